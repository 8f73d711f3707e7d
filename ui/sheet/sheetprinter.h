// SPDX-License-Identifier: MIT
#pragma once

#include "base/latesttask.h"
#include "ui/sheet/sheetsaver.h"

#include <QtCore/qobject.h>

#include <functional>
#include <memory>

class QPrinter;
class SheetRun;

/// Asks for a printer on behalf of a window and returns; calls \a print once one is chosen, never
/// if the question is cancelled.
using ChoosePrinter = std::function<void(const std::shared_ptr<QPrinter> &printer, QWidget *window,
                                         const std::function<void()> &print)>;
/// Asks with the system's dialog.
void choosePrinterByDialog(const std::shared_ptr<QPrinter> &printer, QWidget *window,
                           const std::function<void()> &print);

/// Prints a sheet: makes it on a thread, asks for a printer, and draws page by page. GUI thread.
class SheetPrinter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SheetPrinter)

public:
    SheetPrinter(QWidget *window, ChoosePrinter choose);

    void print(MakeSheet make, const QString &title);

Q_SIGNALS:
    /// Emitted when all pages are with the printer, or in the file \a path if that was chosen in
    /// its place; or \a isPrinted is false.
    void finished(bool isPrinted, const QString &path);

private:
    void ask(const Sheet &sheet, const QString &title);

    QWidget *m_window;
    ChoosePrinter m_choose;
    LatestTask<Sheet> m_making;
    SheetRun *m_run;
    QString m_path; ///< of the file that is written; empty: a printer
};
