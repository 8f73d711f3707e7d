// SPDX-License-Identifier: MIT
#pragma once

#include "base/latesttask.h"
#include "models/sheet.h"

#include <QtCore/qobject.h>

#include <functional>
#include <memory>

class FileSaver;
class SheetRun;

/// Makes a sheet on a thread of the pool; returns nullopt once it is stopped.
using MakeSheet = std::function<std::optional<Sheet>(const StopToken &isStopped)>;

/// Writes a sheet into a PDF: makes it on a thread, draws it page by page, asks for a path, and
/// writes the file on a thread. A new sheet takes the place of one that is under way. Owned by the
/// widget it asks for. GUI thread.
class SheetSaver final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SheetSaver)

public:
    explicit SheetSaver(QWidget *window);
    ~SheetSaver() override;

    void save(MakeSheet make, const QString &suggestedName);
    /// Makes the bytes of a PDF without asking where to write them; `made` follows.
    void make(MakeSheet make, const QString &title);

Q_SIGNALS:
    void made(const QByteArray &pdf);
    /// See FileSaver.
    void saved(const QString &path);
    void failed(const QString &path, const QString &reason);

private:
    struct Pdf;

    void draw(const Sheet &sheet, const QString &title);
    void finish(bool isDrawn);

    LatestTask<Sheet> m_making;
    SheetRun *m_run;
    FileSaver *m_saver;
    std::shared_ptr<Pdf> m_pdf;
    QString m_suggestedName; ///< empty: only the bytes are wanted
};
