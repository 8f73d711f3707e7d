// SPDX-License-Identifier: MIT
#include "ui/widgets/filesaver.h"

#include "session/exportfile.h"
#include "ui/widgets/savepath.h"

#include <QtCore/qpointer.h>
#include <QtCore/qthreadpool.h>
#include <QtWidgets/qwidget.h>

namespace {

/// What is wrong, or a null text.
QString writeWhole(const QByteArray &content, const QString &path)
{
    return writeExport(
        path, [&content](QIODevice &file) { return file.write(content) == content.size(); });
}

} // namespace

FileSaver::FileSaver(QWidget *window)
    : QObject(window)
    , m_window(window)
{}

void FileSaver::save(const QByteArray &content, const QString &suggestedName, const QString &filter)
{
    askForSavePath(m_window, {suggestedName, filter},
                   [self = QPointer(this), content](const QString &path) {
                       if (self)
                           self->write(content, path);
                   });
}

void FileSaver::write(const QByteArray &content, const QString &path)
{
    QThreadPool::globalInstance()->start([this, owner = m_mailbox.address(), content, path] {
        const QString reason = writeWhole(content, path);
        owner.post([this, path, reason] {
            if (reason.isEmpty())
                Q_EMIT saved(path);
            else
                Q_EMIT failed(path, reason);
        });
    });
}

#include "moc_filesaver.cpp"
