// SPDX-License-Identifier: MIT
#include "ui/sheet/sheetsaver.h"

#include "ui/sheet/sheetrun.h"
#include "ui/widgets/filesaver.h"

#include <QtCore/qbuffer.h>
#include <QtCore/qthreadpool.h>
#include <QtGui/qpdfwriter.h>
#include <QtWidgets/qwidget.h>

#include <utility>

namespace {

constexpr int PdfResolution = 600; // dots per inch

} // namespace

/// A PDF that grows.
struct SheetSaver::Pdf
{
    QBuffer buffer;
    QPdfWriter writer{&buffer};
};

SheetSaver::SheetSaver(QWidget *window)
    : QObject(window)
    , m_making(*QThreadPool::globalInstance())
    , m_run(new SheetRun(this))
    , m_saver(new FileSaver(window))
{
    connect(m_run, &SheetRun::finished, this, &SheetSaver::finish);
    connect(m_saver, &FileSaver::saved, this, &SheetSaver::saved);
    connect(m_saver, &FileSaver::failed, this, &SheetSaver::failed);
}

SheetSaver::~SheetSaver()
{
    delete m_run; // it may be drawing
}

void SheetSaver::save(MakeSheet make, const QString &suggestedName)
{
    m_suggestedName = suggestedName;
    m_making.run(std::move(make), [this, title = suggestedName](const Sheet &sheet) {
        draw(sheet, title.left(title.lastIndexOf(u'.')));
    });
}

void SheetSaver::make(MakeSheet make, const QString &title)
{
    m_suggestedName.clear();
    m_making.run(std::move(make), [this, title](const Sheet &sheet) { draw(sheet, title); });
}

void SheetSaver::draw(const Sheet &sheet, const QString &title)
{
    m_pdf = std::make_shared<Pdf>();
    m_pdf->buffer.open(QIODevice::WriteOnly);
    QPdfWriter &writer = m_pdf->writer;
    writer.setResolution(PdfResolution);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Outage Desk " OUTAGE_DESK_VERSION));
    setSheetPaper(writer);
    m_run->begin(sheet, std::shared_ptr<QPagedPaintDevice>(m_pdf, &writer));
}

void SheetSaver::finish(bool isDrawn)
{
    if (!isDrawn)
        return;
    const QByteArray content = m_pdf->buffer.data();
    m_pdf.reset();
    Q_EMIT made(content);
    if (!m_suggestedName.isEmpty())
        m_saver->save(content, m_suggestedName, tr("PDF (*.pdf)"));
}

#include "moc_sheetsaver.cpp"
