// SPDX-License-Identifier: MIT
#pragma once

#include "base/latesttask.h"
#include "session/reviewsession.h"
#include "ui/sheet/sheetprinter.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qobject.h>

#include <functional>

class ActionRegistry;
class ApiKeyController;
class ContentPane;
class FileSaver;
class MessageBar;
class QImage;
class SheetSaver;

/// Prints the review or the receipt, whichever is shown, saves it as a PDF, and copies or saves the
/// lanes of the devices as a picture. Rows are looked through on a thread. GUI thread.
class SheetController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SheetController)

public:
    /// What it works with; all of it outlives it.
    struct Parts
    {
        ReviewSession &session;
        ContentPane &content;
        ApiKeyController &keys;
        MessageBar &message;
        QThreadPool &pool;
        std::function<QDateTime()> nowInUtc;
        ChoosePrinter choosePrinter;
        QWidget &window;
    };
    explicit SheetController(const Parts &parts);

    /// Once.
    void connectActions(const ActionRegistry &actions);

private:
    /// What makes the sheet of what is shown.
    [[nodiscard]] MakeSheet sheet() const;
    [[nodiscard]] QString fileName(const QString &suffix) const;
    void savePdf();
    void print();
    /// Draws the lanes as they are filtered and zoomed, then calls \a use.
    void draw(const std::function<void(const QImage &image)> &use);
    void copyPicture();
    void savePicture();
    [[nodiscard]] QString pictureTitle() const;
    /// Says \a sentence, unless a message waits for an answer.
    void say(const QString &sentence);

    ReviewSession &m_session;
    ContentPane &m_content;
    ApiKeyController &m_keys;
    MessageBar &m_message;
    std::function<QDateTime()> m_now;
    QWidget &m_window;
    SheetSaver *m_pdf;
    SheetPrinter *m_printer;
    FileSaver *m_pictures;
    LatestTask<SheetLanes> m_layingOut;
    LatestTask<QByteArray> m_encoding;
};
