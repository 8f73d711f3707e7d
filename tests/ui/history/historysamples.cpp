// SPDX-License-Identifier: MIT
#include "ui/history/historysamples.h"

#include "submission/journalfixture.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using State = SubmissionState;

namespace {

struct Step
{
    int day;
    State state;
    QList<int> statuses; ///< of the attempts; 0: no answer
};

AttemptRecord attempt(const Submission &list, int number, int status)
{
    AttemptRecord attempt = JournalFixture::answered(number, status);
    attempt.path = u"/v1/site-outages/"_s + list.siteId;
    attempt.started = list.preparedAt.addSecs(2 * number);
    attempt.bytesSent = list.body.size();
    if (status == 400) {
        attempt.wait.reset();
        attempt.error = ApiError{.kind = ErrorKind::Refused,
                                 .httpStatus = 400,
                                 .detail = u"HTTP status 400"_s,
                                 .serverMessage = u"<b>3 outages</b> are missing"_s};
    }
    if (status == 0) {
        attempt.wait.reset();
        attempt.error = ApiError{.kind = ErrorKind::Unreachable,
                                 .detail = u"Connection closed before an answer"_s};
    }
    return attempt;
}

void recordOne(const JournalFixture &fixture, SubmissionLog &journal, Submission list, State state,
               const QList<int> &statuses)
{
    const auto lock = fixture.lock(list.place());
    [&] { QVERIFY(!journal.prepare(list)); }();
    for (int i = 0; i < statuses.size(); ++i) {
        const AttemptRecord made = attempt(list, i + 1, statuses.at(i));
        [&] { QVERIFY(!journal.beginAttempt(list.id, i + 1, 6)); }();
        [&] { QVERIFY(!journal.endAttempt(list.id, made)); }();
        list.httpStatus = made.status;
        list.error = made.error;
    }
    list.state = state;
    list.answer = list.httpStatus == 400 ? "{\"message\":\"<b>3 outages</b> are missing\"}" : "";
    list.finishedAt = list.preparedAt.addSecs(9);
    [&] { QVERIFY(!journal.conclude(list)); }();
}

} // namespace

namespace HistorySamples {

QByteArray body(const QList<int> &devices)
{
    QByteArrayList rows;
    for (const int device : devices) {
        rows << u"{\"id\":\"device-%1\",\"name\":\"Battery %1\",\"begin\":\"2022-05-0%2T"
                "08:00:00.000Z\",\"end\":\"2022-09-1%2T19:45:10.000Z\"}"_s.arg(device)
                    .arg(device % 10)
                    .toUtf8();
    }
    return '[' + rows.join(',') + ']';
}

Submission list(const QString &site, int day, const QByteArray &body)
{
    Submission list = JournalFixture::list(site, body);
    list.siteName = site == u"norwich-pear-tree"_s ? u"Norwich Pear Tree"_s : u"Nørre Å"_s;
    list.rows = body.count("\"id\"");
    list.preparedAt = QDateTime(QDate(2026, 3, day), QTime(10, 2, 11), Qt::UTC);
    return list;
}

void record(const QString &folder)
{
    const JournalFixture fixture(folder);
    const auto journal = fixture.open();
    const auto norwich = u"norwich-pear-tree"_s;
    recordOne(fixture, *journal, list(norwich, 14, body({1, 2, 3})), State::Accepted, {500, 200});
    recordOne(fixture, *journal, list(u"norre-aa"_s, 15, body({7})), State::Rejected, {400});
    recordOne(fixture, *journal, list(norwich, 16, body({2, 3, 4, 5})), State::Accepted, {200});
    recordOne(fixture, *journal, list(u"norre-aa"_s, 17, body({8})), State::GaveUp,
              {500, 500, 500});
    recordOne(fixture, *journal, list(norwich, 18, body({1, 9})), State::NotSent, {});
    const Submission marked = list(u"norre-aa"_s, 19, body({6}));
    recordOne(fixture, *journal, marked, State::Unknown, {0});
    [&] {
        QVERIFY(!journal->mark(marked.id, ManualOutcome::Accepted, u"Confirmed by telephone"_s));
    }();
    recordOne(fixture, *journal, list(norwich, 20, body({1, 2, 3, 4})), State::Unknown, {500, 0});
}

void recordMany(const QString &folder, int count)
{
    const JournalFixture fixture(folder);
    const auto journal = fixture.open();
    for (int i = 0; i < count; ++i) {
        Submission one = list(u"site-%1"_s.arg(i % 9), 1 + i % 28, body({i}));
        const auto lock = fixture.lock(one.place());
        [&] { QVERIFY(!journal->prepare(one)); }();
        one.state = State::Accepted;
        one.finishedAt = one.preparedAt;
        [&] { QVERIFY(!journal->conclude(one)); }();
    }
}

} // namespace HistorySamples
