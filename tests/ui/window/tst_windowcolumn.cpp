// SPDX-License-Identifier: MIT
#include "submission/journalfixture.h"
#include "support/roundserver.h"
#include "ui/connection/connectionbar.h"
#include "ui/connection/connectionline.h"
#include "ui/review/outageview.h"
#include "ui/theme/buttons.h"
#include "ui/widgets/labels.h"
#include "ui/window/windowdriver.h"

#include <QtGui/qaction.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qlistview.h>
#include <QtWidgets/qradiobutton.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

const QStringList Abc{u"a"_s, u"b"_s, u"c"_s};

} // namespace

/// The column of sites says of each what is so, also when a fetch fails, another program sends, or
/// a site is fetched that is none of them. Sites a, b and c, with one outage each.
class WindowColumnTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theListOfASiteThatFailsIsCalledOld();
    void eachSiteThatFailedSaysWhy();
    void anUnknownOutcomeOfAnotherProgramIsTold();
    void anUnknownOutcomeThatHoldsAListBackIsTold();
    void anAcceptedListStaysAccepted();
    void anAcceptedListThatChangesIsToSend();
    void whatAnotherProgramSentIsAccepted();
    void aMarkMakesTheListAccepted();
    void theHeadNamesTheSiteThatIsSelected();
    void aSiteThatIsNotListedTakesNoReviewAway();
    void theReceiptLeadsToASiteThatIsNotFetched();
    void withoutItsKeyTheNextSiteIsOnlyShown();
    void aSiteWithoutOutagesHasNoFilterToClear();
    void theSiteWhoseListIsSentSaysSo();
    void theFootCountsTheListsOfAllSites();
    void aSiteThatStallsHoldsUpNoOther();
    void cancelKeepsWhatHasBeenAnswered();
    void whileTheShownSiteStallsOthersCanBeSeen();
    void aSendingIsCancelledAlone();
    void aNewCutoffCountsForEverySite();
    void aNoteThatIsTypedStaysWithItsSite();
    void theReceiptIsThereAgain();
    void namesakesAreToldApart();
    void theTableFitsBesideAnAcceptedList_data();
    void theTableFitsBesideAnAcceptedList();

private:
    [[nodiscard]] WindowDriver &driver() { return *m_driver; }
    void connectTo(const QStringList &sites = Abc, bool sharesKey = true);
    /// Answers one round, and waits for its end.
    void fetchAll();
    void endFetchAll();
    void nextSite() { step(Qt::Key_PageDown); }
    void step(Qt::Key key);
    /// A list that another program has sent there.
    void leave(const QString &site, SubmissionState state);
    [[nodiscard]] QString told();
    /// The folded line at the head.
    [[nodiscard]] QString head();
    [[nodiscard]] QString shownSite() { return driver().session().review().site().id(); }
    [[nodiscard]] qsizetype posts(const QString &site) { return m_api->postsOf(site).size(); }

    std::unique_ptr<RoundServer> m_api;
    std::unique_ptr<WindowDriver> m_driver;
};

void WindowColumnTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
    m_api = std::make_unique<RoundServer>(Abc);
    m_driver = std::make_unique<WindowDriver>();
}

void WindowColumnTest::cleanup()
{
    m_driver.reset();
    m_api.reset();
}

void WindowColumnTest::connectTo(const QStringList &sites, bool sharesKey)
{
    const SavedConnection coast{.id = u"id-coast"_s,
                                .name = u"Coast"_s,
                                .kind = ConnectionKind::Test,
                                .baseUrl = m_api->baseUrl(),
                                .sites = sites,
                                .sharesKey = sharesKey};
    QVERIFY(driver().settings().savedConnections().save(coast));
    driver().showSites();
    driver().window().resize(1280, 800);
    driver().window().setFields(driver().window().fieldsOf(coast));
    driver().window().findChild<ConnectionBar *>()->setKeyText(u"demo"_s);
    driver().settle();
}

void WindowColumnTest::fetchAll()
{
    m_api->serve();
    endFetchAll();
}

void WindowColumnTest::endFetchAll()
{
    driver().action("fetch-all")->trigger();
    QTRY_VERIFY(driver().action("fetch-all")->isEnabled());
    driver().settle();
}

void WindowColumnTest::step(Qt::Key key)
{
    driver().window().activateWindow(); // the question was the active one
    QVERIFY(QTest::qWaitForWindowActive(&driver().window()));
    QTest::keyClick(&driver().window(), key, Qt::ControlModifier);
    driver().settle();
}

void WindowColumnTest::leave(const QString &site, SubmissionState state)
{
    Submission other = JournalFixture::list(site, RoundServer::bodyOf(site));
    other.baseUrl = m_api->baseUrl();
    JournalFixture(driver().journalFolder()).leave(other, state);
}

QString WindowColumnTest::told()
{
    QStringList lines;
    const QAbstractItemModel *model = driver().named<QListView>(u"Sites"_s)->model();
    static const QRegularExpression time(u"[0-9]{2}:[0-9]{2} UTC"_s);
    for (int row = 0; row < model->rowCount(); ++row) {
        lines.append(
            model->index(row, 0).data().toString().replace(u'\n', u": "_s).replace(time, u"T"_s));
    }
    return lines.join(u" | ");
}

QString WindowColumnTest::head()
{
    QStringList texts;
    for (const auto *each :
         driver().window().findChild<ConnectionLine *>()->findChildren<ElidedLabel *>()) {
        if (each->isVisible())
            texts.append(each->text());
    }
    return texts.join(u" · ");
}

void WindowColumnTest::theListOfASiteThatFailsIsCalledOld()
{
    connectTo();
    fetchAll();
    QCOMPARE(told(), u"Site a: 1 to send | Site b: 1 to send | Site c: 1 to send"_s);
    m_api->onSite(u"b"_s, Script().afterRequest().answer(403, "{}"));
    m_api->onOutages(Script().afterRequest().answer(
        200, RoundServer::outagesOf({u"a"_s, u"b"_s, u"b"_s, u"b"_s, u"c"_s})));
    fetchAll();
    const QString failed = u"Site a: 1 to send | Site b: fetch failed, list of T | "
                           "Site c: 1 to send"_s;
    QCOMPARE(told(), failed);
    QVERIFY(!driver().says(u"refused the key"_s)); // that of b is not shown

    nextSite();
    QCOMPARE(shownSite(), u"b"_s);
    QCOMPARE(told(), failed);
    QVERIFY(driver().says(u"refused the key"_s));
    QVERIFY(driver().says(u"Below is still the list that was fetched at "_s));
    step(Qt::Key_PageUp);
    QVERIFY(!driver().says(u"Below is still the list"_s));
    nextSite();
    QVERIFY(driver().says(u"It is the one that Submit would send."_s));

    driver().submitAndConfirm(); // a person who means it
    QTRY_COMPARE(posts(u"b"_s), 1);
    QCOMPARE(m_api->postsOf(u"b"_s).first().body, RoundServer::bodyOf(u"b"_s)); // the old one
    QTRY_VERIFY(driver().says(u"Accepted"_s));
    QCOMPARE(m_api->server.completePosts(), 1);

    driver().click(u"Back"_s);
    m_api->serve();
    driver().action("fetch")->trigger(); // alone, and with success
    QTRY_VERIFY2(!told().contains(u"fetch failed"_s), qPrintable(told()));
    QVERIFY(!driver().says(u"Below is still the list"_s));
    QCOMPARE(m_api->server.completePosts(), 1);
}

void WindowColumnTest::eachSiteThatFailedSaysWhy()
{
    connectTo();
    m_api->onSite(u"b"_s, Script().afterRequest().answer(404, "{}"));
    m_api->onSite(u"c"_s, Script().afterRequest().answer(403, "{}"));
    fetchAll();
    QCOMPARE(told(), u"Site a: 1 to send | b: fetch failed | c: fetch failed"_s);

    nextSite();
    QVERIFY(driver().says(u"does not know"_s));
    QVERIFY(!driver().says(u"refused the key"_s));
    nextSite();
    QVERIFY(driver().says(u"refused the key"_s));
    QVERIFY(!driver().says(u"does not know"_s));
    nextSite();
    QCOMPARE(shownSite(), u"a"_s);
    QVERIFY(!driver().says(u"refused the key"_s));
    QCOMPARE(told(), u"Site a: 1 to send | b: fetch failed | c: fetch failed"_s);
}

void WindowColumnTest::anUnknownOutcomeOfAnotherProgramIsTold()
{
    connectTo();
    fetchAll();
    leave(u"b"_s, SubmissionState::Unknown);
    fetchAll();
    QTRY_COMPARE(told(), u"Site a: 1 to send | Site b: outcome unknown | Site c: 1 to send"_s);
    nextSite();
    QVERIFY(!driver().action("submit")->isEnabled());
    QCOMPARE(told(), u"Site a: 1 to send | Site b: outcome unknown | Site c: 1 to send"_s);
    QCOMPARE(m_api->server.startedPosts(), 0);
}

void WindowColumnTest::anUnknownOutcomeThatHoldsAListBackIsTold()
{
    connectTo();
    fetchAll();
    leave(u"a"_s, SubmissionState::Unknown);
    driver().click(u"Submit"_s);
    QTRY_VERIFY(driver().says(u"Held back: "_s));
    QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
    QTRY_VERIFY(QApplication::activeModalWidget() == nullptr);
    QTRY_COMPARE(told(), u"Site a: outcome unknown | Site b: 1 to send | Site c: 1 to send"_s);
    QCOMPARE(m_api->server.startedPosts(), 0);
}

void WindowColumnTest::anAcceptedListStaysAccepted()
{
    connectTo();
    fetchAll();
    driver().submitAndConfirm();
    QTRY_VERIFY(driver().button(u"Next: Site b"_s) != nullptr);
    QCOMPARE(told(), u"Site a: accepted T | Site b: 1 to send | Site c: 1 to send"_s);

    driver().click(u"Back"_s);
    fetchAll();
    QCOMPARE(told(), u"Site a: accepted T | Site b: 1 to send | Site c: 1 to send"_s);
    step(Qt::Key_PageUp);
    QCOMPARE(shownSite(), u"c"_s);
    driver().submitAndConfirm();
    QTRY_VERIFY(driver().button(u"Next: Site b"_s) != nullptr); // a has gone

    driver().restart();
    driver().window().resize(1280, 800);
    driver().window().findChild<ConnectionBar *>()->setKeyText(u"demo"_s);
    fetchAll();
    QCOMPARE(told(), u"Site a: accepted T | Site b: 1 to send | Site c: accepted T"_s);
    QCOMPARE(posts(u"a"_s), 1);
    QCOMPARE(posts(u"b"_s), 0);
    QCOMPARE(posts(u"c"_s), 1);
}

void WindowColumnTest::anAcceptedListThatChangesIsToSend()
{
    connectTo();
    m_api->onOutages(Script().afterRequest().answer(
        200, RoundServer::outagesOf({u"a"_s, u"a"_s, u"b"_s, u"c"_s})));
    fetchAll();
    driver().submitAndConfirm();
    QTRY_VERIFY(driver().button(u"Next: Site b"_s) != nullptr);
    driver().click(u"Back"_s);
    const QString others = u" | Site b: 1 to send | Site c: 1 to send"_s;
    QTRY_COMPARE(told(), u"Site a: accepted T"_s + others);

    Review changed = driver().session().review();
    QVERIFY(changed.setIncluded(0, false));
    driver().session().apply(changed);
    QCOMPARE(told(), u"Site a: 1 to send"_s + others);
    QVERIFY(changed.setIncluded(0, true));
    driver().session().apply(changed);
    QCOMPARE(told(), u"Site a: accepted T"_s + others);
    QCOMPARE(m_api->server.completePosts(), 1);
}

void WindowColumnTest::whatAnotherProgramSentIsAccepted()
{
    connectTo();
    fetchAll();
    leave(u"b"_s, SubmissionState::Accepted);
    fetchAll();
    QCOMPARE(told(), u"Site a: 1 to send | Site b: accepted T | Site c: 1 to send"_s);

    leave(u"a"_s, SubmissionState::Accepted);
    driver().click(u"Submit"_s);
    QTRY_VERIFY(driver().says(u"Held back: "_s));
    QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
    QTRY_COMPARE(told(), u"Site a: accepted T | Site b: accepted T | Site c: 1 to send"_s);
    QCOMPARE(m_api->server.startedPosts(), 0);
}

void WindowColumnTest::aMarkMakesTheListAccepted()
{
    connectTo();
    leave(u"a"_s, SubmissionState::Unknown);
    fetchAll();
    const QString others = u" | Site b: 1 to send | Site c: 1 to send"_s;
    QTRY_COMPARE(told(), u"Site a: outcome unknown"_s + others);
    driver().click(u"Mark the outcome"_s);
    QTRY_VERIFY(QApplication::activeModalWidget() != nullptr);
    QWidget *question = QApplication::activeModalWidget();
    for (QRadioButton *each : question->findChildren<QRadioButton *>()) {
        if (each->text().remove(u'&').startsWith(u"Accepted"_s))
            each->click();
    }
    QTest::keyClicks(question->findChild<QLineEdit *>(), u"asked them"_s);
    driver().click(u"Mark as accepted"_s);
    QTRY_COMPARE(told(), u"Site a: accepted T"_s + others);
    QCOMPARE(m_api->server.startedPosts(), 0);
}

void WindowColumnTest::theHeadNamesTheSiteThatIsSelected()
{
    connectTo();
    m_api->serve();
    driver().action("fetch")->trigger();
    QTRY_COMPARE(shownSite(), u"a"_s);
    QTRY_VERIFY2(head().startsWith(u"Site a · Coast · "_s), qPrintable(head()));
    QVERIFY2(head().contains(u"fetched"_s), qPrintable(head()));
    nextSite();
    QVERIFY2(head().startsWith(u"b · Coast · "_s), qPrintable(head()));
    QVERIFY2(!head().contains(u"fetched"_s), qPrintable(head()));
    step(Qt::Key_PageUp);
    QVERIFY2(head().startsWith(u"Site a · Coast · "_s), qPrintable(head()));
}

void WindowColumnTest::aSiteThatIsNotListedTakesNoReviewAway()
{
    connectTo({u"a"_s, u"b"_s});
    m_api->onOutages(
        Script().afterRequest().answer(200, RoundServer::outagesOf({u"a"_s, u"a"_s, u"b"_s})));
    fetchAll();
    Review changed = driver().session().review();
    QVERIFY(changed.setIncluded(0, false));
    driver().session().apply(changed);
    QCOMPARE(told(), u"Site a: 1 to send | Site b: 1 to send"_s);

    driver().type(u"Site ID"_s, u"c"_s); // thought better of it
    auto *list = driver().named<QListView>(u"Sites"_s);
    const auto click = [list](int row) {
        const QRect place = list->visualRect(list->model()->index(row, 0));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, place.center());
    };
    click(0);
    QCOMPARE(shownSite(), u"a"_s);
    QCOMPARE(driver().session().review().counts().leftOut, 1);

    driver().type(u"Site ID"_s, u"c"_s);
    m_api->serve();
    driver().action("fetch")->trigger();
    QTRY_COMPARE(shownSite(), u"c"_s);
    driver().settle();
    QCOMPARE(told(), u"Site a: 1 to send | Site b: 1 to send"_s);
    click(0);
    QCOMPARE(shownSite(), u"a"_s);
    QCOMPARE(driver().session().review().counts().leftOut, 1);
    QVERIFY2(head().startsWith(u"Site a · "_s), qPrintable(head()));
    QCOMPARE(told(), u"Site a: 1 to send | Site b: 1 to send"_s);
    click(1);
    QCOMPARE(shownSite(), u"b"_s);
}

void WindowColumnTest::theReceiptLeadsToASiteThatIsNotFetched()
{
    connectTo();
    m_api->serve();
    driver().action("fetch")->trigger();
    QTRY_COMPARE(shownSite(), u"a"_s);
    driver().submitAndConfirm();
    QTRY_VERIFY(driver().button(u"Next: b"_s) != nullptr);
    QVERIFY(isPrimary(driver().button(u"Next: b"_s)));
    m_api->serve();
    driver().click(u"Next: b"_s);
    QTRY_COMPARE(shownSite(), u"b"_s);
    driver().settle();
    QCOMPARE(told(), u"Site a: accepted T | Site b: 1 to send | c: not fetched"_s);
    QCOMPARE(m_api->countOf("/v1/site-info/b"), 1);
    QCOMPARE(posts(u"a"_s), 1);
    QCOMPARE(posts(u"b"_s), 0);
}

void WindowColumnTest::withoutItsKeyTheNextSiteIsOnlyShown()
{
    connectTo(Abc, false);
    m_api->serve();
    driver().action("fetch")->trigger();
    QTRY_COMPARE(shownSite(), u"a"_s);
    driver().submitAndConfirm();
    driver().click(u"Next: b"_s);
    driver().settle();
    QCOMPARE(driver().window().fields().siteId, u"b"_s);
    QCOMPARE(driver().session().state(), SessionState::Idle);
    QCOMPARE(m_api->countOf("/v1/site-info/b"), 0);
    QCOMPARE(m_api->countOf("/v1/outages"), 1);
    QCOMPARE(m_api->server.completePosts(), 1);
}

void WindowColumnTest::aSiteWithoutOutagesHasNoFilterToClear()
{
    connectTo();
    m_api->serve({u"b"_s});
    endFetchAll();
    nextSite();
    QCOMPARE(shownSite(), u"b"_s);
    QVERIFY(!driver().says(u"The filter hides every row."_s));
    QVERIFY(driver().says(u"There are no outages of this site."_s));
    nextSite();
    QVERIFY(!driver().says(u"There are no outages"_s));
    driver().type(u"Search outages"_s, u"nowhere to be found"_s);
    driver().settle();
    QTRY_VERIFY(driver().says(u"The filter hides every row."_s));
}

void WindowColumnTest::theSiteWhoseListIsSentSaysSo()
{
    connectTo();
    m_api->onPost(u"a"_s, Script().afterRequest().hang());
    fetchAll();
    driver().submitAndConfirm();
    QTRY_COMPARE(posts(u"a"_s), 1);
    QCOMPARE(told(), u"Site a: being sent… | Site b: 1 to send | Site c: 1 to send"_s);
    driver().action("cancel")->trigger();
    QTRY_COMPARE(told(), u"Site a: outcome unknown | Site b: 1 to send | Site c: 1 to send"_s);
    QCOMPARE(m_api->server.startedPosts(), 1);
}

void WindowColumnTest::theFootCountsTheListsOfAllSites()
{
    connectTo();
    fetchAll();
    driver().submitAndConfirm();
    driver().click(u"Next: Site b"_s);
    driver().settle();
    driver().submitAndConfirm();
    driver().click(u"Back"_s);
    QTRY_VERIFY(driver().says(u"; 2 list(s) sent today from this computer"_s));
    QCOMPARE(m_api->server.completePosts(), 2);
}

void WindowColumnTest::aSiteThatStallsHoldsUpNoOther()
{
    connectTo();
    m_api->onSite(u"c"_s, Script().afterRequest().hang());
    m_api->serve();
    driver().action("fetch-all")->trigger();
    QTRY_COMPARE(told(), u"Site a: 1 to send | Site b: 1 to send | c: being fetched…"_s);
    QVERIFY(!driver().action("fetch-all")->isEnabled());
    QVERIFY(!driver().action("fetch")->isEnabled());

    nextSite();
    QCOMPARE(shownSite(), u"b"_s);
    driver().submitAndConfirm();
    QTRY_VERIFY(driver().button(u"Next: Site a"_s) != nullptr);
    QCOMPARE(told(), u"Site a: 1 to send | Site b: accepted T | c: being fetched…"_s);
    driver().click(u"Next: Site a"_s);
    QCOMPARE(shownSite(), u"a"_s);
    driver().submitAndConfirm();
    QTRY_COMPARE(told(), u"Site a: accepted T | Site b: accepted T | c: being fetched…"_s);
    QCOMPARE(m_api->server.completePosts(), 2);
    QCOMPARE(m_api->postsOf(u"a"_s).value(0).body, RoundServer::bodyOf(u"a"_s));
    QCOMPARE(m_api->postsOf(u"b"_s).value(0).body, RoundServer::bodyOf(u"b"_s));

    driver().click(u"Back"_s);
    driver().action("cancel")->trigger();
    QTRY_VERIFY(driver().action("fetch-all")->isEnabled());
    QCOMPARE(told(), u"Site a: accepted T | Site b: accepted T | c: not fetched"_s);
    endFetchAll(); // c is left
    QCOMPARE(m_api->server.startedPosts(), 2);
}

void WindowColumnTest::cancelKeepsWhatHasBeenAnswered()
{
    connectTo();
    m_api->onSite(u"b"_s, Script().afterRequest().answer(404, "{}"));
    m_api->onSite(u"c"_s, Script().afterRequest().hang());
    m_api->serve();
    driver().action("fetch-all")->trigger();
    QTRY_COMPARE(told(), u"Site a: 1 to send | b: fetch failed | c: being fetched…"_s);
    driver().click(u"Cancel"_s);
    QTRY_VERIFY(driver().action("fetch-all")->isEnabled());
    QCOMPARE(told(), u"Site a: 1 to send | b: fetch failed | c: not fetched"_s);
    QCOMPARE(shownSite(), u"a"_s);
    driver().submitAndConfirm();
    QTRY_COMPARE(posts(u"a"_s), 1);
    QCOMPARE(m_api->server.startedPosts(), 1);
}

void WindowColumnTest::whileTheShownSiteStallsOthersCanBeSeen()
{
    connectTo();
    m_api->onSite(u"a"_s, Script().afterRequest().hang());
    m_api->onSite(u"b"_s, Script().afterRequest().hang());
    m_api->serve();
    driver().action("fetch-all")->trigger();
    QTRY_COMPARE(told(), u"a: being fetched… | b: being fetched… | Site c: 1 to send"_s);
    QVERIFY(!driver().action("submit")->isEnabled());
    nextSite();
    QCOMPARE(shownSite(), u"c"_s); // b is passed over
    QTRY_VERIFY(driver().action("submit")->isEnabled());
    nextSite();
    QCOMPARE(shownSite(), u"c"_s); // there is no other yet
    driver().action("cancel")->trigger();
    QTRY_COMPARE(told(), u"a: not fetched | b: not fetched | Site c: 1 to send"_s);
    QVERIFY(driver().action("submit")->isEnabled());
    QCOMPARE(m_api->server.startedPosts(), 0);
}

void WindowColumnTest::aSendingIsCancelledAlone()
{
    connectTo();
    m_api->onSite(u"c"_s, Script().afterRequest().hang());
    m_api->onPost(u"a"_s, Script().afterRequest().hang());
    m_api->serve();
    driver().action("fetch-all")->trigger();
    QTRY_COMPARE(told(), u"Site a: 1 to send | Site b: 1 to send | c: being fetched…"_s);
    driver().submitAndConfirm();
    QTRY_COMPARE(posts(u"a"_s), 1);
    driver().action("cancel")->trigger();
    QTRY_COMPARE(driver().session().state(), SessionState::Unknown);
    QCOMPARE(told(), u"Site a: outcome unknown | Site b: 1 to send | c: being fetched…"_s);
    driver().action("cancel")->trigger();
    QTRY_COMPARE(told(), u"Site a: outcome unknown | Site b: 1 to send | c: not fetched"_s);
    QCOMPARE(m_api->server.startedPosts(), 1);
}

void WindowColumnTest::aNewCutoffCountsForEverySite()
{
    connectTo();
    const QStringList twoEach{u"a"_s, u"a"_s, u"b"_s, u"b"_s, u"c"_s};
    m_api->onOutages(Script().afterRequest().answer(200, RoundServer::outagesOf(twoEach)));
    fetchAll();
    QCOMPARE(told(), u"Site a: 2 to send | Site b: 2 to send | Site c: 1 to send"_s);
    const auto cut = [this](const QString &cutoff) {
        ConnectionFields fields = driver().window().fields();
        fields.cutoff = cutoff;
        driver().window().setFields(fields);
    };
    const auto toSend = [this] { // it is near the cutoff: that is to check
        return told().remove(QRegularExpression(u", [0-9] to check"_s));
    };
    cut(u"2022-05-01T12:00:00Z"_s);
    QTRY_COMPARE(toSend(), u"Site a: 1 to send | Site b: 1 to send | Site c: nothing to send"_s);
    nextSite();
    QCOMPARE(shownSite(), u"b"_s);
    QCOMPARE(driver().session().review().counts().selected, 1);
    QTRY_VERIFY(driver().action("submit")->isEnabled());
    cut(u"2022-01-01T00:00:00Z"_s);
    QTRY_COMPARE(told(), u"Site a: 2 to send | Site b: 2 to send | Site c: 1 to send"_s);
    QCOMPARE(m_api->countOf("/v1/outages"), 1);
}

void WindowColumnTest::aNoteThatIsTypedStaysWithItsSite()
{
    connectTo();
    fetchAll();
    driver().action("details")->setChecked(false);
    driver().action("details")->trigger();
    auto *table = driver().window().findChild<OutageView *>();
    QTRY_COMPARE(table->model()->rowCount(), 1);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    driver().settle();
    driver().type(u"Note"_s, u"asked the crew"_s);
    nextSite();
    QCOMPARE(shownSite(), u"b"_s);
    QCOMPARE(driver().session().review().note(0), QString());
    step(Qt::Key_PageUp);
    QCOMPARE(driver().session().review().note(0), u"asked the crew"_s);
}

void WindowColumnTest::theReceiptIsThereAgain()
{
    connectTo();
    fetchAll();
    driver().submitAndConfirm();
    driver().click(u"Next: Site b"_s);
    driver().settle();
    QVERIFY(!driver().says(u"Accepted"_s));
    step(Qt::Key_PageUp);
    QCOMPARE(shownSite(), u"a"_s);
    QVERIFY(driver().says(u"Accepted"_s));
    QVERIFY(driver().button(u"Next: Site b"_s) != nullptr);
    driver().click(u"Back"_s);
    Review changed = driver().session().review();
    QVERIFY(changed.setIncluded(0, false));
    driver().session().apply(changed);
    nextSite();
    step(Qt::Key_PageUp);
    QCOMPARE(shownSite(), u"a"_s);
    QVERIFY(!driver().says(u"Accepted"_s)); // it is of another list now
    QCOMPARE(m_api->server.completePosts(), 1);
}

void WindowColumnTest::namesakesAreToldApart()
{
    connectTo();
    QByteArray other = RoundServer::siteInfo(u"b"_s);
    m_api->onSite(u"b"_s, Script().afterRequest().answer(200, other.replace("Site b", "Site a")));
    fetchAll();
    QCOMPARE(told(), u"Site a (a): 1 to send | Site a (b): 1 to send | Site c: 1 to send"_s);
    QVERIFY2(head().startsWith(u"Site a (a) · "_s), qPrintable(head()));
    nextSite();
    QVERIFY2(head().startsWith(u"Site a (b) · "_s), qPrintable(head()));
    QVERIFY(driver().window().windowTitle().contains(u"· Site a (b) ·"_s));
    nextSite();
    QVERIFY2(head().startsWith(u"Site c · "_s), qPrintable(head()));
}

void WindowColumnTest::theTableFitsBesideAnAcceptedList_data()
{
    QTest::addColumn<int>("width");
    for (int width = 1120; width <= 1280; width += 40)
        QTest::addRow("%d pixels", width) << width;
}

void WindowColumnTest::theTableFitsBesideAnAcceptedList()
{
    QFETCH(const int, width);
    connectTo();
    driver().window().resize(width, 800);
    leave(u"a"_s, SubmissionState::Accepted);
    fetchAll();
    QCOMPARE(shownSite(), u"a"_s);
    auto *table = driver().window().findChild<OutageView *>();
    QTRY_VERIFY(!table->isColumnHidden(CompareColumn));
    driver().window().resize(1800, 800); // there is room for all of them
    driver().settle();
    for (const OutageColumn column : {DurationColumn, VerdictColumn, ReasonColumn})
        QVERIFY2(!table->isColumnHidden(column), QByteArray::number(column).constData());
}

QTEST_MAIN(WindowColumnTest)
#include "tst_windowcolumn.moc"
