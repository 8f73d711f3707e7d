// SPDX-License-Identifier: MIT
#include "session/settings.h"
#include "ui/shell/connectionfields.h"
#include "ui/shell/desklogic.h"

#include <QtCore/qsettings.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

namespace {

DeskFacts ready()
{
    return {.state = SessionState::Reviewing,
            .hasReview = true,
            .counts = {.fetched = 108, .otherSite = 90, .beforeCutoff = 8, .selected = 10}};
}

} // namespace

/// What can be done in the window, and why not: pure functions.
class DeskLogicTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void submitIsOnWhereNothingStandsAgainstIt() { QCOMPARE(submitReason(ready()), QString()); }

    void submitIsOffWithAReason_data()
    {
        QTest::addColumn<DeskFacts>("facts");
        QTest::addColumn<QString>("part");
        DeskFacts facts;
        QTest::newRow("nothing fetched") << facts << QStringLiteral("Fetch the outages first");
        facts = ready();
        facts.state = SessionState::Fetching;
        QTest::newRow("fetching") << facts << QStringLiteral("fetched");
        facts.state = SessionState::Submitting;
        QTest::newRow("sending") << facts << QStringLiteral("being sent");
        facts.state = SessionState::Unknown;
        QTest::newRow("unknown outcome") << facts << QStringLiteral("unknown");
        facts = ready();
        facts.isReceiptShown = true;
        QTest::newRow("receipt") << facts << QStringLiteral("back to the review");
        facts = ready();
        facts.isStale = true;
        QTest::newRow("edited") << facts << QStringLiteral("fetch again");
        facts = ready();
        facts.hasOpenQuestion = true;
        QTest::newRow("an earlier outcome is unknown") << facts << QStringLiteral("mark it first");
        facts = ready();
        facts.counts.leftOut = 10;
        facts.counts.selected = 0;
        QTest::newRow("all left out") << facts << QStringLiteral("left out");
        facts.counts.leftOut = 0;
        QTest::newRow("none of the site") << facts << QStringLiteral("since the cutoff");
        facts = ready();
        facts.connectionFault = QStringLiteral("The API key is missing.");
        QTest::newRow("no key") << facts << QStringLiteral("key is missing");
    }

    void submitIsOffWithAReason()
    {
        QFETCH(DeskFacts, facts);
        QFETCH(QString, part);
        QVERIFY2(submitReason(facts).contains(part), qPrintable(submitReason(facts)));
    }

    void aMarkIsAskedForWhereItIsTheWayOn()
    {
        DeskFacts facts = ready();
        QVERIFY(!asksForMark(facts));
        facts.hasOpenQuestion = true;
        QVERIFY(asksForMark(facts));
        facts.isReceiptShown = true; // which has a button of its own
        QVERIFY(!asksForMark(facts));
        facts.isReceiptShown = false;
        facts.isStale = true; // fetching again comes first
        QVERIFY(!asksForMark(facts));
        facts.state = SessionState::Unknown;
        QVERIFY(asksForMark(facts));
        facts.state = SessionState::Fetching;
        QVERIFY(!asksForMark(facts));
    }

    void everyEmptyStateHasItsMoment()
    {
        DeskFacts facts;
        facts.isFirstRun = true;
        QCOMPARE(emptinessOf(facts), std::optional(Emptiness::FirstRun));
        facts.isFirstRun = false;
        QCOMPARE(emptinessOf(facts), std::optional(Emptiness::NotFetched));
        facts.state = SessionState::Fetching;
        QCOMPARE(emptinessOf(facts), std::optional(Emptiness::Fetching));
        facts = ready();
        QCOMPARE(emptinessOf(facts), std::nullopt);
        facts.showsNoRow = true;
        QCOMPARE(emptinessOf(facts), std::optional(Emptiness::FilterHidesAll));
        facts.counts.leftOut = facts.counts.selected;
        facts.counts.selected = 0;
        QCOMPARE(emptinessOf(facts), std::optional(Emptiness::AllLeftOut));
        facts.counts = {};
        QCOMPARE(emptinessOf(facts), std::optional(Emptiness::NothingFetched));
    }

    void everyErrorHasWordsAButtonAndDetails()
    {
        for (int kind = 0; kind <= static_cast<int>(ErrorKind::NotAllowed); ++kind) {
            SessionError error;
            error.kind = SessionError::Kind::Api;
            error.api.kind = static_cast<ErrorKind>(kind);
            error.api.detail = QStringLiteral("the technical reason");
            error.api.httpStatus = 418;
            const FetchNotice notice = noticeOf(error);
            QVERIFY2(!notice.notice.what.isEmpty(), QByteArray::number(kind).constData());
            QVERIFY(!notice.notice.buttonText.isEmpty());
            QVERIFY(notice.notice.details.contains(QStringLiteral("the technical reason")));
        }
    }

    void connectionFaultsNameTheirFields()
    {
        const auto result = readConnection({.baseUrl = QStringLiteral("http://example.org"),
                                            .siteId = QStringLiteral(".."),
                                            .apiKey = QStringLiteral("a b")});
        QVERIFY(!result);
        QCOMPARE(result.error().size(), 3);
        QCOMPARE(result.error()[0].field, ConnectionField::BaseUrl);
        QCOMPARE(result.error()[1].field, ConnectionField::SiteId);
        QCOMPARE(result.error()[2].field, ConnectionField::ApiKey);
        for (const FieldFault &fault : result.error()) {
            QVERIFY(!fault.sentence.isEmpty());
        }
    }

    void sitesAreRememberedNewestFirstAndOnce()
    {
        QTemporaryDir folder;
        QSettings store(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        Settings settings(store);
        QVERIFY(settings.isFirstRun());
        RememberedConnection connection{.profile = ProfileKind::Custom,
                                        .baseUrl = QStringLiteral("https://host/v1")};
        for (const char *site : {"a", "b", "été", "a"}) {
            connection.siteId = QString::fromUtf8(site);
            settings.remember(connection);
        }
        QCOMPARE(settings.recentSites(),
                 (QStringList{QStringLiteral("a"), QStringLiteral("été"), QStringLiteral("b")}));
        QCOMPARE(settings.connection(), connection);
        for (int i = 0; i < 20; ++i) {
            connection.siteId = QString::number(i);
            settings.remember(connection);
        }
        QCOMPARE(settings.recentSites().size(), Settings::RecentSiteLimit);
        settings.remember({.profile = ProfileKind::Demo, .siteId = QStringLiteral("demo-site")});
        QCOMPARE(settings.connection().profile, ProfileKind::Demo);
        QVERIFY(!settings.recentSites().contains(QStringLiteral("demo-site")));
        QVERIFY(!settings.isFirstRun());
    }

    void theDemosCutoffIsNotThatOfRealWork_data()
    {
        QTest::addColumn<QString>("profile"); // in a file that an earlier version wrote
        QTest::addColumn<QString>("cutoff");
        QTest::newRow("real work was fetched last")
            << QStringLiteral("custom") << QStringLiteral("2022-03-01T00:00:00Z");
        QTest::newRow("the demo was fetched last") << QStringLiteral("demo") << QString();
    }

    void theDemosCutoffIsNotThatOfRealWork()
    {
        QFETCH(const QString, profile);
        QFETCH(const QString, cutoff);
        QTemporaryDir folder;
        QSettings store(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        store.setValue(QStringLiteral("connection/profile"), profile);
        store.setValue(QStringLiteral("connection/baseUrl"), QStringLiteral("https://host/v1"));
        store.setValue(QStringLiteral("connection/siteId"), QStringLiteral("a"));
        store.setValue(QStringLiteral("connection/cutoff"), QStringLiteral("2022-03-01T00:00:00Z"));
        Settings settings(store);
        QCOMPARE(settings.connection().cutoff, cutoff);
        settings.remember({.profile = ProfileKind::Demo,
                           .siteId = QStringLiteral("demo-site"),
                           .cutoff = QStringLiteral("2022-06-01T00:00:00Z")});
        QCOMPARE(settings.connection(),
                 (RememberedConnection{.profile = ProfileKind::Demo,
                                       .baseUrl = QStringLiteral("https://host/v1"),
                                       .siteId = QStringLiteral("a"),
                                       .cutoff = cutoff}));
        const RememberedConnection own{.profile = ProfileKind::Custom,
                                       .baseUrl = QStringLiteral("https://host/v1"),
                                       .siteId = QStringLiteral("b"),
                                       .cutoff = QStringLiteral("2022-05-01T00:00:00Z")};
        settings.remember(own);
        QCOMPARE(settings.connection(), own);
        settings.remember({.profile = ProfileKind::Demo});
        QCOMPARE(settings.connection().cutoff, own.cutoff);
    }
};

QTEST_GUILESS_MAIN(DeskLogicTest)
#include "tst_desklogic.moc"
