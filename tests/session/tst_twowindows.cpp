// SPDX-License-Identifier: MIT
#include "outages/findingcase.h"
#include "session/choiceautosave.h"
#include "session/choicefile.h"
#include "system/filelock.h"

#include <QtCore/qelapsedtimer.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qset.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <csignal>
#include <functional>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int PatienceMs = 20'000;

const SubmissionTarget Place{u"https://host/v1"_s, u"s"_s};

/// Six outages, of which none is left out.
Review review()
{
    QList<FindingCase::Row> rows;
    for (int day = 1; day <= 6; ++day)
        rows.append(
            {u"2022-06-0%1T00:00:00.000Z"_s.arg(day), u"2022-06-0%1T12:00:00.000Z"_s.arg(day)});
    return FindingCase::review(rows);
}

/// A window on the site: what it shows, and what keeps its choices.
class Window final
{
public:
    explicit Window(QString folder)
        : m_folder(std::move(folder))
    {
        if (const auto read = ChoiceFile::read(m_folder, Place)) {
            m_offered = read->choices;
            m_keeper.begin(m_folder, Place, *read);
        }
    }

    void leaveOut(qsizetype row, const QString &reason = {})
    {
        m_review.setIncluded(row, false);
        m_review.setNote(row, reason);
        save();
    }
    void include(qsizetype row)
    {
        m_review.setIncluded(row, true);
        m_review.setNote(row, {});
        save();
    }
    void takeOffer()
    {
        applyChoices(m_review, matchChoices(m_review, m_offered).rows);
        m_offered.clear();
        save(ChoiceAutosave::Decided::Anew);
    }
    void forgetOffer()
    {
        m_offered.clear();
        save();
    }
    /// From now on does not wait until what is decided is on the disk.
    void goOn() { m_waits = false; }
    [[nodiscard]] ChoiceAutosave &keeper() { return m_keeper; }

private:
    void save(ChoiceAutosave::Decided decided = ChoiceAutosave::Decided::Before)
    {
        m_keeper.save(m_folder, Place, m_review, m_offered, decided);
        QTRY_VERIFY_WITH_TIMEOUT(!m_waits || !m_keeper.isSaving(), PatienceMs);
    }

    bool m_waits = true;
    QString m_folder;
    Review m_review = review();
    QList<OutageChoice> m_offered;
    ChoiceAutosave m_keeper;
};

/// A process of its own that does \a work, and its number.
pid_t forked(const std::function<void()> &work)
{
    const pid_t child = ::fork();
    if (child == 0) {
        work();
        ::_exit(0);
    }
    return child;
}

} // namespace

/// Several windows and programs that decide on one site: what one of them decides or takes back
/// never costs the other one its choices.
class TwoWindowsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder.emplace();
    }
    void bothKeepWhatTheyDecide();
    void theLaterDecisionOnARowStands();
    void anUndoTakesAwayNothingOfTheOther();
    void anUndoGivesBackWhatItCovered();
    void anUndoBringsNothingBackThatTheOtherTookBack();
    void whatIsCoveredOutlivesTheOther();
    void earlierVersionsDropWhatIsCovered();
    void whatOneTookOverTheOtherDoesNotForget();
    void anInclusionHoldsForBoth();
    void fieldsOfLaterVersionsStay();
    void processesLoseNothing();
    void aKilledOneLeavesAWholeFile();
    void aStoppedOneIsWaitedFor();
    void theEndDoesNotWaitForAStoppedOne();

private:
    [[nodiscard]] QString folder() const { return m_folder->path(); }
    /// The rows that are left out on the disk, each with its reason.
    [[nodiscard]] QStringList onDisk() const
    {
        Review now = review();
        if (const auto read = ChoiceFile::read(folder(), Place))
            applyChoices(now, matchChoices(now, read->choices).rows);
        QStringList rows;
        for (qsizetype row = 0; row < now.rowCount(); ++row) {
            if (now.verdict(row) == Verdict::LeftOut)
                rows.append(QString::number(row) + now.note(row));
        }
        return rows;
    }

    std::optional<QTemporaryDir> m_folder;
};

void TwoWindowsTest::bothKeepWhatTheyDecide()
{
    Window first(folder());
    Window second(folder());
    first.leaveOut(0);
    second.leaveOut(1);
    first.leaveOut(2);
    QCOMPARE(onDisk(), QStringList({u"0"_s, u"1"_s, u"2"_s}));
    first.include(0);
    QCOMPARE(onDisk(), QStringList({u"1"_s, u"2"_s}));
    second.leaveOut(3, u"wrong"_s); // it never heard of row 0 or 2
    QCOMPARE(onDisk(), QStringList({u"1"_s, u"2"_s, u"3wrong"_s}));
    first.include(2);
    second.include(1);
    second.include(3);
    QCOMPARE(onDisk(), QStringList());
    QVERIFY(!QFile::exists(ChoiceFile::path(folder(), Place)));
}

void TwoWindowsTest::theLaterDecisionOnARowStands()
{
    Window first(folder());
    Window second(folder());
    first.leaveOut(0, u"first"_s);
    second.leaveOut(0, u"second"_s);
    QCOMPARE(onDisk(), QStringList{u"0second"_s});
    first.leaveOut(0, u"third"_s);
    QCOMPARE(onDisk(), QStringList{u"0third"_s});
}

void TwoWindowsTest::anUndoTakesAwayNothingOfTheOther()
{
    Window first(folder());
    Window second(folder());
    first.leaveOut(0);
    first.leaveOut(1, u"first"_s);
    second.leaveOut(0); // just as the first one did
    second.leaveOut(1, u"second"_s);
    first.include(0);
    first.include(1);
    QCOMPARE(onDisk(), QStringList({u"0"_s, u"1second"_s}));
    second.include(0);
    second.include(1);
    QCOMPARE(onDisk(), QStringList());
}

void TwoWindowsTest::anUndoGivesBackWhatItCovered()
{
    Window first(folder());
    Window second(folder());
    first.leaveOut(1, u"first"_s);
    second.leaveOut(1);
    QCOMPARE(onDisk(), QStringList{u"1"_s});
    second.leaveOut(2); // something else meanwhile
    second.include(1);
    QCOMPARE(onDisk(), QStringList({u"1first"_s, u"2"_s}));
    first.include(1);
    QCOMPARE(onDisk(), QStringList{u"2"_s});
}

void TwoWindowsTest::anUndoBringsNothingBackThatTheOtherTookBack()
{
    Window first(folder());
    Window second(folder());
    Window third(folder());
    first.leaveOut(1, u"first"_s);
    second.leaveOut(1, u"second"_s);
    third.leaveOut(1, u"third"_s);
    second.include(1);
    QCOMPARE(onDisk(), QStringList{u"1third"_s});
    third.include(1);
    QCOMPARE(onDisk(), QStringList{u"1first"_s});
    first.include(1);
    QCOMPARE(onDisk(), QStringList());
    QVERIFY(!QFile::exists(ChoiceFile::path(folder(), Place)));
}

void TwoWindowsTest::whatIsCoveredOutlivesTheOther()
{
    Window second(folder());
    {
        Window first(folder());
        first.leaveOut(1, u"first"_s);
    }
    second.leaveOut(1, u"second"_s);
    second.include(1);
    QCOMPARE(onDisk(), QStringList{u"1first"_s});
}

void TwoWindowsTest::earlierVersionsDropWhatIsCovered()
{
    Window first(folder());
    Window second(folder());
    first.leaveOut(1, u"first"_s);
    second.leaveOut(1, u"second"_s);
    QFile file(ChoiceFile::path(folder(), Place));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    file.close();
    // Beside the entries there is nothing that an earlier version would leave behind.
    const QSet<QString> known{u"version"_s, u"baseUrl"_s,  u"siteId"_s,
                              u"savedAt"_s, u"revision"_s, u"choices"_s};
    const QStringList fields = root.keys();
    QCOMPARE(QSet<QString>(fields.begin(), fields.end()), known);
    const QJsonArray entries = root.value(u"choices"_s).toArray();
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries[0].toObject().value(u"note"_s), u"second"_s);
    QCOMPARE(entries[0].toObject().value(u"beneath"_s).toArray().size(), 1);
}

void TwoWindowsTest::whatOneTookOverTheOtherDoesNotForget()
{
    Window(folder()).leaveOut(4, u"yesterday"_s);
    Window first(folder());
    Window second(folder());
    first.takeOffer();
    second.forgetOffer();
    QCOMPARE(onDisk(), QStringList{u"4yesterday"_s});
    Window third(folder());
    third.forgetOffer(); // alone: it is gone
    QCOMPARE(onDisk(), QStringList());
}

void TwoWindowsTest::anInclusionHoldsForBoth()
{
    Window(folder()).leaveOut(4, u"yesterday"_s);
    Window first(folder());
    Window second(folder());
    first.forgetOffer();
    second.leaveOut(0); // the offer still stands there, and is not written again
    QCOMPARE(onDisk(), QStringList{u"0"_s});
}

void TwoWindowsTest::fieldsOfLaterVersionsStay()
{
    Window(folder()).leaveOut(4);
    QFile file(ChoiceFile::path(folder(), Place));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray bytes = file.readAll();
    file.close();
    QVERIFY(bytes.startsWith('{'));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes.replace(0, 1, "{\"later\":[1],"));
    file.close();
    Window(folder()).leaveOut(1);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("\"later\":[1]"));
    QCOMPARE(onDisk(), QStringList({u"1"_s, u"4"_s}));
}

void TwoWindowsTest::processesLoseNothing()
{
    constexpr int Processes = 4;
    constexpr int Rounds = 15;
    QList<pid_t> children;
    for (int number = 0; number < Processes; ++number) {
        children.append(forked([this, number] {
            for (int round = 0; round < Rounds; ++round) {
                const OutageChoice other{{u"p%1"_s.arg(number), QByteArray::number(round), "e"}};
                OutageChoice mine = other;
                mine.isLeftOut = true;
                ChoiceAutosave keeper;
                keeper.save(folder(), Place, review(), {mine});
                if (!keeper.end(QDeadlineTimer(QDeadlineTimer::Forever)))
                    ::_exit(1);
            }
        }));
    }
    for (const pid_t child : children) {
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    }
    const auto read = ChoiceFile::read(folder(), Place);
    QVERIFY(read);
    QCOMPARE(read->choices.size(), Processes * Rounds);
}

void TwoWindowsTest::aKilledOneLeavesAWholeFile()
{
    Window window(folder());
    window.leaveOut(0, u"mine"_s);
    for (int round = 0; round < 25; ++round) {
        int turns[2];
        QCOMPARE(::pipe(turns), 0);
        const pid_t child = forked([this, &turns] {
            for (int turn = 0;; ++turn) {
                const char mark = 1;
                if (::write(turns[1], &mark, 1) != 1)
                    return;
                ChoiceAutosave keeper;
                Review other = review();
                other.setIncluded(5, false);
                other.setNote(5, u"turn %1"_s.arg(turn));
                keeper.save(folder(), Place, other, {});
                (void)keeper.end(QDeadlineTimer(QDeadlineTimer::Forever));
            }
        });
        // In its third turn, each time a little later.
        for (int turn = 0; turn < 3; ++turn) {
            char ignored = 0;
            QCOMPARE(::read(turns[0], &ignored, 1), ssize_t(1));
        }
        QElapsedTimer sinceThen;
        sinceThen.start();
        while (sinceThen.nsecsElapsed() < round * qint64(100'000)) {
        }
        ::kill(child, SIGKILL);
        ::close(turns[0]);
        ::close(turns[1]);
        ::waitpid(child, nullptr, 0);
        window.leaveOut(1, u"round %1"_s.arg(round)); // its lock is free again
        const QStringList there = onDisk();
        QVERIFY2(there.contains(u"0mine"_s), qPrintable(there.join(u' ')));
        QVERIFY2(there.contains(u"1round %1"_s.arg(round)), qPrintable(there.join(u' ')));
    }
    QVERIFY(onDisk().constLast().startsWith(u"5turn"));
}

void TwoWindowsTest::aStoppedOneIsWaitedFor()
{
    Window window(folder());
    window.leaveOut(0);
    std::shared_ptr<FileLock> lock = *FileLock::take(ChoiceFile::lockPath(folder()));
    int ready[2];
    QCOMPARE(::pipe(ready), 0);
    const pid_t child = forked([&ready] {
        const char mark = 1;
        (void)!::write(ready[1], &mark, 1);
        ::pause();
    });
    char mark = 0;
    QCOMPARE(::read(ready[0], &mark, 1), ssize_t(1));
    ::kill(child, SIGSTOP); // with the lock that it has been handed down
    lock.reset();
    QSignalSpy waiting(&window.keeper(), &ChoiceAutosave::waiting);
    QSignalSpy saved(&window.keeper(), &ChoiceAutosave::saved);
    window.goOn();
    QElapsedTimer elapsed;
    elapsed.start();
    window.leaveOut(1);
    QVERIFY(elapsed.elapsed() < 500); // who decides does not wait
    QTRY_COMPARE_WITH_TIMEOUT(waiting.size(), 1, PatienceMs);
    window.leaveOut(2);
    QCOMPARE(onDisk(), QStringList{u"0"_s});
    QVERIFY(saved.isEmpty());
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, PatienceMs);
    QCOMPARE(onDisk(), QStringList({u"0"_s, u"1"_s, u"2"_s}));
}

void TwoWindowsTest::theEndDoesNotWaitForAStoppedOne()
{
    std::shared_ptr<FileLock> lock;
    {
        Window window(folder());
        window.leaveOut(0);
        lock = *FileLock::take(ChoiceFile::lockPath(folder()));
        window.goOn();
        window.leaveOut(1);
        QElapsedTimer elapsed;
        elapsed.start();
        QVERIFY(window.keeper().end(QDeadlineTimer(5000)));
        QVERIFY2(elapsed.elapsed() < 3000, qPrintable(QString::number(elapsed.elapsed())));
    }
    QCOMPARE(onDisk(), QStringList({u"0"_s, u"1"_s})); // better without the lock than not at all
}

QTEST_GUILESS_MAIN(TwoWindowsTest)
#include "tst_twowindows.moc"
