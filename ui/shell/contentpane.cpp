// SPDX-License-Identifier: MIT
#include "ui/shell/contentpane.h"

#include "outages/review.h"
#include "session/settings.h"
#include "ui/review/detailspane.h"
#include "ui/review/outageview.h"
#include "ui/review/reviewpane.h"
#include "ui/shell/originline.h"
#include "ui/shell/panewalker.h"
#include "ui/shell/progressstrip.h"
#include "ui/shell/reviewdesk.h"
#include "ui/submission/receiptpage.h"
#include "ui/submission/requestlogpane.h"
#include "ui/submission/retrybar.h"
#include "ui/submission/sendingpage.h"
#include "ui/zone/zonecontrol.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qstackedwidget.h>

namespace {

const QLatin1StringView TablePart{"table"};
const QLatin1StringView FacetsPart{"facets"};

} // namespace

ContentPane::ContentPane(QThreadPool &pool, const NowInUtc &now, QWidget *parent)
    : QWidget(parent)
    , m_review(new ReviewPane(pool))
    , m_head(new QStackedWidget)
    , m_origin(new OriginLine)
    , m_pages(new QStackedWidget)
    , m_progress(new ProgressStrip)
    , m_empty(new EmptyState)
    , m_sending(new SendingPage)
    , m_receipt(new ReceiptPage)
    , m_requests(new RequestLogPane)
    , m_zone(new ZoneControl(now, this))
    , m_now(now)
{
    // First: within the review its head would be laid out once more when the review moves, and as
    // the first page of the stack when it is not even seen.
    m_head->addWidget(m_progress);
    m_head->addWidget(m_review->head());
    m_desk = new ReviewDesk(m_review, m_requests);
    m_progress->retryBar()->setClock(now);
    m_sending->retryBar()->setClock(now);
    m_requests->retryBar()->setClock(now);
    layOut();
    connectParts();
    showHead();
}

void ContentPane::layOut()
{
    m_pages->addWidget(m_desk);
    m_pages->addWidget(m_sending);
    m_pages->addWidget(m_receipt);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_origin);
    layout->addWidget(m_pages, 1);
}

void ContentPane::connectParts()
{
    connect(m_review, &ReviewPane::shownRowsChanged, this, &ContentPane::shownRowsChanged);
    connect(m_review, &ReviewPane::inclusionRequested, this, &ContentPane::inclusionRequested);
    connect(m_review, &ReviewPane::choicesRequested, this, &ContentPane::choicesRequested);
    connect(m_review, &ReviewPane::reviewRequested, this, &ContentPane::reviewRequested);
    connect(m_review, &ReviewPane::manyChosen, this, &ContentPane::manyChosen);
    connect(m_review, &ReviewPane::hiddenSentenceChanged, this,
            &ContentPane::hiddenSentenceChanged);
    connect(m_empty, &EmptyState::wayOutChosen, this, &ContentPane::wayOutChosen);
    connect(m_progress, &ProgressStrip::retryNowRequested, this, &ContentPane::retryNowRequested);
    connect(m_sending, &SendingPage::tryNowRequested, this, &ContentPane::retryNowRequested);
    connect(m_sending, &SendingPage::cancelRequested, this, &ContentPane::cancelRequested);
    connect(m_receipt, &ReceiptPage::backRequested, this, &ContentPane::leaveReceipt);
    connect(m_receipt, &ReceiptPage::markRequested, this, &ContentPane::markRequested);
    connect(m_zone, &ZoneControl::zoneChanged, m_review, &ReviewPane::setZone);
    connect(m_zone, &ZoneControl::zoneChanged, this, [this] {
        Q_EMIT rowsStateChanged();
        Q_EMIT zoneChanged();
    });
}

void ContentPane::showReview(const Review &review)
{
    m_hasReview = true;
    m_shownSince = m_now();
    m_desk->forgetChoice();
    m_desk->endRequests();
    m_review->setReview(review);
    showHead();
    Q_EMIT rowsStateChanged();
}

void ContentPane::clearReview()
{
    m_hasReview = false;
    m_desk->forgetChoice();
    m_desk->endRequests();
    m_review->setReview({});
    showHead();
    Q_EMIT rowsStateChanged();
}

void ContentPane::setRowsOrigin(const QString &sentence)
{
    m_rowsOrigin = sentence;
    showHead();
}

void ContentPane::updateChoices(const Review &review)
{
    m_review->updateChoices(review);
}

void ContentPane::updateComparison(const Review &review, const ComparisonNews &news)
{
    m_review->updateComparison(review, news);
}

bool ContentPane::showsNoRow() const
{
    return m_hasReview && !m_review->isArranging() && m_review->showsNothing();
}

bool ContentPane::isChoosing() const
{
    return m_review->isChoosing();
}

QString ContentPane::hiddenSentence() const
{
    return m_review->hiddenSentence();
}

void ContentPane::clearFilters()
{
    m_review->clearFilters();
}

void ContentPane::goToRows(const QList<qsizetype> &rows)
{
    leaveReceipt();
    m_review->goToRows(rows);
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
    const bool isReviewShown = m_pages->currentWidget() == m_desk;
    const bool isHeadShown = isReviewShown && (m_hasReview || m_isFetching);
    if (isHeadShown) {
        m_head->setCurrentWidget(m_isFetching ? m_progress : m_review->head());
        // As high as the counts, whatever stands in their place: nothing moves.
        m_head->setFixedHeight(m_review->head()->sizeHint().height());
    }
    m_head->setVisible(isHeadShown);
    m_origin->setSentence(isReviewShown && m_hasReview ? m_rowsOrigin : QString());
    m_review->showTools(m_hasReview);
}

void ContentPane::showPage(QWidget *page)
{
    const QWidget *focus = window()->focusWidget();
    const bool leavesFocus = focus != nullptr && page == m_desk && !m_desk->isAncestorOf(focus) &&
                             m_pages->isAncestorOf(focus);
    m_pages->setCurrentWidget(page);
    showHead();
    Q_EMIT rowsStateChanged();
    if (leavesFocus)
        m_review->view()->setFocus(); // not on whatever comes next
}

void ContentPane::startFetch()
{
    m_isFetching = true;
    m_desk->beginRequests();
    m_progress->start();
    showHead();
}

void ContentPane::startSubmit(const Submission &submission, int attempts)
{
    m_isSending = true;
    m_desk->beginRequests();
    m_sending->begin(submission, attempts);
    showPage(m_sending);
}

void ContentPane::noteLeftOut(const QStringList &lines)
{
    m_receipt->setLeftOut(lines);
}

void ContentPane::stopProgress()
{
    m_isFetching = false;
    m_isSending = false;
    m_progress->retryBar()->clear();
    showPage(m_pages->currentWidget() == m_sending ? m_desk : m_pages->currentWidget());
}

void ContentPane::showReceipt(const Submission &submission)
{
    m_isSending = false;
    m_desk->endRequests();
    m_receipt->setSubmission(submission);
    showPage(m_receipt);
}

void ContentPane::leaveReceipt()
{
    if (isReceiptShown()) {
        showPage(m_desk);
        Q_EMIT receiptLeft();
    }
}

bool ContentPane::isReceiptShown() const
{
    return m_pages->currentWidget() == m_receipt;
}

bool ContentPane::isSendingShown() const
{
    return m_pages->currentWidget() == m_sending;
}

void ContentPane::setOrigin(const QString &origin)
{
    m_requests->setOrigin(origin);
}

void ContentPane::rememberLayout(Settings &settings) const
{
    m_desk->rememberLayout(settings);
    settings.setLayout(TablePart, m_review->saveState());
    settings.setLayout(FacetsPart, m_review->areFacetsShown() ? "shown" : "hidden");
    settings.setTimeZone(m_zone->choice().text());
}

void ContentPane::restoreLayout(const Settings &settings)
{
    m_desk->restoreLayout(settings);
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
    m_desk->addAttempt(attempt);
    m_progress->retryBar()->endWait(attempt);
    if (m_isSending) {
        m_sending->endAttempt(attempt);
    }
    showHead();
}

void ContentPane::addPanes(PaneWalker &walker) const
{
    walker.add(m_head);
    walker.add(m_review->tools());
    walker.add(m_review->facets());
    walker.add(m_review->middle(), m_review->view());
    walker.add(m_review->gone());
    walker.add(m_review->details());
    walker.add(m_requests);
    walker.add(m_sending);
    walker.add(m_receipt);
}

QTimeZone ContentPane::zone() const
{
    return m_zone->zone();
}
