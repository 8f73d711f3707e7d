// SPDX-License-Identifier: MIT
#pragma once

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
/// way, or its receipt. Only places them; their behaviour belongs to their controllers. GUI thread.
class ContentPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContentPane)

public:
    using NowInUtc = std::function<QDateTime()>;
    enum class Page : quint8 { Review, Sending, Receipt };

    /// Sorts and filters on \a pool, which must outlive this.
    ContentPane(QThreadPool &pool, const NowInUtc &now, QWidget *parent = nullptr);

    [[nodiscard]] ReviewPane *review() const { return m_review; }
    [[nodiscard]] ReviewSplitter *splitter() const { return m_splitter; }
    [[nodiscard]] RequestLogPane *requests() const { return m_requests; }
    [[nodiscard]] ProgressStrip *progress() const { return m_progress; }
    [[nodiscard]] EmptyState *emptyState() const { return m_empty; }
    [[nodiscard]] SendingPage *sending() const { return m_sending; }
    [[nodiscard]] ReceiptPage *receipt() const { return m_receipt; }

    [[nodiscard]] Page page() const;
    void showPage(Page page);
    /// Shows the counts and tools of a review only if there is one.
    void setHasReview(bool hasReview);
    /// Shows the progress of a fetch in place of the counts.
    void setFetching(bool isFetching);
    /// Shows above the rows where they come from; empty: hidden, since the fields name the source.
    void setRowsOrigin(const QString &sentence);
    /// Shows an empty state instead of the table; nullopt: the table.
    void setEmptyReason(std::optional<EmptyReason> emptiness);

    /// Adds the areas of this pane to \a walker, from top to bottom.
    void addPanes(PaneNavigator &walker) const;

Q_SIGNALS:
    void pageChanged(Page page);

private:
    void layOut();
    void showHead();

    ReviewPane *m_review;
    QStackedWidget *m_head;
    OriginLine *m_origin;
    QStackedWidget *m_pages;
    ReviewSplitter *m_splitter = nullptr;
    ProgressStrip *m_progress;
    EmptyState *m_empty;
    SendingPage *m_sending;
    ReceiptPage *m_receipt;
    RequestLogPane *m_requests;
    QString m_rowsOrigin; ///< shown while the rows are shown
    bool m_hasReview = false;
    bool m_isFetching = false;
};
