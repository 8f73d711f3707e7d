// SPDX-License-Identifier: MIT
#pragma once

#include "ui/history/recordquestion.h"

class PlainLabel;
class QPushButton;

/// Asks whether to set aside a record of submissions that was changed from outside and to start a
/// new one. Starts nothing: it stays open until it is told the result. GUI thread.
class NewRecordDialog final : public RecordQuestion
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NewRecordDialog)

public:
    /// \a path is the path of the record's file.
    explicit NewRecordDialog(const QString &path, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Emitted when the user has confirmed. Once, until refuse() allows another try.
    void confirmed();

private:
    QWidget *makeText(const QString &path);
    /// Sets the height to that of its wrapped texts.
    void refresh() override;
    void confirm();

    QPushButton *m_start = nullptr;
};
