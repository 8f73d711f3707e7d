// SPDX-License-Identifier: MIT
#pragma once

#include "submission/submission.h"

#include <QtWidgets/qdialog.h>

class PlainLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

/// Asks a person what became of a submission whose outcome is unknown, and how they know. Marks
/// nothing itself: it stays open until it is told what became of the mark. GUI thread.
class MarkDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MarkDialog)

public:
    /// \a submission is an open question.
    explicit MarkDialog(const Submission &submission, QWidget *parent = nullptr);

    [[nodiscard]] const Submission &submission() const { return m_submission; }
    /// The mark was not made; \a sentence says why. With \a isFinal it never will be.
    void refuse(const QString &sentence, bool isFinal);

Q_SIGNALS:
    /// The person has decided; \a reason is not empty. Once, until refuse().
    void markRequested(ManualOutcome mark, const QString &reason);

private:
    QWidget *makeHeading();
    QWidget *makeChoices();
    QWidget *makeReason();
    QWidget *makeFoot();
    void refresh();
    void confirm();
    [[nodiscard]] QString missing() const;

    const Submission m_submission;
    QRadioButton *m_accepted = nullptr;
    QRadioButton *m_notAccepted = nullptr;
    QLineEdit *m_reason = nullptr;
    PlainLabel *m_why = nullptr;
    PlainLabel *m_refusal = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_mark = nullptr;
    bool m_isWaiting = false; ///< for what becomes of the mark
    bool m_isOver = false;    ///< it cannot be marked any more
};
