// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>
#include <QtWidgets/qdialog.h>

class QHBoxLayout;
class QLineEdit;
class QPushButton;

/// The texts of a NoteDialog. Plain data.
struct NoteQuestion
{
    QString title;          ///< title of the window: what is done
    QString question;       ///< what the note is for
    QString button;         ///< label of the default button
    QString text = {};      ///< initial text of the line
    QString standsFor = {}; ///< meaning of an empty line: "several notes"
    QString hint = {};      ///< what happens to existing notes
    bool isNeeded = false;  ///< an empty line is not accepted
    /// Label of a button that removes the existing notes; empty: no such button.
    QString removal = {};
};

/// Asks for a note in one line. Show it with open(). GUI thread.
class NoteDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoteDialog)

public:
    static constexpr int LongestNote = 500; ///< in UTF-16 units

    explicit NoteDialog(const NoteQuestion &question, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Emitted at most once, with the trimmed note. Empty: no note, or, if an empty line stands for
    /// the existing notes, those.
    void noteGiven(const QString &note);
    /// Emitted when the existing notes are to be removed; at most once, instead of `noteGiven`.
    void removalAsked();

private:
    [[nodiscard]] QPushButton *makeAccepting(const NoteQuestion &question);
    [[nodiscard]] QHBoxLayout *makeButtons(const NoteQuestion &question);

    QLineEdit *m_note;
};
