// SPDX-License-Identifier: MIT
#include "ui/guide/guidetrail.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class GuideTrailTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leadsBackAndForward()
    {
        GuideTrail trail;
        QVERIFY(!trail.canGoBack() && !trail.canGoForward());
        QCOMPARE(trail.now(), GuidePlace());
        trail.visit({.page = u"a"_s});
        QVERIFY(!trail.canGoBack());
        trail.setScroll(40);
        trail.visit({.page = u"b"_s});
        QVERIFY(trail.canGoBack() && !trail.canGoForward());
        QCOMPARE(trail.back(), GuidePlace({.page = u"a"_s, .scroll = 40}));
        QCOMPARE(trail.back(), GuidePlace({.page = u"a"_s, .scroll = 40}));
        QVERIFY(!trail.canGoBack() && trail.canGoForward());
        QCOMPARE(trail.forward().page, u"b"_s);
        QCOMPARE(trail.forward().page, u"b"_s);
    }

    void forgetsWhatLayAhead()
    {
        GuideTrail trail;
        for (const QString &page : {u"a"_s, u"b"_s, u"c"_s})
            trail.visit({.page = page});
        (void)trail.back();
        (void)trail.back();
        trail.visit({.page = u"d"_s});
        QVERIFY(!trail.canGoForward());
        QCOMPARE(trail.back().page, u"a"_s);
    }

    void visitsTheSamePlaceOnce()
    {
        GuideTrail trail;
        trail.visit({.page = u"a"_s});
        trail.visit({.page = u"a"_s});
        QVERIFY(!trail.canGoBack());
        trail.visit({.page = u"a"_s, .anchor = u"x"_s});
        QVERIFY(trail.canGoBack());
    }
};

QTEST_APPLESS_MAIN(GuideTrailTest)
#include "tst_guidetrail.moc"
