// SPDX-License-Identifier: MIT
#pragma once

#include "models/outagelistmodel.h"
#include "ui/submission/submissionpreview.h"
#include "ui/submission/submittext.h"

#include <QtCore/qelapsedtimer.h>
#include <QtCore/qtimer.h>
#include <QtWidgets/qdialog.h>

#include <chrono>

class FactsGrid;
class IconLabel;
class NoticeBox;
class OutageListView;
class PlainLabel;
class QPushButton;
class QTabWidget;
class QVBoxLayout;

/// The one question before sending: what will be sent, to whom, as which bytes.
///
/// Show it with open(). Without a preview it says that the list is being prepared, and can only be
/// cancelled, until setPreview(). It sends nothing itself and ends with `confirmed` or `rejected`.
/// GUI thread.
class SubmitDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SubmitDialog)

public:
    explicit SubmitDialog(QWidget *parent = nullptr);
    explicit SubmitDialog(const SubmissionPreview &preview, QWidget *parent = nullptr);

    /// What there is to decide on; once.
    void setPreview(const SubmissionPreview &preview);
    [[nodiscard]] bool isReady() const { return m_isReady; }
    /// Meaningless until isReady().
    [[nodiscard]] const SubmissionPreview &preview() const { return m_preview; }
    /// Says that the list is held back, and why. From now on it cannot be sent from here: what
    /// leads on takes the place of Submit.
    void showHold(const SubmissionHold &hold);
    /// For this long after its preview was first painted, and after Return or Ctrl was last touched
    /// until then, neither Return nor a click on Submit does anything: what was meant for the
    /// window before must not send. A Return this soon after an earlier Return never does: it may
    /// be the same key, held. Usually 500 ms; 0: at once.
    void setArmingDelay(std::chrono::milliseconds delay);

Q_SIGNALS:
    /// The operator wants it sent. At most once, after the dialog was hidden.
    void confirmed(const Submission &submission);
    /// The operator has chosen what leads on from \a hold. At most once, after the dialog was
    /// hidden.
    void ledOn(HoldWayOut wayOut, const SubmissionHold &hold);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arm();
    /// Whether a press of Return is a fresh one that may decide. Notes that it happened.
    [[nodiscard]] bool takesReturn(const QKeyEvent &event);
    void noteReturn();
    /// What stands there while the list is being prepared.
    [[nodiscard]] QWidget *makeWaiting();
    QWidget *makeHeading();
    void fillFacts();
    void addNotices();
    void addDoubts();
    void addNotice(NoticeBox *notice);
    NoticeBox *makeNotice(const QString &sentence);
    QTabWidget *makeContent();
    OutageListView *makeList(OutageListModel::Kind kind, const Review &review,
                             const QList<quint32> &rows);
    QWidget *makeFoot();
    void updateSubmit();
    void confirm();
    void leadOn(HoldWayOut wayOut);

    SubmissionPreview m_preview;
    bool m_isReady = false;
    QVBoxLayout *m_layout = nullptr;
    QWidget *m_waiting = nullptr;
    std::optional<SubmissionHold> m_hold;
    IconLabel *m_holdIcon = nullptr;
    PlainLabel *m_heading = nullptr;
    PlainLabel *m_meaning = nullptr; ///< of the heading
    FactsGrid *m_facts = nullptr;
    QList<NoticeBox *> m_notices;
    QPushButton *m_submit = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_leadOn = nullptr;    ///< from a hold
    QPushButton *m_sendAgain = nullptr; ///< where another way is offered first
    PlainLabel *m_reason = nullptr;
    QVBoxLayout *m_noticeColumn = nullptr;
    QTimer m_arming;
    QElapsedTimer m_sinceReturn;
    bool m_isPainted = false;
    bool m_isArmed = false;
    bool m_isConfirmed = false;
};
