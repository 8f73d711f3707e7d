// SPDX-License-Identifier: MIT
#include "ui/sheet/sheetrun.h"

#include <QtGui/qpagedpaintdevice.h>

#include <utility>

namespace {

constexpr double UnitsPerInch = 96;
constexpr double Margin = 18; // mm

} // namespace

SheetRun::SheetRun(QObject *parent)
    : QObject(parent)
{
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &SheetRun::drawNext);
}

SheetRun::~SheetRun()
{
    if (m_painter.isActive())
        m_painter.end(); // before the device goes
}

void SheetRun::begin(const Sheet &sheet, std::shared_ptr<QPagedPaintDevice> device)
{
    if (m_painter.isActive())
        m_painter.end();
    m_device = std::move(device);
    m_device->setPageMargins(QMarginsF(Margin, Margin, Margin, Margin), QPageLayout::Millimeter);
    const QSizeF size = m_device->pageLayout().paintRect(QPageLayout::Inch).size() * UnitsPerInch;
    m_pages.emplace(sheet, size);
    m_next = 0;
    m_turn.start();
}

void SheetRun::drawNext()
{
    const bool isReady = m_next == 0 ? m_painter.begin(m_device.get()) : m_device->newPage();
    if (!isReady) {
        end(false);
        return;
    }
    m_scale = m_device->logicalDpiX() / UnitsPerInch;
    m_painter.save();
    m_painter.scale(m_scale, m_scale);
    m_pages->paint(m_painter, m_next);
    m_painter.restore();
    if (++m_next == m_pages->count())
        end(true);
}

void SheetRun::end(bool isDrawn)
{
    m_turn.stop();
    const bool isEnded = m_painter.isActive() && m_painter.end();
    m_pages.reset();
    m_device.reset();
    Q_EMIT finished(isDrawn && isEnded);
}

void setSheetPaper(QPagedPaintDevice &device)
{
    device.setPageSize(QPageSize(QPageSize::A4));
    device.setPageMargins(QMarginsF(Margin, Margin, Margin, Margin), QPageLayout::Millimeter);
}

#include "moc_sheetrun.cpp"
