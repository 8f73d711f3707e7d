// SPDX-License-Identifier: MIT
#include "ui/guide/guidesections.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class GuideSectionsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesAnchorsAsAHostDoes_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("anchor");
        QTest::newRow("words") << u"The first use"_s << u"the-first-use"_s;
        QTest::newRow("number") << u"1. Fetch"_s << u"1-fetch"_s;
        QTest::newRow("marks") << u"Where to, and the key?"_s << u"where-to-and-the-key"_s;
        QTest::newRow("umlauts") << u"Über Öfen"_s << u"über-öfen"_s;
        QTest::newRow("hyphen") << u"A look-up"_s << u"a-look-up"_s;
    }

    void makesAnchorsAsAHostDoes()
    {
        QFETCH(const QString, heading);
        QTEST(anchorOf(heading), "anchor");
    }

    void readsWhatAPersonReads_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("text");
        QTest::newRow("lines") << u"one\ntwo\n\nthree"_s << u"one two three"_s;
        QTest::newRow("bold and code") << u"Press **Fetch** for `a`"_s << u"Press Fetch for a"_s;
        QTest::newRow("link") << u"see [A morning](morning.md#fetch)."_s << u"see A morning."_s;
        QTest::newRow("picture") << u"![The window](../a.png)"_s << u"The window"_s;
        QTest::newRow("lists") << u"- one\n- two\n1. three"_s << u"one two three"_s;
        QTest::newRow("table") << u"| a | b |\n|---|---|\n| c | d |"_s << u"a b c d"_s;
        QTest::newRow("code block") << u"```sh\n# not a heading\n```"_s << u"# not a heading"_s;
    }

    void readsWhatAPersonReads()
    {
        QFETCH(const QString, markdown);
        const QList<GuideSection> sections = sectionsOf(u"# Title\n"_s + markdown + u'\n');
        QCOMPARE(sections.size(), 1);
        QTEST(sections.first().text, "text");
    }

    void beginsASectionWithEachHeading()
    {
        const QList<GuideSection> sections = sectionsOf(u"before\n# A\none\n## B b\ntwo\n"_s);
        QCOMPARE(sections,
                 QList<GuideSection>(
                     {{.heading = u"A"_s, .anchor = u"a"_s, .text = u"one"_s},
                      {.heading = u"B b"_s, .anchor = u"b-b"_s, .text = u"two"_s, .level = 2}}));
    }
};

QTEST_APPLESS_MAIN(GuideSectionsTest)
#include "tst_guidesections.moc"
