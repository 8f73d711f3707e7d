// SPDX-License-Identifier: MIT
#pragma once

#include "base/mailbox.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qobject.h>
#include <QtCore/qstring.h>

class QWidget;

/// Asks for a path, then writes bytes to a file on a worker thread, completely or not at all. Owned
/// by the widget it asks for. GUI thread.
class FileSaver final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FileSaver)

public:
    explicit FileSaver(QWidget *window);

    /// Opens a file dialog and returns; if the dialog is cancelled, no signal is emitted.
    void save(const QByteArray &content, const QString &suggestedName, const QString &filter);
    /// Writes without asking.
    void write(const QByteArray &content, const QString &path);

Q_SIGNALS:
    /// Emitted when the file contains every byte. Exactly one of this and failed is emitted, once
    /// per write.
    void saved(const QString &path);
    /// Emitted when the write failed; \a reason is the message of the system. An existing file is
    /// unchanged.
    void failed(const QString &path, const QString &reason);

private:
    QWidget *m_window;
    Mailbox m_mailbox; // a write that was begun ends, whether or not it is heard of
};
