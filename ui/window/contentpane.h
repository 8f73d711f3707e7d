// SPDX-License-Identifier: MIT
#pragma once

#include "text/privatetext.h"
#include "ui/widgets/emptystate.h"

#include <QtCore/qdatetime.h>
#include <QtWidgets/qwidget.h>

#include <functional>
#include <optional>

class OriginLine;
class PaneNavigator;
class ProgressStrip;
class QStackedWidget;
class QThreadPool;
class ReceiptPage;
class RequestLogPane;
class ReviewPane;
class ReviewSplitter;
class SendingPage;

/// The area between the messages and the submit bar: the review with its head, a submission under
/// way, or its receipt. Only places them; their behaviour belongs to their controllers.
///
/// Holds only the empty state until furnish(), which the functions that return a hidden part call
/// as well: the first paint of a window does not wait for tables that it does not show. GUI thread.
class ContentPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContentPane)

public:
    using NowInUtc = std::function<QDateTime()>;
    enum class Page : quint8 { Review, Sending, Receipt };

    /// Sorts and filters on \a pool, which must outlive this.
    ContentPane(QThreadPool &pool, const NowInUtc &now, QWidget *parent = nullptr);

    /// Makes the hidden parts, once.
    void furnish();

    [[nodiscard]] ReviewPane *review();
    [[nodiscard]] ReviewSplitter *splitter();
    [[nodiscard]] RequestLogPane *requests();
    [[nodiscard]] SendingPage *sending();
    [[nodiscard]] ReceiptPage *receipt();
    [[nodiscard]] ProgressStrip *progress() const { return m_progress; }
    [[nodiscard]] EmptyState *emptyState() const { return m_empty; }

    [[nodiscard]] Page page() const;
    void showPage(Page page);
    /// Shows the counts and tools of a review only if there is one.
    void setHasReview(bool hasReview);
    /// Shows the progress of a fetch in place of the counts.
    void setFetching(bool isFetching);
    /// Shows above the rows where they come from; empty: hidden, since the fields name the source.
    void setRowsOrigin(const QString &sentence);
    /// Shows an empty state instead of the table; nullopt: the table.
    void setEmptyReason(std::optional<EmptyReason> emptiness, const QString &offer = {});

    /// Hides addresses, ids and requests from those who look on, or shows them again.
    void setPresenting(bool isPresenting);
    /// Whether address and ids are shown.
    [[nodiscard]] Ids ids() const;

    /// Adds the areas of this pane to \a walker, from top to bottom.
    void addPanes(PaneNavigator &walker);

Q_SIGNALS:
    /// Emitted once, when all parts have been made and before any is used.
    void furnished();
    void pageChanged(Page page);

private:
    void layOut();
    void showHead();

    QThreadPool &m_pool;
    NowInUtc m_now;
    QStackedWidget *m_head;
    OriginLine *m_origin;
    ProgressStrip *m_progress;
    EmptyState *m_empty;
    // Null until furnish().
    ReviewPane *m_review = nullptr;
    QStackedWidget *m_pages = nullptr;
    ReviewSplitter *m_splitter = nullptr;
    SendingPage *m_sending = nullptr;
    ReceiptPage *m_receipt = nullptr;
    RequestLogPane *m_requests = nullptr;
    QString m_rowsOrigin; ///< shown while the rows are shown
    bool m_hasReview = false;
    bool m_isFetching = false;
    bool m_isPresenting = false;
};
