// SPDX-License-Identifier: MIT
#include "ui/history/receiptpdf.h"

#include "text/historytext.h"
#include "text/outcometext.h"
#include "text/receipttext.h"
#include "text/timetext.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/theme/tone.h"
#include "ui/widgets/statelook.h"

#include <QtCore/qbuffer.h>
#include <QtCore/qcoreapplication.h>
#include <QtGui/qabstracttextdocumentlayout.h>
#include <QtGui/qpainter.h>
#include <QtGui/qpdfwriter.h>
#include <QtGui/qtextcursor.h>
#include <QtGui/qtextdocument.h>
#include <QtGui/qtexttable.h>

namespace {

struct ReceiptPdfTr
{
    Q_DECLARE_TR_FUNCTIONS(ReceiptPdf)
};

constexpr int Resolution = 300; // dots per inch
constexpr double BodySize = 10; // points
constexpr double TitleSize = 20;
constexpr double SmallSize = 8.5;
constexpr qreal Margin = 20;         // mm
constexpr qreal NameColumnPart = 26; // percent

QTextCharFormat styled(double points, const QColor &color, int weight = QFont::Normal)
{
    QTextCharFormat format;
    format.setFontPointSize(points);
    format.setForeground(color);
    format.setFontWeight(weight);
    return format;
}

void addLine(QTextCursor &cursor, const QString &text, const QTextCharFormat &format, qreal above)
{
    QTextBlockFormat block;
    block.setTopMargin(above);
    if (cursor.document()->isEmpty())
        cursor.setBlockFormat(block);
    else
        cursor.insertBlock(block);
    cursor.insertText(text, format);
}

void addFacts(QTextCursor &cursor, const QList<ReceiptFact> &facts, const QColor &quiet, qreal gap)
{
    QTextTableFormat shape;
    shape.setBorder(0);
    shape.setCellSpacing(0);
    shape.setCellPadding(gap / 4);
    shape.setTopMargin(gap * 2);
    shape.setLeftMargin(-gap / 4); // the text of the names stands under the lines above
    shape.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    shape.setColumnWidthConstraints(
        {QTextLength(QTextLength::PercentageLength, NameColumnPart),
         QTextLength(QTextLength::PercentageLength, 100 - NameColumnPart)});
    QTextTable *table = cursor.insertTable(static_cast<int>(facts.size()), 2, shape);
    for (int row = 0; row < static_cast<int>(facts.size()); ++row) {
        const ReceiptFact &fact = facts.at(row);
        table->cellAt(row, 0).firstCursorPosition().insertText(fact.name, styled(BodySize, quiet));
        QTextCharFormat value = styled(BodySize, Qt::black);
        if (fact.kind == ReceiptFact::Kind::Code) {
            value.setFontFamilies(Fonts::mono().families());
            value.setFontPointSize(SmallSize);
        }
        table->cellAt(row, 1).firstCursorPosition().insertText(fact.value, value);
    }
    cursor.movePosition(QTextCursor::End);
}

void paintPage(QPainter &painter, QTextDocument &document, int page, QSizeF size,
               const QString &foot)
{
    painter.save();
    painter.translate(0, -page * size.height());
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = Theme::lightPalette();
    context.clip = QRectF(QPointF(0, page * size.height()), size);
    document.documentLayout()->draw(&painter, context);
    painter.restore();
    QFont font = Fonts::body();
    font.setPointSizeF(SmallSize);
    painter.setFont(font);
    painter.setPen(toneColor(Theme::lightPalette(), Tone::Dimmed));
    painter.drawText(QRectF(0, size.height(), size.width(), size.height() / 20),
                     Qt::AlignLeft | Qt::AlignBottom, foot);
}

} // namespace

void fillReceipt(QTextDocument &document, const Submission &submission)
{
    QFont font = Fonts::body();
    font.setPointSizeF(BodySize);
    document.setDefaultFont(font);
    const qreal gap = document.textWidth() / 60;
    const QPalette paper = Theme::lightPalette();
    const QColor quiet = toneColor(paper, Tone::Dimmed);
    const QTextCharFormat words = styled(BodySize + 1, Qt::black);
    const Tone tone = stateLook(submission).tone;
    QTextCursor cursor(&document);
    addLine(cursor, ReceiptPdfTr::tr("Receipt of a submission"), styled(BodySize, quiet), 0);
    addLine(cursor, Wording::outcome(submission),
            styled(TitleSize, toneColor(paper, tone), QFont::DemiBold), gap);
    addLine(cursor, Wording::messageBelowHeading(submission).what, words, gap);
    if (submission.mark)
        addLine(cursor, Wording::markSentence(submission), words, gap);
    addFacts(cursor, receiptFacts(submission), quiet, gap);
    addLine(cursor,
            ReceiptPdfTr::tr(
                "The SHA-256 is that of the exact bytes that were sent. The record of Outage "
                "Desk keeps them under the submission’s ID."),
            styled(SmallSize, quiet), gap * 2);
}

QByteArray receiptPdf(const Submission &submission, const QDateTime &writtenAt)
{
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(Resolution);
    writer.setTitle(ReceiptPdfTr::tr("Receipt of submission %1").arg(submission.id));
    writer.setCreator(QStringLiteral("Outage Desk " OUTAGE_DESK_VERSION));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(Margin, Margin, Margin, Margin), QPageLayout::Millimeter);

    const QSizeF paper = writer.pageLayout().paintRectPixels(Resolution).size();
    const QSizeF size(paper.width(), paper.height() / 1.05); // the foot has the rest
    QTextDocument document;
    document.documentLayout()->setPaintDevice(&writer);
    document.setDocumentMargin(0);
    document.setPageSize(size);
    fillReceipt(document, submission);
    QPainter painter(&writer);
    const int pages = document.pageCount();
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        //: %1 a version, %2 a time, %3 and %4 numbers of pages
        paintPage(painter, document, page, size,
                  ReceiptPdfTr::tr("Outage Desk %1, written %2 UTC, page %3 of %4")
                      .arg(QStringLiteral(OUTAGE_DESK_VERSION), utcText(writtenAt),
                           QString::number(page + 1), QString::number(pages)));
    }
    painter.end();
    return content;
}
