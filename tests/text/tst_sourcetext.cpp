// SPDX-License-Identifier: MIT
#include "text/sourcetext.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

const QByteArray Hash = "3f2a91c0" + QByteArray(56, 'b');

ListSource file(std::optional<AnswerMatch> match = {})
{
    return {.kind = ListSource::Kind::File,
            .fileName = u"list.csv"_s,
            .sha256 = Hash,
            .inAnswer = match,
            .answeredAt = QDateTime({2026, 3, 14}, {14, 2}, Qt::UTC)};
}

} // namespace

/// What is said of where a list came from.
class SourceTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysItInOneLine_data();
    void saysItInOneLine();
    void saysNothingOfTheApi();
    void saysItAllOnAReceipt();
    void givesTheWholeHashToLookUp();
    void keepsANameInItsLine();
};

void SourceTextTest::saysItInOneLine_data()
{
    QTest::addColumn<ListSource>("source");
    QTest::addColumn<QString>("line");
    QTest::newRow("a file") << file() << u"list.csv, SHA-256 3f2a91c0…"_s;
    ListSource sheet = file();
    sheet.sheet = u"May"_s;
    QTest::newRow("a sheet") << sheet << u"list.csv, sheet “May”, SHA-256 3f2a91c0…"_s;
    QTest::newRow("some of it is in the answer")
        << file(AnswerMatch{14, 12})
        << u"list.csv, SHA-256 3f2a91c0…; 12 of 14 are in the API’s answer"_s;
    QTest::newRow("all of it")
        << file(AnswerMatch{14, 14})
        << u"list.csv, SHA-256 3f2a91c0…; all 14 outage(s) are in the API’s answer"_s;
    QTest::newRow("none of it")
        << file(AnswerMatch{14, 0})
        << u"list.csv, SHA-256 3f2a91c0…; 0 of 14 are in the API’s answer"_s;
    QTest::newRow("no outage of the site")
        << file(AnswerMatch{}) << u"list.csv, SHA-256 3f2a91c0…"_s;
    ListSource pasted = file();
    pasted.kind = ListSource::Kind::Pasted;
    pasted.fileName.clear();
    QTest::newRow("pasted") << pasted << u"pasted, SHA-256 3f2a91c0…"_s;
    QTest::newRow("of an earlier version")
        << ListSource{.kind = ListSource::Kind::File} << u"a file"_s;
}

void SourceTextTest::saysItInOneLine()
{
    QFETCH(const ListSource, source);
    QTEST(SourceText::line(source), "line");
}

void SourceTextTest::saysNothingOfTheApi()
{
    QCOMPARE(SourceText::line({}), QString());
    QCOMPARE(SourceText::match({}), QString());
    QCOMPARE(SourceText::details({}, QTimeZone::utc()), QString());
    QVERIFY(SourceText::facts({}).isEmpty());
}

void SourceTextTest::saysItAllOnAReceipt()
{
    const QList<ReceiptFact> facts = SourceText::facts(file(AnswerMatch{14, 12}));
    QCOMPARE(facts,
             (QList<ReceiptFact>{
                 {u"File"_s, u"list.csv"_s},
                 {u"SHA-256 of the file"_s, QString::fromLatin1(Hash), ReceiptFact::Kind::Code},
                 {u"In the API’s answer"_s, u"12 of 14, fetched 2026-03-14 14:02:00 UTC"_s}}));
    ListSource pasted = file();
    pasted.kind = ListSource::Kind::Pasted;
    QCOMPARE(SourceText::facts(pasted).first().name, u"SHA-256 of the text"_s);
    QVERIFY(SourceText::facts({.kind = ListSource::Kind::File}).isEmpty());
}

void SourceTextTest::givesTheWholeHashToLookUp()
{
    const QString details =
        SourceText::details(file(AnswerMatch{14, 12}), QTimeZone("Europe/Berlin"));
    QCOMPARE(details, u"SHA-256 "_s + QString::fromLatin1(Hash) +
                          u"\nThe answer was fetched on 2026-03-14 15:02 +01:00"_s);
}

void SourceTextTest::keepsANameInItsLine()
{
    ListSource source = file();
    source.fileName = u"a\nb\u202e.csv"_s;
    QVERIFY(!SourceText::line(source).contains(u'\n'));
    QVERIFY(!SourceText::facts(source).first().value.contains(u'\n'));
}

QTEST_APPLESS_MAIN(SourceTextTest)
#include "tst_sourcetext.moc"
