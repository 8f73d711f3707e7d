// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>
#include <QtWidgets/qdialog.h>

class QHBoxLayout;
class QLineEdit;
class QPushButton;

/// What a NoteDialog asks. Plain data.
struct NoteQuestion
{
    QString title;          ///< of the window: what is done
    QString question;       ///< what the note is for
    QString button;         ///< what Return does
    QString text = {};      ///< what the line begins with
    QString standsFor = {}; ///< what an empty line stands for: "several notes"
    QString hint = {};      ///< what happens to notes that are there
    bool isNeeded = false;  ///< an empty line is no answer
    /// On a button that removes the notes there are; empty: there is none.
    QString removal = {};
};

/// Asks for a note in one line. Show it with open(). GUI thread.
class NoteDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoteDialog)

public:
    explicit NoteDialog(const NoteQuestion &question, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The trimmed note; at most once. Empty: no note, or, where an empty line stands for the
    /// notes there are, those.
    void noteGiven(const QString &note);
    /// The notes there are shall go; at most once, instead of `noteGiven`.
    void removalAsked();

private:
    [[nodiscard]] QPushButton *makeAccepting(const NoteQuestion &question);
    [[nodiscard]] QHBoxLayout *makeButtons(const NoteQuestion &question);

    QLineEdit *m_note;
};
