// SPDX-License-Identifier: MIT
#include "session/choicemerge.h"

#include <QtCore/qregularexpression.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Read = 100;   // the revision that the window read
constexpr qint64 Own = 150;    // one that it wrote
constexpr qint64 Others = 170; // one of another window, later
constexpr qint64 Now = 200;    // the one that is written

OutageChoice choice(const QString &id, const QString &note = {}, bool isLeftOut = true)
{
    return {{id, "b", "e"}, isLeftOut, note};
}

using Choices = QList<OutageChoice>;
using Filed = QList<FiledChoice>;

} // namespace

/// Choices of several windows in one file.
class ChoiceMergeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void bringsInWhatHasChanged_data();
    void bringsInWhatHasChanged();
    void coversNoMoreThanSixteen();
};

void ChoiceMergeTest::bringsInWhatHasChanged_data()
{
    QTest::addColumn<Filed>("file");
    QTest::addColumn<Choices>("before");
    QTest::addColumn<Choices>("now");
    QTest::addColumn<Filed>("merged");
    const OutageChoice a = choice(u"a"_s);
    const OutageChoice b = choice(u"b"_s);
    const OutageChoice noted = choice(u"a"_s, u"noted"_s);
    const OutageChoice theirs = choice(u"a"_s, u"theirs"_s);
    OutageChoice looked = a;
    looked.lookedAt = {Finding::OnCutoff};
    QTest::newRow("nothing") << Filed{} << Choices{} << Choices{} << Filed{};
    QTest::newRow("the first one") << Filed{} << Choices{} << Choices{a} << Filed{{a, Now}};
    QTest::newRow("one more") << Filed{{a, Read}} << Choices{a} << Choices{a, b}
                              << Filed{{a, Read}, {b, Now}};
    QTest::newRow("beside another window's")
        << Filed{{b, Others}} << Choices{} << Choices{a} << Filed{{a, Now}, {b, Others}};
    QTest::newRow("a changed one")
        << Filed{{a, Read}} << Choices{a} << Choices{noted} << Filed{{noted, Now}};
    QTest::newRow("one that was looked at")
        << Filed{{a, Read}} << Choices{a} << Choices{looked} << Filed{{looked, Now}};
    QTest::newRow("over another window's: the later one stands")
        << Filed{{theirs, Others}} << Choices{a} << Choices{noted}
        << Filed{{noted, Now, {{theirs, Others}}}};
    QTest::newRow("what was seen is not covered, but replaced")
        << Filed{{noted, Read, {{theirs, Others}, {looked, Own}}}} << Choices{noted} << Choices{a}
        << Filed{{a, Now, {{theirs, Others}}}};
    QTest::newRow("taken back: what it covered stands again")
        << Filed{{a, Own, {{theirs, Others}, {noted, Others - 1}}}} << Choices{a} << Choices{}
        << Filed{{theirs, Others, {{noted, Others - 1}}}};
    QTest::newRow("taken back, and covered by another window's")
        << Filed{{theirs, Others, {{a, Own}}}} << Choices{a} << Choices{}
        << Filed{{theirs, Others}};
    QTest::newRow("taken back, and what it covered had been seen")
        << Filed{{a, Own, {{theirs, Read}}}} << Choices{a} << Choices{} << Filed{};
    QTest::newRow("what it covers stays as long as it stands")
        << Filed{{a, Own, {{theirs, Others}}}} << Choices{a} << Choices{a, b}
        << Filed{{a, Own, {{theirs, Others}}}, {b, Now}};
    QTest::newRow("another window's change of what stays here")
        << Filed{{theirs, Others}} << Choices{a} << Choices{a} << Filed{{theirs, Others}};
    QTest::newRow("what another window has taken back stays away")
        << Filed{} << Choices{a} << Choices{a, b} << Filed{{b, Now}};
    QTest::newRow("taken back, of an earlier start")
        << Filed{{a, Read}, {b, Read}} << Choices{a, b} << Choices{b} << Filed{{b, Read}};
    QTest::newRow("taken back, of this window")
        << Filed{{a, Own}} << Choices{a} << Choices{} << Filed{};
    QTest::newRow("taken back, of an earlier version")
        << Filed{{a, 0}} << Choices{a} << Choices{} << Filed{};
    QTest::newRow("taken back, but another window decided the same since")
        << Filed{{a, Others}} << Choices{a} << Choices{} << Filed{{a, Others}};
    QTest::newRow("taken back, but another window decided otherwise since")
        << Filed{{theirs, Others}} << Choices{a} << Choices{} << Filed{{theirs, Others}};
    QTest::newRow("with another end: the old one goes")
        << Filed{{a, Own}, {b, Others}} << Choices{a} << Choices{{{u"a"_s, "b", "later"}, true}}
        << Filed{{{{u"a"_s, "b", "later"}, true}, Now}, {b, Others}};
}

void ChoiceMergeTest::bringsInWhatHasChanged()
{
    QFETCH(const Filed, file);
    QFETCH(const Choices, before);
    QFETCH(const Choices, now);
    QFETCH(const Filed, merged);
    const ChoiceEdit edit{.before = before, .now = now, .seenUpTo = Read, .own = {Own}};
    QCOMPARE(withChanges(file, edit, Now), merged);
}

void ChoiceMergeTest::coversNoMoreThanSixteen()
{
    Filed file;
    for (int window = 1; window <= 20; ++window) {
        const ChoiceEdit edit{.now = {choice(u"a"_s, QString::number(window))}};
        file = withChanges(file, edit, window);
    }
    QCOMPARE(file.size(), 1);
    QCOMPARE(file.constFirst().revision, 20);
    QCOMPARE(file.constFirst().beneath.size(), 16);
    QCOMPARE(file.constFirst().beneath.constFirst(), (FiledChoice{choice(u"a"_s, u"19"_s), 19}));
}

QTEST_GUILESS_MAIN(ChoiceMergeTest)
#include "tst_choicemerge.moc"
