// SPDX-License-Identifier: MIT
#include "submission/journaldetail.h"
#include "submission/journalfixture.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using State = SubmissionState;

/// What is recorded can be read again, by the next program that opens the file.
class SubmissionLogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void init() { m_files = std::make_unique<JournalFixture>(); }

    void keepsWhatWasRecorded();
    void keepsAttempts();
    void keepsWhetherItWentToTheDemo_data();
    void keepsWhetherItWentToTheDemo();
    void showsAnAttemptWithoutItsEnd();
    void keepsMarks_data();
    void keepsMarks();
    void listsTheNewestFirst();
    void keepsApartWhatWasWrittenInTurns();
    void findsNothingUnderAnotherId();
    void takesAnIdOnce();
    void keepsBodiesAsTheyAre_data();
    void keepsBodiesAsTheyAre();

    void holdsWhatSpeaksAgainstIt_data();
    void holdsWhatSpeaksAgainstIt();
    void holdsForThatPlaceOnly();
    void asksAnOpenQuestionFirst();

    void resolvesWhatWasLeftBehind_data();
    void resolvesWhatWasLeftBehind();
    void leavesAloneWhatIsBeingSent();
    void resolvesAPlaceUnderItsLock();
    void resolvesOnce();
    void isSharedByTwo();

private:
    std::unique_ptr<JournalFixture> m_files;
};

void SubmissionLogTest::keepsWhatWasRecorded()
{
    Submission list = JournalFixture::list(u"site-1"_s, R"([{"id":"é"}])");
    list.converted = {12, u"Europe/Berlin"_s, u"month-day-year"_s};
    list.leftOut = {3,
                    {u"wrong meter"_s, u"\"planned\"\nwork"_s},
                    {{u"é"_s, u"Battery 1"_s, u"2022-01-01T00:00:00+02:00"_s,
                      u"2022-01-02T00:00:00Z"_s, u"wrong meter"_s},
                     {u"b"_s, {}, u"2022-01-01T00:00:00Z"_s, u"2022-01-02T00:00:00Z"_s, {}}}};
    list.checked = {.toCheck = 2, .lookedAt = 5};
    Submission ended = list;
    ended.state = State::Rejected;
    ended.httpStatus = 400;
    ended.answer = R"({"message":"no\0t that"})";
    ended.error = ApiError{.kind = ErrorKind::Refused,
                           .httpStatus = 400,
                           .detail = u"HTTP status 400"_s,
                           .serverMessage = u"not that"_s,
                           .target = u"x"_s,
                           .retryAfter = std::chrono::seconds(3)};
    ended.finishedAt = list.preparedAt.addMSecs(1234);
    {
        const auto journal = m_files->open();
        QVERIFY(!journal->prepare(list));
        QVERIFY(!journal->beginAttempt(list.id, 1, 6));
        QVERIFY(!journal->endAttempt(list.id, JournalFixture::answered(1, 400)));
        QVERIFY(!journal->conclude(ended));
    }
    const auto journal = m_files->open();
    QVERIFY(journal->notices().isEmpty());
    const Submission read = **journal->submission(list.id);
    QCOMPARE(read.id, list.id);
    QCOMPARE(read.place(), list.place());
    QCOMPARE(read.siteName, list.siteName);
    QCOMPARE(read.kind, list.kind);
    QCOMPARE(read.cutoff, list.cutoff);
    QCOMPARE(read.leftOut, list.leftOut);
    QCOMPARE(read.converted, list.converted);
    QCOMPARE(read.checked, list.checked);
    QCOMPARE(read.body, list.body);
    QCOMPARE(read.sha256, list.sha256);
    QCOMPARE(read.rows, list.rows);
    QCOMPARE(read.preparedAt, list.preparedAt);
    QCOMPARE(read.state, State::Rejected);
    QCOMPARE(read.httpStatus, 400);
    QCOMPARE(read.answer, ended.answer);
    QCOMPARE(*read.error, *ended.error);
    QCOMPARE(read.finishedAt, ended.finishedAt);
    QVERIFY(!read.mark);
    QCOMPARE(m_files->events(), u"prepared sending answered concluded"_s);
}

void SubmissionLogTest::keepsAttempts()
{
    const Submission list = JournalFixture::list(u"site-1"_s);
    const auto journal = m_files->open();
    QVERIFY(!journal->prepare(list));
    const QList<AttemptRecord> attempts{JournalFixture::answered(1, 503),
                                        JournalFixture::answered(2, 201)};
    for (const AttemptRecord &attempt : attempts) {
        QVERIFY(!journal->beginAttempt(list.id, attempt.number, attempt.of));
        QVERIFY(!journal->endAttempt(list.id, attempt));
    }
    const Submission read = **journal->submission(list.id);
    QCOMPARE(read.state, State::Sending);
    QCOMPARE(read.attempts, attempts);
}

void SubmissionLogTest::keepsWhetherItWentToTheDemo_data()
{
    QTest::addColumn<ConnectionKind>("kind");
    QTest::addColumn<QString>("baseUrl");
    QTest::addColumn<QByteArray>("stored"); // as every version wrote it
    QTest::newRow("demo") << ConnectionKind::Demo << u"http://127.0.0.1:41873/v1"_s
                          << R"("profile":"Demo")"_ba;
    QTest::newRow("test") << ConnectionKind::Test << u"http://127.0.0.1:41873/v1"_s
                          << R"("profile":"Custom")"_ba;
    QTest::newRow("production") << ConnectionKind::Production << u"https://api.example.org/v1"_s
                                << R"("profile":"Custom")"_ba;
    // What a person says of a connection, whatever its address is.
    QTest::newRow("a production here")
        << ConnectionKind::Production << u"http://127.0.0.1:41873/v1"_s
        << R"("kind":"production")"_ba;
    QTest::newRow("a test elsewhere")
        << ConnectionKind::Test << u"https://api.example.org/v1"_s << R"("kind":"test")"_ba;
}

void SubmissionLogTest::keepsWhetherItWentToTheDemo()
{
    QFETCH(const ConnectionKind, kind);
    QFETCH(const QString, baseUrl);
    QFETCH(const QByteArray, stored);
    Submission list = JournalFixture::list(u"site-1"_s);
    list.kind = kind;
    list.baseUrl = baseUrl;
    const auto journal = m_files->open();
    QVERIFY(!journal->prepare(list));
    QCOMPARE((**journal->submission(list.id)).kind, kind);
    QVERIFY(preparedDetail(list).contains(stored));
}

void SubmissionLogTest::showsAnAttemptWithoutItsEnd()
{
    const Submission list = JournalFixture::list(u"site-1"_s);
    const auto journal = m_files->open();
    QVERIFY(!journal->prepare(list));
    QVERIFY(!journal->beginAttempt(list.id, 1, 6));
    QVERIFY(!journal->endAttempt(list.id, JournalFixture::answered(1, 500)));
    QVERIFY(!journal->beginAttempt(list.id, 2, 6));
    const Submission read = **journal->submission(list.id);
    QCOMPARE(read.attempts.size(), 2);
    QCOMPARE(read.attempts.constFirst(), JournalFixture::answered(1, 500));
    QCOMPARE(read.attempts.constLast().number, 2);
    QCOMPARE(read.attempts.constLast().of, 6);
    QVERIFY(read.attempts.constLast().error);
    QVERIFY(read.attempts.constLast().started.isValid());
}

void SubmissionLogTest::keepsMarks_data()
{
    QTest::addColumn<ManualOutcome>("mark");
    QTest::addColumn<bool>("isAccepted");
    QTest::newRow("sent again") << ManualOutcome::SentAgain << false;
    QTest::newRow("accepted") << ManualOutcome::Accepted << true;
    QTest::newRow("not accepted") << ManualOutcome::NotAccepted << false;
}

void SubmissionLogTest::keepsMarks()
{
    QFETCH(const ManualOutcome, mark);
    QFETCH(const bool, isAccepted);
    const Submission list = JournalFixture::list(u"site-1"_s);
    m_files->leave(list, State::Unknown);
    QVERIFY((**m_files->open()->submission(list.id)).isOpenQuestion());
    QVERIFY(!m_files->open()->mark(list.id, mark, u"“Ann” said so"_s));
    const Submission read = **m_files->open()->submission(list.id);
    QCOMPARE(read.state, State::Unknown);
    QCOMPARE(read.mark, std::optional(mark));
    QCOMPARE(read.markReason, u"“Ann” said so"_s);
    QVERIFY(read.markedAt >= list.preparedAt);
    QVERIFY(!read.isOpenQuestion());
    QCOMPARE(read.isAccepted(), isAccepted);
}

void SubmissionLogTest::listsTheNewestFirst()
{
    QStringList ids;
    for (const QString &site : {u"a"_s, u"b"_s, u"a"_s, u"c"_s}) {
        const Submission list = JournalFixture::list(site);
        m_files->leave(list, State::NotSent);
        ids.prepend(list.id);
    }
    const auto journal = m_files->open();
    const auto idsOf = [&](const SubmissionQuery &query) {
        QStringList found;
        const auto listed = journal->submissions(query);
        for (const Submission &each : *listed)
            found.append(each.id);
        return found;
    };
    QCOMPARE(idsOf({}), ids);
    QCOMPARE(idsOf({.siteId = u"a"_s}), QStringList({ids.at(1), ids.at(3)}));
    QCOMPARE(idsOf({.limit = 2}), ids.first(2));
    QCOMPARE(idsOf({.siteId = u"a"_s, .limit = 1}), QStringList{ids.at(1)});
    QCOMPARE(idsOf({.siteId = u"x"_s}), QStringList());
    QVERIFY(journal->submissions()->constFirst().body.isEmpty());
}

void SubmissionLogTest::keepsApartWhatWasWrittenInTurns()
{
    const auto journal = m_files->open();
    const Submission first = JournalFixture::list(u"a"_s);
    const Submission second = JournalFixture::list(u"b"_s);
    QVERIFY(!journal->prepare(first) && !journal->prepare(second));
    for (const int attempt : {1, 2}) {
        for (const Submission &each : {second, first}) {
            QVERIFY(!journal->beginAttempt(each.id, attempt, 6));
            QVERIFY(!journal->endAttempt(each.id, JournalFixture::answered(attempt, 500)));
        }
    }
    const auto listed = journal->submissions();
    QCOMPARE(listed->size(), 2);
    QCOMPARE(listed->at(0).id, second.id);
    QCOMPARE(listed->at(1).id, first.id);
    for (const Submission &each : *listed)
        QCOMPARE(each.attempts.size(), 2);
}

void SubmissionLogTest::findsNothingUnderAnotherId()
{
    m_files->leave(JournalFixture::list(u"site-1"_s), State::Accepted);
    const auto found = m_files->open()->submission(u"nobody"_s);
    QVERIFY(found);
    QVERIFY(!*found);
}

void SubmissionLogTest::takesAnIdOnce()
{
    const Submission list = JournalFixture::list(u"site-1"_s);
    const auto journal = m_files->open();
    QVERIFY(!journal->prepare(list));
    const auto error = journal->prepare(list);
    QVERIFY(error);
    QCOMPARE(error->kind, JournalError::Kind::CannotWrite);
    QCOMPARE(m_files->events(), u"prepared"_s);
}

void SubmissionLogTest::keepsBodiesAsTheyAre_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty list") << QByteArray("[]");
    QTest::newRow("nothing") << QByteArray("");
    QTest::newRow("zero bytes") << QByteArray("a\0b", 3);
    QTest::newRow("not UTF-8") << QByteArray("\xff\xfe");
    QTest::newRow("a megabyte") << QByteArray(1024 * 1024, 'x');
}

void SubmissionLogTest::keepsBodiesAsTheyAre()
{
    QFETCH(const QByteArray, body);
    const Submission list = JournalFixture::list(u"site-1"_s, body);
    m_files->leave(list, State::Accepted);
    const auto journal = m_files->open();
    QCOMPARE((**journal->submission(list.id)).body, body);
    QVERIFY(journal->notices().isEmpty());
}

void SubmissionLogTest::holdsWhatSpeaksAgainstIt_data()
{
    using Mark = std::optional<ManualOutcome>;
    using Kind = std::optional<SubmissionHold::Kind>;
    QTest::addColumn<SubmissionState>("state");
    QTest::addColumn<std::optional<ManualOutcome>>("mark");
    QTest::addColumn<std::optional<SubmissionHold::Kind>>("sameList");
    QTest::addColumn<std::optional<SubmissionHold::Kind>>("otherList");
    const Kind question = SubmissionHold::Kind::OpenQuestion;
    const Kind accepted = SubmissionHold::Kind::AlreadyAccepted;
    QTest::newRow("accepted") << State::Accepted << Mark{} << accepted << Kind{};
    QTest::newRow("rejected") << State::Rejected << Mark{} << Kind{} << Kind{};
    QTest::newRow("gave up") << State::GaveUp << Mark{} << Kind{} << Kind{};
    QTest::newRow("not sent") << State::NotSent << Mark{} << Kind{} << Kind{};
    QTest::newRow("unknown") << State::Unknown << Mark{} << question << question;
    QTest::newRow("unknown, sent again")
        << State::Unknown << Mark{ManualOutcome::SentAgain} << Kind{} << Kind{};
    QTest::newRow("unknown, accepted after all")
        << State::Unknown << Mark{ManualOutcome::Accepted} << accepted << Kind{};
    QTest::newRow("unknown, not accepted after all")
        << State::Unknown << Mark{ManualOutcome::NotAccepted} << Kind{} << Kind{};
}

void SubmissionLogTest::holdsWhatSpeaksAgainstIt()
{
    QFETCH(const SubmissionState, state);
    QFETCH(const std::optional<ManualOutcome>, mark);
    QFETCH(const std::optional<SubmissionHold::Kind>, sameList);
    QFETCH(const std::optional<SubmissionHold::Kind>, otherList);
    const Submission list = JournalFixture::list(u"site-1"_s);
    m_files->leave(list, state);
    const auto journal = m_files->open();
    if (mark)
        QVERIFY(!journal->mark(list.id, *mark, u"why"_s));

    const auto holdOn = [&](const QByteArray &sha256) {
        const QList<SubmissionHold> holds = *journal->holds(list.place(), sha256);
        [&] { QVERIFY(holds.size() <= 1); }();
        if (!holds.isEmpty())
            [&] { QCOMPARE(holds.constFirst().earlier.id, list.id); }();
        return holds.isEmpty() ? std::nullopt : std::optional(holds.constFirst().kind);
    };
    QCOMPARE(holdOn(list.sha256), sameList);
    QCOMPARE(holdOn(JournalFixture::list(u"site-1"_s, "[2]").sha256), otherList);
}

void SubmissionLogTest::holdsForThatPlaceOnly()
{
    const Submission list = JournalFixture::list(u"site-1"_s);
    m_files->leave(list, State::Unknown);
    SubmissionTarget elsewhere = list.place();
    elsewhere.baseUrl += u"/demo"_s;
    const auto journal = m_files->open();
    QVERIFY(journal->holds(JournalFixture::place(u"site-2"_s), list.sha256)->isEmpty());
    QVERIFY(journal->holds(elsewhere, list.sha256)->isEmpty());
    QCOMPARE(journal->openQuestions(list.place())->size(), 1);
    QCOMPARE(journal->openQuestions(elsewhere)->size(), 0);
}

void SubmissionLogTest::asksAnOpenQuestionFirst()
{
    const Submission unknown = JournalFixture::list(u"site-1"_s);
    m_files->leave(unknown, State::Unknown);
    m_files->leave(JournalFixture::list(u"site-1"_s), State::Accepted);
    const auto holds = *m_files->open()->holds(unknown.place(), unknown.sha256);
    QCOMPARE(holds.size(), 2);
    QCOMPARE(holds[0].kind, SubmissionHold::Kind::OpenQuestion);
    QCOMPARE(holds[0].earlier.id, unknown.id);
    QCOMPARE(holds[1].kind, SubmissionHold::Kind::AlreadyAccepted);
}

void SubmissionLogTest::resolvesWhatWasLeftBehind_data()
{
    QTest::addColumn<QList<int>>("statuses"); // 0: no end on record
    QTest::addColumn<SubmissionState>("state");
    QTest::newRow("prepared") << QList<int>{} << State::NotSent;
    QTest::newRow("sending") << QList<int>{0} << State::Unknown;
    QTest::newRow("in the pause after a 500") << QList<int>{500} << State::GaveUp;
    QTest::newRow("sending again") << QList<int>{500, 0} << State::Unknown;
    QTest::newRow("accepted") << QList<int>{500, 200} << State::Accepted;
}

void SubmissionLogTest::resolvesWhatWasLeftBehind()
{
    QFETCH(const QList<int>, statuses);
    QFETCH(const SubmissionState, state);
    const Submission list = JournalFixture::list(u"site-1"_s);
    {
        const auto journal = m_files->open();
        QVERIFY(!journal->prepare(list));
        for (int i = 0; i < statuses.size(); ++i) {
            QVERIFY(!journal->beginAttempt(list.id, i + 1, 6));
            const int status = statuses.at(i);
            if (status != 0)
                QVERIFY(!journal->endAttempt(list.id, JournalFixture::answered(i + 1, status)));
        }
    }
    const auto journal = m_files->open();
    const Submission read = **journal->submission(list.id);
    QCOMPARE(read.state, state);
    QCOMPARE(read.attempts.size(), statuses.size());
    QVERIFY(read.finishedAt.isValid());
    QVERIFY(m_files->events().endsWith(u" recovered"_s));
}

void SubmissionLogTest::leavesAloneWhatIsBeingSent()
{
    const Submission list = JournalFixture::list(u"site-1"_s);
    const auto owner = m_files->open();
    const auto held = SiteLock::take(m_files->folder(), list.place());
    QVERIFY(held);
    QVERIFY(!owner->prepare(list));
    QCOMPARE((**m_files->open()->submission(list.id)).state, State::Prepared);
    QVERIFY(!owner->beginAttempt(list.id, 1, 6));
    QCOMPARE((**m_files->open()->submission(list.id)).state, State::Sending);
    QCOMPARE(m_files->events(), u"prepared sending"_s);
}

void SubmissionLogTest::resolvesAPlaceUnderItsLock()
{
    const Submission list = JournalFixture::list(u"site-1"_s);
    std::unique_ptr<SubmissionLog> late;
    {
        const auto owner = m_files->open();
        const auto lock = SiteLock::take(m_files->folder(), list.place());
        QVERIFY(!owner->prepare(list));
        QVERIFY(!owner->beginAttempt(list.id, 1, 6));
        late = m_files->open();
    }
    // The owner died after the other had opened the journal and left it alone.
    QVERIFY(!late->recover(JournalFixture::place(u"site-2"_s)));
    QVERIFY(late->holds(list.place(), list.sha256)->isEmpty());
    QVERIFY(!late->recover(list.place()));
    QCOMPARE(late->holds(list.place(), list.sha256)->constFirst().kind,
             SubmissionHold::Kind::OpenQuestion);
}

void SubmissionLogTest::resolvesOnce()
{
    m_files->leave(JournalFixture::list(u"site-1"_s), State::Sending);
    QVERIFY(m_files->open()->notices().isEmpty());
    QVERIFY(m_files->open()->notices().isEmpty());
    QCOMPARE(m_files->events(), u"prepared sending recovered"_s);
}

void SubmissionLogTest::isSharedByTwo()
{
    const auto first = m_files->open();
    const auto second = m_files->open();
    for (int i = 0; i < 5; ++i) {
        for (SubmissionLog *journal : {first.get(), second.get()}) {
            Submission list = JournalFixture::list(u"site-1"_s);
            QVERIFY(!journal->prepare(list));
            list.state = State::NotSent;
            QVERIFY(!journal->conclude(list));
        }
    }
    QCOMPARE(first->submissions()->size(), 10);
    QCOMPARE(second->submissions()->size(), 10);
    QVERIFY(m_files->open()->notices().isEmpty());
}

QTEST_GUILESS_MAIN(SubmissionLogTest)
#include "tst_submissionlog.moc"
