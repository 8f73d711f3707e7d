// SPDX-License-Identifier: MIT
#include "text/requesttext.h"

#include "text/oneline.h"
#include "text/spantext.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qlocale.h>
#include <QtCore/qstringlist.h>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestPath = 400;

struct RequestTextTr
{
    Q_DECLARE_TR_FUNCTIONS(RequestText)
};

/// "retry 2 of 5": the first attempt is not a retry.
QString retry(int failed, int of, const QString &pause)
{
    //: %1 the number of a retry, %2 how many there may be, %3 a pause: "1.4 s"
    return RequestTextTr::tr("retry %1 of %2 in %3")
        .arg(QString::number(failed), QString::number(of - 1), pause);
}

} // namespace

QString RequestText::request(HttpMethod method, const QString &path)
{
    return methodName(method) + QChar(u' ') + oneLine(path, LongestPath);
}

QString RequestText::status(const AttemptRecord &attempt)
{
    return attempt.status == 0 ? RequestTextTr::tr("no answer") : QString::number(attempt.status);
}

QString RequestText::note(const AttemptRecord &attempt)
{
    if (!attempt.error)
        return {};
    const bool isCutOff =
        attempt.error->kind == ErrorKind::Unreachable && attempt.bytesSent.value_or(0) > 0;
    const QString why = isCutOff ? RequestTextTr::tr("connection closed without an answer")
                                 : reason(*attempt.error);
    if (!attempt.wait)
        return why;
    //: %1 when the next attempt follows, %2 why this one failed
    return RequestTextTr::tr("%1: %2").arg(
        retry(attempt.number, attempt.of, seconds(*attempt.wait, 1)), why);
}

QString RequestText::size(const AttemptRecord &attempt)
{
    if (attempt.method == HttpMethod::Get)
        return Wording::bytes(attempt.bytesReceived);
    //: Bytes of a list that were sent
    return attempt.bytesSent ? RequestTextTr::tr("↑ %1").arg(Wording::bytes(*attempt.bytesSent))
                             : QString();
}

QString RequestText::seconds(std::chrono::milliseconds span, int digits)
{
    const double value = std::chrono::duration<double>(span).count();
    return RequestTextTr::tr("%1 s").arg(QLocale().toString(value, 'f', digits));
}

QString RequestText::reason(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::Unreachable:
        return RequestTextTr::tr("unreachable");
    case ErrorKind::Timeout:
        return RequestTextTr::tr("no answer in time");
    case ErrorKind::Deadline:
        return RequestTextTr::tr("the whole request took too long");
    case ErrorKind::Tls:
        return RequestTextTr::tr("no secure connection");
    case ErrorKind::NotHttp:
        return RequestTextTr::tr("the answer is not HTTP");
    case ErrorKind::Redirected:
        return RequestTextTr::tr("points to another address");
    case ErrorKind::KeyRefused:
        return RequestTextTr::tr("key refused");
    case ErrorKind::NotFound:
        return RequestTextTr::tr("not found");
    case ErrorKind::Refused:
        return RequestTextTr::tr("refused");
    case ErrorKind::TryLater:
        return RequestTextTr::tr("asks to try later");
    case ErrorKind::Throttled:
        return RequestTextTr::tr("too many requests");
    case ErrorKind::ServerError:
        return RequestTextTr::tr("server error");
    case ErrorKind::UnexpectedStatus:
        return RequestTextTr::tr("unexpected answer");
    case ErrorKind::Truncated:
        return RequestTextTr::tr("answer cut short");
    case ErrorKind::Unreadable:
        return RequestTextTr::tr("answer cannot be read");
    case ErrorKind::Encoded:
        return RequestTextTr::tr("answer in an encoding not asked for");
    case ErrorKind::TooLarge:
        return RequestTextTr::tr("answer too large");
    case ErrorKind::RetryAfterTooLong:
        return RequestTextTr::tr("asks for too long a pause");
    case ErrorKind::Cancelled:
        return RequestTextTr::tr("cancelled");
    case ErrorKind::NotAllowed:
        return RequestTextTr::tr("held back");
    }
    return {};
}

QString RequestText::countdown(const RetryNotice &notice, std::chrono::milliseconds left, Ids ids)
{
    const auto pause = std::max(left, std::chrono::milliseconds::zero());
    const QString why = reason(notice.why);
    const QString when = retry(notice.failed, notice.of, seconds(pause, 1));
    if (ids == Ids::Hidden)
        return RequestTextTr::tr("%1, %2", "why a request failed, when it is tried again")
            .arg(why, when);
    //: %1 a request, %2 why it failed, %3 when it is tried again
    return RequestTextTr::tr("%1: %2, %3").arg(request(notice.method, notice.path), why, when);
}

QString RequestText::line(const AttemptRecord &attempt, const QString &origin)
{
    const QStringList parts{
        attempt.started.toUTC().toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s) + u" UTC"_s,
        methodName(attempt.method) + QChar(u' ') + origin + oneLine(attempt.path, LongestPath),
        status(attempt),
        note(attempt),
        size(attempt),
        seconds(attempt.elapsed, 2),
    };
    return parts.join(QChar(u'\t'));
}

QString RequestText::curl(const AttemptRecord &attempt, const QString &origin)
{
    // Without --globoff curl would read [ ] { } in an address as a pattern.
    QString command = u"curl --globoff -H \"x-api-key: $OUTAGE_DESK_API_KEY\""
                      " -H 'Accept: application/json'"_s;
    if (attempt.method == HttpMethod::Post) {
        command += u" -H 'Content-Type: application/json'"
                   " --data-binary @site-outages.json"_s;
    }
    return command + QChar(u' ') + shellQuoted(origin + attempt.path);
}

QString RequestText::shellQuoted(const QString &text)
{
    QString inner = text;
    return QChar(u'\'') + inner.replace(QChar(u'\''), u"'\\''"_s) + QChar(u'\'');
}
