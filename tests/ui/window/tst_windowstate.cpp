// SPDX-License-Identifier: MIT
#include "session/settings.h"
#include "ui/connection/connectionfields.h"
#include "ui/window/windowstate.h"

#include <QtCore/qsettings.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

namespace {

WindowState ready()
{
    return {.state = SessionState::Reviewing,
            .hasReview = true,
            .counts = {.fetched = 108, .otherSite = 90, .beforeCutoff = 8, .selected = 10}};
}

/// Everything can be done but cancelling.
WindowState able()
{
    WindowState state = ready();
    state.hasAcceptedList = true;
    state.hasEarlierFetch = true;
    state.offersChoices = true;
    state.hasKeptKey = true;
    state.rows = {.shownSince = QStringLiteral("10:02:11 UTC"),
                  .undoStep = QStringLiteral("Leave out"),
                  .redoStep = QStringLiteral("Note"),
                  .hasMarkedRows = true,
                  .choosable = 1,
                  .ofSite = 1,
                  .hasCurrentRow = true,
                  .namesDevice = true,
                  .hasRowsToCopy = true,
                  .hasCellToCopy = true,
                  .toCheck = 1};
    return state;
}

} // namespace

/// What can be done in the window, and why not: pure functions.
class WindowStateTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void submitIsOnWhereNothingStandsAgainstIt() { QCOMPARE(submitReason(ready()), QString()); }

    void submitIsOffWithAReason_data()
    {
        QTest::addColumn<WindowState>("facts");
        QTest::addColumn<QString>("part");
        WindowState facts;
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
        facts.ageFault = QStringLiteral("The list is more than 60 minutes old: fetch again");
        facts.hasOpenQuestion = true; // of which the new list may be free
        QTest::newRow("too old") << facts << QStringLiteral("more than 60 minutes old");
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
        QFETCH(WindowState, facts);
        QFETCH(QString, part);
        QVERIFY2(submitReason(facts).contains(part), qPrintable(submitReason(facts)));
    }

    void actionsAreOffWithAReason_data()
    {
        QTest::addColumn<WindowState>("state");
        QTest::addColumn<QList<ActionId>>("off");
        QTest::addColumn<QString>("reason");
        using enum ActionId;
        using Ids = QList<ActionId>;
        const Ids steps{NextFinding, PreviousFinding, ShowToCheck};
        WindowState state = able();
        QTest::newRow("nothing stands against it")
            << state << Ids{Cancel} << QStringLiteral("Nothing is under way");
        state.state = SessionState::Fetching;
        QTest::newRow("fetching") << state << Ids{Fetch}
                                  << QStringLiteral("Something is under way: cancel it first");
        state.state = SessionState::Submitting;
        QTest::newRow("sending") << state << Ids{Submit} << QStringLiteral("A list is being sent");
        state = able();
        state.hasKeptKey = false;
        QTest::newRow("no key") << state << Ids{ForgetKey}
                                << QStringLiteral("No key is remembered for this address and site");
        state = able();
        state.hasAcceptedList = false;
        QTest::newRow("none accepted")
            << state << Ids{CompareAccepted}
            << QStringLiteral("No list of this site has been accepted yet");
        state = able();
        state.hasEarlierFetch = false;
        QTest::newRow("fetched once") << state << Ids{ComparePrevious}
                                      << QStringLiteral("This site has been fetched only once");
        state = able();
        state.offersChoices = false;
        QTest::newRow("no offer") << state << Ids{ForgetChoices}
                                  << QStringLiteral("No earlier choices are on offer");
        state = able();
        state.rows.undoStep.clear();
        QTest::newRow("no step") << state << Ids{Undo}
                                 << QStringLiteral(
                                        "Nothing to undo since the fetch of 10:02:11 UTC");
        state.rows.hasForgottenSteps = true;
        QTest::newRow("steps were forgotten")
            << state << Ids{Undo}
            << QStringLiteral("Earlier choices cannot be undone: they would take too much memory");
        state.rows.shownSince.clear();
        state.rows.hasForgottenSteps = false;
        QTest::newRow("never fetched") << state << Ids{Undo} << QStringLiteral("Nothing to undo");
        state = able();
        state.rows.redoStep.clear();
        QTest::newRow("no step back")
            << state << Ids{Redo}
            << QStringLiteral("Nothing to redo since the fetch of 10:02:11 UTC");
        state = able();
        state.rows.hasRowsToCopy = false;
        QTest::newRow("no rows to copy")
            << state << Ids{Copy, CopyHeaders} << QStringLiteral("Mark a row first");
        state = able();
        state.rows.hasCellToCopy = false;
        QTest::newRow("no cell to copy")
            << state << Ids{CopyCell, CopyReceived} << QStringLiteral("Go to a row first");
        state = able();
        state.rows.hasMarkedRows = false;
        QTest::newRow("nothing marked")
            << state << Ids{Include, LeaveOut, LeaveOutReason, Note, FitMarked}
            << QStringLiteral("Mark a row first");
        state = able();
        state.rows.choosable = 0;
        QTest::newRow("nothing to choose among what is marked")
            << state << Ids{Include, LeaveOut, LeaveOutReason}
            << QStringLiteral("None of the marked rows can be included or left out");
        state.rows.isCounting = true;
        QTest::newRow("not while they are counted")
            << state << Ids{Cancel} << QStringLiteral("Nothing is under way");
        state = able();
        state.rows.ofSite = 0;
        QTest::newRow("none of the site")
            << state << Ids{Note}
            << QStringLiteral("None of the marked rows is of a device of this site");
        state = able();
        state.rows.hasCurrentRow = false;
        QTest::newRow("no row") << state << Ids{OnlyDevice} << QStringLiteral("Go to a row first");
        state = able();
        state.rows.namesDevice = false;
        QTest::newRow("no device")
            << state << Ids{OnlyDevice} << QStringLiteral("This record names no device");
        state = able();
        state.rows.toCheck = 0;
        QTest::newRow("nothing to check")
            << state << steps << QStringLiteral("Nothing in this list is to check");
        const Ids table{Undo,         Redo,           Copy,         CopyHeaders, CopyCell,
                        CopyReceived, Find,           ClearFilters, ShowFetched, ShowSite,
                        ShowSince,    ShowSelected,   ShowToCheck,  Facets,      Details,
                        Requests,     Toggle,         Include,      LeaveOut,    OnlyDevice,
                        IncludeAll,   LeaveOutReason, Note,         NextFinding, PreviousFinding,
                        Devices,      ZoomIn,         ZoomOut,      FitAll,      FitIncluded,
                        FitMarked,    FromCutoff};
        state.isSendingShown = true;
        QTest::newRow("a list that is sent is shown")
            << state << table << QStringLiteral("Wait until the list is sent");
        state = able();
        state.isReceiptShown = true;
        QTest::newRow("a receipt is shown")
            << state << table + Ids{Submit} << QStringLiteral("Go back to the review first");
    }

    void actionsAreOffWithAReason()
    {
        QFETCH(const WindowState, state);
        QFETCH(const QList<ActionId>, off);
        QFETCH(const QString, reason);
        const QHash<ActionId, QString> reasons = disabledReasons(state);
        for (const ActionId id : off)
            QCOMPARE(reasons.value(id), reason);
        // Nothing else, but what always goes with it.
        for (const auto &[id, text] : reasons.asKeyValueRange()) {
            const bool isToldApart =
                id == ActionId::Cancel || id == ActionId::Submit || id == ActionId::Fetch;
            QVERIFY2(off.contains(id) || isToldApart, qPrintable(text));
        }
        if (!state.isBusy() && !state.isReceiptShown)
            QVERIFY(!reasons.contains(ActionId::Fetch) && !reasons.contains(ActionId::Submit));
    }

    void theButtonBesideTheReasonRemovesIt()
    {
        using enum SubmitRemedy;
        WindowState facts = ready();
        QCOMPARE(submitRemedy(facts), None);
        facts.hasOpenQuestion = true;
        QCOMPARE(submitRemedy(facts), MarkOutcome);
        facts.isReceiptShown = true; // which has a button of its own
        QCOMPARE(submitRemedy(facts), None);
        facts.isReceiptShown = false;
        facts.isStale = true; // fetching again comes first
        QCOMPARE(submitRemedy(facts), FetchAgain);
        facts.isStale = false;
        facts.ageFault = QStringLiteral("too old");
        QCOMPARE(submitRemedy(facts), FetchAgain);
        facts.state = SessionState::Unknown;
        QCOMPARE(submitRemedy(facts), MarkOutcome);
        facts.state = SessionState::Fetching;
        QCOMPARE(submitRemedy(facts), None);
        QCOMPARE(remedyLabel(None), QString());
        QCOMPARE(remedyLabel(FetchAgain), QStringLiteral("Fetch again"));
        QCOMPARE(remedyLabel(MarkOutcome), QStringLiteral("Mark the outcome…"));
    }

    void everyEmptyStateHasItsMoment()
    {
        WindowState facts;
        facts.isFirstRun = true;
        QCOMPARE(emptyReasonOf(facts), std::optional(EmptyReason::FirstRun));
        facts.isFirstRun = false;
        QCOMPARE(emptyReasonOf(facts), std::optional(EmptyReason::NotFetched));
        facts.state = SessionState::Fetching;
        QCOMPARE(emptyReasonOf(facts), std::optional(EmptyReason::Fetching));
        facts = ready();
        QCOMPARE(emptyReasonOf(facts), std::nullopt);
        facts.showsNoRow = true;
        QCOMPARE(emptyReasonOf(facts), std::optional(EmptyReason::FilterHidesAll));
        facts.counts.leftOut = facts.counts.selected;
        facts.counts.selected = 0;
        QCOMPARE(emptyReasonOf(facts), std::optional(EmptyReason::AllLeftOut));
        facts.counts = {};
        QCOMPARE(emptyReasonOf(facts), std::optional(EmptyReason::NothingFetched));
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
        const auto result = readConnection(
            {.baseUrl = QStringLiteral("http://example.org"), .siteId = QStringLiteral("..")},
            ApiKey::parse("a b"));
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
        RememberedConnection connection{.baseUrl = QStringLiteral("https://host/v1")};
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
        settings.remember({.kind = ConnectionKind::Demo, .siteId = QStringLiteral("demo-site")});
        QCOMPARE(settings.connection().kind, ConnectionKind::Demo);
        QVERIFY(!settings.recentSites().contains(QStringLiteral("demo-site")));
        QVERIFY(!settings.isFirstRun());
    }

    void theSettingsSayWhetherItWasTheDemo_data()
    {
        QTest::addColumn<ConnectionKind>("kind");
        QTest::addColumn<QString>("baseUrl");
        QTest::addColumn<QString>("stored"); // as every version wrote it
        QTest::newRow("demo") << ConnectionKind::Demo << QString() << QStringLiteral("demo");
        QTest::newRow("test") << ConnectionKind::Test << QStringLiteral("http://[::1]:8080/v1")
                              << QStringLiteral("custom");
        QTest::newRow("production")
            << ConnectionKind::Production << QStringLiteral("https://host/v1")
            << QStringLiteral("custom");
    }

    void theSettingsSayWhetherItWasTheDemo()
    {
        QFETCH(const ConnectionKind, kind);
        QFETCH(const QString, baseUrl);
        QFETCH(const QString, stored);
        QTemporaryDir folder;
        QSettings store(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        Settings settings(store);
        settings.remember({.kind = kind, .baseUrl = baseUrl});
        QCOMPARE(store.value(QStringLiteral("connection/profile")).toString(), stored);
        QCOMPARE(settings.connection().kind, kind);
    }

    void theLimitOfTheAgeIsRemembered()
    {
        QTemporaryDir folder;
        QSettings store(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        Settings settings(store);
        QCOMPARE(settings.oldestData(), std::chrono::minutes(60));
        settings.setOldestData(std::chrono::minutes(15));
        QCOMPARE(settings.oldestData(), std::chrono::minutes(15));
        for (const QVariant &odd :
             {QVariant(0), QVariant(-5), QVariant(1441), QVariant(QStringLiteral("soon"))}) {
            store.setValue(QStringLiteral("data/oldestMinutes"), odd);
            QCOMPARE(settings.oldestData(), std::chrono::minutes(60));
        }
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
        settings.remember({.kind = ConnectionKind::Demo,
                           .siteId = QStringLiteral("demo-site"),
                           .cutoff = QStringLiteral("2022-06-01T00:00:00Z")});
        QCOMPARE(settings.connection(),
                 (RememberedConnection{.kind = ConnectionKind::Demo,
                                       .baseUrl = QStringLiteral("https://host/v1"),
                                       .siteId = QStringLiteral("a"),
                                       .cutoff = cutoff}));
        const RememberedConnection own{.baseUrl = QStringLiteral("https://host/v1"),
                                       .siteId = QStringLiteral("b"),
                                       .cutoff = QStringLiteral("2022-05-01T00:00:00Z")};
        settings.remember(own);
        QCOMPARE(settings.connection(), own);
        settings.remember({.kind = ConnectionKind::Demo});
        QCOMPARE(settings.connection().cutoff, own.cutoff);
    }
};

QTEST_GUILESS_MAIN(WindowStateTest)
#include "tst_windowstate.moc"
