// SPDX-License-Identifier: MIT
#include "session/filefeed.h"

#include "session/startedfile.h"

#include <algorithm>

namespace {

constexpr qsizetype PortionSize = 256 << 10;

} // namespace

FileFeed::FileFeed(QString path, InputKind input, BodyReader &reader,
                   std::shared_ptr<StartedFile> started, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_input(input)
    , m_reader(reader)
    , m_started(std::move(started))
    , m_file(m_path)
{}

void FileFeed::start()
{
    continueLater();
}

void FileFeed::continueLater()
{
    QMetaObject::invokeMethod(this, &FileFeed::step, Qt::QueuedConnection);
}

bool FileFeed::open()
{
    const auto reason = m_started ? m_file.resume(*m_started) : m_file.open();
    if (reason) {
        fail(SessionError::Kind::LocalFile, *reason);
        return false;
    }
    m_portion.resize(PortionSize);
    m_reader.begin();
    const QByteArray head = m_started ? std::exchange(m_started->head, {}) : QByteArray();
    return head.isEmpty() || take(head);
}

qint64 FileFeed::total() const
{
    return m_started && m_started->isWhole ? m_started->head.size() : m_file.size();
}

void FileFeed::stepThroughText()
{
    if (m_received == 0)
        m_reader.begin();
    const QByteArrayView rest = QByteArrayView(m_started->head).sliced(m_received);
    if (rest.isEmpty())
        end();
    else if (take(rest.first(std::min(rest.size(), PortionSize))))
        continueLater();
}

void FileFeed::step()
{
    if (m_started && m_started->isWhole) {
        stepThroughText();
        return;
    }
    if (!m_file.isOpen() && !open())
        return;
    if (m_file.waitsForInput()) {
        continueLater();
        return;
    }
    const qint64 count = m_file.read(m_portion.data(), m_portion.size());
    if (count < 0)
        fail(SessionError::Kind::LocalFile, m_file.errorString());
    else if (count == 0)
        end();
    else if (take(QByteArrayView(m_portion.constData(), count)))
        continueLater();
}

QByteArray FileFeed::sha256() const
{
    return m_hash ? m_hash->result().toHex() : QByteArray();
}

bool FileFeed::take(QByteArrayView bytes)
{
    if (m_hash)
        m_hash->addData(bytes);
    m_received += bytes.size();
    if (const auto fault = m_reader.take(bytes)) {
        fail(SessionError::Kind::LocalContent, fault->detail);
        return false;
    }
    Q_EMIT progressed(m_received, total());
    return true;
}

void FileFeed::end()
{
    m_file.close();
    if (const auto fault = m_reader.end())
        fail(SessionError::Kind::LocalContent, fault->detail);
    else
        Q_EMIT finished(std::nullopt);
}

void FileFeed::fail(SessionError::Kind kind, const QString &detail)
{
    SessionError error;
    error.kind = kind;
    error.input = m_input;
    error.file = m_path;
    error.detail = detail;
    Q_EMIT finished(error);
}

#include "moc_filefeed.cpp"
