// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qdialog.h>

class PlainLabel;
class QPushButton;

/// Asks whether a record of submissions that was changed from outside shall be put aside and a new
/// one started. Starts nothing itself: it stays open until it is told what became of it. GUI
/// thread.
class NewRecordDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NewRecordDialog)

public:
    /// \a path is that of the record's file.
    explicit NewRecordDialog(const QString &path, QWidget *parent = nullptr);

    /// No new record was started; \a sentence says why. With \a isFinal there is no second try.
    void refuse(const QString &sentence, bool isFinal);

Q_SIGNALS:
    /// Once, until refuse().
    void confirmed();

private:
    QWidget *makeText(const QString &path);
    QWidget *makeFoot();
    /// As high as its texts are, wrapped.
    void fit();
    void confirm();

    PlainLabel *m_refusal;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_start = nullptr;
};
