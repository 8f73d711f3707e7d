// SPDX-License-Identifier: MIT
#include "submission/faultscript.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>

using namespace Qt::StringLiterals;

using std::chrono::milliseconds;
using Error = QNetworkReply::NetworkError;

namespace {

milliseconds randomDelay(Chance &chance)
{
    const int longest = chance.oneOf({1, 1, 1, 200, 5'000, 70'000});
    return milliseconds(chance.below(longest));
}

FakeAnswer randomBreak(Chance &chance)
{
    return FakeAnswer::broken(chance.oneOf(
        {Error::ConnectionRefusedError, Error::RemoteHostClosedError, Error::HostNotFoundError,
         Error::UnknownNetworkError, Error::TimeoutError, Error::SslHandshakeFailedError,
         Error::ProtocolFailure, Error::ContentReSendError}));
}

FakeAnswer randomStatus(Chance &chance)
{
    FakeAnswer answer;
    const int kind = chance.below(10);
    if (kind < 5)
        answer.status = chance.oneOf({408, 425, 429, 500, 503});
    else if (kind < 6)
        answer.status = chance.oneOf({301, 302, 307, 400, 401, 403, 404, 409, 422, 451});
    else if (kind < 7)
        answer.status = chance.oneOf({501, 502, 504, 505, 522, 524, 599, 600, 999});
    else if (kind < 9)
        answer.status = chance.oneOf({200, 200, 200, 201, 202, 204, 206, 299});
    else
        answer.status = chance.oneOf({100, 102, 103, 199});
    answer.body = chance.oneOf<QByteArray>(
        {"{}", "{}", "{}", "", "true", "[1]", "<html></html>", "{\"a\":", "[1] [2]"});
    if (answer.status == 302)
        answer.headers.append(FakeAnswer::Header{"Location", "/elsewhere"});
    if (chance.percent(25)) {
        const auto pause =
            chance.oneOf<QByteArray>({"0", "1", "7", "60", "61", "86400", "-1", "soon",
                                      "Fri, 01 Mar 2024 09:00:20 GMT", "99999999999999999999"});
        answer.headers.append({"Retry-After", pause});
    }
    return answer;
}

/// Takes something away from \a answer: bytes, its end, its length.
void spoil(FakeAnswer &answer, Chance &chance)
{
    if (chance.percent(15))
        answer.hasLength = false;
    if (chance.percent(8))
        answer.contentLength = answer.body.size() + 1 + chance.below(9);
    if (chance.percent(6))
        answer.error = chance.oneOf({Error::RemoteHostClosedError, Error::TimeoutError});
    if (chance.percent(4))
        answer.end = FakeAnswer::End::Hang;
    if (chance.percent(10))
        answer.portion = 1;
}

FakeAnswer randomAnswer(Chance &chance, qsizetype length)
{
    const int kind = chance.below(20);
    FakeAnswer answer = randomStatus(chance);
    if (kind < 4)
        answer = randomBreak(chance);
    else if (kind < 5)
        answer = FakeAnswer::silent();
    else
        spoil(answer, chance);
    const int upload = chance.below(10);
    answer.upload = std::numeric_limits<qint64>::max();
    if (upload < 3)
        answer.upload = 0;
    else if (upload < 4)
        answer.upload = chance.below(static_cast<int>(length) + 1);
    answer.beforeHead = randomDelay(chance);
    answer.beforePortion = randomDelay(chance);
    return answer;
}

Interference randomInterference(Chance &chance)
{
    using Kind = Interference::Kind;
    using At = Interference::At;
    Interference interference;
    interference.kind = chance.oneOf({Kind::None, Kind::None, Kind::None, Kind::Abort, Kind::Abort,
                                      Kind::RetryNow, Kind::Destroy});
    interference.at =
        chance.oneOf({At::Start, At::Time, At::Time, At::Attempt, At::AttemptEnd, At::Pause});
    interference.count = 1 + chance.below(3);
    interference.time = milliseconds(chance.below(chance.oneOf({2, 500, 20'000, 100'000})));
    return interference;
}

} // namespace

FaultScript randomScript(Chance &chance)
{
    FaultScript script;
    script.body = chance.oneOf<QByteArray>({"[]", R"([{"id":"1"}])", R"([{"id":"22"}])"});
    script.again = chance.percent(30) ? SendAgain::Yes : SendAgain::No;
    script.policy.attempts = 1 + chance.below(6);
    script.random = chance.below(1000) / 1000.0;
    for (int i = 0; i < script.policy.attempts; ++i)
        script.answers.append(randomAnswer(chance, script.body.size()));
    script.interference = randomInterference(chance);
    if (chance.percent(6)) {
        script.failingEvent =
            chance.oneOf<QString>({u"prepared"_s, u"sending"_s, u"answered"_s, u"concluded"_s});
        script.failingAfter = chance.below(3);
    }
    return script;
}

QString textOf(const FakeAnswer &answer)
{
    return u"status %1, %2 bytes of %3, error %4, upload of %5"_s.arg(answer.status)
        .arg(answer.body.size())
        .arg(answer.hasLength ? answer.contentLength.value_or(answer.body.size()) : -1)
        .arg(answer.error)
        .arg(answer.upload);
}

bool isWholeAnswer(const FakeAnswer &answer)
{
    // A 204 ends with its head, in spite of the length it announces (RFC 9112 §6.3).
    const bool isHeadOnly = answer.status == 204 && answer.body.isEmpty();
    const bool hasAll = !answer.hasLength || isHeadOnly ||
                        answer.contentLength.value_or(answer.body.size()) == answer.body.size();
    return answer.status != 0 && hasAll && answer.error == Error::NoError &&
           answer.end == FakeAnswer::End::Finish;
}

bool isUsableSuccess(const FakeAnswer &answer, qint64 received, qint64 length)
{
    const bool isSuccess = answer.status >= 200 && answer.status < 300 && answer.status != 206;
    if (!isWholeAnswer(answer) || !isSuccess || received != length)
        return false;
    if (answer.body.isEmpty())
        return answer.hasLength || answer.status == 204;
    return !QJsonDocument::fromJson('[' + answer.body + ']').array().isEmpty() &&
           QJsonDocument::fromJson('[' + answer.body + ']').array().size() == 1;
}

bool isWholeNotNow(const FakeAnswer &answer)
{
    const int status = answer.status;
    const bool isNotNow =
        status == 408 || status == 425 || status == 429 || status == 500 || status == 503;
    return isNotNow && isWholeAnswer(answer);
}
