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

/// The table, and what may stand beside it: the details of the current row, to its right where
/// there is room and below it otherwise, and the requests under both.
///
/// Where it is narrow the table has all of it until a person chooses a row, and requests that
/// show themselves stand in for the details. The requests are there when asked for, and by
/// themselves from the first one that went wrong until all of a later run went well. GUI thread.
class ReviewSplitter final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewSplitter)

public:
    /// Takes both over, and the details out of \a review.
    ReviewSplitter(ReviewPane *review, RequestLogPane *requests, QWidget *parent = nullptr);

    /// Adds the actions that show and hide what stands beside the table.
    void connectActions(const ActionRegistry &actions);

    /// Other rows: none is chosen any more.
    void forgetChoice();
    /// A fetch or a submission begins.
    void beginRequests();
    void addAttempt(const AttemptRecord &attempt);
    /// What was begun last went well in the end.
    void endRequests();

    void rememberLayout(Settings &settings) const;
    void restoreLayout(const Settings &settings);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void onCurrentRow(qsizetype row);
    void choose();
    void showDetails(bool wanted);
    void arrange();
    /// Whether there is room for one strip below the table, not for two.
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
    bool m_wantsDetails = true;
    bool m_wantsRequests = false;
    qsizetype m_row = -1;
    bool m_hasRow = false;       ///< one was current since the review came
    bool m_hasChosen = false;    ///< by a person
    bool m_hadTrouble = false;   ///< in what was begun last
    bool m_showsTrouble = false; ///< the requests show themselves
};
