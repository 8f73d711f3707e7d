// SPDX-License-Identifier: MIT
#include "ui/submission/exacttextview.h"

#include <QtCore/qmimedata.h>
#include <QtGui/qfontdatabase.h>
#include <QtGui/qtextdocument.h>
#include <QtGui/qtextoption.h>

ExactTextView::ExactTextView(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setWordWrapMode(QTextOption::WrapAnywhere);
    QTextOption option = document()->defaultTextOption();
    // JSON is read from left to right, whatever script its names begin with.
    option.setTextDirection(Qt::LeftToRight);
    document()->setDefaultTextOption(option);
}

QString ExactTextView::shownText() const
{
    return document()->toRawText().replace(QChar::ParagraphSeparator, QChar(u'\n'));
}

QMimeData *ExactTextView::createMimeDataFromSelection() const
{
    auto data = std::make_unique<QMimeData>();
    data->setText(
        textCursor().selectedText().replace(QChar::ParagraphSeparator, QChar(u'\n')));
    return data.release();
}
