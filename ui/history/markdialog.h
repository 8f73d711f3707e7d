// SPDX-License-Identifier: MIT
#pragma once

#include "submission/submission.h"
#include "ui/history/recordquestion.h"

class PlainLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

/// Asks the user for the outcome of a submission whose outcome is unknown, and for the reason.
/// Marks nothing: it stays open until it is told the result of the mark. GUI thread.
class MarkDialog final : public RecordQuestion
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MarkDialog)

public:
    /// \a submission must have an unknown outcome that is not marked.
    explicit MarkDialog(const Submission &submission, QWidget *parent = nullptr);

    [[nodiscard]] const Submission &submission() const { return m_submission; }

Q_SIGNALS:
    /// Emitted when the user has decided; \a reason is not empty. Once, until refuse() allows
    /// another try.
    void markRequested(ManualOutcome mark, const QString &reason);

private:
    QWidget *makeHeading();
    QWidget *makeChoices();
    QWidget *makeReason();
    void refresh() override;
    void confirm();
    [[nodiscard]] QString missing() const;

    const Submission m_submission;
    QRadioButton *m_accepted = nullptr;
    QRadioButton *m_notAccepted = nullptr;
    QLineEdit *m_reason = nullptr;
    PlainLabel *m_why = nullptr;
    QPushButton *m_mark = nullptr;
};
