// SPDX-License-Identifier: MIT
#include "ui/guide/guidebrowser.h"

#include "ui/guide/guidesections.h"
#include "ui/theme/fonts.h"
#include "ui/theme/spacing.h"

#include <QtCore/qcoreevent.h>
#include <QtCore/qscopedvaluerollback.h>
#include <QtGui/qabstracttextdocumentlayout.h>
#include <QtGui/qevent.h>
#include <QtGui/qimage.h>
#include <QtGui/qtextdocument.h>
#include <QtGui/qtextobject.h>
#include <QtGui/qtexttable.h>
#include <QtWidgets/qscrollbar.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int LineHeight = 125;       // per cent
constexpr double WidestPicture = 100; // units of the rhythm

bool isCode(const QTextBlockFormat &format)
{
    return format.hasProperty(QTextFormat::BlockCodeFence) || format.nonBreakableLines();
}

/// The picture of that name in the program; null for a name that it does not have.
QImage pictureOf(const QUrl &name)
{
    return QImage(u":/help/pictures/"_s + name.fileName());
}

QTextBlockFormat blockFormatOf(const QTextBlock &block)
{
    QTextBlockFormat format = block.blockFormat();
    const int level = format.headingLevel();
    if (level > 0) {
        format.setTopMargin(level == 1 ? 0 : Spacing::of(3));
        format.setBottomMargin(Spacing::of(1));
    } else if (isCode(format)) {
        format.setTopMargin(0);
        format.setBottomMargin(isCode(block.next().blockFormat()) ? 0 : Spacing::of(1.5));
        format.setLeftMargin(Spacing::of(2));
    } else if (QTextCursor(block).currentTable() != nullptr) {
        format.setBottomMargin(0); // the cell has a margin of its own
    } else {
        format.setTopMargin(0);
        const bool goesOn = block.textList() != nullptr && block.next().textList() != nullptr;
        format.setBottomMargin(Spacing::of(goesOn ? 0.5 : 1.5));
        format.setLineHeight(LineHeight, QTextBlockFormat::ProportionalHeight);
    }
    return format;
}

} // namespace

GuideBrowser::GuideBrowser(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(Spacing::of(3));
}

void GuideBrowser::showPage(const QString &markdown)
{
    m_markdown = markdown;
    m_words.clear();
    document()->setMarkdown(markdown,
                            QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub |
                                                            QTextDocument::MarkdownNoHTML));
    dress();
    verticalScrollBar()->setValue(0);
}

void GuideBrowser::showAnchor(const QString &anchor)
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const bool isHeading = block.blockFormat().headingLevel() > 0;
        if (!anchor.isEmpty() && isHeading && anchorOf(block.text()) == anchor) {
            setTextCursor(QTextCursor(block));
            const QRectF place = document()->documentLayout()->blockBoundingRect(block);
            verticalScrollBar()->setValue(static_cast<int>(place.top()) - Spacing::of(1));
            return;
        }
    }
    moveCursor(QTextCursor::Start);
    verticalScrollBar()->setValue(0);
}

void GuideBrowser::markWords(const QStringList &words)
{
    m_words = words;
    QList<ExtraSelection> marks;
    QTextCharFormat format;
    format.setBackground(palette().highlight());
    format.setForeground(palette().highlightedText());
    for (const QString &word : words) {
        for (QTextCursor found = document()->find(word, 0); !found.isNull();
             found = document()->find(word, found))
            marks.append({found, format});
    }
    setExtraSelections(marks);
}

QVariant GuideBrowser::loadResource(int type, const QUrl &name)
{
    if (type != QTextDocument::ImageResource)
        return {};
    return pictureOf(name);
}

void GuideBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    const bool isLook =
        event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (isLook && !m_markdown.isEmpty() && !m_isDressing) {
        const int scroll = verticalScrollBar()->value();
        const QStringList words = m_words;
        showPage(QString(m_markdown));
        markWords(words);
        verticalScrollBar()->setValue(scroll);
    }
}

void GuideBrowser::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    fitPictures();
}

/// Gives the page the type, the rhythm and the colours of the window.
void GuideBrowser::dress()
{
    const QScopedValueRollback dressing(m_isDressing, true);
    document()->setDefaultFont(Fonts::body());
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        dressBlock(block);
    dressTables();
    fitPictures();
}

void GuideBrowser::dressBlock(const QTextBlock &block)
{
    QTextCursor cursor(block);
    cursor.setBlockFormat(blockFormatOf(block));
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    QTextCharFormat format;
    const int level = block.blockFormat().headingLevel();
    if (level > 0) {
        format.setFont(level == 1 ? Fonts::count() : Fonts::title());
        cursor.setCharFormat(format); // Markdown's own sizes would count on top
    } else if (isCode(block.blockFormat())) {
        format.setFont(Fonts::mono());
        cursor.mergeCharFormat(format);
    }
}

void GuideBrowser::dressTables()
{
    for (QTextFrame *frame : document()->rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (table == nullptr)
            continue;
        QTextTableFormat format = table->format();
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(palette().mid());
        format.setCellPadding(Spacing::of(1));
        format.setCellSpacing(0);
        format.setBottomMargin(Spacing::of(2));
        table->setFormat(format);
    }
}

/// No picture is wider than the page. A document would scale it by leaving out pixels.
void GuideBrowser::fitPictures()
{
    const int room = viewport()->width() - 2 * Spacing::of(3);
    const int widest = std::min(room, Spacing::of(WidestPicture));
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            QTextImageFormat picture = part.fragment().charFormat().toImageFormat();
            if (!picture.isValid() || picture.width() == widest || widest <= 0)
                continue;
            QImage image = pictureOf(QUrl(picture.name()));
            if (image.isNull())
                continue;
            const qreal ratio = devicePixelRatioF();
            image = image.scaledToWidth(qRound(widest * ratio), Qt::SmoothTransformation);
            image.setDevicePixelRatio(ratio);
            document()->addResource(QTextDocument::ImageResource, QUrl(picture.name()), image);
            picture.setWidth(widest);
            picture.setHeight(image.height() / ratio);
            QTextCursor cursor(document());
            cursor.setPosition(part.fragment().position());
            cursor.setPosition(part.fragment().position() + part.fragment().length(),
                               QTextCursor::KeepAnchor);
            cursor.setCharFormat(picture);
            break; // the fragments are other ones now; a picture stands alone in its block
        }
    }
}

#include "moc_guidebrowser.cpp"
