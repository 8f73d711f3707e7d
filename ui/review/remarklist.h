// SPDX-License-Identifier: MIT
#pragma once

#include "models/rowremarks.h"

#include <QtWidgets/qwidget.h>

class IconLabel;
class PlainLabel;
class QToolButton;
class QVBoxLayout;

/// A titled list of remarks on a row: an icon, a sentence, and a button that leads to the other row
/// that the sentence is about. Hidden if there are none. All text is plain and can be copied.
class RemarkList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RemarkList)

public:
    /// Tab leads from \a before to its buttons.
    RemarkList(const QString &title, QWidget *before, QWidget *parent);
    /// Puts \a widget between the title and the remarks; Tab leads from it to their buttons.
    void setPicture(QWidget *widget);

    /// Shows \a remarks on a row of \a table, which has the other rows too.
    void setRemarks(const QList<RowRemark> &remarks, const OutageTable &table);

Q_SIGNALS:
    /// Emitted when the user asks to go to \a row of the review.
    void rowRequested(qsizetype row);

private:
    struct Line
    {
        QWidget *widget = nullptr;
        IconLabel *icon = nullptr;
        PlainLabel *sentence = nullptr;
        QToolButton *link = nullptr;
        qsizetype otherRow = -1;
    };

    void addLine();

    QVBoxLayout *m_column;
    QWidget *m_lastButton;
    QList<Line> m_lines; ///< those that are not in use are hidden
};
