// SPDX-License-Identifier: MIT
// Writes what a package has beside the programs: manual pages, completions and icons.
#include "app/cli/clihelp.h"
#include "app/desktop/desktopoptiontable.h"
#include "app/packaging/bashcompletion.h"
#include "app/packaging/fishcompletion.h"
#include "app/packaging/iconpictures.h"
#include "app/packaging/manualtexts.h"
#include "app/packaging/zshcompletion.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

bool make(const QString &path, const QString &text)
{
    QFile file(path);
    const QByteArray bytes = text.toUtf8();
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) &&
           file.write(bytes) == bytes.size() && file.flush();
}

/// Below share/, where the shells and man look for them.
bool makeTexts(const ProgramHelp &program, const ManualText &manual, const QString &share)
{
    const QString page = manualPage(program, manual, QStringLiteral(OUTAGE_DESK_VERSION));
    const QString name = u'/' + program.name;
    return make(share + u"/man/man1" + name + u".1", page) &&
           make(share + u"/bash-completion/completions" + name, bashCompletion(program)) &&
           make(share + u"/zsh/vendor-completions/_" + program.name, zshCompletion(program)) &&
           make(share + u"/fish/vendor_completions.d" + name + u".fish", fishCompletion(program));
}

bool makeIcons(const QString &svg, const QString &name, const QString &share)
{
    bool isMade = true;
    for (const int side : iconSides()) {
        const QString folder = share + u"/icons/hicolor/%1x%1/apps"_s.arg(side);
        isMade =
            isMade && QDir().mkpath(folder) && drawIcon(svg, side, folder + u'/' + name + u".png");
    }
    return isMade;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 4) {
        std::fputs("Usage: outage_desk_packaging FOLDER ICON.svg NAME\n", stderr);
        return 1;
    }
    const QString share = QString::fromLocal8Bit(argv[1]);
    const bool isMade =
        makeTexts(desktopHelp(), ManualTexts::window(), share) &&
        makeTexts(commandLineHelp(), ManualTexts::commandLine(), share) &&
        makeIcons(QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]), share);
    if (!isMade) {
        std::fprintf(stderr, "The files could not be written below %s.\n", argv[1]);
    }
    return isMade ? 0 : 1;
}
