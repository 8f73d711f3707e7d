// SPDX-License-Identifier: MIT
#pragma once

#include "net/bodyreader.h"
#include "session/localfile.h"
#include "session/sessionerror.h"

#include <QtCore/qobject.h>

#include <memory>
#include <optional>

/// Reads a file, a pipe or standard input in portions and hands them to a BodyReader.
///
/// Works in steps of the event loop, so that it can be cancelled and others get their turn.
/// Destruction is silent.
class FileFeed final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FileFeed)

public:
    /// \a path may be `-` for standard input. \a reader must outlive this. Goes on where
    /// \a started was left, if there is one and it was not taken up yet.
    FileFeed(QString path, InputKind input, BodyReader &reader,
             std::shared_ptr<StartedFile> started = {}, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void progressed(qint64 received, qint64 total);
    /// Exactly once; without an error the reader has been given everything.
    void finished(const std::optional<SessionError> &error);

private:
    [[nodiscard]] bool open();
    [[nodiscard]] bool take(QByteArrayView bytes);
    void step();
    /// The same for a text that is no file.
    void stepThroughText();
    [[nodiscard]] qint64 total() const;
    void continueLater();
    void end();
    void fail(SessionError::Kind kind, const QString &detail);

    QString m_path;
    InputKind m_input;
    BodyReader &m_reader;
    std::shared_ptr<StartedFile> m_started;
    LocalFile m_file;
    QByteArray m_portion;
    qint64 m_received = 0;
};
