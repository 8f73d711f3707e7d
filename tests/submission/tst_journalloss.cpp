// SPDX-License-Identifier: MIT
#include "submission/journalfixture.h"
#include "submission/submissionholds.h"

#include <QtCore/qdir.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using State = SubmissionState;

namespace {

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    [&] { QVERIFY(file.open(QIODevice::WriteOnly)); }();
    QCOMPARE(file.write(content), content.size());
}

} // namespace

/// A journal of which lines, or the whole file, are changed or lost.
class JournalLossTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void init() { m_files = std::make_unique<JournalFixture>(); }

    void noticesTampering_data();
    void noticesTampering();
    void noticesALossForEver();
    void keepsEveryLineOutOfTheLog();
    void noticesThatItIsShorter_data();
    void noticesThatItIsShorter();
    void noticesAnotherCopy();
    void saysThatItsFileIsGone_data();
    void saysThatItsFileIsGone();
    void noticesThatItWasEmptied();
    void noticesALineThatIsSwallowed();
    void noticesAnotherSchema_data();
    void noticesAnotherSchema();
    void noticesWhatAnIndexHides();
    void theMarkIsAWitnessToo();
    void beginsANewRecord_data();
    void beginsANewRecord();
    void knowsOfANewRecordThatWasNotNoted_data();
    void knowsOfANewRecordThatWasNotNoted();
    void keepsALogWithoutItsFile();
    void beginsNoneInThePlaceOfAnother();
    void beginsNoneWhileAListIsSent();

private:
    std::unique_ptr<JournalFixture> m_files;
};

void JournalLossTest::noticesTampering_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<int>("number"); // of six records: two lists of three
    const auto add = [](const char *name, const QString &sql, int number) {
        QTest::newRow(name) << sql << number;
    };
    add("nothing changed", u"SELECT 1"_s, 0);
    add("the first is missing", u"DELETE FROM record WHERE number = 1"_s, 1);
    add("one in the middle is missing", u"DELETE FROM record WHERE number = 3"_s, 3);
    add("the last is missing", u"DELETE FROM record WHERE number = 6"_s, 6);
    add("the last two are missing", u"DELETE FROM record WHERE number > 4"_s, 5);
    add("all are missing", u"DELETE FROM record"_s, 1);
    add("renumbered", u"UPDATE record SET number = 7 WHERE number = 6"_s, 6);
    add("another state", u"UPDATE record SET detail = replace(detail, 'unknown', 'accepted')"_s, 3);
    add("another time", u"UPDATE record SET at = '2020' WHERE number = 2"_s, 2);
    add("another event", u"UPDATE record SET event = 'answered' WHERE number = 2"_s, 2);
    add("an event nobody knows", u"UPDATE record SET event = 'blessed' WHERE number = 3"_s, 3);
    add("another submission", u"UPDATE record SET submission = 'x' WHERE number = 5"_s, 5);
    add("another body", u"UPDATE record SET body = '[2]' WHERE number = 4"_s, 4);
    add("no body", u"UPDATE record SET body = NULL WHERE number = 1"_s, 1);
    add("another body and its hash",
        u"UPDATE record SET body = '[2]', body_hash = x'00' WHERE number = 4"_s, 4);
    add("hidden from its place", u"UPDATE record SET place = 'x' WHERE number = 1"_s, 1);
    add("hidden from its site", u"UPDATE record SET site = 'x' WHERE number = 1"_s, 1);
    add("hidden from its like", u"UPDATE record SET sha256 = 'x' WHERE number = 4"_s, 4);
    for (const char *column : {"place", "sha256", "site", "body"}) {
        const QByteArray name = QByteArray("a ") + column + " where none belongs";
        add(name.constData(),
            u"UPDATE record SET %1 = 'x' WHERE number = 2"_s.arg(QLatin1StringView(column)), 2);
    }
    add("another hash", u"UPDATE record SET hash = x'00' WHERE number = 2"_s, 2);
    add("another predecessor", u"UPDATE record SET previous = x'00' WHERE number = 6"_s, 6);
}

void JournalLossTest::noticesTampering()
{
    QFETCH(const QString, sql);
    QFETCH(const int, number);
    m_files->leave(JournalFixture::list(u"site-1"_s), State::Unknown);
    m_files->leave(JournalFixture::list(u"site-1"_s), State::Unknown);
    m_files->settle();
    m_files->tamper(sql);
    const QList<JournalNotice> notices = m_files->open()->notices();
    QCOMPARE(notices.size(), number == 0 ? 0 : 1);
    if (number == 0)
        return;
    QCOMPARE(notices.constFirst().kind, JournalNotice::Kind::BrokenChain);
    QCOMPARE(notices.constFirst().number, number);
    QCOMPARE(notices.constFirst().path, m_files->path());
}

void JournalLossTest::noticesALossForEver()
{
    m_files->leave(JournalFixture::list(u"site-1"_s), State::Unknown);
    m_files->settle();
    m_files->tamper(u"DELETE FROM record WHERE number = 3"_s);
    m_files->leave(JournalFixture::list(u"site-2"_s), State::Accepted);
    const auto journal = m_files->open();
    QCOMPARE(journal->notices().size(), 1);
    QCOMPARE(journal->notices().constFirst().number, 3);
    QCOMPARE(journal->submissions()->size(), 2);
}

/// What a process that was killed left: its database, without SQLite's log.
void JournalLossTest::keepsEveryLineOutOfTheLog()
{
    const Submission list = JournalFixture::list(u"site-1"_s);
    const auto journal = m_files->open();
    QVERIFY(!journal->prepare(list));
    QVERIFY(!journal->beginAttempt(list.id, 1, 6));
    const JournalFixture copy(m_files->folder() + u"-copy"_s);
    QVERIFY(QDir().mkpath(copy.folder()));
    QVERIFY(QFile::copy(m_files->path(), copy.path()));
    QVERIFY(QFile::copy(m_files->path() + u"-witness"_s, copy.path() + u"-witness"_s));
    const auto found = copy.open();
    QVERIFY(found->notices().isEmpty());
    QCOMPARE((**found->submission(list.id)).state, State::Unknown);
}

void JournalLossTest::noticesThatItIsShorter_data()
{
    QTest::addColumn<int>("left"); // lines; -1: the file is gone
    QTest::addColumn<bool>("hasWitness");
    QTest::newRow("the last is missing") << 2 << true;
    QTest::newRow("all are missing") << 0 << true;
    QTest::newRow("no file") << -1 << true;
    QTest::newRow("no file, and nothing that remembers it") << -1 << false;
}

void JournalLossTest::noticesThatItIsShorter()
{
    QFETCH(const int, left);
    QFETCH(const bool, hasWitness);
    m_files->leave(JournalFixture::list(u"site-1"_s), State::Unknown);
    QVERIFY(SiteLock::take(m_files->folder(), JournalFixture::place(u"site-1"_s)));
    m_files->settle();
    if (left >= 0)
        m_files->forget(left);
    else
        QVERIFY(QFile::remove(m_files->path()));
    if (!hasWitness) {
        QVERIFY(QFile::remove(m_files->path() + u"-witness"_s));
        QVERIFY(QFile::remove(m_files->path() + u"-mark"_s));
    }
    const QList<JournalNotice> notices = m_files->open()->notices();
    QCOMPARE(notices.size(), 1);
    QCOMPARE(notices.constFirst().kind, JournalNotice::Kind::Shortened);
    QCOMPARE(notices.constFirst().number, hasWitness ? 3 : 0);
    QVERIFY(notices.constFirst().isNew);
    // Recorded once, and reported at every opening until a list is sent.
    QCOMPARE(m_files->open()->notices().size(), 1);
    QVERIFY(!m_files->open()->notices().constFirst().isNew);
    QCOMPARE(m_files->count(u"noticed"_s), 1);
    m_files->leave(JournalFixture::list(u"site-9"_s), State::Accepted);
    QVERIFY(m_files->open()->notices().isEmpty());
}

void JournalLossTest::noticesAnotherCopy()
{
    m_files->leave(JournalFixture::list(u"site-1"_s), State::Unknown);
    JournalFixture other;
    other.leave(JournalFixture::list(u"site-1"_s), State::Accepted);
    other.leave(JournalFixture::list(u"site-1"_s), State::Accepted);
    m_files->settle();
    QVERIFY(QFile::remove(m_files->path()));
    QVERIFY(QFile::copy(other.path(), m_files->path()));
    const QList<JournalNotice> notices = m_files->open()->notices();
    QCOMPARE(notices.size(), 1);
    QCOMPARE(notices.constFirst().kind, JournalNotice::Kind::BrokenChain);
    QCOMPARE(notices.constFirst().number, 3);
}

void JournalLossTest::saysThatItsFileIsGone_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("deleted") << u"deleted"_s;
    QTest::newRow("another in its place") << u"replaced"_s;
    QTest::newRow("its folder deleted") << u"folder"_s;
}

void JournalLossTest::saysThatItsFileIsGone()
{
    QFETCH(const QString, what);
    const Submission list = JournalFixture::list(u"site-1"_s);
    const auto journal = m_files->open();
    QVERIFY(!journal->prepare(list));
    if (what == u"folder"_s)
        QVERIFY(QDir(m_files->folder()).removeRecursively());
    else
        QVERIFY(QFile::remove(m_files->path()));
    if (what == u"replaced"_s)
        write(m_files->path(), "another");
    const auto error = journal->beginAttempt(list.id, 1, 6);
    QVERIFY(error);
    QCOMPARE(error->kind, JournalError::Kind::Displaced);
    QCOMPARE(error->path, m_files->path());
}

void JournalLossTest::noticesThatItWasEmptied()
{
    m_files->leave(JournalFixture::list(u"site-1"_s), State::Unknown);
    const SubmissionTarget place{u"https://host/v1"_s, u"site-1"_s};
    const QString folder = QFileInfo(m_files->path()).path();
    QVERIFY(SiteLock::take(folder, place).hasValue());
    m_files->settle();
    QFile::remove(m_files->path() + u"-wal"_s);
    QFile::remove(m_files->path() + u"-shm"_s);
    QVERIFY(QFile::resize(m_files->path(), 0));

    const auto journal = m_files->open();
    QCOMPARE(journal->notices().size(), 1);
    QCOMPARE(journal->notices().constFirst().kind, JournalNotice::Kind::MovedAside);
}

void JournalLossTest::noticesALineThatIsSwallowed()
{
    m_files->leave(JournalFixture::list(u"site-1"_s), State::Accepted);
    m_files->settle();
    m_files->tamper(u"CREATE TRIGGER swallow BEFORE INSERT ON record"
                    " BEGIN SELECT RAISE(IGNORE); END"_s);
    const auto journal = m_files->open();
    const auto error = journal->prepare(JournalFixture::list(u"site-1"_s));
    QVERIFY(error);
    QCOMPARE(error->kind, JournalError::Kind::CannotWrite);
}

void JournalLossTest::noticesAnotherSchema_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("a trigger that deletes")
        << u"CREATE TRIGGER t AFTER INSERT ON record WHEN new.event = 'prepared'"
           " BEGIN DELETE FROM record WHERE number < new.number; END"_s;
    QTest::newRow("a trigger that alters")
        << u"CREATE TRIGGER t AFTER INSERT ON record"
           " begin update record set sha256 = 'x' where number < new.number; end"_s;
    QTest::newRow("a table") << u"CREATE TABLE more (a)"_s;
    QTest::newRow("a view") << u"CREATE VIEW more AS SELECT 1"_s;
    QTest::newRow("an index less") << u"DROP INDEX record_once"_s;
}

void JournalLossTest::noticesAnotherSchema()
{
    QFETCH(const QString, sql);
    m_files->leave(JournalFixture::list(u"site-1"_s), State::Accepted);
    m_files->settle();
    m_files->tamper(sql);
    const auto journal = m_files->open();
    QCOMPARE(journal->notices().size(), 1);
    QCOMPARE(journal->notices().constFirst().kind, JournalNotice::Kind::MovedAside);
}

/// The questions before a sending are answered from the indices, which no line's hash protects.
void JournalLossTest::noticesWhatAnIndexHides()
{
    const Submission list = JournalFixture::list(u"site-1"_s);
    int places = 1;
    for (int place = 0; place < places; ++place) {
        JournalFixture files;
        files.leave(list, State::Accepted);
        files.settle();
        QFile file(files.path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray content = file.readAll();
        places = int(content.count(list.sha256));
        QVERIFY(places >= 3); // in the line, in what was prepared, in an index
        qsizetype at = content.indexOf(list.sha256);
        for (int skipped = 0; skipped < place; ++skipped)
            at = content.indexOf(list.sha256, at + 1);
        QVERIFY(file.seek(at));
        QVERIFY(file.putChar(content[at] == 'a' ? 'b' : 'a'));
        file.close();
        QVERIFY2(!files.open()->notices().isEmpty(), qPrintable(QString::number(place)));
    }
}

void JournalLossTest::theMarkIsAWitnessToo()
{
    m_files->leave(JournalFixture::list(u"site-1"_s), State::Accepted);
    m_files->settle();
    QFile file(m_files->path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    file.close();
    m_files->leave(JournalFixture::list(u"site-2"_s), State::Accepted);
    m_files->settle();
    write(m_files->path(), before);
    QVERIFY(QFile::remove(m_files->path() + u"-witness"_s));
    {
        const auto journal = m_files->open();
        QCOMPARE(journal->notices().size(), 1);
        QCOMPARE(journal->notices().constFirst().kind, JournalNotice::Kind::Shortened);
        QVERIFY(journal->notices().constFirst().isNew);
    }
    const auto again = m_files->open();
    QCOMPARE(again->notices().size(), 1); // until a list is sent
    QVERIFY(!again->notices().constFirst().isNew);
}

void JournalLossTest::beginsANewRecord_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("a line is missing") << u"DELETE FROM record WHERE number = 2"_s;
    QTest::newRow("a line was changed") << u"UPDATE record SET at = '' WHERE number = 2"_s;
    QTest::newRow("it is shorter") << QString();
}

void JournalLossTest::beginsANewRecord()
{
    QFETCH(const QString, sql);
    const Submission list = JournalFixture::list(u"site-1"_s);
    m_files->leave(list, State::Accepted);
    QVERIFY(SiteLock::take(m_files->folder(), list.place()));
    m_files->settle();
    QVERIFY(!m_files->open()->isAltered());
    if (sql.isEmpty())
        m_files->forget(2);
    else
        m_files->tamper(sql);
    QVERIFY(m_files->open()->isAltered());
    const QString before = m_files->events();

    QString kept;
    {
        const auto begun = SubmissionLog::beginAnew(m_files->folder());
        QVERIFY(begun);
        QCOMPARE((*begun)->notices().size(), 1);
        QCOMPARE((*begun)->notices().constFirst().kind, JournalNotice::Kind::SetAside);
        kept = (*begun)->notices().constFirst().path;
        QCOMPARE((*begun)->submissions()->size(), 0);
    }
    QVERIFY(kept.startsWith(m_files->path() + u".kept-"_s));
    const QString away = m_files->folder() + u"-kept"_s;
    QVERIFY(QDir().mkpath(away));
    QVERIFY(QFile::copy(kept, away + u"/journal.sqlite"_s));
    QCOMPARE(JournalFixture(away).events(), before);

    // It is told no more, but what was sent before is not known, so a person decides once.
    for (const JournalCheck check : {JournalCheck::Complete, JournalCheck::Usual}) {
        const auto journal = SubmissionLog::open(m_files->folder(), check);
        QVERIFY((*journal)->notices().isEmpty());
        const auto holds = (*journal)->holds(list.place(), list.sha256);
        QVERIFY(holds && holds->size() == 1);
        QCOMPARE(holds->constFirst().kind, SubmissionHold::Kind::RecordLost);
        QCOMPARE(holds->constFirst().noticed.kind, JournalNotice::Kind::SetAside);
        QCOMPARE(holds->constFirst().noticed.path, kept);
    }
    m_files->leave(list, State::Rejected);
    QVERIFY(m_files->open()->holds(list.place(), list.sha256)->isEmpty());
    QVERIFY(m_files->open()->notices().isEmpty());
}

/// A program that was killed while it began a new record leaves it without a line.
void JournalLossTest::knowsOfANewRecordThatWasNotNoted_data()
{
    QTest::addColumn<bool>("hasTables");
    QTest::newRow("killed before the tables were made") << false;
    QTest::newRow("killed before the new record was noted") << true;
}

void JournalLossTest::knowsOfANewRecordThatWasNotNoted()
{
    QFETCH(const bool, hasTables);
    const Submission list = JournalFixture::list(u"site-1"_s);
    m_files->leave(list, State::Accepted);
    m_files->settle();
    const QString kept = m_files->path() + u".kept-20261130-101112-131"_s;
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s, u"-witness"_s, u"-mark"_s})
        QFile::rename(m_files->path() + suffix, kept + suffix);
    for (const QString &name : SiteLock::files(m_files->folder())) // as after a backup was restored
        QVERIFY(QFile::remove(m_files->folder() + u'/' + name));
    if (hasTables) {
        const JournalFixture made;
        QVERIFY(made.open());
        QVERIFY(QFile::copy(made.path(), m_files->path()));
    }
    const auto seen = lookForHolds(m_files->folder(), list.place(), list.sha256);
    QVERIFY(seen && seen->size() == (hasTables ? 1 : 0));
    const auto journal = m_files->open();
    QCOMPARE(journal->notices().size(), 1);
    QVERIFY(journal->notices().constFirst().isNew);
    const auto holds = journal->holds(list.place(), list.sha256);
    QVERIFY(holds && holds->size() == 1);
    QCOMPARE(holds->constFirst().kind, SubmissionHold::Kind::RecordLost);
    if (hasTables) {
        QCOMPARE(holds->constFirst().noticed.kind, JournalNotice::Kind::SetAside);
        QCOMPARE(holds->constFirst().noticed.path, kept);
    }
}

/// A program that was killed while it moved a record aside leaves what SQLite had not put into it.
void JournalLossTest::keepsALogWithoutItsFile()
{
    m_files->leave(JournalFixture::list(u"site-1"_s), State::Accepted);
    m_files->settle();
    QVERIFY(QFile::rename(m_files->path(), m_files->path() + u".damaged-20261130-101112-131"_s));
    const QByteArray log = "what SQLite had not yet put into the database";
    QFile file(m_files->path() + u"-wal"_s);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(log) == log.size());
    file.close();
    const auto journal = m_files->open();
    const QString aside = journal->notices().constFirst().path;
    QFile moved(aside + u"-wal"_s);
    QVERIFY(moved.open(QIODevice::ReadOnly));
    QCOMPARE(moved.readAll(), log);
}

void JournalLossTest::beginsNoneInThePlaceOfAnother()
{
    m_files->leave(JournalFixture::list(u"site-1"_s), State::Accepted);
    const auto asked = m_files->open()->file(); // by a person who takes some time
    QVERIFY(SubmissionLog::beginAnew(m_files->folder(), asked));
    m_files->leave(JournalFixture::list(u"site-2"_s), State::Unknown);
    const QString before = m_files->events();
    const auto refused = SubmissionLog::beginAnew(m_files->folder(), asked);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, JournalError::Kind::Displaced);
    QCOMPARE(m_files->events(), before);
}

void JournalLossTest::beginsNoneWhileAListIsSent()
{
    m_files->leave(JournalFixture::list(u"site-1"_s), State::Sending);
    const auto sender = SiteLock::take(m_files->folder(), JournalFixture::place(u"site-1"_s));
    const auto refused = SubmissionLog::beginAnew(m_files->folder());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, JournalError::Kind::Busy);
    QCOMPARE(m_files->events(), u"prepared sending"_s);
}

QTEST_GUILESS_MAIN(JournalLossTest)
#include "tst_journalloss.moc"
