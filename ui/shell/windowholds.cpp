// SPDX-License-Identifier: MIT
#include "text/recordtext.h"
#include "ui/history/journaldesk.h"
#include "ui/shell/contentpane.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/questiondesk.h"
#include "ui/submission/submittext.h"

#include <chrono>

// Lists that are held back: said beforehand, said afterwards, and no longer than it is true.

namespace {

constexpr std::chrono::seconds BetweenLooks{2};

} // namespace

void MainWindow::leadOn(HoldWayOut wayOut, const SubmissionHold &hold)
{
    switch (wayOut) {
    case HoldWayOut::SendAgain:
        askToSubmit(hold);
        return;
    case HoldWayOut::TryAgain:
        askToSubmit();
        return;
    case HoldWayOut::Mark:
        m_journal->read(); // it may be another program's
        m_journal->askToMark(hold.earlier);
        return;
    }
}

void MainWindow::onHeldBack(const SubmissionHold &hold)
{
    const Wording::Message message = Wording::message(hold);
    const HoldWayOut wayOut = wayOutOf(hold.kind);
    const bool isQuestion = wayOut == HoldWayOut::Mark;
    m_message->showNotice(
        {.tone = isQuestion ? Tone::Unknown : Tone::ToCheck,
         .what = message.what,
         .remedy = message.remedy,
         .buttonText = SubmitText::wayOutButton(wayOut),
         .act = [this, wayOut, hold] { leadOn(wayOut, hold); },
         .otherText = isQuestion ? SubmitText::wayOutButton(HoldWayOut::SendAgain) : QString(),
         .other = [this, hold] { leadOn(HoldWayOut::SendAgain, hold); },
         .details = hold.error.detail,
         .isAboutList = true});
    if (hold.kind == SubmissionHold::Kind::Busy) {
        m_busyLook.start(BetweenLooks);
    }
    refresh();
    m_journal->read();
}

void MainWindow::dropMessageAboutList()
{
    if (m_message->notice().isAboutList) {
        m_message->clear();
    }
}

void MainWindow::lookWhetherStillBusy()
{
    if (m_message->notice().isAboutList) {
        m_session.lookForSender(m_lastSent);
    } else {
        m_busyLook.stop(); // the message that waits for it is gone
    }
}

void MainWindow::tellThatSiteIsFree()
{
    const bool isAwaited = m_busyLook.isActive() && m_message->notice().isAboutList;
    m_busyLook.stop();
    if (!isAwaited) {
        return;
    }
    m_message->showNotice({.tone = Tone::Text,
                           .what = tr("The other window has finished sending."),
                           .remedy = tr("The history says what it sent. Your list was not sent."),
                           .buttonText = tr("Submit…"),
                           .act =
                               [this] {
                                   m_message->clear();
                                   askToSubmit();
                               },
                           .otherText = tr("Open history"),
                           .other = [this] { m_journal->showHistory(); },
                           .isAboutList = true});
    m_journal->read();
}
