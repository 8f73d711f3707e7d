// SPDX-License-Identifier: MIT
#include "ui/shell/contentpane.h"

#include "outages/review.h"
#include "session/settings.h"
#include "ui/look/spacing.h"
#include "ui/review/detailspane.h"
#include "ui/review/outageview.h"
#include "ui/review/reviewpane.h"
#include "ui/shell/progressstrip.h"
#include "ui/shell/panewalker.h"
#include "ui/submission/receiptpage.h"
#include "ui/submission/requestlogmodel.h"
#include "ui/submission/requestlogpane.h"
#include "ui/submission/retrybar.h"
#include "ui/submission/sendingpage.h"
#include "ui/zone/zonecontrol.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qsplitter.h>
#include <QtWidgets/qstackedwidget.h>

namespace {

const QLatin1StringView SplitPart{"table-and-panes"};
const QLatin1StringView LowerPart{"details-and-requests"};
const QLatin1StringView TablePart{"table"};
const QLatin1StringView FacetsPart{"facets"};

} // namespace

ContentPane::ContentPane(QThreadPool &pool, const NowInUtc &now, QWidget *parent)
    : QWidget(parent)
    , m_review(new ReviewPane(pool))
    , m_head(new QStackedWidget)
    , m_pages(new QStackedWidget)
    , m_split(new QSplitter(Qt::Vertical))
    , m_lower(new QSplitter(Qt::Horizontal))
    , m_progress(new ProgressStrip)
    , m_empty(new EmptyState)
    , m_sending(new SendingPage)
    , m_receipt(new ReceiptPage)
    , m_requests(new RequestLogPane)
    , m_zone(new ZoneControl(now, this))
{
    m_progress->retryBar()->setClock(now);
    m_sending->retryBar()->setClock(now);
    m_requests->retryBar()->setClock(now);
    layOut();
    connectParts();
    showHead();
}

QWidget *ContentPane::makeReviewPage()
{
    m_lower->addWidget(m_review->details());
    m_lower->addWidget(m_requests);
    m_lower->setChildrenCollapsible(false);
    m_review->details()->show();
    m_split->addWidget(m_review);
    m_split->addWidget(m_lower);
    m_split->setChildrenCollapsible(false);
    m_split->setStretchFactor(0, 1);
    // The table gets what is there; the panes begin with a third.
    m_split->setSizes({Spacing::of(44), Spacing::of(22)});
    m_lower->setSizes({Spacing::of(60), Spacing::of(60)});
    return m_split;
}

void ContentPane::layOut()
{
    m_head->addWidget(m_review->head());
    m_head->addWidget(m_progress);
    m_head->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_pages->addWidget(makeReviewPage());
    m_pages->addWidget(m_sending);
    m_pages->addWidget(m_receipt);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_pages, 1);
}

void ContentPane::connectParts()
{
    connect(m_review, &ReviewPane::shownRowsChanged, this, &ContentPane::shownRowsChanged);
    connect(m_review, &ReviewPane::inclusionRequested, this, &ContentPane::inclusionRequested);
    connect(m_review, &ReviewPane::choicesRequested, this, &ContentPane::choicesRequested);
    connect(m_empty, &EmptyState::wayOutChosen, this, &ContentPane::wayOutChosen);
    connect(m_progress, &ProgressStrip::retryNowRequested, this, &ContentPane::retryNowRequested);
    connect(m_sending, &SendingPage::tryNowRequested, this, &ContentPane::retryNowRequested);
    connect(m_sending, &SendingPage::cancelRequested, this, &ContentPane::cancelRequested);
    connect(m_receipt, &ReceiptPage::backRequested, this, &ContentPane::leaveReceipt);
    connect(m_zone, &ZoneControl::zoneChanged, m_review, &ReviewPane::setZone);
}

void ContentPane::showReview(const Review &review)
{
    m_hasReview = true;
    m_review->setReview(review);
    showHead();
}

void ContentPane::updateChoices(const Review &review)
{
    m_review->updateChoices(review);
}

void ContentPane::updateComparison(const Review &review, const QString &sentence)
{
    m_review->updateComparison(review, sentence);
}

bool ContentPane::showsNoRow() const
{
    return m_hasReview && !m_review->isArranging() && m_review->shownRows() == 0;
}

void ContentPane::clearFilters()
{
    m_review->clearFilters();
}

void ContentPane::includeAll()
{
    m_review->includeAll();
}

void ContentPane::setEmptiness(std::optional<Emptiness> emptiness)
{
    if (emptiness) {
        m_empty->setEmptiness(*emptiness);
    }
    m_review->showInsteadOfTable(emptiness ? m_empty : nullptr);
}

/// The counts, or what is under way in their place; neither where there is nothing to count.
void ContentPane::showHead()
{
    m_head->setCurrentIndex(m_isFetching ? 1 : 0);
    const bool isReviewShown = m_pages->currentWidget() == m_split;
    m_head->setVisible(isReviewShown && (m_hasReview || m_isFetching));
    // Panes of nothing would only be boxes around an empty state.
    m_lower->setVisible(m_hasReview || m_requests->model()->rowCount() > 0);
}

void ContentPane::startFetch()
{
    m_isFetching = true;
    m_progress->start();
    showHead();
}

void ContentPane::startSubmit(const Submission &submission, int attempts)
{
    m_isSending = true;
    m_sending->begin(submission, attempts);
    m_pages->setCurrentWidget(m_sending);
    showHead();
}

void ContentPane::stopProgress()
{
    m_isFetching = false;
    m_isSending = false;
    m_progress->retryBar()->clear();
    if (m_pages->currentWidget() == m_sending) {
        m_pages->setCurrentWidget(m_split);
    }
    showHead();
}

void ContentPane::showReceipt(const Submission &submission)
{
    m_isSending = false;
    m_receipt->setSubmission(submission);
    m_pages->setCurrentWidget(m_receipt);
    showHead();
}

void ContentPane::leaveReceipt()
{
    if (isReceiptShown()) {
        m_pages->setCurrentWidget(m_split);
        showHead();
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

void ContentPane::rememberLayout(Settings &settings) const
{
    settings.setLayout(SplitPart, m_split->saveState());
    settings.setLayout(LowerPart, m_lower->saveState());
    settings.setLayout(TablePart, m_review->saveState());
    settings.setLayout(FacetsPart, m_review->areFacetsShown() ? "shown" : "hidden");
    settings.setTimeZone(m_zone->choice().text());
}

void ContentPane::restoreLayout(const Settings &settings)
{
    m_split->restoreState(settings.layout(SplitPart));
    m_lower->restoreState(settings.layout(LowerPart));
    m_review->restoreState(settings.layout(TablePart));
    m_review->showFacets(settings.layout(FacetsPart) == "shown");
    m_zone->setChoice(ZoneChoice::fromText(settings.timeZone()));
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
    showHead();
}

void ContentPane::addPanes(PaneWalker &walker) const
{
    walker.add(m_head);
    walker.add(m_review, m_review->view());
    walker.add(m_review->details());
    walker.add(m_requests);
    walker.add(m_sending);
    walker.add(m_receipt);
}

QTimeZone ContentPane::zone() const
{
    return m_zone->zone();
}
