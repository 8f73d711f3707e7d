// SPDX-License-Identifier: MIT
#include "ui/sheet/sheetprinter.h"

#include "ui/sheet/sheetrun.h"

#include <QtCore/qpointer.h>
#include <QtCore/qthreadpool.h>
#include <QtPrintSupport/qprintdialog.h>
#include <QtPrintSupport/qprinter.h>
#include <QtWidgets/qwidget.h>

#include <utility>

void choosePrinterByDialog(const std::shared_ptr<QPrinter> &printer, QWidget *window,
                           const std::function<void()> &print)
{
    auto *dialog = new QPrintDialog(printer.get(), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // A sheet is signed as a whole: there is no part of it to print.
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, false);
    // The dialog keeps the printer that it asks about.
    QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), window,
                     [printer, print] { print(); });
    dialog->open();
}

SheetPrinter::SheetPrinter(QWidget *window, ChoosePrinter choose)
    : QObject(window)
    , m_window(window)
    , m_choose(std::move(choose))
    , m_making(*QThreadPool::globalInstance())
    , m_run(new SheetRun(this))
{
    connect(m_run, &SheetRun::finished, this,
            [this](bool isDrawn) { Q_EMIT finished(isDrawn, m_path); });
}

void SheetPrinter::print(MakeSheet make, const QString &title)
{
    m_making.run(std::move(make), [this, title](const Sheet &sheet) { ask(sheet, title); });
}

void SheetPrinter::ask(const Sheet &sheet, const QString &title)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(title);
    printer->setCreator(QStringLiteral("Outage Desk " OUTAGE_DESK_VERSION));
    m_choose(printer, m_window, [self = QPointer(this), sheet, printer] {
        if (!self)
            return;
        self->m_path = printer->outputFileName();
        self->m_run->begin(sheet, printer);
    });
}

#include "moc_sheetprinter.cpp"
