// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shell/emptystate.h"

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

/// What stands between the messages and the submit bar: the review with its head, or a list under
/// way, or its receipt. Places them; what happens in them is for those who ask for them. GUI
/// thread.
class ContentPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContentPane)

public:
    using NowInUtc = std::function<QDateTime()>;
    enum class Page : quint8 { Review, Sending, Receipt };

    /// \a pool sorts and filters; it must outlive this.
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
    /// The counts and tools of a review are shown only where there is one.
    void setHasReview(bool hasReview);
    /// The progress of a fetch stands in place of the counts.
    void setFetching(bool isFetching);
    /// Where the rows come from, said at their head; empty: where the fields say.
    void setRowsOrigin(const QString &sentence);
    /// Instead of the table; nothing: the table.
    void setEmptyReason(std::optional<EmptyReason> emptiness);

    /// Tells \a walker the areas of this pane, from top to bottom.
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
    QString m_rowsOrigin; ///< said while the rows are shown
    bool m_hasReview = false;
    bool m_isFetching = false;
};
