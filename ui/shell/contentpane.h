// SPDX-License-Identifier: MIT
#pragma once

#include "net/httpresult.h"
#include "outages/choices.h"
#include "session/fetchprogress.h"
#include "submission/submission.h"
#include "ui/shell/emptystate.h"

#include <QtCore/qdatetime.h>
#include <QtWidgets/qwidget.h>

#include <functional>
#include <optional>

class ActionRegistry;
class OriginLine;
class ProgressStrip;
class QAction;
class QStackedWidget;
class QThreadPool;
class ReceiptPage;
class RequestLogPane;
class Review;
class ReviewDesk;
class ReviewPane;
class JudgeActions;
class SendingPage;
class PaneWalker;
class Settings;
struct ComparisonNews;
struct RowsState;
class ZoneControl;

/// Everything between the message bar and the foot line: counts and table with details and
/// requests around it, or an empty state, or a submission under way, or its receipt.
class ContentPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContentPane)

public:
    using NowInUtc = std::function<QDateTime()>;

    /// \a pool sorts and filters; it must outlive this.
    ContentPane(QThreadPool &pool, const NowInUtc &now, QWidget *parent = nullptr);

    void showReview(const Review &review);
    /// As before the first one.
    void clearReview();
    /// Where the rows come from, said at their head; empty: where the fields say.
    void setRowsOrigin(const QString &sentence);
    void updateChoices(const Review &review);
    /// The same rows, compared with another list; \a news says what became of it.
    void updateComparison(const Review &review, const ComparisonNews &news);
    /// Whether the filter is known to show no row. False while it is being worked out.
    [[nodiscard]] bool showsNoRow() const;
    /// Whether a decision about many rows is still being worked out.
    [[nodiscard]] bool isChoosing() const;
    /// That more will be sent than the filter shows; empty where it is not so.
    [[nodiscard]] QString hiddenSentence() const;
    void clearFilters();
    /// Marks \a rows of the review and goes to the first of them.
    void goToRows(const QList<qsizetype> &rows);
    void includeAll();
    /// Instead of the table; nothing: the table.
    void setEmptiness(std::optional<Emptiness> emptiness);

    void startFetch();
    void startSubmit(const Submission &submission, int attempts);
    /// What the receipt of it shall say of rows that the operator left out, a line each.
    void noteLeftOut(const QStringList &lines);
    void stopProgress();
    void showReceipt(const Submission &submission);
    /// Back to the table, if a receipt is shown.
    void leaveReceipt();
    [[nodiscard]] bool isReceiptShown() const;
    /// Whether a list that is under way is being looked at.
    [[nodiscard]] bool isSendingShown() const;
    /// Where the attempts that follow go to.
    void setOrigin(const QString &origin);

    /// Once.
    void connectActions(const ActionRegistry &actions);
    /// What the table allows now.
    [[nodiscard]] RowsState rowsState() const;
    /// What a note goes through before it is kept; after connectActions().
    void setNoteCleaning(const std::function<QString(const QString &)> &cleaned);
    /// One checkable action per column that may be hidden.
    [[nodiscard]] QList<QAction *> columnActions() const;
    /// Tells \a walker the areas of this pane, from top to bottom.
    void addPanes(PaneWalker &walker) const;
    /// The zone that times are shown in.
    [[nodiscard]] QTimeZone zone() const;

    void rememberLayout(Settings &settings) const;
    void restoreLayout(const Settings &settings);

public Q_SLOTS:
    void showFetchProgress(const FetchProgress &progress);
    void showUploadProgress(qint64 sent, qint64 total);
    void showRetry(const RetryNotice &notice);
    void addAttempt(const AttemptRecord &attempt);

Q_SIGNALS:
    /// Emitted when rowsState() or the page that is shown may have changed.
    void rowsStateChanged();
    void wayOutChosen(Emptiness emptiness);
    /// The filter shows other rows.
    void shownRowsChanged();
    /// Rows of the review; nothing has changed yet.
    void inclusionRequested(const QList<qsizetype> &rows, bool included);
    /// Notes and choices together; nothing has changed yet.
    void choicesRequested(const QList<RowChoice> &choices);
    /// Everything that is decided in \a choices, for all rows; nothing has changed yet.
    void reviewRequested(const Review &choices);
    /// A decision about many rows has been worked out.
    void manyChosen();
    /// zone() is another one.
    void zoneChanged();
    /// hiddenSentence() is another one.
    void hiddenSentenceChanged(const QString &sentence);
    void cancelRequested();
    void retryNowRequested();
    void receiptLeft();
    /// Of the receipt's submission.
    void markRequested(const Submission &submission);

private:
    void layOut();
    void connectParts();
    void showHead();
    void showPage(QWidget *page);
    void connectUndo(const ActionRegistry &actions);
    void connectRowActions(const ActionRegistry &actions);
    void fillRowMenus(const ActionRegistry &actions);
    void watchRows();

    ReviewPane *m_review = nullptr;
    QStackedWidget *m_head = nullptr;
    OriginLine *m_origin = nullptr;
    QStackedWidget *m_pages = nullptr;
    ReviewDesk *m_desk = nullptr;
    ProgressStrip *m_progress = nullptr;
    EmptyState *m_empty = nullptr;
    SendingPage *m_sending = nullptr;
    ReceiptPage *m_receipt = nullptr;
    RequestLogPane *m_requests = nullptr;
    ZoneControl *m_zone = nullptr;
    JudgeActions *m_judge = nullptr;
    NowInUtc m_now;
    QDateTime m_shownSince; ///< when the review came: nothing before it can be undone
    QString m_rowsOrigin;   ///< said while the rows are shown
    bool m_hasReview = false;
    bool m_isFetching = false;
    bool m_isSending = false;
};
