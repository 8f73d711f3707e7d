// SPDX-License-Identifier: MIT
#pragma once

#include "outages/review.h"

#include <QtWidgets/qwidget.h>

class PlainLabel;
class QCheckBox;
class QLineEdit;

/// What the operator decides on one outage: whether it goes, and a note, which is the reason if it
/// does not. Only emits requests. Hidden for a row that is not for the operator to decide on.
class DecisionBox final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DecisionBox)

public:
    explicit DecisionBox(QWidget *parent = nullptr);

    /// Shows the decision on \a row; hands over first what was typed about another row.
    void showRow(const Review &review, qsizetype row);
    /// Hands over what was typed and not left yet.
    void takeNote();
    /// Leads Tab from \a before through its fields to \a after.
    void setTabOrderBetween(QWidget *before, QWidget *after);

Q_SIGNALS:
    /// Emitted when the user ticks or unticks the box. Nothing has changed yet.
    void inclusionRequested(qsizetype row, bool included);
    /// Emitted when the user has changed the note and left it or pressed Return.
    void noteGiven(qsizetype row, const QString &note);
    /// Emitted when the user has pressed Return: the keyboard is free for the rows.
    void left();

protected:
    /// Esc takes back what was typed.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showNote();

    Review m_review;
    qsizetype m_row = -1;
    QCheckBox *m_include;
    PlainLabel *m_caption;
    QLineEdit *m_note;
};
