// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qobject.h>
#include <QtCore/qstring.h>

class QWidget;

/// Asks where to, then writes bytes to a file on a worker thread, whole or not at all.
/// Belongs to the widget it asks for. GUI thread.
class FileSaver final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FileSaver)

public:
    explicit FileSaver(QWidget *window);

    /// Opens a file dialog and returns; a dialog that is dismissed leads to no signal.
    void save(const QByteArray &content, const QString &suggestedName, const QString &filter);
    /// Writes without asking.
    void write(const QByteArray &content, const QString &path);

Q_SIGNALS:
    /// The file holds every byte. Exactly one of this and failed ends a write.
    void saved(const QString &path);
    /// \a reason is the system's. A file that was there before is unchanged.
    void failed(const QString &path, const QString &reason);

private:
    QWidget *m_window;
};
