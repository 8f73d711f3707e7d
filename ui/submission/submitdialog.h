// SPDX-License-Identifier: MIT
#pragma once

#include "models/outagelistmodel.h"
#include "submission/sendingprecedent.h"
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

/// The confirmation before sending: what will be sent, to which address, as which bytes.
///
/// Show it with open(). Until setPreview() it says that the list is being prepared and can only be
/// cancelled. Sends nothing and ends with `confirmed` or `rejected`. GUI thread.
class SubmitDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SubmitDialog)

public:
    explicit SubmitDialog(QWidget *parent = nullptr);
    explicit SubmitDialog(const SubmissionPreview &preview, QWidget *parent = nullptr);

    /// Sets the list to confirm. Must be called only once.
    void setPreview(const SubmissionPreview &preview);
    /// Says how old the list is by now.
    void setAge(const QString &age);
    [[nodiscard]] bool isReady() const { return m_isReady; }
    /// Meaningless until isReady().
    [[nodiscard]] const SubmissionPreview &preview() const { return m_preview; }
    /// Says that the list is held back, and why. After this it cannot be sent from this dialog: the
    /// button of the recovery action replaces Submit.
    void showHold(const SubmissionHold &hold);
    /// Sets what was accepted before. A list for Production cannot be confirmed until this is
    /// known; a first one, or one of quite another size, asks for the site's id.
    void setPrecedent(const SendingPrecedent &before);
    /// For this time after the preview was first painted, and after Return or Ctrl was last touched
    /// before that, neither Return nor a click on Submit has an effect: input meant for the window
    /// before must not send. A Return within this time after an earlier Return never has an effect:
    /// it may be the same key, held. Usually 500 ms; 0: no delay.
    void setArmingDelay(std::chrono::milliseconds delay);

Q_SIGNALS:
    /// Emitted at most once, when the operator has confirmed, after the dialog was hidden.
    void confirmed(const Submission &submission);
    /// Emitted at most once, when the operator has chosen the recovery action for \a hold, after
    /// the dialog was hidden.
    void ledOn(HoldRecovery wayOut, const SubmissionHold &hold);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arm();
    /// Returns whether a press of Return is a new one that may confirm. Records the press.
    [[nodiscard]] bool takesReturn(const QKeyEvent &event);
    void noteReturn();
    /// Creates the content shown while the list is being prepared.
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
    /// Returns \a text without addresses and ids if they are hidden.
    [[nodiscard]] QString shown(const QString &text) const;
    QWidget *makeFoot();
    void askForTheSite(NoticeBox &notice);
    /// The button that Return presses, once that has an effect; it is filled from the start.
    [[nodiscard]] QPushButton *foremost() const;
    void fillForemost();
    void updateSubmit();
    /// Returns why Submit is disabled; empty if it is not.
    [[nodiscard]] QString whatIsMissing() const;
    void confirm();
    void leadOn(HoldRecovery wayOut);

    SubmissionPreview m_preview;
    bool m_isReady = false;
    QVBoxLayout *m_layout = nullptr;
    QWidget *m_waiting = nullptr;
    std::optional<SubmissionHold> m_hold;
    bool m_isPrecedentKnown = false;
    IconLabel *m_holdIcon = nullptr;
    PlainLabel *m_heading = nullptr;
    PlainLabel *m_meaning = nullptr; ///< of the heading
    FactsGrid *m_facts = nullptr;
    QList<NoticeBox *> m_notices;
    QPushButton *m_submit = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_leadOn = nullptr;    ///< the recovery action of a hold
    QPushButton *m_sendAgain = nullptr; ///< shown if another action is offered first
    PlainLabel *m_reason = nullptr;
    QVBoxLayout *m_noticeColumn = nullptr;
    QTimer m_arming;
    QElapsedTimer m_sinceReturn;
    bool m_isPainted = false;
    bool m_isArmed = false;
    bool m_isConfirmed = false;
};
