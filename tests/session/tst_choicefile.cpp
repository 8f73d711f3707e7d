// SPDX-License-Identifier: MIT
#include "outages/findingcase.h"
#include "session/choiceautosave.h"
#include "session/choicefile.h"
#include "submission/smalldisk.h"

#include <QtCore/qdir.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int PatienceMs = 20'000;

const SubmissionTarget Place{u"https://host/v1"_s, u"s"_s};

SavedChoices sample()
{
    return {{{{u"d1"_s, "2022-06-01T00:00:00.000Z", "2022-06-02T00:00:00.000Z", 0},
              true,
              u"wrong meter, “see” mail\n2"_s},
             {{u"d\u00e9"_s, "a", "", 3}, false, u"asked"_s}},
            QDateTime({2026, 11, 22}, {10, 20, 30, 400}, Qt::UTC)};
}

/// Replaces what was saved. Returns why it could not.
std::optional<QString> write(const QString &folder, const SubmissionTarget &place,
                             const SavedChoices &saved)
{
    const auto before = ChoiceFile::read(folder, place).value_or(SavedChoices());
    const ChoiceEdit edit{
        .before = before.choices, .now = saved.choices, .seenUpTo = before.revision};
    const auto revision = ChoiceFile::update(folder, place, edit, saved.savedAt);
    return revision ? std::nullopt : std::optional(revision.error());
}

/// The same, as it is read again.
std::optional<SavedChoices> filed(SavedChoices saved)
{
    saved.revision = saved.savedAt.toMSecsSinceEpoch();
    return saved;
}

Review review()
{
    return FindingCase::review({{u"2022-06-01T00:00:00.000Z"_s, u"2022-06-02T00:00:00.000Z"_s},
                                {u"2022-06-03T00:00:00.000Z"_s, u"2022-06-04T00:00:00.000Z"_s}});
}

} // namespace

/// Choices on the disk, written as they are made.
class ChoiceFileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void comesBackAsItWas();
    void whatWasLookedAtComesBack();
    void whatIsCoveredComesBack();
    void earlierVersionsReadTheOthers();
    void isForItsOwnerOnly();
    void anotherPlaceHasItsOwn();
    void withoutChoicesThereIsNoFile();
    void aDamagedFileIsNone_data();
    void aDamagedFileIsNone();
    void saysWhyItCouldNotBeWritten();
    void aFullDiskLosesNothing_data();
    void aFullDiskLosesNothing();
    void theKeeperSavesTheNewestState();
    void theKeeperSavesAtItsEnd();
    void theKeeperSaysThatItFailed();
    void theKeeperKeepsSitesApart();
};

void ChoiceFileTest::comesBackAsItWas()
{
    const QTemporaryDir folder;
    QCOMPARE(ChoiceFile::read(folder.path(), Place), std::nullopt);
    QCOMPARE(write(folder.path(), Place, sample()), std::nullopt);
    QCOMPARE(ChoiceFile::read(folder.path(), Place), filed(sample()));
}

void ChoiceFileTest::whatWasLookedAtComesBack()
{
    const QTemporaryDir folder;
    SavedChoices saved = sample();
    saved.choices[0].lookedAt = {Finding::OnCutoff, Finding::InFuture};
    saved.choices[0].deviceName = u"Pump"_s;
    saved.choices.append({.outage = {u"d9"_s, "b", "e", 2},
                          .equals = 3,
                          .lookedAt = {Finding::Duplicate},
                          .deviceName = u"Zähler"_s});
    QCOMPARE(write(folder.path(), Place, saved), std::nullopt);
    QCOMPARE(ChoiceFile::read(folder.path(), Place), filed(saved));
}

void ChoiceFileTest::whatIsCoveredComesBack()
{
    const QTemporaryDir folder;
    const QDateTime now = sample().savedAt;
    const OutageChoice looked{.outage = {u"d9"_s, "b", "e", 2},
                              .note = u"theirs"_s,
                              .equals = 3,
                              .lookedAt = {Finding::Duplicate},
                              .deviceName = u"Zähler"_s};
    OutageChoice mine = looked;
    mine.lookedAt = {Finding::OnCutoff};
    mine.note.clear();
    QVERIFY(ChoiceFile::update(folder.path(), Place, {.now = {looked}}, now));
    const auto written = ChoiceFile::update(folder.path(), Place, {.now = {mine}}, now);
    QVERIFY(written);
    QCOMPARE(ChoiceFile::read(folder.path(), Place)->choices, QList<OutageChoice>{mine});
    const ChoiceEdit undo{.before = {mine}, .now = {}, .own = {*written}};
    QVERIFY(ChoiceFile::update(folder.path(), Place, undo, now));
    QCOMPARE(ChoiceFile::read(folder.path(), Place)->choices, QList<OutageChoice>{looked});
}

/// They take every element of `choices` for an outage that was decided on, and know no other field.
void ChoiceFileTest::earlierVersionsReadTheOthers()
{
    const QTemporaryDir folder;
    SavedChoices saved = sample();
    saved.choices.append({.outage = {u"d9"_s, "b", "e"}, .lookedAt = {Finding::Duplicate}});
    QCOMPARE(write(folder.path(), Place, saved), std::nullopt);
    QFile file(ChoiceFile::path(folder.path(), Place));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(root.value(u"version").toInt(), 1);
    QCOMPARE(root.value(u"choices").toArray().size(), sample().choices.size());
    QCOMPARE(root.value(u"lookedAt").toArray().at(0).toObject().value(u"findings").toArray(),
             QJsonArray{u"duplicate"_s});
}

void ChoiceFileTest::isForItsOwnerOnly()
{
    const QTemporaryDir folder;
    const QString inner = folder.filePath(u"new"_s);
    QCOMPARE(write(inner, Place, sample()), std::nullopt);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                        QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(inner) & others));
    QVERIFY(!(QFile::permissions(ChoiceFile::path(inner, Place)) & others));
    QCOMPARE(QDir(inner).entryList(QDir::Files).size(), 1); // nothing half written lies about
}

void ChoiceFileTest::anotherPlaceHasItsOwn()
{
    const QTemporaryDir folder;
    QCOMPARE(write(folder.path(), Place, sample()), std::nullopt);
    for (const SubmissionTarget &other : {SubmissionTarget{u"https://host/v2"_s, u"s"_s},
                                          SubmissionTarget{u"https://host/v1"_s, u"t"_s}})
        QCOMPARE(ChoiceFile::read(folder.path(), other), std::nullopt);
}

void ChoiceFileTest::withoutChoicesThereIsNoFile()
{
    const QTemporaryDir folder;
    QCOMPARE(write(folder.path(), Place, {}), std::nullopt);
    QCOMPARE(write(folder.path(), Place, sample()), std::nullopt);
    QCOMPARE(write(folder.path(), Place, {}), std::nullopt);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void ChoiceFileTest::aDamagedFileIsNone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << R"({"version":1,"baseUrl":"https://host/v1","sit)"_ba;
    QTest::newRow("of a newer version")
        << R"({"version":2,"baseUrl":"https://host/v1","siteId":"s","choices":[{}]})"_ba;
    QTest::newRow("of another place")
        << R"({"version":1,"baseUrl":"https://elsewhere","siteId":"s","choices":[{}]})"_ba;
}

void ChoiceFileTest::aDamagedFileIsNone()
{
    QFETCH(const QByteArray, content);
    const QTemporaryDir folder;
    QFile file(ChoiceFile::path(folder.path(), Place));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    QCOMPARE(ChoiceFile::read(folder.path(), Place), std::nullopt);
    QCOMPARE(write(folder.path(), Place, sample()), std::nullopt);
    QVERIFY(ChoiceFile::read(folder.path(), Place));
}

void ChoiceFileTest::saysWhyItCouldNotBeWritten()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"file"_s);
    QVERIFY(QFile(file).open(QIODevice::WriteOnly));
    const auto error = write(file + u"/below"_s, Place, sample());
    QVERIFY(error);
    QVERIFY(!error->isEmpty());
}

void ChoiceFileTest::aFullDiskLosesNothing_data()
{
    QTest::addColumn<SmallDisk::Kind>("kind");
    for (const SmallDisk::Kind kind : SmallDisk::kinds())
        QTest::addRow("%d", int(kind)) << kind;
}

void ChoiceFileTest::aFullDiskLosesNothing()
{
    QFETCH(const SmallDisk::Kind, kind);
    SmallDisk disk(kind);
    QCOMPARE(write(disk.path(), Place, sample()), std::nullopt);
    SavedChoices later = sample();
    later.choices.removeLast();
    disk.fill();
    const auto error = write(disk.path(), Place, later);
    disk.empty();
    QVERIFY(error);
    QCOMPARE(ChoiceFile::read(disk.path(), Place), filed(sample()));
}

void ChoiceFileTest::theKeeperSavesTheNewestState()
{
    const QTemporaryDir folder;
    ChoiceAutosave keeper;
    QSignalSpy saved(&keeper, &ChoiceAutosave::saved);
    Review state = review();
    for (int i = 0; i < 50; ++i) {
        state.setIncluded(0, i % 2 != 0);
        state.setNote(1, u"note %1"_s.arg(i));
        keeper.save(folder.path(), Place, state, sample().choices);
    }
    QTRY_VERIFY_WITH_TIMEOUT(!keeper.isSaving(), PatienceMs);
    QCOMPARE(saved.size(), 1); // once all of it was there
    const auto back = ChoiceFile::read(folder.path(), Place);
    QVERIFY(back);
    QCOMPARE(back->choices, merged(choicesOf(state), sample().choices));
    QCOMPARE(back->choices.constFirst().note, u"note 49"_s);
}

void ChoiceFileTest::theKeeperSavesAtItsEnd()
{
    const QTemporaryDir folder;
    Review state = review();
    {
        ChoiceAutosave keeper;
        for (const bool isIncluded : {false, true, false}) {
            state.setIncluded(1, isIncluded);
            keeper.save(folder.path(), Place, state, {});
        }
    }
    const auto back = ChoiceFile::read(folder.path(), Place);
    QVERIFY(back);
    QCOMPARE(back->choices, choicesOf(state));
}

void ChoiceFileTest::theKeeperSaysThatItFailed()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"file"_s);
    QVERIFY(QFile(file).open(QIODevice::WriteOnly));
    ChoiceAutosave keeper;
    QSignalSpy failed(&keeper, &ChoiceAutosave::failed);
    Review state = review();
    state.setIncluded(0, false);
    keeper.save(file + u"/below"_s, Place, state, {});
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, PatienceMs);
    QVERIFY(!failed[0][0].toString().isEmpty());
}

void ChoiceFileTest::theKeeperKeepsSitesApart()
{
    const QTemporaryDir folder;
    ChoiceAutosave keeper;
    Review state = review();
    QList<SubmissionTarget> places;
    for (int i = 0; i < 4; ++i) {
        places.append({Place.baseUrl, u"site-%1"_s.arg(i)});
        state.setIncluded(0, false);
        state.setNote(0, places.last().siteId);
        keeper.save(folder.path(), places.last(), state, {});
    }
    QTRY_VERIFY_WITH_TIMEOUT(!keeper.isSaving(), PatienceMs);
    for (const SubmissionTarget &place : std::as_const(places)) {
        const auto back = ChoiceFile::read(folder.path(), place);
        QVERIFY(back);
        QCOMPARE(back->choices.constFirst().note, place.siteId);
    }
}

QTEST_GUILESS_MAIN(ChoiceFileTest)
#include "tst_choicefile.moc"
