// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qdialog.h>

class QLineEdit;

/// Asks for a note in one line. Show it with open(). GUI thread.
class NoteDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoteDialog)

public:
    /// \a question says what the note is for, \a button what Return does; \a text is where it
    /// begins. A note that is \a needed cannot be empty.
    NoteDialog(const QString &question, const QString &button, const QString &text, bool needed,
               QWidget *parent = nullptr);

Q_SIGNALS:
    /// The trimmed note; at most once.
    void noteGiven(const QString &note);

private:
    QLineEdit *m_note;
};
