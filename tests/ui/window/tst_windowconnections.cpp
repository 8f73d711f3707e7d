// SPDX-License-Identifier: MIT
#include "support/places.h"
#include "support/roundserver.h"
#include "support/testcertificates.h"
#include "support/tlsserver.h"
#include "ui/connection/connectionbar.h"
#include "ui/connection/connectionform.h"
#include "ui/connection/connectionsdialog.h"
#include "ui/submission/submitdialog.h"
#include "ui/theme/buttons.h"
#include "ui/theme/icon.h"
#include "ui/window/windowdriver.h"

#include <QtCore/qsavefile.h>
#include <QtGui/qaction.h>
#include <QtNetwork/qtcpserver.h>
#include <QtTest/qsignalspy.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qcheckbox.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qplaintextedit.h>

using namespace Qt::StringLiterals;

namespace {

const QString Tree = u"norwich-pear-tree"_s;
const QString Harbour = u"odd-harbour"_s;

SavedConnection connectionTo(WindowDriver &driver, const QString &name, ConnectionKind kind)
{
    return {.id = u"id-"_s + name,
            .name = name,
            .kind = kind,
            .baseUrl = driver.apiUrl(),
            .sites = {Tree, Harbour}};
}

ConnectionsDialog *dialog()
{
    return qobject_cast<ConnectionsDialog *>(QApplication::activeModalWidget());
}

/// The visible widget of the dialog with this accessible name; null if there is none.
template <typename T>
T *inDialog(const QString &name)
{
    for (T *each : dialog()->findChildren<T *>()) {
        if (each->accessibleName() == name && each->isVisible())
            return each;
    }
    return nullptr;
}

bool showsIcon(const QPushButton &button, const QString &name)
{
    const QSize size(16, 16);
    return button.icon().pixmap(size).toImage() == Icon::onAccent(name).pixmap(size).toImage();
}

void typeInDialog(const QString &field, const QString &text)
{
    auto *edit = inDialog<QLineEdit>(field);
    QVERIFY2(edit != nullptr, qPrintable(field));
    edit->setFocus();
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
}

/// Ticks the check box whose text begins so.
void tick(const QString &beginning)
{
    for (QCheckBox *each : dialog()->findChildren<QCheckBox *>()) {
        if (each->text().startsWith(beginning)) {
            QTest::mouseClick(each, Qt::LeftButton, {}, QPoint(8, each->height() / 2));
            QVERIFY(each->isChecked());
        }
    }
}

void typeSites(const QStringList &sites)
{
    auto *edit = inDialog<QPlainTextEdit>(u"Sites"_s);
    QVERIFY(edit != nullptr);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    for (const QString &site : sites) {
        QTest::keyClicks(edit, site);
        QTest::keyClick(edit, Qt::Key_Return);
    }
}

} // namespace

/// A person chooses, makes and changes connections that have a name, and sends over them.
class WindowConnectionsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
        QApplication::setKeyboardInputInterval(0); // one letter is one search
        m_driver = std::make_unique<WindowDriver>();
    }
    void cleanup() { m_driver.reset(); }

    void isChosenByKeysAndSaysWhatItIs();
    void cancelIsTheDefaultForProduction();
    void submitIsTheDefaultForTest();
    void productionIsNeverChosenByItself();
    void oneThatIsNamedAtTheStartIsChosen();
    void aTypedProductionIsNotEither();
    void anAddressTypedInsteadCounts();
    void testIsChosenByItself();
    void nothingIsSentOverAReadOnlyOne();
    void readOnlyCountsAtOnceAndForItsTypedAddress();
    void whatBecameReadOnlyElsewhereIsNotSent_data();
    void whatBecameReadOnlyElsewhereIsNotSent();
    void theQuestionSaysThatItBecameReadOnly();
    void whatBecameProductionElsewhereIsAskedAnew_data();
    void whatBecameProductionElsewhereIsAskedAnew();
    void whatLeadsElsewhereByNowIsNotSent_data();
    void whatLeadsElsewhereByNowIsNotSent();
    void theKindOfTodayCountsForRowsAtHand();
    void savingKeepsWhatAnotherWindowSaid();
    void noOtherConnectionGetsATypedKey();
    void aKeyIsForItsSiteAlone();
    void oneKeyForAllSitesIfAPersonSaysSo();
    void itsLimitOfAgeCounts();
    void aRouteThatLeadsNowhereIsTold_data();
    void aRouteThatLeadsNowhereIsTold();
    void aCaFileThatIsGoneWhenItIsSentIsTold();
    void isMadeByTyping();
    void isCopiedAndRemoved();
    void saysAtTheFieldWhatIsWrong_data();
    void saysAtTheFieldWhatIsWrong();
    void aSiteThatIsThereTwiceIsSaid();
    void aCaFileThatCannotBeReadIsSaidAtItsField();
    void whatIsNotSavedIsNotLostByOneKey();
    void aTestSaysInWordsWhatItCameTo();
    void aTestSendsNoKeyOfAnotherSite();
    void aTestTrustsTheCaFile();
    void aTestCanBeCancelled();
    void aRemovedConnectionIsNoLongerChosen();
    void itsKeysLeaveTheKeyringWithIt();
    void aKeyThatAnotherOneUsesStays();
    void keysThatMayStillBeThereAreTold();

private:
    [[nodiscard]] WindowDriver &driver() { return *m_driver; }
    /// Saved as in another start, which is over.
    void save(const QList<SavedConnection> &connections)
    {
        for (const SavedConnection &each : connections)
            QVERIFY(driver().settings().savedConnections().save(each));
        driver().restart();
    }
    /// Chooses by the first letter of its name.
    void choose(const QString &letter)
    {
        driver().openFields();
        auto *list = driver().named<QComboBox>(u"Connection"_s);
        QVERIFY(list != nullptr);
        list->setFocus();
        QTest::keyClicks(list, letter);
    }
    void fetch()
    {
        driver().type(u"API key"_s, u"demo"_s);
        driver().click(u"Fetch"_s);
        QTRY_COMPARE(driver().session().state(), SessionState::Reviewing);
        driver().settle();
    }
    /// Makes the connection read-only as another process would, of which this one is told nothing.
    [[nodiscard]] bool barElsewhere(const QString &id)
    {
        const QByteArray beginning = id.toUtf8() + "=\"{";
        return changeElsewhere(beginning, beginning + R"(\"readOnly\":true,)");
    }
    /// Changes a piece of the settings as another process would.
    [[nodiscard]] bool changeElsewhere(const QByteArray &before, const QByteArray &after)
    {
        QByteArray settings = driver().settingsFile(); // it is on the disk then
        if (!settings.contains(before))
            return false;
        settings.replace(before, after);
        QSaveFile file(driver().folder() + u"/settings.ini"_s);
        return file.open(QIODevice::WriteOnly) && file.write(settings) == settings.size() &&
               file.commit();
    }
    /// In the keyring, as an earlier start has remembered it.
    void keepKey(const QString &place)
    {
        const QString origin = BaseUrl::parse(driver().apiUrl(), AllowHttp::No)->origin();
        driver().keyring().secrets[origin + place] = "demo"_ba;
    }
    [[nodiscard]] QStringList keptKeys()
    {
        const QString origin = BaseUrl::parse(driver().apiUrl(), AllowHttp::No)->origin();
        QStringList places;
        for (const auto &[place, key] : driver().keyring().secrets)
            places.append(QString(place).remove(origin));
        return places;
    }
    void openDialog()
    {
        driver().action("connections")->trigger();
        QTRY_VERIFY(dialog() != nullptr);
        QVERIFY(QTest::qWaitForWindowActive(dialog()));
    }
    void saveDialog()
    {
        driver().click(u"Save connections"_s);
        QTRY_VERIFY(dialog() == nullptr);
    }
    [[nodiscard]] QPushButton *focused()
    {
        return qobject_cast<QPushButton *>(driver().window().focusWidget());
    }

    std::unique_ptr<WindowDriver> m_driver;
};

void WindowConnectionsTest::isChosenByKeysAndSaysWhatItIs()
{
    save({connectionTo(driver(), u"North"_s, ConnectionKind::Production),
          connectionTo(driver(), u"Trial"_s, ConnectionKind::Test)});
    choose(u"N"_s);
    const ConnectionFields fields = driver().window().fields();
    QCOMPARE(fields.kind, ConnectionKind::Production);
    QCOMPARE(fields.baseUrl, driver().apiUrl());
    QCOMPARE(fields.siteId, Tree);
    QCOMPARE(fields.cutoff, usualCutoff());
    QVERIFY(driver().named<QLineEdit>(u"Base URL"_s)->isReadOnly());
    QCOMPARE(driver().named<QComboBox>(u"Site ID"_s)->count(), 2);
    QCOMPARE(driver().session().state(), SessionState::Idle); // chosen, not asked
    QVERIFY(driver().window().windowTitle().endsWith(u" · North · PRODUCTION"_s));
    fetch();
    const QPushButton *submit = driver().button(u"Submit 10 to PRODUCTION…"_s);
    QVERIFY(submit != nullptr);
    QCOMPARE(primaryTone(submit), Tone::Refused);
    QVERIFY(showsIcon(*submit, u"shield-alert"_s));
    QVERIFY(driver().says(u"(North, Production)"_s));
    QVERIFY(driver().says(u"North · since 2022-01-01"_s));
    choose(u"T"_s);
    QCOMPARE(driver().window().fields().kind, ConnectionKind::Test);
    QCOMPARE(driver().named<QComboBox>(u"Connection"_s)->accessibleDescription(), u"Test"_s);
    QVERIFY(driver().says(u"These rows were fetched from"_s) ||
            !driver().button(u"Submit"_s)->isEnabled());
}

void WindowConnectionsTest::cancelIsTheDefaultForProduction()
{
    save({connectionTo(driver(), u"North"_s, ConnectionKind::Production)});
    choose(u"N"_s);
    fetch();
    driver().click(u"Submit"_s);
    QTRY_VERIFY(QApplication::activeModalWidget() != nullptr);
    WindowDriver::readQuestion();
    QVERIFY(isPrimary(driver().button(u"Cancel"_s)));
    QVERIFY(!isPrimary(driver().button(u"Submit"_s)));
    QTRY_VERIFY(driver().button(u"Cancel"_s)->isDefault());
    QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Return);
    QTRY_VERIFY(QApplication::activeModalWidget() == nullptr);
    QVERIFY(driver().api().acceptedSubmissions().isEmpty());
    // The first list ever sent over it asks for the id of the site.
    driver().click(u"Submit"_s);
    QTRY_VERIFY(QApplication::activeModalWidget() != nullptr);
    WindowDriver::readQuestion();
    QTRY_VERIFY(QApplication::activeModalWidget()->findChild<QLineEdit *>() != nullptr);
    QTest::keyClicks(QApplication::activeModalWidget()->findChild<QLineEdit *>(), Tree);
    QTRY_VERIFY(driver().button(u"Submit"_s)->isEnabled());
    driver().click(u"Submit"_s);
    QTRY_COMPARE(driver().session().state(), SessionState::Done);
    QCOMPARE(driver().api().acceptedSubmissions().size(), 1);
    QCOMPARE(driver().api().acceptedSubmissions().first().siteId, Tree);
    QCOMPARE(driver().api().acceptedSubmissions().first().body,
             driver().session().submission()->body);
    QCOMPARE(driver().session().submission()->kind, ConnectionKind::Production);
}

void WindowConnectionsTest::submitIsTheDefaultForTest()
{
    save({connectionTo(driver(), u"Trial"_s, ConnectionKind::Test)});
    choose(u"T"_s);
    fetch();
    const QPushButton *submit = driver().button(u"Submit 10 to TEST…"_s);
    QVERIFY(submit != nullptr);
    QCOMPARE(primaryTone(submit), Tone::Accent);
    QVERIFY(showsIcon(*submit, u"server"_s));
    driver().click(u"Submit"_s);
    QTRY_VERIFY(QApplication::activeModalWidget() != nullptr);
    WindowDriver::readQuestion();
    QTRY_VERIFY(driver().button(u"Submit"_s)->isDefault());
    QVERIFY(isPrimary(driver().button(u"Submit"_s)));
    QVERIFY(!isPrimary(driver().button(u"Cancel"_s)));
    QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Return);
    QTRY_COMPARE(driver().session().state(), SessionState::Done);
    QCOMPARE(driver().api().acceptedSubmissions().size(), 1);
    QCOMPARE(driver().api().acceptedSubmissions().first().body,
             driver().session().submission()->body);
}

void WindowConnectionsTest::productionIsNeverChosenByItself()
{
    save({connectionTo(driver(), u"North"_s, ConnectionKind::Production)});
    choose(u"N"_s);
    driver().type(u"Site ID"_s, Harbour);
    fetch();
    driver().restart();
    const ConnectionFields fields = driver().window().fields();
    QVERIFY(fields.isOpen);
    QCOMPARE(fields.baseUrl, QString());
    QVERIFY(!driver().window().windowTitle().contains(u"PRODUCTION"_s));
    QTRY_VERIFY(driver().says(u"The last connection was North."_s));
    QVERIFY(focused() != nullptr);
    QCOMPARE(focused()->text(), u"Choose North"_s);
    QVERIFY(isPrimary(focused()) && !isPrimary(driver().button(u"Fetch"_s)));
    driver().settle();
    QCOMPARE(driver().session().state(), SessionState::Idle);
    QTest::keyClick(focused(), Qt::Key_Return);
    QCOMPARE(driver().window().fields().savedId, u"id-North"_s);
    QCOMPARE(driver().window().fields().siteId, Harbour); // as it was left
    QCOMPARE(driver().keyText(), QString());
    QCOMPARE(driver().session().state(), SessionState::Idle);
    QVERIFY(!driver().says(u"The last connection was"_s));
    QVERIFY(isPrimary(driver().button(u"Fetch"_s)) &&
            !isPrimary(driver().button(u"Fetch outages"_s)));
}

/// `outage-desk --connection North` fills the fields so.
void WindowConnectionsTest::oneThatIsNamedAtTheStartIsChosen()
{
    const SavedConnection north = connectionTo(driver(), u"North"_s, ConnectionKind::Production);
    save({north});
    driver().window().setFields(driver().window().fieldsOf(north));
    QCOMPARE(driver().window().fields().savedId, u"id-North"_s);
    QCOMPARE(driver().window().fields().siteId, Tree);
    QVERIFY(driver().window().windowTitle().endsWith(u" · North · PRODUCTION"_s));
    QVERIFY(!driver().says(u"The last connection was"_s));
    driver().settle();
    QCOMPARE(driver().session().state(), SessionState::Idle); // chosen, not asked
    choose(u"N"_s);
    driver().type(u"Site ID"_s, Harbour);
    fetch();
    driver().restart();
    QCOMPARE(driver().window().fieldsOf(north).siteId, Harbour); // as it was left
}

void WindowConnectionsTest::aTypedProductionIsNotEither()
{
    driver().settings().remember({.kind = ConnectionKind::Production,
                                  .baseUrl = u"https://api.example.org/v1"_s,
                                  .siteId = Tree,
                                  .cutoff = u"2023-01-01T00:00:00Z"_s});
    driver().restart();
    QVERIFY(driver().window().fields().isOpen);
    QTRY_VERIFY(driver().says(u"The last connection was api.example.org."_s));
    driver().click(u"Choose api.example.org"_s);
    const ConnectionFields expected{.kind = ConnectionKind::Production,
                                    .baseUrl = u"https://api.example.org/v1"_s,
                                    .siteId = Tree,
                                    .cutoff = u"2023-01-01T00:00:00Z"_s};
    QCOMPARE(driver().window().fields(), expected);
}

void WindowConnectionsTest::anAddressTypedInsteadCounts()
{
    save({connectionTo(driver(), u"North"_s, ConnectionKind::Production)});
    choose(u"N"_s);
    fetch();
    driver().restart();
    driver().typeConnection();
    QCOMPARE(driver().window().fields().kind, ConnectionKind::Test); // loopback, without a name
    QVERIFY(!driver().window().fields().isOpen);
    QVERIFY(!driver().says(u"The last connection was"_s));
    driver().click(u"Fetch"_s);
    QTRY_COMPARE(driver().session().state(), SessionState::Reviewing);
}

void WindowConnectionsTest::testIsChosenByItself()
{
    save({connectionTo(driver(), u"Trial"_s, ConnectionKind::Test)});
    choose(u"T"_s);
    fetch();
    driver().restart();
    QCOMPARE(driver().window().fields().savedId, u"id-Trial"_s);
    QCOMPARE(driver().window().fields().siteId, Tree);
    QCOMPARE(driver().session().state(), SessionState::Idle);
}

void WindowConnectionsTest::nothingIsSentOverAReadOnlyOne()
{
    SavedConnection trial = connectionTo(driver(), u"Trial"_s, ConnectionKind::Test);
    trial.isReadOnly = true;
    save({trial});
    choose(u"T"_s);
    fetch();
    QVERIFY(driver().says(u"This connection is read-only: its lists are not sent"_s));
    QVERIFY(!driver().button(u"Submit"_s)->isEnabled());
    QVERIFY(!driver().action("submit")->isEnabled());
    driver().window().askToSubmit();
    QVERIFY(QApplication::activeModalWidget() == nullptr);
    // What is asked of the session all the same goes nowhere, whatever it overrides.
    QSignalSpy held(&driver().session(), &ReviewSession::submissionHeldBack);
    const auto &connection = driver().session().fetched()->connection;
    for (const SendAgain again : {SendAgain::No, SendAgain::Yes}) {
        driver().session().submit(driver().session().prepare(connection), *connection, {}, again);
        QVERIFY(held.wait());
        QCOMPARE(held.takeFirst().value(0).value<SubmissionHold>().kind,
                 SubmissionHold::Kind::ReadOnly);
    }
    QTRY_VERIFY(driver().says(u"Nothing was sent: this connection is read-only."_s));
    QCOMPARE(driver().session().state(), SessionState::Reviewing);
    QVERIFY(driver().api().acceptedSubmissions().isEmpty());
}

void WindowConnectionsTest::readOnlyCountsAtOnceAndForItsTypedAddress()
{
    save({connectionTo(driver(), u"Trial"_s, ConnectionKind::Test)});
    choose(u"T"_s);
    fetch();
    QVERIFY(driver().action("submit")->isEnabled());
    openDialog();
    tick(u"Read-only"_s);
    saveDialog();
    QVERIFY(driver().settings().savedConnections().all().first().isReadOnly);
    QVERIFY(!driver().action("submit")->isEnabled());
    QVERIFY(driver().says(u"This connection is read-only"_s));
    choose(u"A"_s); // another address: the same one, typed
    driver().typeConnection();
    driver().click(u"Fetch"_s);
    QTRY_COMPARE(driver().session().state(), SessionState::Reviewing);
    driver().settle();
    QVERIFY(!driver().action("submit")->isEnabled());
    QVERIFY(driver().api().acceptedSubmissions().isEmpty());
}

void WindowConnectionsTest::whatBecameReadOnlyElsewhereIsNotSent_data()
{
    QTest::addColumn<bool>("isTyped");
    QTest::newRow("chosen") << false;
    QTest::newRow("its address, typed") << true;
}

void WindowConnectionsTest::whatBecameReadOnlyElsewhereIsNotSent()
{
    QFETCH(const bool, isTyped);
    QStringList methods;
    QObject::connect(&driver().api(), &DemoHost::requestAnswered, this,
                     [&methods](const QString &method) { methods.append(method); });
    save({connectionTo(driver(), u"Trial"_s, ConnectionKind::Test)});
    choose(isTyped ? u"A"_s : u"T"_s);
    if (isTyped)
        driver().typeConnection();
    fetch();
    driver().ask();
    WindowDriver::readQuestion();
    QTRY_VERIFY(driver().button(u"Submit"_s)->isEnabled());
    QVERIFY(barElsewhere(u"id-Trial"_s));
    driver().click(u"Submit"_s);
    QTRY_VERIFY(driver().says(u"Nothing was sent: this connection is read-only."_s));
    QCOMPARE(driver().session().state(), SessionState::Reviewing);
    QVERIFY(methods.contains(u"GET"_s) && !methods.contains(u"POST"_s));
    // From now on this window knows.
    QVERIFY(!driver().action("submit")->isEnabled());
    QVERIFY(driver().says(u"This connection is read-only: its lists are not sent"_s));
    QCOMPARE(driver().keyText(), u"demo"_s);
}

void WindowConnectionsTest::theQuestionSaysThatItBecameReadOnly()
{
    save({connectionTo(driver(), u"Trial"_s, ConnectionKind::Test)});
    choose(u"T"_s);
    fetch();
    QVERIFY(barElsewhere(u"id-Trial"_s));
    driver().click(u"Submit"_s);
    QTRY_VERIFY(driver().says(u"Held back: this connection is read-only."_s));
    QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
    QTRY_VERIFY(QApplication::activeModalWidget() == nullptr);
    QVERIFY(!driver().action("submit")->isEnabled());
    QVERIFY(driver().says(u"This connection is read-only: its lists are not sent"_s));
    QVERIFY(driver().api().acceptedSubmissions().isEmpty());
}

void WindowConnectionsTest::whatBecameProductionElsewhereIsAskedAnew_data()
{
    QTest::addColumn<bool>("isAsked");
    QTest::newRow("before it was asked") << false;
    QTest::newRow("while it was asked") << true;
}

void WindowConnectionsTest::whatBecameProductionElsewhereIsAskedAnew()
{
    QFETCH(const bool, isAsked);
    QStringList methods;
    QObject::connect(&driver().api(), &DemoHost::requestAnswered, this,
                     [&methods](const QString &method) { methods.append(method); });
    save({connectionTo(driver(), u"Trial"_s, ConnectionKind::Test)});
    choose(u"T"_s);
    fetch();
    if (isAsked) {
        driver().ask();
        WindowDriver::readQuestion();
        QTRY_VERIFY(driver().button(u"Submit"_s)->isEnabled());
    }
    QVERIFY(changeElsewhere(R"(\"kind\":\"test\")", R"(\"kind\":\"production\")"));
    driver().click(u"Submit"_s); // in the question, or in the window
    const auto typesId = [] {
        auto *question = qobject_cast<SubmitDialog *>(QApplication::activeModalWidget());
        return question != nullptr && question->findChild<QLineEdit *>() != nullptr;
    };
    QTRY_VERIFY(typesId());
    QVERIFY(driver().says(u"This connection was changed or removed meanwhile."_s));
    QVERIFY(driver().says(u"Nothing was sent: this connection was changed"_s));
    QVERIFY(driver().window().windowTitle().endsWith(u" · Trial · PRODUCTION"_s));
    QVERIFY(!methods.contains(u"POST"_s));
    WindowDriver::readQuestion();
    QTRY_VERIFY(driver().button(u"Cancel"_s)->isDefault());
    QVERIFY(!driver().button(u"Submit"_s)->isEnabled());
    QTest::keyClicks(QApplication::activeModalWidget()->findChild<QLineEdit *>(), Tree);
    QTRY_VERIFY(driver().button(u"Submit 10"_s)->isEnabled());
    driver().click(u"Submit 10"_s);
    QTRY_COMPARE(driver().session().state(), SessionState::Done);
    QCOMPARE(methods.count(u"POST"_s), 1);
    QCOMPARE(driver().api().acceptedSubmissions().size(), 1);
    QCOMPARE(driver().api().acceptedSubmissions().first().body,
             driver().session().submission()->body);
    QCOMPARE(driver().session().submission()->kind, ConnectionKind::Production);
}

void WindowConnectionsTest::whatLeadsElsewhereByNowIsNotSent_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("removed") << "id-Trial=\""_ba
                             << "id-Gone=\""_ba;
    QTest::newRow("address") << R"(/v1\",)"_ba
                             << R"(/v2\",)"_ba;
    QTest::newRow("proxy") << R"(\"proxy\":\"system\")"_ba
                           << R"(\"proxy\":\"none\")"_ba;
}

void WindowConnectionsTest::whatLeadsElsewhereByNowIsNotSent()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    save({connectionTo(driver(), u"Trial"_s, ConnectionKind::Test)});
    choose(u"T"_s);
    fetch();
    driver().ask();
    WindowDriver::readQuestion();
    QTRY_VERIFY(driver().button(u"Submit"_s)->isEnabled());
    QVERIFY2(changeElsewhere(before, after), driver().settingsFile().constData());
    driver().click(u"Submit"_s);
    QTRY_VERIFY(driver().says(u"Nothing was sent: this connection was changed or removed"_s));
    driver().settle();
    QVERIFY(QApplication::activeModalWidget() == nullptr); // what leads elsewhere is fetched first
    QVERIFY(driver().button(u"Fetch again"_s) != nullptr);
    QVERIFY(!driver().action("submit")->isEnabled());
    QCOMPARE(driver().session().state(), SessionState::Reviewing);
    QVERIFY(driver().api().acceptedSubmissions().isEmpty());
}

/// What a person makes Production in this window is so at once, for the rows on show, too.
void WindowConnectionsTest::theKindOfTodayCountsForRowsAtHand()
{
    save({connectionTo(driver(), u"Trial"_s, ConnectionKind::Test)});
    choose(u"T"_s);
    fetch();
    openDialog();
    auto *kind = inDialog<QComboBox>(u"Kind"_s);
    QVERIFY(kind != nullptr);
    kind->setFocus();
    QTest::keyClicks(kind, u"P"_s);
    saveDialog();
    QTRY_VERIFY(driver().button(u"Submit 10 to PRODUCTION…"_s) != nullptr);
    QVERIFY(driver().action("submit")->isEnabled());
    driver().click(u"Submit"_s);
    QTRY_VERIFY(QApplication::activeModalWidget() != nullptr);
    WindowDriver::readQuestion();
    QTRY_VERIFY(driver().button(u"Cancel"_s)->isDefault());
    QTRY_VERIFY(QApplication::activeModalWidget()->findChild<QLineEdit *>() != nullptr);
    QVERIFY(!driver().says(u"This connection was changed or removed meanwhile."_s));
    QVERIFY(driver().api().acceptedSubmissions().isEmpty());
}

void WindowConnectionsTest::savingKeepsWhatAnotherWindowSaid()
{
    save({connectionTo(driver(), u"Trial"_s, ConnectionKind::Test)});
    choose(u"T"_s);
    fetch();
    openDialog();
    QVERIFY(barElsewhere(u"id-Trial"_s));
    QVERIFY(changeElsewhere(R"(\"kind\":\"test\")", R"(\"kind\":\"production\")"));
    typeInDialog(u"Usual cutoff"_s, u"2023-01-01T00:00:00Z"_s);
    saveDialog();
    const SavedConnection trial = driver().settings().savedConnections().all().first();
    QCOMPARE(trial.cutoff, u"2023-01-01T00:00:00Z"_s);
    QCOMPARE(trial.kind, ConnectionKind::Production);
    QVERIFY(trial.isReadOnly);
    QVERIFY(driver().settingsFile().contains(R"(\"readOnly\":true)"));
    QVERIFY(driver().window().windowTitle().endsWith(u" · Trial · PRODUCTION"_s));
    QVERIFY(!driver().action("submit")->isEnabled());
    QVERIFY(driver().api().acceptedSubmissions().isEmpty());
}

void WindowConnectionsTest::noOtherConnectionGetsATypedKey()
{
    SavedConnection other = connectionTo(driver(), u"West"_s, ConnectionKind::Test);
    other.baseUrl = u"https://west.example/v1"_s;
    save({connectionTo(driver(), u"Trial"_s, ConnectionKind::Test), other});
    choose(u"T"_s);
    driver().type(u"API key"_s, u"never-sent-yet"_s);
    choose(u"W"_s);
    QCOMPARE(driver().keyText(), QString());
}

void WindowConnectionsTest::aKeyIsForItsSiteAlone()
{
    RoundServer api({u"a"_s, u"b"_s});
    SavedConnection coast = connectionTo(driver(), u"Trial"_s, ConnectionKind::Test);
    coast.baseUrl = api.baseUrl();
    coast.sites = api.ids();
    save({coast});
    driver().showSites();
    choose(u"T"_s);
    const auto fetchWith = [&](const QString &key) {
        api.serve();
        driver().openFields();
        if (!key.isEmpty())
            driver().type(u"API key"_s, key);
        driver().action("fetch")->trigger();
        QTRY_COMPARE(driver().session().state(), SessionState::Reviewing);
        driver().settle();
    };
    const auto go = [&](Qt::Key key) {
        QTest::keyClick(&driver().window(), key, Qt::ControlModifier);
        driver().settle();
    };
    fetchWith(u"k1"_s);
    go(Qt::Key_PageDown);
    QCOMPARE(driver().window().fields().siteId, u"b"_s);
    QCOMPARE(driver().keyText(), QString());
    const int requests = static_cast<int>(api.server.requests().size());
    driver().action("fetch")->trigger(); // nothing is asked without its own key
    driver().settle();
    QCOMPARE(api.server.requests().size(), requests);
    fetchWith(u"k2"_s);
    QCOMPARE(api.keysOf("/v1/site-info/b"), QByteArrayList({"k2"_ba}));
    go(Qt::Key_PageUp);
    QCOMPARE(driver().keyText(), u"k1"_s);
    QVERIFY(driver().action("submit")->isEnabled()); // its list is as it was
    // Typed, not chosen, it is another site all the same.
    driver().openFields();
    driver().type(u"Site ID"_s, u"b"_s);
    QCOMPARE(driver().keyText(), u"k2"_s);
    driver().type(u"Site ID"_s, u"a"_s);
    fetchWith({});
    QCOMPARE(api.keysOf("/v1/site-info/a"), QByteArrayList({"k1"_ba, "k1"_ba}));
    driver().click(u"Submit"_s);
    QTRY_VERIFY(QApplication::activeModalWidget() != nullptr);
    WindowDriver::readQuestion();
    driver().click(u"Submit"_s);
    QTRY_COMPARE(driver().session().state(), SessionState::Done);
    QCOMPARE(api.keysOf("/v1/site-outages/a"), QByteArrayList({"k1"_ba}));
    QCOMPARE(api.postsOf(u"a"_s).first().body, RoundServer::bodyOf(u"a"_s));
    QVERIFY(api.postsOf(u"b"_s).isEmpty());
    // Another connection to the same API has none of them.
    coast.id = u"id-West"_s;
    coast.name = u"West"_s;
    QVERIFY(driver().settings().savedConnections().save(coast));
    driver().restart();
    choose(u"W"_s);
    QCOMPARE(driver().keyText(), QString());
}

void WindowConnectionsTest::oneKeyForAllSitesIfAPersonSaysSo()
{
    SavedConnection shared = connectionTo(driver(), u"Trial"_s, ConnectionKind::Test);
    shared.sharesKey = true;
    save({shared, connectionTo(driver(), u"West"_s, ConnectionKind::Test)});
    choose(u"T"_s);
    auto *remember = driver().named<QCheckBox>(u"Remember the API key"_s);
    QVERIFY(remember != nullptr);
    QTest::mouseClick(remember, Qt::LeftButton, {}, QPoint(8, 8));
    fetch();
    const QString origin = BaseUrl::parse(driver().apiUrl(), AllowHttp::No)->origin();
    QTRY_COMPARE(driver().keyring().secrets.size(), size_t(1));
    driver().keyringClock().advance(std::chrono::milliseconds(0));
    QCOMPARE(driver().keyring().secrets.begin()->first, origin + u"|id-Trial"_s);
    driver().type(u"Site ID"_s, Harbour);
    QCOMPARE(driver().keyText(), u"demo"_s);
    driver().click(u"Fetch"_s);
    QTRY_COMPARE(driver().session().fetched()->siteId, Harbour);
    QTRY_COMPARE(driver().session().state(), SessionState::Reviewing);
    // Another connection to the same place has none of it.
    choose(u"W"_s);
    driver().settle();
    QCOMPARE(driver().keyText(), QString());
    QTRY_VERIFY(driver().keyring().calls.last() == u"read "_s + origin + u' ' + Tree);
    QCOMPARE(driver().keyText(), QString());
}

void WindowConnectionsTest::itsLimitOfAgeCounts()
{
    SavedConnection trial = connectionTo(driver(), u"Trial"_s, ConnectionKind::Test);
    trial.oldestData = std::chrono::minutes(5);
    save({trial});
    choose(u"T"_s);
    fetch();
    QVERIFY(driver().action("submit")->isEnabled());
    driver().clock().move(std::chrono::minutes(6));
    QEvent activation(QEvent::WindowActivate);
    QCoreApplication::sendEvent(&driver().window(), &activation);
    QVERIFY(!driver().action("submit")->isEnabled());
    QVERIFY(driver().button(u"Fetch again"_s) != nullptr);
}

void WindowConnectionsTest::aRouteThatLeadsNowhereIsTold_data()
{
    QTest::addColumn<NetworkRoute>("route");
    QTest::addColumn<QString>("says");
    QTest::newRow("a CA file that is gone")
        << NetworkRoute{.caFile = u"/nowhere/authority.pem"_s} << u"/nowhere/authority.pem"_s;
    QTest::newRow("a proxy that is down")
        << NetworkRoute{.proxy = ProxyUse::Address, .proxyAddress = u"http://127.0.0.1:1"_s}
        << u"proxy"_s;
}

void WindowConnectionsTest::aRouteThatLeadsNowhereIsTold()
{
    QFETCH(const NetworkRoute, route);
    QFETCH(const QString, says);
    int requests = 0;
    QObject::connect(&driver().api(), &DemoHost::requestAnswered, this, [&] { ++requests; });
    SavedConnection trial = connectionTo(driver(), u"Trial"_s, ConnectionKind::Test);
    trial.baseUrl.replace(u"http:"_s, u"https:"_s); // over which a proxy is asked on loopback too
    trial.route = route;
    save({trial});
    choose(u"T"_s);
    driver().type(u"API key"_s, u"demo"_s);
    driver().click(u"Fetch"_s);
    QTRY_VERIFY_WITH_TIMEOUT(driver().says(says), 30'000);
    QCOMPARE(driver().session().state(), SessionState::Idle);
    QVERIFY(!driver().action("submit")->isEnabled());
    QCOMPARE(requests, 0);
}

void WindowConnectionsTest::aCaFileThatIsGoneWhenItIsSentIsTold()
{
    const TestCertificates certificates;
    TlsServer server(certificates.server(CertificateFlaw::None));
    const QString authority = driver().folder() + u"/authority.pem"_s;
    QVERIFY(QFile::copy(certificates.authorityFile(), authority));
    server.setAnswer("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
    SavedConnection secure = connectionTo(driver(), u"Secure"_s, ConnectionKind::Test);
    secure.baseUrl = server.url().toString();
    secure.sites = {Tree};
    secure.route.caFile = authority;
    save({secure});
    choose(u"S"_s);
    driver().type(u"API key"_s, u"demo"_s);
    driver().window().openFiles({Places::data(u"norwich-pear-tree-site-info.json"_s),
                                 Places::data(u"norwich-pear-tree-outages.json"_s)});
    QTRY_COMPARE(driver().session().state(), SessionState::Reviewing);
    driver().settle();
    QVERIFY(QFile::remove(authority));
    driver().submitAndConfirm();
    QTRY_COMPARE(driver().session().state(), SessionState::Done);
    QCOMPARE(driver().session().submission()->state, SubmissionState::NotSent);
    QTRY_VERIFY(driver().says(u"Nothing of the list left this computer."_s));
    QVERIFY(server.requests().isEmpty());
}

void WindowConnectionsTest::isMadeByTyping()
{
    openDialog();
    QVERIFY(driver().says(u"No connection has a name yet."_s));
    driver().click(u"New"_s);
    QCOMPARE(dialog()->focusWidget(), inDialog<QLineEdit>(u"Name"_s));
    QTest::keyClicks(dialog()->focusWidget(), u"North Sea"_s);
    QTest::keyClicks(inDialog<QComboBox>(u"Kind"_s), u"T"_s);
    typeInDialog(u"Base URL"_s, driver().apiUrl());
    typeSites({Tree, u""_s, Harbour});
    typeInDialog(u"Usual cutoff"_s, u"2022-06-01"_s);
    saveDialog();
    const QList<SavedConnection> all = driver().settings().savedConnections().all();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().name, u"North Sea"_s);
    QCOMPARE(all.first().kind, ConnectionKind::Test);
    QCOMPARE(all.first().baseUrl, driver().apiUrl());
    QCOMPARE(all.first().sites, QStringList({Tree, Harbour}));
    QCOMPARE(all.first().cutoff, u"2022-06-01T00:00:00Z"_s);
    QCOMPARE(all.first().route, NetworkRoute());
    QVERIFY(!all.first().isReadOnly && !all.first().sharesKey && !all.first().oldestData);
    choose(u"N"_s);
    QCOMPARE(driver().window().fields().cutoff, u"2022-06-01T00:00:00Z"_s);
    fetch();
    QCOMPARE(driver().session().fetched()->connectionName, u"North Sea"_s);
}

void WindowConnectionsTest::isCopiedAndRemoved()
{
    save({connectionTo(driver(), u"North"_s, ConnectionKind::Production)});
    openDialog();
    driver().click(u"Copy"_s);
    QCOMPARE(inDialog<QLineEdit>(u"Name"_s)->text(), u"North (copy)"_s);
    typeInDialog(u"Name"_s, u"South"_s);
    saveDialog();
    QList<SavedConnection> all = driver().settings().savedConnections().all();
    QCOMPARE(all.size(), 2);
    SavedConnection expected = all.at(0);
    expected.id = all.at(1).id;
    expected.name = u"South"_s;
    QCOMPARE(all.at(1), expected);
    openDialog();
    auto *list = inDialog<QComboBox>(u"Connection"_s);
    list->setFocus();
    QTest::keyClicks(list, u"N"_s);
    QCOMPARE(inDialog<QLineEdit>(u"Name"_s)->text(), u"North"_s);
    driver().click(u"Remove"_s);
    QCOMPARE(inDialog<QLineEdit>(u"Name"_s)->text(), u"South"_s);
    saveDialog();
    all = driver().settings().savedConnections().all();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().name, u"South"_s);
}

void WindowConnectionsTest::saysAtTheFieldWhatIsWrong_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("the name of another")
        << u"Name"_s << u"west"_s << u"Another connection is called so"_s;
    QTest::newRow("no https") << u"Base URL"_s << u"http://north.example/v1"_s << u"https"_s;
    QTest::newRow("no time") << u"Usual cutoff"_s << u"soon"_s << u"The cutoff"_s;
}

void WindowConnectionsTest::saysAtTheFieldWhatIsWrong()
{
    QFETCH(const QString, field);
    QFETCH(const QString, text);
    QFETCH(const QString, says);
    save({connectionTo(driver(), u"North"_s, ConnectionKind::Production),
          connectionTo(driver(), u"West"_s, ConnectionKind::Test)});
    openDialog();
    typeInDialog(field, text);
    driver().click(u"Save connections"_s);
    QVERIFY(dialog() != nullptr);
    QVERIFY(driver().says(says));
    QCOMPARE(dialog()->focusWidget(), inDialog<QLineEdit>(field));
    QVERIFY(dialog()->focusWidget()->accessibleDescription().contains(says));
    QTest::keyClick(dialog()->focusWidget(), Qt::Key_X);
    QVERIFY(!driver().says(says)); // it is being mended
    QCOMPARE(driver().settings().savedConnections().all().first().baseUrl, driver().apiUrl());
}

void WindowConnectionsTest::aSiteThatIsThereTwiceIsSaid()
{
    save({connectionTo(driver(), u"Trial"_s, ConnectionKind::Test)});
    openDialog();
    typeSites({Tree, Harbour, Tree});
    driver().click(u"Save connections"_s);
    QVERIFY(driver().says(u"“norwich-pear-tree” is there twice."_s));
    typeSites({Harbour, Tree});
    saveDialog();
    QCOMPARE(driver().settings().savedConnections().all().first().sites,
             QStringList({Harbour, Tree}));
}

void WindowConnectionsTest::aCaFileThatCannotBeReadIsSaidAtItsField()
{
    save({connectionTo(driver(), u"North"_s, ConnectionKind::Production)});
    openDialog();
    typeInDialog(u"CA file"_s, driver().folder() + u"/missing.pem"_s);
    driver().click(u"Save connections"_s);
    QTRY_VERIFY(driver().says(u"The file cannot be read: "_s));
    QVERIFY(dialog() != nullptr);
    QCOMPARE(dialog()->focusWidget(), inDialog<QLineEdit>(u"CA file"_s));
    QCOMPARE(driver().settings().savedConnections().all().first().route, NetworkRoute());
}

void WindowConnectionsTest::whatIsNotSavedIsNotLostByOneKey()
{
    save({connectionTo(driver(), u"North"_s, ConnectionKind::Production)});
    openDialog();
    typeInDialog(u"Name"_s, u"South"_s);
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QVERIFY(dialog() != nullptr);
    QVERIFY(driver().says(u"What you changed is not saved."_s));
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(dialog() == nullptr);
    QCOMPARE(driver().settings().savedConnections().all().first().name, u"North"_s);
    openDialog(); // nothing was changed: one key is enough
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(dialog() == nullptr);
}

void WindowConnectionsTest::aTestSaysInWordsWhatItCameTo()
{
    SavedConnection trial = connectionTo(driver(), u"Trial"_s, ConnectionKind::Test);
    trial.sharesKey = true;
    save({trial});
    openDialog();
    driver().click(u"Test connection"_s);
    QTRY_VERIFY(driver().says(u"can be reached and asks for a key."_s));
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(dialog() == nullptr);
    choose(u"T"_s);
    driver().type(u"API key"_s, u"demo"_s);
    openDialog();
    driver().click(u"Test connection"_s);
    QTRY_VERIFY(driver().says(u"It works: "_s));
    QVERIFY(driver().says(u"with the site Norwich Pear Tree and its 8 device(s)."_s));
    typeSites({u"nowhere"_s});
    QVERIFY(!driver().says(u"It works: "_s));
    driver().click(u"Test connection"_s);
    QTRY_VERIFY(driver().says(u"The API does not know this site"_s));
    typeSites({});
    driver().click(u"Test connection"_s);
    QVERIFY(driver().says(u"A test needs a site"_s));
    QVERIFY(driver().api().acceptedSubmissions().isEmpty());
}

/// The first site is asked for, and the key is that of the second.
void WindowConnectionsTest::aTestSendsNoKeyOfAnotherSite()
{
    save({connectionTo(driver(), u"Trial"_s, ConnectionKind::Test)});
    choose(u"T"_s);
    driver().type(u"Site ID"_s, Harbour);
    driver().type(u"API key"_s, u"demo"_s);
    openDialog();
    driver().click(u"Test connection"_s);
    QTRY_VERIFY(driver().says(u"can be reached and asks for a key."_s));
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(dialog() == nullptr);
    driver().type(u"Site ID"_s, Tree);
    driver().type(u"API key"_s, u"demo"_s);
    driver().type(u"Site ID"_s, Harbour);
    openDialog();
    driver().click(u"Test connection"_s);
    QTRY_VERIFY(driver().says(u"It works: "_s)); // with that site's own
}

void WindowConnectionsTest::aTestTrustsTheCaFile()
{
    const TestCertificates certificates;
    TlsServer server(certificates.server(CertificateFlaw::None));
    const QByteArray site =
        R"({"id":"site-1","name":"Site One","devices":[{"id":"d-1","name":"Pump"}]})"_ba;
    server.setAnswer("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " +
                     QByteArray::number(site.size()) + "\r\n\r\n" + site);
    SavedConnection secure = connectionTo(driver(), u"Secure"_s, ConnectionKind::Production);
    secure.baseUrl = server.url().toString();
    secure.sites = {u"site-1"_s};
    save({secure});
    openDialog();
    driver().click(u"Test connection"_s);
    QTRY_VERIFY(driver().says(u"A secure connection could not be made"_s));
    QVERIFY(server.requests().isEmpty());
    typeInDialog(u"CA file"_s, certificates.authorityFile());
    driver().click(u"Test connection"_s);
    QTRY_VERIFY(driver().says(u"It works: "_s));
    QVERIFY(driver().says(u"Site One and its 1 device(s)."_s));
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().first().target, "/v1/site-info/site-1"_ba);
}

void WindowConnectionsTest::aTestCanBeCancelled()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    SavedConnection trial = connectionTo(driver(), u"Trial"_s, ConnectionKind::Test);
    trial.baseUrl = u"http://127.0.0.1:%1/v1"_s.arg(silent.serverPort());
    save({trial});
    openDialog();
    driver().click(u"Test connection"_s);
    QTRY_VERIFY(driver().says(u"Asking 127.0.0.1:"_s));
    driver().click(u"Cancel the test"_s);
    QVERIFY(!driver().says(u"Asking 127.0.0.1:"_s));
    QTRY_VERIFY(driver().button(u"Test connection"_s) != nullptr);
    QVERIFY(driver().button(u"Test connection"_s)->isEnabled());
}

void WindowConnectionsTest::aRemovedConnectionIsNoLongerChosen()
{
    save({connectionTo(driver(), u"North"_s, ConnectionKind::Production)});
    choose(u"N"_s);
    fetch();
    openDialog();
    driver().click(u"Remove"_s);
    saveDialog();
    QVERIFY(driver().window().fields().isOpen);
    const auto *choice = driver().named<QComboBox>(u"Connection"_s);
    QVERIFY(choice != nullptr && choice->isVisible()); // for another one to be chosen
    QCOMPARE(choice->accessibleDescription(), u"Choose…"_s);
    QVERIFY(!driver().action("submit")->isEnabled());
    QVERIFY(driver().says(u"These rows were fetched from "_s + driver().apiUrl()));
}

void WindowConnectionsTest::itsKeysLeaveTheKeyringWithIt()
{
    SavedConnection shared = connectionTo(driver(), u"North"_s, ConnectionKind::Production);
    shared.sharesKey = true;
    save({shared, connectionTo(driver(), u"West"_s, ConnectionKind::Test)});
    const QStringList all{u" elsewhere"_s, u" "_s + Tree, u" "_s + Harbour, u"|id-North"_s};
    for (const QString &place : all)
        keepKey(place);
    openDialog();
    driver().click(u"Remove"_s);
    QVERIFY(driver().says(u"Saving removes “North”, keys in the keyring included."_s));
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QVERIFY(driver().says(u"What you changed is not saved."_s));
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(dialog() == nullptr);
    driver().settle();
    QCOMPARE(keptKeys(), all); // it was not meant

    openDialog();
    driver().click(u"Remove"_s);
    driver().click(u"Remove"_s); // the other one, which has the same sites
    QVERIFY(driver().says(u"Saving removes “North”, “West”, keys in the keyring included."_s));
    saveDialog();
    QTRY_COMPARE(keptKeys(), QStringList{u" elsewhere"_s});
    QVERIFY(driver().settings().savedConnections().all().isEmpty());
    QVERIFY(!driver().says(u"The keyring may still have"_s));
}

void WindowConnectionsTest::aKeyThatAnotherOneUsesStays()
{
    SavedConnection west = connectionTo(driver(), u"West"_s, ConnectionKind::Test);
    west.sites = {Harbour};
    save({connectionTo(driver(), u"North"_s, ConnectionKind::Test), west});
    keepKey(u" "_s + Tree);
    keepKey(u" "_s + Harbour);
    openDialog();
    driver().click(u"Remove"_s);
    // What a test says stands in its place, and it is said again behind it.
    driver().click(u"Test connection"_s);
    QTRY_VERIFY(driver().says(u"can be reached and asks for a key."_s));
    typeInDialog(u"Name"_s, u"Western"_s);
    QVERIFY(driver().says(u"Saving removes “North”, keys in the keyring included."_s));
    saveDialog();
    QTRY_COMPARE(keptKeys(), QStringList{u" "_s + Harbour});
    choose(u"W"_s);
    QTRY_COMPARE(driver().keyText(), u"demo"_s);
}

void WindowConnectionsTest::keysThatMayStillBeThereAreTold()
{
    save({connectionTo(driver(), u"North"_s, ConnectionKind::Production)});
    keepKey(u" "_s + Tree);
    openDialog();
    driver().click(u"Remove"_s);
    driver().keyring().fault = SecretFault::Refused;
    saveDialog();
    QTRY_VERIFY(
        driver().says(u"The keyring may still have keys of a connection that was removed."_s));
    QCOMPARE(keptKeys(), QStringList{u" "_s + Tree});
    QVERIFY(driver().settings().savedConnections().all().isEmpty());
}

QTEST_MAIN(WindowConnectionsTest)
#include "tst_windowconnections.moc"
