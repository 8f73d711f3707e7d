// SPDX-License-Identifier: MIT
#include "support/fakenetwork.h"

#include <algorithm>
#include <cstring>
#include <utility>

using namespace Qt::StringLiterals;

using Error = QNetworkReply::NetworkError;

namespace {

constexpr qint64 UploadPortion = 16 * 1024;

/// What Qt 6.4 makes of a status (QNetworkReply::NetworkError; measured over a socket).
Error errorOfStatus(int status)
{
    switch (status) {
    case 400:
        return Error::ProtocolInvalidOperationError;
    case 401:
        return Error::AuthenticationRequiredError;
    case 403:
        return Error::ContentAccessDenied;
    case 404:
        return Error::ContentNotFoundError;
    case 409:
        return Error::ContentConflictError;
    case 410:
        return Error::ContentGoneError;
    case 500:
        return Error::InternalServerError;
    case 501:
        return Error::OperationNotImplementedError;
    case 503:
        return Error::ServiceUnavailableError;
    default:
        if (status >= 500)
            return Error::UnknownServerError;
        return status >= 400 ? Error::UnknownContentError : Error::NoError;
    }
}

} // namespace

/// Plays one answer. Driven by the clock where the answer has delays, by the event loop otherwise.
class FakeReply final : public QNetworkReply
{
public:
    FakeReply(FakeNetwork &network, FakeAnswer answer, qsizetype index, QIODevice *upload,
              QObject *parent)
        : QNetworkReply(parent)
        , m_network(network)
        , m_answer(std::move(answer))
        , m_index(index)
        , m_upload(upload)
        , m_timer(network.m_clock.makeTimer([this] { proceed(); }))
    {
        ++m_network.m_openReplies;
        setRequest(network.m_requests[index].request);
        setUrl(request().url());
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        later(m_answer.beforeHead);
    }
    ~FakeReply() override { --m_network.m_openReplies; }

    void abort() override { m_stage = Stage::Over; }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_arrived - m_read; }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qint64 count = std::min(maxSize, m_arrived - m_read);
        std::memcpy(data, m_answer.body.constData() + m_read, static_cast<std::size_t>(count));
        m_read += count;
        return count;
    }

private:
    enum class Stage : quint8 { Upload, Head, Body, End, Over };

    void later(std::chrono::milliseconds wait)
    {
        if (wait.count() > 0)
            m_timer->start(wait);
        else
            QMetaObject::invokeMethod(
                this, [this] { proceed(); }, Qt::QueuedConnection);
    }

    void proceed()
    {
        switch (std::exchange(m_stage, Stage::Over)) {
        case Stage::Upload:
            return readUpload();
        case Stage::Head:
            return sendHead();
        case Stage::Body:
            return sendPortion();
        case Stage::End:
            return sendEnd();
        case Stage::Over:
            return;
        }
    }

    void goTo(Stage stage, std::chrono::milliseconds wait = {})
    {
        m_stage = stage;
        later(wait);
    }

    void readUpload()
    {
        QByteArray &body = m_network.m_requests[m_index].body;
        while (m_upload && body.size() < m_answer.upload) {
            const QByteArray part =
                m_upload->read(std::min(UploadPortion, m_answer.upload - body.size()));
            if (part.isEmpty())
                break;
            body += part;
        }
        if (!body.isEmpty()) {
            Q_EMIT uploadProgress(body.size(), body.size());
        }
        goTo(m_answer.status == 0 ? Stage::End : Stage::Head);
    }

    void sendHead()
    {
        setAttribute(QNetworkRequest::HttpStatusCodeAttribute, m_answer.status);
        for (const auto &[name, value] : std::as_const(m_answer.headers))
            setRawHeader(name, value);
        if (m_answer.hasLength) {
            const qint64 length = m_answer.contentLength.value_or(m_answer.body.size());
            setRawHeader("Content-Length", QByteArray::number(length));
        }
        goTo(m_answer.body.isEmpty() ? Stage::End : Stage::Body, m_answer.beforePortion);
        Q_EMIT metaDataChanged();
    }

    void sendPortion()
    {
        const qint64 rest = m_answer.body.size() - m_arrived;
        m_arrived += std::min<qint64>(rest, m_answer.portion);
        const bool isAll = m_arrived == m_answer.body.size();
        goTo(isAll ? Stage::End : Stage::Body,
             isAll ? std::chrono::milliseconds{0} : m_answer.beforePortion);
        Q_EMIT readyRead();
    }

    void sendEnd()
    {
        if (m_answer.end == FakeAnswer::End::Hang)
            return;
        const Error code =
            m_answer.error == Error::NoError ? errorOfStatus(m_answer.status) : m_answer.error;
        if (code != Error::NoError)
            setError(code, u"fake error %1"_s.arg(code));
        setFinished(true);
        Q_EMIT finished();
    }

    FakeNetwork &m_network;
    FakeAnswer m_answer;
    qsizetype m_index;
    QIODevice *m_upload;
    std::unique_ptr<ClockTimer> m_timer;
    Stage m_stage = Stage::Upload;
    qint64 m_arrived = 0;
    qint64 m_read = 0;
};

class FakeManager final : public QNetworkAccessManager
{
public:
    explicit FakeManager(FakeNetwork &network)
        : m_network(network)
    {
        ++m_network.m_managersMade;
    }

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *upload) override
    {
        m_network.m_requests.append({operation, request, {}});
        FakeAnswer answer = FakeAnswer::broken(Error::UnknownProxyError);
        if (!m_network.m_answers.isEmpty())
            answer = m_network.m_answers.takeFirst();
        return new FakeReply(m_network, std::move(answer), m_network.m_requests.size() - 1, upload,
                             this);
    }

private:
    FakeNetwork &m_network;
};

FakeAnswer FakeAnswer::broken(Error error, qint64 upload)
{
    return FakeAnswer{.status = 0, .error = error, .upload = upload};
}

FakeAnswer FakeAnswer::silent(qint64 upload)
{
    return FakeAnswer{.status = 0, .upload = upload, .end = End::Hang};
}

NetworkContext FakeNetwork::context(double random)
{
    return NetworkContext{
        .network = [this] { return std::make_unique<FakeManager>(*this); },
        .clock = &m_clock,
        .random = [random] { return random; },
        .userAgent = "OutageDesk/test"_ba,
    };
}
