// SPDX-License-Identifier: MIT
#include "text/historytext.h"
#include "ui/history/recordfacts.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

const QDateTime Begun(QDate(2026, 3, 14), QTime(23, 30, 5), Qt::UTC);

Submission submission()
{
    Submission submission;
    submission.id = u"0e4d59ba"_s;
    submission.baseUrl = u"https://api.example.org/v1"_s;
    submission.siteId = u"norwich-pear-tree"_s;
    submission.siteName = u"Norwich Pear Tree"_s;
    submission.cutoff = u"2022-01-01T00:00:00.000Z"_s;
    submission.sha256 = QByteArray(64, 'a');
    submission.rows = 3;
    submission.preparedAt = Begun;
    submission.state = SubmissionState::Unknown;
    submission.attempts = {AttemptRecord{.number = 1,
                                         .of = 6,
                                         .status = 500,
                                         .error = ApiError{.kind = ErrorKind::ServerError,
                                                           .detail = u"HTTP status 500"_s,
                                                           .serverMessage = u"<i>not now</i>"_s},
                                         .bytesSent = 1400,
                                         .started = Begun.addSecs(1),
                                         .elapsed = std::chrono::milliseconds(210),
                                         .wait = std::chrono::milliseconds(1400)},
                           AttemptRecord{.number = 2, .of = 6, .started = Begun.addSecs(3)}};
    return submission;
}

QString valueOf(const QList<ReceiptFact> &facts, const QString &name)
{
    for (const ReceiptFact &fact : facts) {
        if (fact.name == name)
            return fact.value;
    }
    return {};
}

JournalRecord line(qint64 number)
{
    JournalRecord record;
    record.number = number;
    return record;
}

} // namespace

/// The facts of a record.
class RecordFactsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void namesTheProfile()
    {
        Submission list = submission();
        for (const auto kind : {ConnectionKind::Test, ConnectionKind::Production}) {
            list.kind = kind;
            QCOMPARE(valueOf(recordFacts({list}, QTimeZone::utc()), u"Profile"_s), u"Custom"_s);
        }
        list.kind = ConnectionKind::Demo;
        QCOMPARE(valueOf(recordFacts({list}, QTimeZone::utc()), u"Profile"_s), u"Demo"_s);
    }

    void tellsWhatAPersonLeftOut()
    {
        Submission list = submission();
        QCOMPARE(valueOf(recordFacts({list}, QTimeZone::utc()), u"Left out by a person"_s),
                 QString());
        list.leftOut = {2, {u"wrong meter"_s}};
        QCOMPARE(valueOf(recordFacts({list}, QTimeZone::utc()), u"Left out by a person"_s),
                 u"2, reasons given: wrong meter"_s);
    }

    void tellsWhoSentIt()
    {
        Submission list = submission();
        QCOMPARE(valueOf(recordFacts({list}, QTimeZone::utc()), u"Operator"_s), QString());
        list.operatorName = u"ana"_s;
        list.computer = u"control-room-2"_s;
        const auto facts = recordFacts({list}, QTimeZone::utc());
        QCOMPARE(valueOf(facts, u"Operator"_s), u"ana"_s);
        QCOMPARE(valueOf(facts, u"Computer"_s), u"control-room-2"_s);
    }

    void listsNothingAsSentThatWasNot()
    {
        Submission list = submission();
        list.state = SubmissionState::NotSent;
        const auto facts = recordFacts({list}, QTimeZone::utc());
        QCOMPARE(valueOf(facts, u"Sent to"_s), QString());
        QCOMPARE(valueOf(facts, u"Sent"_s), QString());
        QCOMPARE(valueOf(facts, u"Address"_s), u"https://api.example.org/v1"_s);
        QCOMPARE(valueOf(facts, u"Prepared"_s), u"2026-03-14 23:30:05 UTC"_s);
    }

    void tellsHowOldTheOutagesWere()
    {
        Submission list = submission();
        const QTimeZone utc = QTimeZone::utc();
        QCOMPARE(valueOf(recordFacts({list}, utc), u"Fetched"_s), QString());
        list.fetchedAt = list.begunAt().addSecs(-300);
        QVERIFY(valueOf(recordFacts({list}, utc), u"Fetched"_s)
                    .endsWith(u", 5 min before it was sent"_s));
    }

    void tellsWhatTheApiRemarks()
    {
        Submission list = submission();
        list.state = SubmissionState::Accepted;
        list.attempts.last().remark = AnswerRemark{AnswerRemark::Kind::Error, u"disk full"_s};
        QCOMPARE(valueOf(recordFacts({list}, QTimeZone::utc()), u"Warning"_s),
                 u"The answer names an error: disk full"_s);
    }

    void tellsTimesInBothZones()
    {
        const auto facts = recordFacts({submission()}, QTimeZone("Europe/Berlin"));
        QCOMPARE(valueOf(facts, u"Sent"_s), u"2026-03-14 23:30:06 UTC (2026-03-15 00:30:06 CET)"_s);
        QCOMPARE(valueOf(facts, u"Attempt 1"_s),
                 u"2026-03-14 23:30:06 UTC (2026-03-15 00:30:06 CET), HTTP 500 after 210 ms, "
                 "1.4 kB sent: <i>not now</i>; then a pause of 1 s 400 ms"_s);
        QVERIFY(valueOf(facts, u"Attempt 2"_s).contains(u"no answer after less than 1 ms"_s));
    }

    void saysUtcOnce()
    {
        QCOMPARE(HistoryText::utcAndLocal(Begun, QTimeZone::utc()), u"2026-03-14 23:30:05 UTC"_s);
        QCOMPARE(HistoryText::utcAndLocal(Begun.addSecs(-3600 * 3), QTimeZone("Europe/Berlin")),
                 u"2026-03-14 20:30:05 UTC (21:30:05 CET)"_s);
        QCOMPARE(HistoryText::utcAndLocal({}, QTimeZone::utc()), u"–"_s);
    }

    void tellsTheStateOfTheChain_data()
    {
        QTest::addColumn<qint64>("broken");
        QTest::addColumn<QString>("beginning");
        QTest::newRow("whole") << qint64(0) << u"Whole: lines 4 to 6"_s;
        QTest::newRow("broken later") << qint64(7) << u"As it was written: lines 4 to 6"_s;
        QTest::newRow("broken in it") << qint64(6) << u"In doubt: lines 4 to 6"_s;
        QTest::newRow("broken before") << qint64(1) << u"In doubt: lines 4 to 6"_s;
    }

    void tellsTheStateOfTheChain()
    {
        QFETCH(const qint64, broken);
        QFETCH(const QString, beginning);
        const HistoryRecord record{.submission = submission(),
                                   .lines = {line(4), line(5), line(6)},
                                   .brokenRecord = broken};
        const QString told = HistoryText::chain(record);
        QVERIFY2(told.startsWith(beginning), qPrintable(told));
    }
};

QTEST_MAIN(RecordFactsTest)
#include "tst_recordfacts.moc"
