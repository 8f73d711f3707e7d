// SPDX-License-Identifier: MIT
#pragma once

#include "net/httpresult.h"

#include <QtWidgets/qwidget.h>

#include <optional>

class ActionRegistry;
class QAction;
class QSplitter;
class RequestLogPane;
class ReviewPane;
class Settings;

/// The table and its side panes: the details of the current row, to its right if there is room and
/// below it otherwise, and the requests under both.
///
/// In a narrow window the table has all the room until the user chooses a row, and automatically
/// shown requests replace the details. The requests are shown on request, and automatically from
/// the first failed one until all requests of a later run succeed. GUI thread.
class ReviewSplitter final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewSplitter)

public:
    /// Takes ownership of both, and of the details of \a review.
    ReviewSplitter(ReviewPane *review, RequestLogPane *requests, QWidget *parent = nullptr);

    /// Adds the actions that show and hide the side panes.
    void connectActions(const ActionRegistry &actions);

    /// The rows have changed: no row is chosen any more.
    void forgetChoice();
    /// Must be called when a fetch or a submission begins.
    void beginRequests();
    void addAttempt(const AttemptRecord &attempt);
    /// Must be called when the last fetch or submission has succeeded.
    void endRequests();

    /// Sets whether the requests are hidden whatever was asked for or has failed.
    void setRequestsBarred(bool areBarred);

    void rememberLayout(Settings &settings) const;
    void restoreLayout(const Settings &settings);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void onCurrentRow(qsizetype row);
    void choose();
    void showDetails(bool wanted);
    void arrange();
    /// Returns whether there is room for only one strip below the table, not for two.
    [[nodiscard]] bool isLow() const;
    void refresh();

    ReviewPane *m_review;
    RequestLogPane *m_requests;
    QSplitter *m_outer;
    QSplitter *m_inner;
    QAction *m_requestsAction = nullptr;
    QAction *m_detailsAction = nullptr;
    std::optional<bool> m_isWide;
    bool m_wasLow = false;
    bool m_areRequestsBarred = false;
    bool m_wantsDetails = true;
    bool m_wantsRequests = false;
    qsizetype m_row = -1;
    bool m_hasRow = false;       ///< a row has been current since the review was set
    bool m_hasChosen = false;    ///< the user has chosen a row
    bool m_hadTrouble = false;   ///< a request of the last run failed
    bool m_showsTrouble = false; ///< the requests are shown automatically
};
