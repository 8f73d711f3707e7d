// SPDX-License-Identifier: MIT
#pragma once

#include "net/httpresult.h"

#include <QtWidgets/qwidget.h>

class QAction;
class QToolButton;
class QStackedLayout;
class QTableView;
class RequestLogModel;
class RetryBar;

/// The requests to the API and its answers, line by line, with the pause before the next attempt
/// below. GUI thread.
class RequestLogPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequestLogPane)

public:
    explicit RequestLogPane(QWidget *parent = nullptr);

    /// Sets the origin of the following attempts, as `http://host:port`.
    void setOrigin(const QString &origin);
    /// Returns the newest attempts, at most \a most, the oldest first.
    [[nodiscard]] QList<AttemptRecord> lastAttempts(int most) const;
    [[nodiscard]] RequestLogModel *model() const { return m_model; }
    [[nodiscard]] RetryBar *retryBar() const { return m_retry; }

public Q_SLOTS:
    void addAttempt(const AttemptRecord &attempt);
    void scheduleRetry(const RetryNotice &notice);
    /// The request has ended with any result: removes the wait for the next attempt.
    void endRetries();

Q_SIGNALS:
    void tryNowRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeTable();
    /// Called when the pane is first visible: the arrows are from another font, and finding it
    /// takes time.
    void sizeShortColumns();
    void updateActions();
    /// Returns the selected rows from old to new, or all rows if none is selected.
    [[nodiscard]] QList<int> chosenRows() const;
    /// Returns the last of them, without creating the list; -1 if the log is empty.
    [[nodiscard]] int newestChosenRow() const;
    void copyLines();
    void copyAsCurl();

    QString m_origin;
    RequestLogModel *m_model;
    RetryBar *m_retry;
    QTableView *m_table = nullptr;
    QStackedLayout *m_content = nullptr;
    QToolButton *m_copy = nullptr;
    QToolButton *m_curl = nullptr;
    bool m_areShortColumnsSized = false;
};
