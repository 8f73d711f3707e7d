// SPDX-License-Identifier: MIT
#pragma once

#include "models/sheet.h"
#include "ui/sheet/sheetpages.h"

#include <QtCore/qobject.h>
#include <QtCore/qtimer.h>
#include <QtGui/qpainter.h>

#include <memory>
#include <optional>

class QPagedPaintDevice;

/// Draws a sheet on a device, a page in each turn of the event loop: the window answers meanwhile,
/// however many pages there are. GUI thread.
class SheetRun final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SheetRun)

public:
    explicit SheetRun(QObject *parent = nullptr);
    ~SheetRun() override;

    /// Begins with the first page; gives up on a sheet under way. \a device gets the margins of a
    /// sheet, and is kept until the end.
    void begin(const Sheet &sheet, std::shared_ptr<QPagedPaintDevice> device);
    [[nodiscard]] bool isRunning() const { return m_pages.has_value(); }

Q_SIGNALS:
    /// Emitted once for each begin() that was not given up: all pages are drawn, or the device
    /// cannot be drawn on.
    void finished(bool isDrawn);

private:
    void drawNext();
    void end(bool isDrawn);

    std::shared_ptr<QPagedPaintDevice> m_device; // outlives the painter
    std::optional<SheetPages> m_pages;
    QPainter m_painter;
    qsizetype m_next = 0;
    double m_scale = 1; // device pixels in 1/96 inch
    QTimer m_turn;
};

/// Gives \a device A4 paper; what it is printed on is known to a printer.
void setSheetPaper(QPagedPaintDevice &device);
