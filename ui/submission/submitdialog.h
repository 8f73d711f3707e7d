// SPDX-License-Identifier: MIT
#pragma once

#include "ui/submission/submissionpreview.h"

#include <QtWidgets/qdialog.h>

#include <chrono>

class NoticeBox;
class PlainLabel;
class QPushButton;
class QTabWidget;
class QVBoxLayout;

/// The one question before sending: what will be sent, to whom, as which bytes.
///
/// Show it with open(). It sends nothing itself and ends with `confirmed` or `rejected`.
/// GUI thread.
class SubmitDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SubmitDialog)

public:
    explicit SubmitDialog(SubmissionPreview preview, QWidget *parent = nullptr);

    [[nodiscard]] const SubmissionPreview &preview() const { return m_preview; }
    /// For this long after it is shown, Return does nothing: a key meant for the window before
    /// must not send. Usually 500 ms.
    void setArmingDelay(std::chrono::milliseconds delay) { m_armingDelay = delay; }

Q_SIGNALS:
    /// The operator wants it sent. At most once, after the dialog was hidden.
    void confirmed(const Submission &submission);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHeading();
    QWidget *makeFacts();
    void addNotices(QVBoxLayout *layout);
    void addNotice(QVBoxLayout *layout, NoticeBox *notice);
    QTabWidget *makeContent();

    QWidget *makeFoot();
    void chooseDefault();
    void updateSubmit();
    void confirm();

    const SubmissionPreview m_preview;
    QList<NoticeBox *> m_notices;
    QTabWidget *m_content = nullptr;
    QPushButton *m_submit = nullptr;
    QPushButton *m_cancel = nullptr;
    PlainLabel *m_reason = nullptr;
    std::chrono::milliseconds m_armingDelay{500};
    bool m_isArmed = false;
    bool m_isConfirmed = false;
};
