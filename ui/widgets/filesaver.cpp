// SPDX-License-Identifier: MIT
#include "ui/widgets/filesaver.h"

#include "session/exportfile.h"
#include "ui/widgets/savepath.h"

#include <QtCore/qfuturewatcher.h>
#include <QtCore/qpointer.h>
#include <QtCore/qpromise.h>
#include <QtCore/qthreadpool.h>
#include <QtWidgets/qwidget.h>

#include <memory>

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
    auto *watcher = new QFutureWatcher<QString>(this);
    connect(watcher, &QFutureWatcher<QString>::finished, this, [this, watcher, path] {
        const QString reason = watcher->result();
        watcher->deleteLater();
        if (reason.isEmpty())
            Q_EMIT saved(path);
        else
            Q_EMIT failed(path, reason);
    });
    auto promise = std::make_shared<QPromise<QString>>();
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, content, path] {
        promise->start();
        promise->addResult(writeWhole(content, path));
        promise->finish();
    });
}

#include "moc_filesaver.cpp"
