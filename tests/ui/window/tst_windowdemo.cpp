// SPDX-License-Identifier: MIT
#include "support/places.h"
#include "ui/connection/connectionbar.h"
#include "ui/connection/democontrol.h"
#include "ui/connection/filesources.h"
#include "ui/connection/originline.h"
#include "ui/review/outageview.h"
#include "ui/widgets/badge.h"
#include "ui/window/submitbar.h"
#include "ui/window/windowdriver.h"

#include <QtCore/qregularexpression.h>
#include <QtCore/qtimer.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qmenubar.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString OwnSite = u"norwich-pear-tree"_s;

/// A demo that cannot listen.
class NoDemo final : public DemoControl
{
public:
    Expected<QString, QString> start() override { return Unexpected{u"no port"_s}; }
    QString apiKey() const override { return {}; }
    QStringList siteIds() const override { return {}; }
    QList<DemoSwitch> switches() const override { return {}; }
    void setOn(const QString &, bool) override {}
};

QString dataFile(const QString &name)
{
    return Places::data(name);
}

/// Chooses what stands above or below in the list of profiles.
void choose(WindowDriver &driver, Qt::Key key)
{
    driver.openFields();
    auto *list = driver.named<QComboBox>(u"Connection"_s);
    QVERIFY(list != nullptr);
    list->setFocus();
    QTest::keyClick(list, key);
}

void chooseDemo(WindowDriver &driver)
{
    choose(driver, Qt::Key_Up);
    QCOMPARE(driver.window().fields().kind, ConnectionKind::Demo);
}

void chooseCustom(WindowDriver &driver)
{
    choose(driver, Qt::Key_Down);
    QVERIFY(driver.window().fields().kind != ConnectionKind::Demo);
}

void fetch(WindowDriver &driver)
{
    driver.click(u"Fetch"_s);
    QTRY_COMPARE(driver.session().state(), SessionState::Reviewing);
    driver.settle();
}

/// Until what was typed has been used: the fields wait for more.
void untilTypingIsTaken(WindowDriver &driver)
{
    const auto isAwaited = [&driver] {
        const auto timers = driver.window().findChildren<QTimer *>();
        return std::ranges::any_of(timers, [](const QTimer *timer) {
            return timer->isActive() && timer->isSingleShot() && timer->interval() < 1000;
        });
    };
    QTRY_VERIFY(!isAwaited());
    driver.settle();
}

QString originOfRows(WindowDriver &driver)
{
    driver.settle();
    const auto *line = driver.window().findChild<OriginLine *>();
    return line->isVisible() ? line->sentence() : QString();
}

QString reasonOff(WindowDriver &driver)
{
    return driver.window().findChild<SubmitBar *>()->reason();
}

} // namespace

/// What the demo did stays there, and rows are not shown beside another address unsaid.
class WindowDemoTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
    }

    void aCutoffOfTheDemoIsNotUsedForRealWork()
    {
        WindowDriver driver;
        driver.typeConnection();
        driver.type(u"Cutoff"_s, u"2022-03-01T00:00:00Z"_s);
        fetch(driver);
        chooseDemo(driver);
        QCOMPARE(driver.window().fields().cutoff, usualCutoff());
        driver.type(u"Cutoff"_s, u"2022-06-01T00:00:00Z"_s);
        fetch(driver);
        chooseCustom(driver);
        QCOMPARE(driver.window().fields().cutoff, u"2022-03-01T00:00:00Z"_s);
        chooseDemo(driver);
        fetch(driver);
        driver.restart();
        QCOMPARE(driver.window().fields().kind, ConnectionKind::Demo);
        QCOMPARE(driver.window().fields().cutoff, usualCutoff());
        chooseCustom(driver);
        QCOMPARE(driver.window().fields().cutoff, u"2022-03-01T00:00:00Z"_s);
        driver.type(u"API key"_s, u"demo"_s);
        fetch(driver);
        QCOMPARE(driver.session().fetched()->cutoffText, u"2022-03-01T00:00:00Z"_s);
    }

    // Who looks into the demo for a moment types nothing again but the key.
    void whatWasTypedIsThereAfterTheDemo()
    {
        WindowDriver driver;
        driver.typeConnection(u"secret"_s);
        driver.type(u"Site ID"_s, u"odd-harbour"_s);
        driver.type(u"Cutoff"_s, u"2022-03-01T00:00:00Z"_s);
        chooseDemo(driver);
        driver.type(u"Cutoff"_s, u"2022-06-01T00:00:00Z"_s);
        chooseCustom(driver);
        const ConnectionFields fields = driver.window().fields();
        QCOMPARE(fields.baseUrl, driver.apiUrl());
        QCOMPARE(fields.siteId, u"odd-harbour"_s);
        QCOMPARE(fields.cutoff, u"2022-03-01T00:00:00Z"_s);
        QCOMPARE(driver.keyText(), QString());
        QVERIFY(!driver.settingsFile().contains("odd-harbour")); // nothing was fetched
    }

    void aCutoffOfTheDemoJudgesNoOtherRows()
    {
        WindowDriver driver;
        driver.typeConnection();
        fetch(driver);
        const qint64 included = driver.session().review().counts().selected;
        QVERIFY(included > 5);
        chooseDemo(driver); // and nothing is fetched there
        driver.type(u"Cutoff"_s, u"2022-07-07T00:00:00Z"_s);
        untilTypingIsTaken(driver);
        QCOMPARE(driver.session().review().counts().selected, included);
        chooseCustom(driver);
        untilTypingIsTaken(driver);
        QCOMPARE(driver.window().fields().cutoff, usualCutoff());
        QCOMPARE(driver.session().fetched()->cutoffText, usualCutoff());
        QCOMPARE(driver.session().review().counts().selected, included);
        driver.restart();
        chooseCustom(driver);
        QCOMPARE(driver.window().fields().cutoff, usualCutoff());
        QVERIFY(!driver.settingsFile().contains("2022-07-07"));
    }

    void aSiteOfRealWorkIsNotAskedForInTheDemo()
    {
        WindowDriver driver;
        driver.settings().remember(
            {.baseUrl = driver.apiUrl(), .siteId = u"my-site"_s, .cutoff = usualCutoff()});
        driver.settings().remember({.kind = ConnectionKind::Demo});
        driver.restart();
        QCOMPARE(driver.window().fields().siteId, OwnSite); // the demo's first
        chooseCustom(driver);
        QCOMPARE(driver.window().fields().siteId, u"my-site"_s);
    }

    void rowsOfTheDemoStayThere()
    {
        WindowDriver driver;
        driver.typeConnection();
        fetch(driver);
        chooseDemo(driver);
        fetch(driver);
        QVERIFY(driver.window().windowTitle().contains(u"DEMO"_s));
        chooseCustom(driver);
        driver.settle();
        QVERIFY(!driver.session().hasReview());
        QCOMPARE(driver.session().state(), SessionState::Idle);
        QCOMPARE(driver.window().findChild<OutageView *>()->model()->rowCount(), 0);
        QVERIFY(driver.says(u"Nothing has been fetched yet."_s));
        QVERIFY(driver.says(u"Nothing to send yet"_s));
        QVERIFY(!driver.action("undo")->isEnabled());
        QCOMPARE(reasonOff(driver), u"Fetch the outages first"_s);
        QVERIFY(driver.button(u"Submit"_s)->text().endsWith(u"Submit…"_s));
    }

    void rowsOfRealWorkAreNamedInTheDemo()
    {
        WindowDriver driver;
        driver.typeConnection();
        fetch(driver);
        QCOMPARE(originOfRows(driver), QString());
        chooseDemo(driver);
        QCOMPARE(originOfRows(driver),
                 u"These rows were fetched from %1 (site %2)."_s.arg(driver.apiUrl(), OwnSite));
        QVERIFY(!driver.button(u"Submit"_s)->isEnabled());
        chooseCustom(driver);
        QCOMPARE(originOfRows(driver), QString());
        QVERIFY(driver.session().hasReview());
    }

    void theSitesOfTheDemoAreListedInTheDemoOnly()
    {
        WindowDriver driver;
        driver.typeConnection();
        chooseDemo(driver);
        const auto *sites = driver.named<QComboBox>(u"Site ID"_s);
        QStringList listed;
        for (int i = 0; i < sites->count(); ++i)
            listed.append(sites->itemText(i));
        QCOMPARE(listed, QStringList({OwnSite, u"odd-harbour"_s, u"quiet-meadow"_s}));
        QCOMPARE(sites->currentText(), OwnSite);
        chooseCustom(driver);
        QCOMPARE(sites->count(), 0);
    }

    void rowsBesideAnotherAddressSayWhereTheyComeFrom_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isSaid");
        QTest::newRow("address") << u"Base URL"_s << u"https://elsewhere.example/v1"_s << true;
        QTest::newRow("site") << u"Site ID"_s << u"odd-harbour"_s << true;
        QTest::newRow("cutoff") << u"Cutoff"_s << u"2022-03-01T00:00:00Z"_s << false;
        QTest::newRow("key") << u"API key"_s << u"another"_s << false;
    }

    void rowsBesideAnotherAddressSayWhereTheyComeFrom()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, text);
        QFETCH(const bool, isSaid);
        WindowDriver driver;
        driver.fetchFromApi();
        driver.openFields();
        const QString before = driver.named<QLineEdit>(field)->text();
        driver.type(field, text);
        const QString origin =
            u"These rows were fetched from %1 (site %2)."_s.arg(driver.apiUrl(), OwnSite);
        QCOMPARE(originOfRows(driver), isSaid ? origin : QString());
        if (field != u"Cutoff"_s) // by a new one the rows are judged anew
            QVERIFY(!driver.button(u"Submit"_s)->isEnabled());
        driver.type(field, before);
        QCOMPARE(originOfRows(driver), QString());
    }

    void rowsThatAFailedFetchLeftSayWhereTheyComeFrom()
    {
        WindowDriver driver;
        driver.fetchFromApi();
        driver.type(u"Site ID"_s, u"nowhere"_s);
        driver.click(u"Fetch"_s);
        QTRY_VERIFY(driver.says(u"still the list that was fetched at"_s));
        QVERIFY(originOfRows(driver).contains(u"(site norwich-pear-tree)"_s));
    }

    void aFileOfTheDemoStaysThere()
    {
        WindowDriver driver;
        driver.typeConnection();
        driver.window().startDemo();
        QTRY_COMPARE(driver.session().state(), SessionState::Reviewing);
        driver.window().openFiles({dataFile(u"norwich-pear-tree-outages.json"_s)});
        QTRY_VERIFY(driver.window().findChild<FileSourcesLine *>()->isVisible());
        QTRY_COMPARE(driver.session().state(), SessionState::Reviewing);
        chooseCustom(driver);
        QVERIFY(!driver.window().findChild<FileSourcesLine *>()->isVisible());
        driver.typeConnection();
        fetch(driver);
        QVERIFY(driver.session().fetched()->outagesFile.isEmpty());
    }

    void aFileOfRealWorkIsNotReadByTheDemo()
    {
        WindowDriver driver;
        driver.typeConnection();
        driver.window().openFiles({dataFile(u"norwich-pear-tree-outages.json"_s)});
        QTRY_COMPARE(driver.session().state(), SessionState::Reviewing);
        chooseDemo(driver);
        QVERIFY(!driver.window().findChild<FileSourcesLine *>()->isVisible());
        QVERIFY(originOfRows(driver).contains(u"norwich-pear-tree-outages.json (site "_s));
        chooseCustom(driver);
        QVERIFY(driver.window().findChild<FileSourcesLine *>()->isVisible());
        QCOMPARE(originOfRows(driver), QString());
    }

    void anAddressOfAnotherKindLeavesNothingBehind()
    {
        WindowDriver driver;
        driver.typeConnection();
        driver.window().openFiles({dataFile(u"norwich-pear-tree-outages.json"_s)});
        QTRY_COMPARE(driver.session().state(), SessionState::Reviewing);
        const auto *files = driver.window().findChild<FileSourcesLine *>();
        const auto fill = [&driver](const QString &address) {
            ConnectionFields fields = driver.window().fields();
            fields.baseUrl = address;
            fields.kind = kindOf(address);
            driver.window().setFields(fields);
        };
        fill(driver.apiUrl()); // what was remembered at the start is no test
        QVERIFY(files->isVisible());
        QCOMPARE(driver.keyText(), u"demo"_s);
        fill(u"https://elsewhere.example/v1"_s);
        QVERIFY(files->isVisible());
        QVERIFY(driver.session().hasReview());
    }

    void anAddressOfRealWorkIsNoDemoWhereTheDemoCannotStart()
    {
        WindowDriver driver;
        NoDemo demo;
        QThreadPool pool;
        MainWindow window({.session = driver.session(),
                           .history = driver.history(),
                           .settings = driver.settings(),
                           .theme = driver.theme(),
                           .pool = pool,
                           .demo = &demo});
        window.setFields({.baseUrl = driver.apiUrl(), .siteId = OwnSite, .cutoff = usualCutoff()});
        window.findChild<ConnectionBar *>()->setKeyText(u"demo"_s);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const ConnectionFields before = window.fields();
        QComboBox *list = nullptr;
        for (QComboBox *each : window.findChildren<QComboBox *>())
            list = each->accessibleName() == u"Connection"_s ? each : list;
        QVERIFY(list != nullptr);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Up);
        QCOMPARE(window.fields(), before);
        window.fetch();
        QTRY_COMPARE(driver.session().state(), SessionState::Reviewing);
        QCOMPARE(driver.session().fetched()->kind, ConnectionKind::Test);
    }

    void aMessageOfTheDemoStaysThere()
    {
        WindowDriver driver;
        driver.typeConnection();
        driver.window().startDemo();
        QTRY_COMPARE(driver.session().state(), SessionState::Reviewing);
        driver.type(u"Site ID"_s, u"nowhere"_s);
        driver.click(u"Fetch"_s);
        QTRY_VERIFY(driver.button(u"Edit the site ID"_s) != nullptr);
        chooseCustom(driver);
        QVERIFY(driver.button(u"Edit the site ID"_s) == nullptr);
    }

    void showsHowProductionIsGuarded()
    {
        WindowDriver driver;
        driver.window().startDemo();
        QTRY_COMPARE(driver.session().state(), SessionState::Reviewing);
        QVERIFY(driver.button(u"Submit 10 outage(s)…"_s) != nullptr);
        driver.action("demo-guard")->trigger();
        QVERIFY(driver.button(u"Submit 10 to PRODUCTION…"_s) != nullptr);
        QVERIFY(driver.window().windowTitle().endsWith(u"DEMO"_s)); // all the time
        driver.click(u"Submit"_s);
        const QString label = u"Type the site’s ID, norwich-pear-tree, to send it:"_s;
        QTRY_VERIFY(driver.named<QLineEdit>(label) != nullptr);
        WindowDriver::readQuestion();
        QVERIFY(driver.says(u"This is the first list for Production: none"_s));
        QVERIFY(!driver.button(u"Submit"_s)->isEnabled());
        driver.type(label, u"odd-harbour"_s);
        QVERIFY(!driver.button(u"Submit"_s)->isEnabled());
        driver.type(label, OwnSite);
        driver.click(u"Submit 10 outage(s) to Production"_s);
        QTRY_COMPARE(driver.session().state(), SessionState::Done);
        // The demo accepts nothing but the whole list.
        QCOMPARE(driver.session().submission()->state, SubmissionState::Accepted);
        QCOMPARE(driver.session().submission()->httpStatus, 200);
        QCOMPARE(driver.session().submission()->kind, ConnectionKind::Demo);
    }

    void saysWhichKindOfConnectionItIs()
    {
        WindowDriver driver;
        const auto *badge = driver.window().findChild<Badge *>(u"kind"_s);
        QVERIFY(!badge->isVisible()); // no address yet
        QVERIFY(!driver.window().windowTitle().contains(u"PRODUCTION"_s));
        driver.typeConnection();
        QVERIFY(badge->isVisible());
        QCOMPARE(badge->text(), u"TEST"_s);
        QVERIFY(driver.window().windowTitle().endsWith(u"TEST"_s));
        driver.fetchFromApi();
        QVERIFY(driver.says(u"(Test)"_s));
        QVERIFY(driver.button(u"Submit 10 to TEST…"_s) != nullptr);
        driver.openFields();
        driver.type(u"Base URL"_s, u"https://api.example.org/v1"_s);
        QCOMPARE(badge->text(), u"PRODUCTION"_s);
        QCOMPARE(driver.window().menuBar()->accessibleDescription(), u"PRODUCTION"_s);
        QVERIFY(driver.window().windowTitle().endsWith(u"PRODUCTION"_s));
        driver.window().openFiles({dataFile(u"norwich-pear-tree-site-info.json"_s),
                                   dataFile(u"norwich-pear-tree-outages.json"_s)});
        QTRY_COMPARE(driver.button(u"Submit"_s)->text().remove(QChar(u'&')),
                     u"Submit 10 to PRODUCTION…"_s);
        QVERIFY(driver.says(u"(Production)"_s));
        chooseDemo(driver);
        QCOMPARE(badge->text(), u"DEMO, nothing leaves this computer"_s);
        QVERIFY(driver.api().acceptedSubmissions().isEmpty());
    }

    void anUnknownOutcomeOfTheDemoHoldsNothingElse()
    {
        WindowDriver driver;
        driver.typeConnection();
        driver.window().startDemo();
        QTRY_COMPARE(driver.session().state(), SessionState::Reviewing);
        driver.demo().setOn(u"lost-answer"_s, true);
        driver.submitAndConfirm();
        QTRY_COMPARE_WITH_TIMEOUT(driver.session().state(), SessionState::Unknown, 10'000);
        driver.click(u"Back"_s);
        QTRY_VERIFY(driver.says(u"The outcome of the submission of"_s));
        chooseCustom(driver);
        driver.settle();
        QVERIFY(!driver.says(u"The outcome of the submission of"_s));
        driver.fetchFromApi();
        driver.submitAndConfirm();
        QTRY_COMPARE(driver.session().state(), SessionState::Done);
        QCOMPARE(driver.api().acceptedSubmissions().size(), 1);
    }
};

QTEST_MAIN(WindowDemoTest)
#include "tst_windowdemo.moc"
