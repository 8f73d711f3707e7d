// SPDX-License-Identifier: MIT
#include "ui/widgets/searchbox.h"

#include "ui/theme/icon.h"

#include <QtGui/qevent.h>
#include <QtWidgets/qtoolbutton.h>

using namespace Qt::StringLiterals;

SearchBox::SearchBox(QWidget *parent)
    : QLineEdit(parent)
{
    setClearButtonEnabled(true);
    // Qt makes the only button so far, a picture without a word.
    if (auto *clearButton = findChild<QToolButton *>())
        clearButton->setAccessibleName(tr("Clear the search"));
    addAction(Icon::toned(u"search"_s, Tone::Dimmed), QLineEdit::LeadingPosition);
    setPlaceholderText(tr("Search device, ID or time"));
    setAccessibleName(tr("Search outages"));
    setToolTip(
        tr("Shows the outages whose device name, device ID, begin or end contains the text."));
}

QSize SearchBox::sizeHint() const
{
    QSize hint = QLineEdit::sizeHint();
    hint.setWidth(fontMetrics().averageCharWidth() * 40);
    return hint;
}

QSize SearchBox::minimumSizeHint() const
{
    QSize hint = QLineEdit::minimumSizeHint();
    hint.setWidth(fontMetrics().averageCharWidth() * 18);
    return hint;
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty())
            event->ignore();
        else
            clear();
        return;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT leftForRows();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

#include "moc_searchbox.cpp"
