// SPDX-License-Identifier: MIT
#include "ui/window/contentpane.h"

#include "ui/connection/originline.h"
#include "ui/review/detailspane.h"
#include "ui/review/outageview.h"
#include "ui/review/reviewpane.h"
#include "ui/submission/receiptpage.h"
#include "ui/submission/requestlogpane.h"
#include "ui/submission/retrybar.h"
#include "ui/submission/sendingpage.h"
#include "ui/timeline/devicespane.h"
#include "ui/window/panenavigator.h"
#include "ui/window/progressstrip.h"
#include "ui/window/reviewsplitter.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qstackedwidget.h>

ContentPane::ContentPane(QThreadPool &pool, const NowInUtc &now, QWidget *parent)
    : QWidget(parent)
    , m_pool(pool)
    , m_now(now)
    , m_head(new QStackedWidget)
    , m_origin(new OriginLine)
    , m_progress(new ProgressStrip(this))
    , m_empty(new EmptyState)
{
    m_progress->hide(); // without a page of the stack, which would lay it out at once
    m_progress->retryBar()->setClock(now);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_origin);
    layout->addWidget(m_empty, 1);
    showHead();
}

void ContentPane::furnish()
{
    if (m_review != nullptr)
        return;
    m_review = new ReviewPane(m_pool);
    m_pages = new QStackedWidget;
    m_sending = new SendingPage;
    m_receipt = new ReceiptPage;
    m_requests = new RequestLogPane;
    layOut();
    for (RetryBar *each : {m_sending->retryBar(), m_requests->retryBar()})
        each->setClock(m_now);
    connect(m_receipt, &ReceiptPage::backRequested, this, [this] { showPage(Page::Review); });
    showHead();
    m_pages->show(); // not with the next turn of the event loop: no frame is empty
    Q_EMIT furnished();
}

void ContentPane::layOut()
{
    // First: within the review its head would be laid out once more when the review moves, and as
    // the first page of the stack when it is not even seen.
    m_head->addWidget(m_progress);
    m_head->addWidget(m_review->head());
    m_review->showInsteadOfTable(m_empty);
    m_splitter = new ReviewSplitter(m_review, m_requests);
    m_pages->addWidget(m_splitter); // in the order of Page
    m_pages->addWidget(m_sending);
    m_pages->addWidget(m_receipt);
    static_cast<QBoxLayout *>(layout())->addWidget(m_pages, 1);
}

ReviewPane *ContentPane::review()
{
    furnish();
    return m_review;
}

ReviewSplitter *ContentPane::splitter()
{
    furnish();
    return m_splitter;
}

RequestLogPane *ContentPane::requests()
{
    furnish();
    return m_requests;
}

SendingPage *ContentPane::sending()
{
    furnish();
    return m_sending;
}

ReceiptPage *ContentPane::receipt()
{
    furnish();
    return m_receipt;
}

ContentPane::Page ContentPane::page() const
{
    return m_pages == nullptr ? Page::Review : static_cast<Page>(m_pages->currentIndex());
}

void ContentPane::showPage(Page page)
{
    furnish();
    const QWidget *focus = window()->focusWidget();
    const bool leavesFocus = page == Page::Review && focus != nullptr &&
                             !m_splitter->isAncestorOf(focus) && m_pages->isAncestorOf(focus);
    const bool isOther = page != this->page();
    m_pages->setCurrentIndex(static_cast<int>(page));
    showHead();
    if (isOther)
        Q_EMIT pageChanged(page);
    if (leavesFocus)
        m_review->view()->setFocus(); // not on the next widget
}

void ContentPane::setHasReview(bool hasReview)
{
    furnish();
    m_hasReview = hasReview;
    showHead();
}

void ContentPane::setFetching(bool isFetching)
{
    furnish();
    m_isFetching = isFetching;
    showHead();
}

void ContentPane::setRowsOrigin(const QString &sentence)
{
    m_rowsOrigin = sentence;
    showHead();
}

void ContentPane::setPresenting(bool isPresenting)
{
    furnish();
    m_isPresenting = isPresenting;
    m_review->setIdsHidden(isPresenting);
    m_splitter->setRequestsBarred(isPresenting);
    m_sending->setIds(ids());
    m_receipt->setIds(ids());
    m_progress->retryBar()->setIds(ids());
    showHead();
}

Ids ContentPane::ids() const
{
    return m_isPresenting ? Ids::Hidden : Ids::Shown;
}

void ContentPane::setEmptyReason(std::optional<EmptyReason> emptiness, const QString &offer)
{
    if (emptiness)
        m_empty->setEmptyReason(*emptiness, offer);
    if (m_review != nullptr || !emptiness)
        review()->showInsteadOfTable(emptiness ? m_empty : nullptr);
}

/// The counts, or what is under way in their place; neither where there is nothing to count.
void ContentPane::showHead()
{
    const bool isReviewShown = page() == Page::Review;
    const bool isHeadShown = isReviewShown && (m_hasReview || m_isFetching);
    if (isHeadShown) {
        m_head->setCurrentWidget(m_isFetching ? m_progress : m_review->head());
        // As high as the counts, also with other content in their place: nothing moves.
        m_head->setFixedHeight(m_review->head()->sizeHint().height());
    }
    m_head->setVisible(isHeadShown);
    const bool isOriginSaid = isReviewShown && m_hasReview && !m_isPresenting;
    m_origin->setSentence(isOriginSaid ? m_rowsOrigin : QString());
    if (m_review != nullptr)
        m_review->showTools(m_hasReview);
}

void ContentPane::addPanes(PaneNavigator &walker)
{
    furnish();
    walker.add(m_head);
    walker.add(m_review->tools());
    walker.add(m_review->facets());
    walker.add(m_review->devices());
    walker.add(m_review->middle(), m_review->view());
    walker.add(m_review->removed());
    walker.add(m_review->details());
    walker.add(m_requests);
    walker.add(m_sending);
    walker.add(m_receipt);
}

#include "moc_contentpane.cpp"
