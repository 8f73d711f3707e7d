// SPDX-License-Identifier: MIT
#include "session/settings.h"
#include "ui/connection/connectionfields.h"
#include "ui/window/windowstate.h"

#include <QtCore/qsettings.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

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
    state.hasSites = true;
    state.rows = {.shownSince = u"10:02:11 UTC"_s,
                  .undoStep = u"Leave out"_s,
                  .redoStep = u"Note"_s,
                  .hasMarkedRows = true,
                  .choosable = 1,
                  .ofSite = 1,
                  .hasCurrentRow = true,
                  .namesDevice = true,
                  .hasRowsToCopy = true,
                  .hasCellToCopy = true,
                  .markedToCheck = 1,
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
        QTest::newRow("nothing fetched") << facts << u"Fetch the outages first"_s;
        facts = ready();
        facts.state = SessionState::Fetching;
        QTest::newRow("fetching") << facts << u"fetched"_s;
        facts.state = SessionState::Submitting;
        QTest::newRow("sending") << facts << u"being sent"_s;
        facts.state = SessionState::Unknown;
        QTest::newRow("unknown outcome") << facts << u"unknown"_s;
        facts = ready();
        facts.isReceiptShown = true;
        QTest::newRow("receipt") << facts << u"back to the review"_s;
        facts = ready();
        facts.isStale = true;
        QTest::newRow("edited") << facts << u"fetch again"_s;
        facts = ready();
        facts.ageFault = u"The list is more than 60 minutes old: fetch again"_s;
        facts.hasOpenQuestion = true; // of which the new list may be free
        QTest::newRow("too old") << facts << u"more than 60 minutes old"_s;
        facts = ready();
        facts.hasOpenQuestion = true;
        QTest::newRow("an earlier outcome is unknown") << facts << u"mark it first"_s;
        facts = ready();
        facts.counts.leftOut = 10;
        facts.counts.selected = 0;
        QTest::newRow("all left out") << facts << u"left out"_s;
        facts.counts.leftOut = 0;
        QTest::newRow("none of the site") << facts << u"since the cutoff"_s;
        facts = ready();
        facts.connectionFault = u"The API key is missing."_s;
        QTest::newRow("no key") << facts << u"key is missing"_s;
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
            << state << Ids{Cancel} << u"Nothing is under way"_s;
        state.state = SessionState::Fetching;
        QTest::newRow("fetching") << state << Ids{Fetch, Paste, NextSite, PreviousSite}
                                  << u"Something is under way: cancel it first"_s;
        state.state = SessionState::Submitting;
        QTest::newRow("sending") << state << Ids{Submit} << u"A list is being sent"_s;
        state = able();
        state.hasSites = false;
        QTest::newRow("one site") << state << Ids{FetchAll, NextSite, PreviousSite}
                                  << u"The connection has one site only"_s;
        state = able();
        state.fetchAllFault = u"Each site has a key of its own"_s;
        QTest::newRow("a key for each site")
            << state << Ids{FetchAll} << u"Each site has a key of its own"_s;
        state = able();
        state.hasKeptKey = false;
        QTest::newRow("no key") << state << Ids{ForgetKey}
                                << u"No key is remembered for this address and site"_s;
        state = able();
        state.hasAcceptedList = false;
        QTest::newRow("none accepted")
            << state << Ids{CompareAccepted} << u"No list of this site has been accepted yet"_s;
        state = able();
        state.hasEarlierFetch = false;
        QTest::newRow("fetched once")
            << state << Ids{ComparePrevious} << u"This site has been fetched only once"_s;
        state = able();
        state.offersChoices = false;
        QTest::newRow("no offer") << state << Ids{ForgetChoices}
                                  << u"No earlier choices are on offer"_s;
        state = able();
        state.rows.undoStep.clear();
        QTest::newRow("no step") << state << Ids{Undo}
                                 << u"Nothing to undo since the fetch of 10:02:11 UTC"_s;
        state.rows.hasForgottenSteps = true;
        QTest::newRow("steps were forgotten")
            << state << Ids{Undo}
            << u"Earlier choices cannot be undone: they would take too much memory"_s;
        state.rows.shownSince.clear();
        state.rows.hasForgottenSteps = false;
        QTest::newRow("never fetched") << state << Ids{Undo} << u"Nothing to undo"_s;
        state = able();
        state.rows.redoStep.clear();
        QTest::newRow("no step back")
            << state << Ids{Redo} << u"Nothing to redo since the fetch of 10:02:11 UTC"_s;
        state = able();
        state.rows.hasRowsToCopy = false;
        QTest::newRow("no rows to copy")
            << state << Ids{Copy, CopyHeaders} << u"Mark a row first"_s;
        state = able();
        state.rows.hasCellToCopy = false;
        QTest::newRow("no cell to copy")
            << state << Ids{CopyCell, CopyReceived} << u"Go to a row first"_s;
        state = able();
        state.rows.hasMarkedRows = false;
        QTest::newRow("nothing marked")
            << state << Ids{Include, LeaveOut, LeaveOutReason, Note, LookedAt, FitMarked}
            << u"Mark a row first"_s;
        state = able();
        state.rows.choosable = 0;
        QTest::newRow("nothing to choose among what is marked")
            << state << Ids{Include, LeaveOut, LeaveOutReason}
            << u"None of the marked rows can be included or left out"_s;
        state.rows.isCounting = true;
        QTest::newRow("not while they are counted")
            << state << Ids{Cancel} << u"Nothing is under way"_s;
        state = able();
        state.rows.ofSite = 0;
        QTest::newRow("none of the site")
            << state << Ids{Note} << u"None of the marked rows is of a device of this site"_s;
        state = able();
        state.rows.hasCurrentRow = false;
        QTest::newRow("no row") << state << Ids{OnlyDevice} << u"Go to a row first"_s;
        state = able();
        state.rows.namesDevice = false;
        QTest::newRow("no device")
            << state << Ids{OnlyDevice} << u"No device can be read in this record"_s;
        state = able();
        state.rows.toCheck = 0;
        QTest::newRow("nothing to check")
            << state << steps << u"Nothing in this list is to check"_s;
        state.rows.lookedAt = 1;
        QTest::newRow("all looked at")
            << state << steps << u"All that is to check in this list has been looked at"_s;
        state = able();
        state.rows.markedToCheck = 0;
        QTest::newRow("nothing to look at among what is marked")
            << state << Ids{LookedAt} << u"Nothing in the marked rows is to check"_s;
        state.rows.markedLookedAt = 1;
        QTest::newRow("looked at: it can be taken back")
            << state << Ids{Cancel} << u"Nothing is under way"_s;
        const Ids table{Undo,         Redo,           Copy,         CopyHeaders, CopyCell,
                        CopyReceived, Find,           ClearFilters, ShowFetched, ShowSite,
                        ShowSince,    ShowSelected,   ShowToCheck,  Facets,      Details,
                        Requests,     Toggle,         Include,      LeaveOut,    OnlyDevice,
                        IncludeAll,   LeaveOutReason, Note,         NextFinding, PreviousFinding,
                        Devices,      ZoomIn,         ZoomOut,      FitAll,      FitIncluded,
                        FitMarked,    FromCutoff,     CopyPicture,  SavePicture, LookedAt,
                        SaveRows,     ResetView};
        state.isSendingShown = true;
        QTest::newRow("a list that is sent is shown")
            << state << table << u"Wait until the list is sent"_s;
        state = able();
        state.isReceiptShown = true;
        QTest::newRow("a receipt is shown")
            << state << table + Ids{Submit} << u"Go back to the review first"_s;
    }

    void actionsAreOffWithAReason()
    {
        QFETCH(const WindowState, state);
        QFETCH(const QList<ActionId>, off);
        QFETCH(const QString, reason);
        using enum ActionId;
        const QHash<ActionId, QString> reasons = disabledReasons(state);
        for (const ActionId id : off)
            QCOMPARE(reasons.value(id), reason);
        // Nothing else, but what always goes with it.
        for (const auto &[id, text] : reasons.asKeyValueRange()) {
            const bool isToldApart =
                QList{Cancel,       Submit, Fetch,    ChangeConnection, Connections,
                      ChangeCutoff, Paste,  NextSite, PreviousSite}
                    .contains(id);
            QVERIFY2(off.contains(id) || isToldApart, qPrintable(text));
        }
        if (!state.isBusy() && !state.isReceiptShown)
            QVERIFY(!reasons.contains(ActionId::Fetch) && !reasons.contains(ActionId::Submit));
    }

    void paperNeedsAReviewOrAReceipt()
    {
        WindowState state = able();
        state.hasReview = false;
        for (const ActionId id : {ActionId::SavePdf, ActionId::Print}) {
            QCOMPARE(disabledReasons(state).value(id), u"Fetch the outages first"_s);
            state.isReceiptShown = true;
            QVERIFY(!disabledReasons(state).contains(id));
            state.isReceiptShown = false;
        }
    }

    void savingRowsNeedsAReview()
    {
        WindowState state = able();
        for (const ActionId id : {ActionId::SaveRows, ActionId::ResetView}) {
            QVERIFY(!disabledReasons(state).contains(id));
            state.hasReview = false;
            QCOMPARE(disabledReasons(state).value(id), u"Fetch the outages first"_s);
            state.hasReview = true;
        }
    }

    void aPictureNeedsAnOutage()
    {
        WindowState state = able();
        state.counts = {};
        for (const ActionId id : {ActionId::CopyPicture, ActionId::SavePicture}) {
            QCOMPARE(disabledReasons(state).value(id),
                     u"There is no outage of this site to draw"_s);
        }
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
        facts.ageFault = u"too old"_s;
        QCOMPARE(submitRemedy(facts), FetchAgain);
        facts.state = SessionState::Unknown;
        QCOMPARE(submitRemedy(facts), MarkOutcome);
        facts.state = SessionState::Fetching;
        QCOMPARE(submitRemedy(facts), None);
        QCOMPARE(remedyLabel(None), QString());
        QCOMPARE(remedyLabel(FetchAgain), u"Fetch again"_s);
        QCOMPARE(remedyLabel(MarkOutcome), u"Mark the outcome…"_s);
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
        QCOMPARE(emptyReasonOf(facts), std::optional(EmptyReason::NoneOfSite));
        facts.hidesRows = true;
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
            error.api.detail = u"the technical reason"_s;
            error.api.httpStatus = 418;
            const FetchNotice notice = noticeOf(error);
            QVERIFY2(!notice.notice.what.isEmpty(), QByteArray::number(kind).constData());
            QVERIFY(!notice.notice.buttonText.isEmpty());
            QVERIFY(notice.notice.details.contains(u"the technical reason"_s));
        }
    }

    void connectionFaultsNameTheirFields()
    {
        const auto result = readConnection({.baseUrl = u"http://example.org"_s, .siteId = u".."_s},
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
        QSettings store(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        Settings settings(store);
        QVERIFY(settings.isFirstRun());
        RememberedConnection connection{.baseUrl = u"https://host/v1"_s};
        for (const char *site : {"a", "b", "été", "a"}) {
            connection.siteId = QString::fromUtf8(site);
            settings.remember(connection);
        }
        QCOMPARE(settings.recentSites(), (QStringList{u"a"_s, u"été"_s, u"b"_s}));
        QCOMPARE(settings.connection(), connection);
        for (int i = 0; i < 20; ++i) {
            connection.siteId = QString::number(i);
            settings.remember(connection);
        }
        QCOMPARE(settings.recentSites().size(), Settings::RecentSiteLimit);
        settings.remember({.kind = ConnectionKind::Demo, .siteId = u"demo-site"_s});
        QCOMPARE(settings.connection().kind, ConnectionKind::Demo);
        QVERIFY(!settings.recentSites().contains(u"demo-site"_s));
        QVERIFY(!settings.isFirstRun());
    }

    void theSettingsSayWhetherItWasTheDemo_data()
    {
        QTest::addColumn<ConnectionKind>("kind");
        QTest::addColumn<QString>("baseUrl");
        QTest::addColumn<QString>("stored"); // as every version wrote it
        QTest::newRow("demo") << ConnectionKind::Demo << QString() << u"demo"_s;
        QTest::newRow("test") << ConnectionKind::Test << u"http://[::1]:8080/v1"_s << u"custom"_s;
        QTest::newRow("production")
            << ConnectionKind::Production << u"https://host/v1"_s << u"custom"_s;
    }

    void theSettingsSayWhetherItWasTheDemo()
    {
        QFETCH(const ConnectionKind, kind);
        QFETCH(const QString, baseUrl);
        QFETCH(const QString, stored);
        QTemporaryDir folder;
        QSettings store(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        Settings settings(store);
        settings.remember({.kind = kind, .baseUrl = baseUrl});
        QCOMPARE(store.value(u"connection/profile"_s).toString(), stored);
        QCOMPARE(settings.connection().kind, kind);
    }

    void theLimitOfTheAgeIsRemembered()
    {
        QTemporaryDir folder;
        QSettings store(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        Settings settings(store);
        QCOMPARE(settings.oldestData(), std::chrono::minutes(60));
        settings.setOldestData(std::chrono::minutes(15));
        QCOMPARE(settings.oldestData(), std::chrono::minutes(15));
        for (const QVariant &odd :
             {QVariant(0), QVariant(-5), QVariant(1441), QVariant(u"soon"_s)}) {
            store.setValue(u"data/oldestMinutes"_s, odd);
            QCOMPARE(settings.oldestData(), std::chrono::minutes(60));
        }
    }

    void theDemosCutoffIsNotThatOfRealWork_data()
    {
        QTest::addColumn<QString>("profile"); // in a file that an earlier version wrote
        QTest::addColumn<QString>("cutoff");
        QTest::newRow("real work was fetched last") << u"custom"_s << u"2022-03-01T00:00:00Z"_s;
        QTest::newRow("the demo was fetched last") << u"demo"_s << QString();
    }

    void theDemosCutoffIsNotThatOfRealWork()
    {
        QFETCH(const QString, profile);
        QFETCH(const QString, cutoff);
        QTemporaryDir folder;
        QSettings store(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        store.setValue(u"connection/profile"_s, profile);
        store.setValue(u"connection/baseUrl"_s, u"https://host/v1"_s);
        store.setValue(u"connection/siteId"_s, u"a"_s);
        store.setValue(u"connection/cutoff"_s, u"2022-03-01T00:00:00Z"_s);
        Settings settings(store);
        QCOMPARE(settings.connection().cutoff, cutoff);
        settings.remember({.kind = ConnectionKind::Demo,
                           .siteId = u"demo-site"_s,
                           .cutoff = u"2022-06-01T00:00:00Z"_s});
        QCOMPARE(settings.connection(), (RememberedConnection{.kind = ConnectionKind::Demo,
                                                              .baseUrl = u"https://host/v1"_s,
                                                              .siteId = u"a"_s,
                                                              .cutoff = cutoff}));
        const RememberedConnection own{
            .baseUrl = u"https://host/v1"_s, .siteId = u"b"_s, .cutoff = u"2022-05-01T00:00:00Z"_s};
        settings.remember(own);
        QCOMPARE(settings.connection(), own);
        settings.remember({.kind = ConnectionKind::Demo});
        QCOMPARE(settings.connection().cutoff, own.cutoff);
    }
};

QTEST_GUILESS_MAIN(WindowStateTest)
#include "tst_windowstate.moc"
