// SPDX-License-Identifier: MIT
#include "ui/window/aboutdialog.h"

#include "net/proxyname.h"
#include "submission/journalfolder.h"
#include "ui/theme/buttons.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icon.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/labels.h"

#include <QtCore/qdir.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qthreadpool.h>
#include <QtCore/qurl.h>
#include <QtGui/qdesktopservices.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qdialogbuttonbox.h>
#include <QtWidgets/qformlayout.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qtoolbutton.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

PlainLabel *selectable(const QString &text)
{
    auto *label = new PlainLabel(text);
    label->setWordWrap(true);
    label->makeSelectable();
    label->setAccessibleName(text);
    return label;
}

PlainLabel *caption(const QString &text)
{
    auto *label = new PlainLabel(text);
    label->setTone(Tone::Dimmed);
    return label;
}

QHBoxLayout *makeHeading()
{
    auto *icon = new PlainLabel;
    const int side = Spacing::of(6);
    icon->setPixmap(
        QIcon(u":/icons/outage-desk.svg"_s).pixmap(QSize(side, side), icon->devicePixelRatio()));
    auto *name = new PlainLabel(AboutDialog::tr("Outage Desk"));
    name->setFont(Fonts::title());
    auto *version =
        selectable(AboutDialog::tr("Version %1").arg(QStringLiteral(OUTAGE_DESK_VERSION)));
    version->setTone(Tone::Dimmed);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(name);
    words->addWidget(version);
    auto *heading = new QHBoxLayout;
    heading->setSpacing(Spacing::of(2));
    heading->addWidget(icon);
    heading->addLayout(words, 1);
    return heading;
}

/// A path as it is written where people see it.
QString shortPath(const QString &path)
{
    const QString home = QDir::homePath();
    return path.startsWith(home + QLatin1Char('/')) ? QLatin1Char('~') + path.mid(home.size())
                                                    : path;
}

/// A path and a button that opens its folder, off while nothing is kept there.
QHBoxLayout *makePlace(const QString &path, const QString &name, AboutDialog &dialog)
{
    const QFileInfo info(path);
    const QString folder = info.isDir() ? info.absoluteFilePath() : info.absolutePath();
    QToolButton *open = iconButton(u"folder-open"_s, name);
    open->setFocusPolicy(Qt::StrongFocus);
    if (!info.exists()) {
        open->setEnabled(false);
        open->setToolTip(AboutDialog::tr("Nothing is kept there yet"));
    }
    QObject::connect(open, &QToolButton::clicked, &dialog,
                     [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    auto *line = new QHBoxLayout;
    line->setSpacing(Spacing::of(1));
    line->addWidget(selectable(shortPath(path)), 1);
    line->addWidget(open, 0, Qt::AlignTop);
    return line;
}

/// For words that came after the size was chosen.
void growToFit(QWidget &dialog)
{
    dialog.layout()->activate(); // it has measured the words before
    const int needed = dialog.layout()->totalHeightForWidth(dialog.width());
    dialog.resize(dialog.width(), std::max(dialog.height(), needed));
}

} // namespace

PlainLabel *AboutDialog::makeProxyLine(const QString &baseUrl, const NetworkRoute &route)
{
    const auto base = BaseUrl::parse(baseUrl, AllowHttp::Yes);
    if (!base) {
        return selectable(tr("Named once there is a base URL."));
    }
    PlainLabel *line = selectable(tr("Asking the system…"));
    // A proxy script may take its time.
    m_proxy.run([base = *base, route](const StopToken &) { return proxyOf(base, route); },
                [line, origin = base->origin()](const QString &proxy) {
                    //: %1 is the API's address, %2 the proxy's
                    line->setText(proxy.isEmpty()
                                      ? tr("None: requests go straight to %1.").arg(origin)
                                      : tr("Requests to %1 go through %2.").arg(origin, proxy));
                    line->setAccessibleName(line->text());
                    growToFit(*line->window());
                });
    return line;
}

AboutDialog::AboutDialog(const QString &settingsFile, const QString &baseUrl,
                         const NetworkRoute &route, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Outage Desk"));
    auto *facts = new QFormLayout;
    facts->setHorizontalSpacing(Spacing::of(2));
    facts->setVerticalSpacing(Spacing::of(1));
    facts->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    facts->addRow(caption(tr("Licence")), selectable(tr("Outage Desk is free software (MIT).")));
    facts->addRow(caption(tr("Made with")),
                  selectable(tr("Qt %1 (GNU LGPL 3), libcsv (GNU LGPL 2.1) and libzip (BSD) as "
                                "shared libraries, icons by Lucide (ISC).")
                                 .arg(QLatin1String(qVersion()))));
    facts->addRow(caption(tr("Settings")),
                  makePlace(settingsFile, tr("Open the folder of the settings"), *this));
    facts->addRow(caption(tr("Record")),
                  makePlace(userJournalFolder(), tr("Open the folder of the record"), *this));
    facts->addRow(caption(tr("Choices")),
                  selectable(tr("What you leave out and note is kept beside the record, and "
                                "offered again at the next start.")));
    facts->addRow(caption(tr("Proxy")), makeProxyLine(baseUrl, route));
    facts->addRow(caption(tr("API key")),
                  selectable(tr("Kept in memory, and gone when the program ends; in the system’s "
                                "keyring only where you had it remembered.")));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    Spacing::apply(layout, 3, 3, 2);
    layout->addLayout(makeHeading());
    layout->addWidget(hairline(Qt::Horizontal));
    layout->addLayout(facts);
    layout->addStretch();
    layout->addWidget(buttons);
    buttons->button(QDialogButtonBox::Close)->setFocus();
    const int width = Spacing::of(62);
    resize(width, layout->totalHeightForWidth(width));
}

#include "moc_aboutdialog.cpp"
