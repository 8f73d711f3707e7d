// SPDX-License-Identifier: MIT
#include "ui/shell/contentpane.h"

#include "outages/review.h"
#include "session/settings.h"
#include "ui/look/pieces.h"
#include "ui/look/spacing.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/progressstrip.h"
#include "ui/submission/receiptpage.h"
#include "ui/submission/requestlogpane.h"
#include "ui/submission/retrybar.h"
#include "ui/submission/sendingpage.h"

#include <QtGui/qaction.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qsplitter.h>
#include <QtWidgets/qstackedwidget.h>

namespace {

const QLatin1StringView SplitPart{"table-and-panes"};
const QLatin1StringView LowerPart{"details-and-requests"};

} // namespace

ContentPane::ContentPane(QThreadPool &, const NowInUtc &now, QWidget *parent)
    : QWidget(parent)
    , m_head(new QStackedWidget)
    , m_pages(new QStackedWidget)
    , m_split(new QSplitter(Qt::Vertical))
    , m_lower(new QSplitter(Qt::Horizontal))
    , m_progress(new ProgressStrip)
    , m_empty(new EmptyState)
    , m_sending(new SendingPage)
    , m_receipt(new ReceiptPage)
    , m_requests(new RequestLogPane)
{
    m_progress->retryBar()->setClock(now);
    m_sending->retryBar()->setClock(now);
    layOut();
    connect(m_empty, &EmptyState::wayOutChosen, this, &ContentPane::wayOutChosen);
    connect(m_progress, &ProgressStrip::retryNowRequested, this, &ContentPane::retryNowRequested);
    connect(m_sending, &SendingPage::tryNowRequested, this, &ContentPane::retryNowRequested);
    connect(m_sending, &SendingPage::cancelRequested, this, &ContentPane::cancelRequested);
    connect(m_receipt, &ReceiptPage::backRequested, this, &ContentPane::leaveReceipt);
}

QWidget *ContentPane::makeReviewPage()
{
    m_lower->addWidget(m_requests);
    m_split->addWidget(m_lower);
    m_split->setChildrenCollapsible(false);
    return m_split;
}

void ContentPane::layOut()
{
    m_head->addWidget(new QWidget);
    m_head->addWidget(m_progress);
    m_pages->addWidget(makeReviewPage());
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_sending);
    m_pages->addWidget(m_receipt);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_pages, 1);
}

void ContentPane::showReview(const Review &) {}

void ContentPane::updateChoices(const Review &) {}

qint64 ContentPane::shownRows() const
{
    return 0;
}

void ContentPane::clearFilters() {}

void ContentPane::includeAll() {}

void ContentPane::setEmptiness(std::optional<Emptiness> emptiness)
{
    if (emptiness) {
        m_empty->setEmptiness(*emptiness);
    }
    if (m_isSending || isReceiptShown()) {
        return;
    }
    m_pages->setCurrentWidget(emptiness ? static_cast<QWidget *>(m_empty) : m_split);
}

void ContentPane::startFetch()
{
    m_progress->start();
    m_head->show();
    m_head->setCurrentWidget(m_progress);
}

void ContentPane::startSubmit(const Submission &submission, int attempts)
{
    m_isSending = true;
    m_sending->begin(submission, attempts);
    m_head->hide();
    m_pages->setCurrentWidget(m_sending);
}

void ContentPane::stopProgress()
{
    m_isSending = false;
    m_progress->retryBar()->clear();
    m_head->setCurrentIndex(0);
}

void ContentPane::showReceipt(const Submission &submission)
{
    m_isSending = false;
    m_receipt->setSubmission(submission);
    m_head->hide();
    m_pages->setCurrentWidget(m_receipt);
}

void ContentPane::leaveReceipt()
{
    if (isReceiptShown()) {
        m_head->show();
        m_pages->setCurrentWidget(m_split);
        Q_EMIT receiptLeft();
    }
}

bool ContentPane::isReceiptShown() const
{
    return m_pages->currentWidget() == m_receipt;
}

void ContentPane::setOrigin(const QString &origin)
{
    m_requests->setOrigin(origin);
}

void ContentPane::addEditActions(ActionRegistry &) {}

void ContentPane::addViewActions(ActionRegistry &) {}

void ContentPane::addOutagesActions(ActionRegistry &) {}

void ContentPane::rememberLayout(Settings &settings) const
{
    settings.setLayout(SplitPart, m_split->saveState());
    settings.setLayout(LowerPart, m_lower->saveState());
}

void ContentPane::restoreLayout(const Settings &settings)
{
    m_split->restoreState(settings.layout(SplitPart));
    m_lower->restoreState(settings.layout(LowerPart));
}

void ContentPane::showFetchProgress(const FetchProgress &progress)
{
    m_progress->showProgress(progress);
}

void ContentPane::showUploadProgress(qint64 sent, qint64 total)
{
    m_sending->showUpload(sent, total);
}

void ContentPane::showRetry(const RetryNotice &notice)
{
    if (m_isSending) {
        m_sending->scheduleRetry(notice);
    } else {
        m_progress->retryBar()->schedule(notice);
    }
}

void ContentPane::addAttempt(const AttemptRecord &attempt)
{
    m_requests->addAttempt(attempt);
    m_progress->retryBar()->endWait(attempt);
    if (m_isSending) {
        m_sending->endAttempt(attempt);
    }
}
