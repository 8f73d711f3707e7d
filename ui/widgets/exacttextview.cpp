// SPDX-License-Identifier: MIT
#include "ui/widgets/exacttextview.h"

#include "ui/theme/fonts.h"

#include <QtCore/qmimedata.h>
#include <QtGui/qtextdocument.h>
#include <QtGui/qtextoption.h>

#include <memory>

ExactTextView::ExactTextView(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setFont(Fonts::mono());
    setWordWrapMode(QTextOption::WrapAnywhere);
    QTextOption option = document()->defaultTextOption();
    // JSON is read from left to right, also if its names begin in another script.
    option.setTextDirection(Qt::LeftToRight);
    document()->setDefaultTextOption(option);
}

QString ExactTextView::shownText() const
{
    return document()->toRawText().replace(QChar::ParagraphSeparator, QChar(u'\n'));
}

QMimeData *ExactTextView::createMimeDataFromSelection() const
{
    auto mime = std::make_unique<QMimeData>();
    mime->setText(textCursor().selectedText().replace(QChar::ParagraphSeparator, QChar(u'\n')));
    return mime.release();
}

#include "moc_exacttextview.cpp"
