// SPDX-License-Identifier: MIT
#include "submission/journalfixture.h"
#include "submission/submissionholds.h"

#include <QtCore/qcryptographichash.h>
#include <QtTest/qtest.h>

#include <fcntl.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using State = SubmissionState;

namespace {

// Its end has a page of its own, which SQLite does not write again when lines are appended.
const QByteArray End = "an end that is nowhere else in the file";
const QByteArray OtherEnd = "an end that was put in place of another";
const QByteArray Body = QByteArray(6000, 'x') + End;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Writes over what is there; the file stays the same one.
void writeOver(const QString &path, const QByteArray &content)
{
    QFile file(path);
    [&] { QVERIFY(file.open(QIODevice::ReadWrite)); }();
    [&] { QVERIFY(file.resize(content.size())); }();
    [&] { QCOMPARE(file.write(content), content.size()); }();
}

/// Changes the body of a line past SQLite, and lets the file look as old as it was.
void changeBytes(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat before
    {};
    [&] { QCOMPARE(::stat(name.constData(), &before), 0); }();
    QByteArray content = contentOf(path);
    [&] { QCOMPARE(content.count(End), 1); }();
    writeOver(path, content.replace(End, OtherEnd));
    const std::array times{before.st_atim, before.st_mtim};
    [&] { QCOMPARE(::utimensat(AT_FDCWD, name.constData(), times.data(), 0), 0); }();
}

/// The same bytes in another file, as old as the first.
void replaceByCopy(const QString &path)
{
    struct stat before
    {};
    [&] { QCOMPARE(::stat(QFile::encodeName(path).constData(), &before), 0); }();
    const QByteArray content = contentOf(path);
    [&] { QVERIFY(QFile::remove(path)); }();
    writeOver(path, content);
    const std::array times{before.st_atim, before.st_mtim};
    ::utimensat(AT_FDCWD, QFile::encodeName(path).constData(), times.data(), 0);
}

} // namespace

/// The mark that spares reading the whole record, and everything that must not be spared.
class JournalMarkTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void init();

    void sparesReadingAll();
    void readsAllWhenAsked();
    void readsAllAgain_data();
    void readsAllAgain();
    void doubtsAMark_data();
    void doubtsAMark();
    void isWrittenForSoundRecordsOnly();
    void staysTrueThroughManyLines();
    void noticesWhatIsDoneWhileItIsOpen_data();
    void noticesWhatIsDoneWhileItIsOpen();
    void noticesWhatIsDoneRightBehindIt();
    void isNotLeftByOneOfTwo();
    void keepsQuestionsOpen();
    void knowsEveryAcceptedList();
    void findsWhatBecameUnsettled();
    void findsTheNewestAcceptedList();

private:
    [[nodiscard]] QString mark() const { return m_files->path() + u"-mark"_s; }
    /// Puts \a value for word \a place of the mark, and the right hash behind it.
    void forge(int place, const QByteArray &value) const;
    [[nodiscard]] static qint64 day() { return 24LL * 60 * 60 * 1000; }

    std::unique_ptr<JournalFixture> m_files;
};

void JournalMarkTest::init()
{
    m_files = std::make_unique<JournalFixture>();
    m_files->leave(JournalFixture::list(u"site-1"_s), State::Accepted);
    m_files->leave(JournalFixture::list(u"site-2"_s, Body), State::Accepted);
    m_files->settle();
}

void JournalMarkTest::forge(int place, const QByteArray &value) const
{
    QByteArrayList words = contentOf(mark()).simplified().split(' ');
    words[place] = value;
    words.removeLast();
    const QByteArray text = words.join(' ');
    const QByteArray hash = QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
    const QByteArray line = text + ' ' + hash;
    writeOver(mark(), line.leftJustified(511, ' ') + '\n');
}

void JournalMarkTest::sparesReadingAll()
{
    struct stat status
    {};
    QCOMPARE(::stat(QFile::encodeName(mark()).constData(), &status), 0);
    QCOMPARE(status.st_mode & 07777U, 0600U);
    for (int i = 0; i < 3; ++i) {
        const auto journal = m_files->open();
        QCOMPARE(journal->linesChecked(), 0);
        QVERIFY(journal->notices().isEmpty());
        QCOMPARE(journal->submissions()->size(), 2);
    }
}

void JournalMarkTest::readsAllWhenAsked()
{
    const auto journal = SubmissionLog::open(m_files->folder(), JournalCheck::Complete);
    QVERIFY(journal);
    QCOMPARE((*journal)->linesChecked(), 6);
}

void JournalMarkTest::readsAllAgain_data()
{
    QTest::addColumn<QString>("change");
    for (const char *change : {"the same bytes once more", "other bytes", "another file",
                               "another name for a moment", "a log", "nothing but a time"})
        QTest::newRow(change) << QString::fromLatin1(change);
}

void JournalMarkTest::readsAllAgain()
{
    QFETCH(const QString, change);
    const QString path = m_files->path();
    if (change == u"the same bytes once more"_s)
        writeOver(path, contentOf(path));
    else if (change == u"other bytes"_s)
        changeBytes(path);
    else if (change == u"another file"_s)
        replaceByCopy(path);
    else if (change == u"another name for a moment"_s)
        QVERIFY(QFile::rename(path, path + u"-x"_s) && QFile::rename(path + u"-x"_s, path));
    else if (change == u"a log"_s)
        writeOver(path + u"-wal"_s, "what was never in it");
    else
        QCOMPARE(::utimensat(AT_FDCWD, QFile::encodeName(path).constData(), nullptr, 0), 0);
    const auto journal = m_files->open();
    QCOMPARE(journal->linesChecked(), 6);
    QCOMPARE(journal->notices().size(), change == u"other bytes"_s ? 1 : 0);
}

void JournalMarkTest::doubtsAMark_data()
{
    QTest::addColumn<int>("place"); // of a word; -1: the whole text
    QTest::addColumn<QByteArray>("value");
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QTest::newRow("none") << -1 << QByteArray();
    QTest::newRow("text") << -1 << QByteArray("not a mark");
    QTest::newRow("zeros") << -1 << QByteArray(512, '\0');
    QTest::newRow("of a later form") << 0 << QByteArray("outage-desk-mark-2");
    QTest::newRow("of another file") << 2 << QByteArray("1");
    QTest::newRow("of another size") << 3 << QByteArray("4096");
    QTest::newRow("of another log") << 8 << QByteArray("4096");
    QTest::newRow("fewer lines") << 11 << QByteArray("5");
    QTest::newRow("more lines") << 11 << QByteArray("7");
    QTest::newRow("another last line") << 12 << QByteArray(64, 'a');
    QTest::newRow("a day old") << 14 << QByteArray::number(now - day());
    QTest::newRow("to come") << 14 << QByteArray::number(now + day());
    QTest::newRow("before the computer started") << 15 << QByteArray("another-start");
}

void JournalMarkTest::doubtsAMark()
{
    QFETCH(const int, place);
    QFETCH(const QByteArray, value);
    if (place >= 0)
        forge(place, value);
    else
        writeOver(mark(), value);
    // Of the last line it is believed even so: only this program writes a complete one.
    const bool isOtherLine = place == 11 || place == 12;
    {
        const auto journal = m_files->open();
        QCOMPARE(journal->linesChecked(), 6);
        QCOMPARE(journal->notices().size(), isOtherLine ? 1 : 0);
    }
    if (!isOtherLine)
        QCOMPARE(m_files->open()->linesChecked(), 0);
}

void JournalMarkTest::isWrittenForSoundRecordsOnly()
{
    m_files->tamper(u"DELETE FROM record WHERE number = 2"_s);
    for (int i = 0; i < 3; ++i) {
        const auto journal = m_files->open();
        QVERIFY(journal->linesChecked() > 0);
        QCOMPARE(journal->notices().size(), 1);
    }
}

void JournalMarkTest::staysTrueThroughManyLines()
{
    for (int i = 0; i < 20; ++i) {
        const Submission list = JournalFixture::list(u"site-1"_s);
        const auto journal = m_files->open();
        QCOMPARE(journal->linesChecked(), 0);
        QVERIFY(!journal->prepare(list));
        QVERIFY(!journal->beginAttempt(list.id, 1, 6));
        QVERIFY(!journal->endAttempt(list.id, JournalFixture::answered(1, 200)));
    }
    const auto journal = SubmissionLog::open(m_files->folder(), JournalCheck::Complete);
    QVERIFY((*journal)->notices().isEmpty());
}

void JournalMarkTest::noticesWhatIsDoneWhileItIsOpen_data()
{
    QTest::addColumn<QString>("sql"); // empty: bytes are changed past SQLite
    QTest::addColumn<bool>("isFollowed");
    const QString sql = u"UPDATE record SET at = '2020' WHERE number = 2"_s;
    QTest::newRow("by SQL, then closed") << sql << false;
    QTest::newRow("by SQL, then written to") << sql << true;
    QTest::newRow("past SQLite, then closed") << QString() << false;
    QTest::newRow("past SQLite, then written to") << QString() << true;
}

void JournalMarkTest::noticesWhatIsDoneWhileItIsOpen()
{
    QFETCH(const QString, sql);
    QFETCH(const bool, isFollowed);
    {
        const auto journal = m_files->open();
        QVERIFY(!journal->prepare(JournalFixture::list(u"site-3"_s)));
        if (sql.isEmpty())
            changeBytes(m_files->path());
        else
            m_files->tamper(sql);
        if (isFollowed)
            QVERIFY(!journal->prepare(JournalFixture::list(u"site-4"_s)));
    }
    const QList<JournalNotice> notices = m_files->open()->notices();
    QCOMPARE(notices.size(), 1);
    QCOMPARE(notices.constFirst().kind, JournalNotice::Kind::BrokenChain);
    QCOMPARE(notices.constFirst().number, sql.isEmpty() ? 4 : 2);
}

/// A file system whose clock is coarse gives two changes one time.
void JournalMarkTest::noticesWhatIsDoneRightBehindIt()
{
    for (int i = 0; i < 20; ++i) {
        JournalFixture files;
        files.leave(JournalFixture::list(u"site-1"_s), State::Accepted);
        files.leave(JournalFixture::list(u"site-2"_s, Body), State::Accepted);
        changeBytes(files.path());
        QCOMPARE(files.open()->notices().size(), 1);
    }
}

void JournalMarkTest::isNotLeftByOneOfTwo()
{
    {
        const auto one = m_files->open();
        const auto other = m_files->open();
        QVERIFY(!one->prepare(JournalFixture::list(u"site-3"_s)));
        QVERIFY(!other->prepare(JournalFixture::list(u"site-4"_s)));
        QVERIFY(!one->prepare(JournalFixture::list(u"site-5"_s)));
        // Neither has gone yet, as if it had been killed.
        QCOMPARE(m_files->open()->linesChecked(), 9);
    }
    const auto journal = m_files->open();
    QVERIFY(journal->notices().isEmpty());
    QVERIFY(journal->linesChecked() > 0);
}

void JournalMarkTest::keepsQuestionsOpen()
{
    const Submission question = JournalFixture::list(u"site-9"_s, "[9]");
    m_files->leave(question, State::Unknown);
    for (int i = 0; i < 3; ++i)
        m_files->leave(JournalFixture::list(u"site-1"_s), State::Accepted);
    m_files->settle();
    const auto journal = m_files->open();
    QCOMPARE(journal->linesChecked(), 0);
    const auto holds = journal->holds(question.place(), "another list");
    QVERIFY(holds && holds->size() == 1);
    QCOMPARE(holds->constFirst().kind, SubmissionHold::Kind::OpenQuestion);
    QCOMPARE(holds->constFirst().earlier.id, question.id);
    QCOMPARE(journal->openQuestions(question.place())->size(), 1);
    const auto foreseen = lookForHolds(m_files->folder(), question.place(), "another list");
    QCOMPARE(foreseen->constFirst().kind, SubmissionHold::Kind::OpenQuestion);
    QVERIFY(!journal->mark(question.id, ManualOutcome::NotAccepted, u"they said so"_s));
    QVERIFY(journal->holds(question.place(), "another list")->isEmpty());
}

void JournalMarkTest::knowsEveryAcceptedList()
{
    const SubmissionTarget place = JournalFixture::place(u"site-2"_s);
    const QByteArray hash = QCryptographicHash::hash(Body, QCryptographicHash::Sha256).toHex();
    const Submission marked = JournalFixture::list(u"site-2"_s, "[marked]");
    m_files->leave(marked, State::Unknown);
    QVERIFY(!m_files->open()->mark(marked.id, ManualOutcome::Accepted, u"it is there"_s));
    m_files->settle();
    const auto journal = m_files->open();
    QCOMPARE(journal->linesChecked(), 0);
    QCOMPARE(journal->holds(place, hash)->constFirst().kind, SubmissionHold::Kind::AlreadyAccepted);
    QCOMPARE(journal->holds(place, marked.sha256)->constFirst().kind,
             SubmissionHold::Kind::AlreadyAccepted);
    QVERIFY(journal->holds(place, "another list")->isEmpty());
    QVERIFY(journal->holds(JournalFixture::place(u"site-3"_s), hash)->isEmpty());
}

/// Two may have sent at once after all, because a lock was deleted: then what was settled, by its
/// early lines, is not.
void JournalMarkTest::findsWhatBecameUnsettled()
{
    const Submission list = JournalFixture::list(u"site-9"_s, "[9]");
    m_files->leave(list, State::Prepared);
    QCOMPARE((**m_files->open()->submission(list.id)).state, State::NotSent);
    m_files->settle();
    {
        const auto journal = m_files->open();
        Submission unknown = list;
        unknown.state = State::Unknown;
        QVERIFY(!journal->beginAttempt(list.id, 1, 6));
        QVERIFY(!journal->conclude(unknown));
        QCOMPARE(journal->holds(list.place(), "another")->constFirst().kind,
                 SubmissionHold::Kind::OpenQuestion);
    }
    m_files->settle();
    QCOMPARE(m_files->open()->holds(list.place(), "another")->constFirst().kind,
             SubmissionHold::Kind::OpenQuestion);
}

void JournalMarkTest::findsTheNewestAcceptedList()
{
    const SubmissionTarget place = JournalFixture::place(u"site-2"_s);
    m_files->leave(JournalFixture::list(u"site-2"_s, "[rejected]"), State::Rejected);
    const auto journal = m_files->open();
    const auto newest = journal->newestAccepted(place);
    QVERIFY(newest && *newest);
    QCOMPARE((**newest).body, Body);
    QVERIFY(!journal->newestAccepted(JournalFixture::place(u"site-3"_s))->has_value());
}

QTEST_GUILESS_MAIN(JournalMarkTest)
#include "tst_journalmark.moc"
