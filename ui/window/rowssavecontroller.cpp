// SPDX-License-Identifier: MIT
#include "ui/window/rowssavecontroller.h"

#include "text/plural.h"
#include "text/receipttext.h"
#include "ui/actions/actionregistry.h"
#include "ui/review/outageview.h"
#include "ui/review/reviewpane.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/contentpane.h"

#include <QtCore/qthreadpool.h>
#include <QtGui/qaction.h>

using namespace Qt::StringLiterals;

RowsSaveController::RowsSaveController(const Parts &parts)
    : QObject(&parts.window)
    , m_session(parts.session)
    , m_content(parts.content)
    , m_message(parts.message)
    , m_now(parts.nowInUtc)
    , m_window(parts.window)
{}

void RowsSaveController::connectActions(const ActionRegistry &actions)
{
    connect(actions.action(ActionId::SaveRows), &QAction::triggered, this,
            &RowsSaveController::ask);
}

SaveableRows RowsSaveController::rows() const
{
    const ReviewPane &review = *m_content.review();
    const OutageTableModel &shown = review.rows();
    return {.shown = {.review = shown.review(),
                      .order = shown.order(),
                      .columns = review.view()->shownColumns(),
                      .zone = shown.zone()},
            .marked = review.view()->markedPlaces(),
            .name = namedFile(m_now(), m_session.draft({}).siteId, u"outages"_s, {})};
}

void RowsSaveController::ask()
{
    delete m_dialog;
    // What is written for long must not keep the table from being sorted.
    m_dialog = new RowsSaveDialog(rows(), m_choice, *QThreadPool::globalInstance(), &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose); // it keeps the rows
    connect(m_dialog, &QDialog::finished, this, [this] { m_choice = m_dialog->choice(); });
    connect(m_dialog, &RowsSaveDialog::saved, this, &RowsSaveController::tellWhere);
    connect(m_dialog, &RowsSaveDialog::cancelled, this, &RowsSaveController::tellOfCancel);
    m_dialog->open();
}

void RowsSaveController::tellWhere(const QString &path, qint64 rows)
{
    //: %1 is a path
    say(Tone::Text, tr("%Ln row(s) were saved to %1.", nullptr, plural(rows)).arg(path));
}

void RowsSaveController::tellOfCancel(bool isCertain)
{
    say(Tone::Dimmed, isCertain ? tr("The saving was cancelled: no file was written.")
                                : tr("The saving was given up: the disk does not answer."));
}

void RowsSaveController::say(Tone tone, const QString &sentence)
{
    const bool waits = m_message.isVisible() && !m_message.notice().buttonText.isEmpty();
    if (!waits)
        m_message.showNotice({.tone = tone, .what = sentence});
}

#include "moc_rowssavecontroller.cpp"
