// SPDX-License-Identifier: MIT
#include "ui/widgets/wordlist.h"

#include <QtGui/qfontmetrics.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qapplication.h>

using namespace Qt::StringLiterals;

/// Words that have less room than they need.
class WordListTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatFitsAndHowManyMoreThereAre_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("room"); // as wide as this text
        QTest::addColumn<QString>("shown");
        const QString three = u"very long, overlaps, twice"_s;
        QTest::newRow("all") << three << three << three;
        QTest::newRow("two") << three << u"very long, overlaps +1"_s << u"very long, overlaps +1"_s;
        QTest::newRow("one") << three << u"very long +2"_s << u"very long +2"_s;
        QTest::newRow("one alone") << u"very long"_s << u"very long"_s << u"very long"_s;
        QTest::newRow("none") << QString() << u"x"_s << QString();
    }

    void showsWhatFitsAndHowManyMoreThereAre()
    {
        QFETCH(const QString, words);
        QFETCH(const QString, room);
        const QFontMetrics metrics(QApplication::font());
        QTEST(fittedWords(words, metrics, metrics.horizontalAdvance(room)), "shown");
    }

    void saysThatThereAreMoreEvenWhereTheFirstIsCut()
    {
        const QFontMetrics metrics(QApplication::font());
        const int room = metrics.horizontalAdvance(u"very l… +2"_s);
        const QString shown = fittedWords(u"very long, overlaps, twice"_s, metrics, room);
        QVERIFY2(shown.startsWith(u"very"_s) && shown.endsWith(u"… +2"_s), qPrintable(shown));
        QVERIFY(metrics.horizontalAdvance(shown) <= room);
    }

    void cutsASingleWord()
    {
        const QFontMetrics metrics(QApplication::font());
        const int room = metrics.horizontalAdvance(u"invisi…"_s);
        const QString shown = fittedWords(u"invisible character"_s, metrics, room);
        QVERIFY2(shown.endsWith(u'…'), qPrintable(shown));
    }
};

QTEST_MAIN(WordListTest)
#include "tst_wordlist.moc"
