// SPDX-License-Identifier: MIT
#include "ui/window/recentfilesmenu.h"

#include "models/outagetext.h"
#include "session/settings.h"
#include "text/oneline.h"
#include "ui/theme/icon.h"

#include <QtCore/qdir.h>
#include <QtCore/qfileinfo.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int LastDigit = 9;
constexpr int LongestFolder = 40; // average characters

} // namespace

RecentFilesMenu::RecentFilesMenu(Settings &settings, QWidget *parent)
    : QMenu(tr("Recent &files"), parent)
    , m_settings(settings)
{
    setToolTipsVisible(true);
    fill();
}

void RecentFilesMenu::setOffered(bool isOffered)
{
    m_isOffered = isOffered;
    refresh();
}

void RecentFilesMenu::add(const QString &path)
{
    m_settings.addRecentFile(path);
    fill();
}

void RecentFilesMenu::drop(const QString &path)
{
    m_settings.dropRecentFile(path);
    fill();
}

void RecentFilesMenu::fill()
{
    clear();
    int number = 0;
    for (const QString &path : m_settings.recentFiles())
        addFile(++number, path);
    addSeparator();
    QAction *forget = addAction(Icon::named(u"trash-2"_s), tr("&Clear list"));
    forget->setObjectName(u"clear-recent-files"_s);
    forget->setToolTip(tr("Forget which files were opened; the files stay"));
    // Not at once: the entry that was pressed would go while it is being pressed.
    connect(
        forget, &QAction::triggered, this,
        [this] {
            m_settings.clearRecentFiles();
            fill();
        },
        Qt::QueuedConnection);
    refresh();
}

void RecentFilesMenu::addFile(int number, const QString &path)
{
    const QFileInfo file(path);
    const QString folder =
        fontMetrics().elidedText(oneLine(QDir::toNativeSeparators(file.path())), Qt::ElideMiddle,
                                 LongestFolder * fontMetrics().averageCharWidth());
    //: %1 is the name of a file, %2 the folder in which it lies
    QString text = tr("%1 in %2").arg(oneLine(file.fileName(), NameLength), folder);
    text.replace(u'&', u"&&"_s);
    const QString mnemonic = number <= LastDigit ? u"&"_s : QString();
    QAction *entry = addAction(mnemonic + QString::number(number) + u"  "_s + text);
    entry->setToolTip(OutageText::escapedTip(path));
    connect(
        entry, &QAction::triggered, this, [this, path] { Q_EMIT fileChosen(path); },
        Qt::QueuedConnection);
}

void RecentFilesMenu::refresh()
{
    const bool isEmpty = m_settings.recentFiles().isEmpty();
    menuAction()->setEnabled(m_isOffered && !isEmpty);
    QString why;
    if (isEmpty)
        why = tr("No file has been opened yet");
    else if (!m_isOffered)
        why = tr("Leave the demo first: these files are of real work");
    menuAction()->setToolTip(why.isEmpty() ? tr("Files that were opened last") : why);
    menuAction()->setStatusTip(menuAction()->toolTip());
}

#include "moc_recentfilesmenu.cpp"
