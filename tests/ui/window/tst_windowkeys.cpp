// SPDX-License-Identifier: MIT
#include "support/places.h"
#include "ui/connection/connectionbar.h"
#include "ui/connection/keyringline.h"
#include "ui/window/windowdriver.h"

#include <QtWidgets/qcheckbox.h>
#include <QtWidgets/qcombobox.h>

using namespace Qt::StringLiterals;

namespace {

const QString SiteName = u"norwich-pear-tree"_s;
const QString BaseUrlField = u"Base URL"_s;
const QString SiteField = u"Site ID"_s;
const QString KeyField = u"API key"_s;

} // namespace

/// Remembering, filling in and forgetting keys, as a person does it in the window.
class WindowKeysTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_driver = std::make_unique<WindowDriver>();
    }

    void cleanup() { m_driver.reset(); }

    void rememberIsOfferedForARealAddressOnly()
    {
        QVERIFY(box() != nullptr);
        m_driver->click(u"Try the demo"_s);
        QTRY_COMPARE(m_driver->session().state(), SessionState::Reviewing);
        QVERIFY(box() == nullptr);
        m_driver->keyringClock().advance(KeyringStore::Patience);
        QCOMPARE(m_driver->keyring().calls, QStringList());
    }

    void nothingIsRememberedUnlessWanted()
    {
        m_driver->fetchFromApi();
        QCOMPARE(writes(), QStringList());
        restart();
        QTRY_COMPARE(reads(), 1);
        QCOMPARE(keyText(), QString());
    }

    void aWantedKeyIsRememberedOnceTheApiAcceptedIt()
    {
        m_driver->typeConnection(u"a-wrong-one"_s);
        tick();
        m_driver->click(u"Fetch"_s);
        QTRY_VERIFY(m_driver->says(u"refused the key"_s));
        QCOMPARE(writes(), QStringList());
        m_driver->typeConnection();
        m_driver->click(u"Fetch"_s);
        QTRY_COMPARE(m_driver->session().state(), SessionState::Reviewing);
        QTRY_VERIFY(says(u"The keyring has it"_s));
        QCOMPARE(writes(), QStringList(u"write "_s + name()));
        QCOMPARE(m_driver->keyring().secrets.at(name()), QByteArray("demo"));
    }

    void tickingAfterAFetchRemembersAtOnceAndTickingAgainForgets()
    {
        m_driver->fetchFromApi();
        tick();
        QTRY_COMPARE(m_driver->keyring().secrets.count(name()), 1U);
        QTRY_VERIFY(says(u"The keyring has it"_s));
        tick();
        QTRY_VERIFY(says(u"The keyring has forgotten it"_s));
        QVERIFY(m_driver->keyring().secrets.empty());
        QCOMPARE(keyText(), u"demo"_s); // for this session
    }

    void aRememberedKeyIsFilledInAtTheNextStart()
    {
        rememberKey();
        m_driver->restart();
        QTRY_COMPARE(keyText(), u"demo"_s);
        QVERIFY(box()->isChecked());
        QCOMPARE(keyEdit()->echoMode(), QLineEdit::Password);
        QVERIFY(says(u"The key comes from the keyring."_s));
        m_driver->click(u"Fetch"_s);
        QTRY_COMPARE(m_driver->session().state(), SessionState::Reviewing);
        // It is there already.
        QCOMPARE(writes().size(), 1);
    }

    void aRememberedKeyNeverFollowsToAnotherPlace_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("origin") << BaseUrlField << u"https://elsewhere.example/v1"_s;
        QTest::newRow("site") << SiteField << u"another-site"_s;
    }

    void aRememberedKeyNeverFollowsToAnotherPlace()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, text);
        rememberKey();
        m_driver->restart();
        QTRY_COMPARE(keyText(), u"demo"_s);
        m_driver->type(field, text.left(1)); // from the very first letter
        QCOMPARE(keyText(), QString());
        m_driver->type(field, text);
        QTRY_VERIFY(!reads(text.left(20)).isEmpty());
        m_driver->settle();
        QCOMPARE(keyText(), QString());
        QVERIFY(!box()->isChecked());
        // Back again, and so is the key.
        m_driver->type(BaseUrlField, m_driver->apiUrl());
        m_driver->type(SiteField, SiteName);
        QTRY_COMPARE(keyText(), u"demo"_s);
    }

    void aTypedKeyThatWasUsedDoesNotFollowToAnotherOrigin()
    {
        m_driver->fetchFromApi();
        m_driver->type(SiteField, u"another-site"_s);
        QCOMPARE(keyText(), u"demo"_s);
        m_driver->type(BaseUrlField, u"https://elsewhere.example/v1"_s);
        QCOMPARE(keyText(), QString());
        QVERIFY(m_driver->says(u"has been taken out"_s));
    }

    void whatAPersonTypedIsNotReplaced()
    {
        m_driver->keyring().secrets[name()] = "from-the-keyring";
        m_driver->keyring().hangs = true;
        m_driver->typeConnection(QString());
        QTRY_COMPARE(reads(), 1);
        m_driver->type(KeyField, u"typed"_s);
        m_driver->keyring().release();
        QTRY_VERIFY(box()->isChecked());
        QCOMPARE(keyText(), u"typed"_s);
    }

    void aLateAnswerForAnotherPlaceFillsNothing()
    {
        m_driver->keyring().secrets[name()] = "from-the-keyring";
        m_driver->keyring().hangs = true;
        m_driver->typeConnection(QString());
        QTRY_COMPARE(reads(), 1);
        m_driver->type(BaseUrlField, u"https://elsewhere.example/v1"_s);
        m_driver->keyring().release();
        QTRY_COMPARE(reads(), 2);
        m_driver->settle();
        QCOMPARE(keyText(), QString());
        QVERIFY(!box()->isChecked());
    }

    void aKeyringThatFailsIsOneQuietLine_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<QString>("line");
        QTest::newRow("none") << int(SecretFault::Unavailable) << u"No keyring here"_s;
        QTest::newRow("locked") << int(SecretFault::Refused) << u"Keyring locked"_s;
        QTest::newRow("hangs") << int(SecretFault::TooSlow) << u"Keyring silent"_s;
    }

    void aKeyringThatFailsIsOneQuietLine()
    {
        QFETCH(const int, fault);
        QFETCH(const QString, line);
        const bool hangs = fault == int(SecretFault::TooSlow);
        m_driver->keyring().hangs = hangs;
        m_driver->keyring().fault = SecretFault(fault);
        m_driver->typeConnection();
        tick();
        m_driver->click(u"Fetch"_s);
        // No fault of the keyring keeps the operator from working.
        QTRY_COMPARE(m_driver->session().state(), SessionState::Reviewing);
        QTRY_COMPARE(writes().size(), 1);
        if (hangs) {
            QVERIFY(!m_driver->says(line));
            m_driver->keyringClock().advance(KeyringStore::Patience);
        }
        // The fields have folded over the rows: it is said in their place.
        QTRY_VERIFY(m_driver->says(line));
        QVERIFY(m_driver->window().findChild<ConnectionBar *>()->isFolded());
        QVERIFY(says(line));
        QVERIFY(says(u"key kept for this session only"_s));
        QVERIFY(!box()->isChecked());
        QCOMPARE(keyText(), u"demo"_s);
        QCOMPARE(m_driver->keyring().secrets.size(), 0U);
    }

    void withoutAKeyringRememberIsOffAndSaysWhy()
    {
        m_driver->keyring().fault = SecretFault::Unavailable;
        m_driver->typeConnection();
        QTRY_VERIFY(!box()->isEnabled());
        QVERIFY(!box()->isChecked());
        QVERIFY(says(u"No keyring here"_s));
        QVERIFY(box()->toolTip().startsWith(u"No keyring here"_s));
        QVERIFY(box()->accessibleDescription().startsWith(u"No keyring here"_s));
        // Said once, it leaves its place to the rows; the box keeps the reason.
        m_driver->click(u"Fetch"_s);
        QTRY_COMPARE(m_driver->session().state(), SessionState::Reviewing);
        QVERIFY(!says(u"No keyring here"_s));
        QVERIFY(!box()->isEnabled());
        // It is there again: another site is looked up.
        m_driver->keyring().fault.reset();
        m_driver->type(u"Site ID"_s, u"odd-harbour"_s);
        QTRY_VERIFY(box()->isEnabled());
        QVERIFY(!box()->toolTip().contains(u"No keyring"_s));
    }

    void forgetKeyEmptiesFieldAndKeyring()
    {
        rememberKey();
        QAction *forget = m_driver->action("forget-key");
        QVERIFY(forget != nullptr);
        QVERIFY(forget->isEnabled());
        forget->trigger();
        QCOMPARE(keyText(), QString());
        QTRY_VERIFY(m_driver->keyring().secrets.empty());
        QTRY_VERIFY(!box()->isChecked());
        QTRY_VERIFY(!forget->isEnabled());
        restart();
        QTRY_COMPARE(reads(), 1);
        m_driver->settle();
        QCOMPARE(keyText(), QString());
    }

    void aKeyThatMayNotBeForgottenIsSaid()
    {
        rememberKey();
        m_driver->keyring().fault = SecretFault::Unavailable;
        tick();
        QTRY_VERIFY(says(u"The keyring may still have it"_s));
        QVERIFY(box()->isChecked());
    }

    void filesReadWithoutAKeyStayCurrentWhenOneIsFound()
    {
        rememberKey();
        QTRY_COMPARE(reads(), 1); // what the first window looks up must not answer the second
        m_driver->settle();
        m_driver->keyring().hangs = true;
        restart();
        const QString data = Places::data(u"norwich-pear-tree-"_s);
        m_driver->window().openFiles({data + u"outages.json"_s, data + u"site-info.json"_s});
        QTRY_COMPARE(m_driver->session().state(), SessionState::Reviewing);
        QCOMPARE(keyText(), QString());
        QTRY_COMPARE(reads(), 1);
        m_driver->keyring().release();
        QTRY_COMPARE(keyText(), u"demo"_s);
        QTRY_VERIFY(m_driver->button(u"Submit"_s)->isEnabled());
    }

private:
    /// The keyring's words stand among the fields.
    [[nodiscard]] bool says(const QString &text) const
    {
        m_driver->openFields();
        return m_driver->says(text);
    }
    [[nodiscard]] QCheckBox *box() const
    {
        m_driver->openFields();
        return m_driver->named<QCheckBox>(u"Remember the API key"_s);
    }
    [[nodiscard]] QLineEdit *keyEdit() const { return m_driver->named<QLineEdit>(KeyField); }
    [[nodiscard]] QString keyText() const { return m_driver->keyText(); }
    [[nodiscard]] QString name() const
    {
        return QUrl(m_driver->apiUrl()).adjusted(QUrl::RemovePath).toString() + QLatin1Char(' ') +
               SiteName;
    }
    [[nodiscard]] QStringList reads(const QString &place) const
    {
        return m_driver->keyring().calls.filter(u"read "_s).filter(place);
    }
    /// How often the place of api() was looked up, or a different place.
    [[nodiscard]] int reads() const
    {
        return int(m_driver->keyring().calls.filter(u"read "_s).size());
    }
    [[nodiscard]] QStringList writes() const
    {
        return m_driver->keyring().calls.filter(u"write "_s);
    }
    void tick() { QTest::mouseClick(box(), Qt::LeftButton, {}, QPoint(8, box()->height() / 2)); }
    /// From here on reads() counts anew.
    void restart()
    {
        m_driver->keyring().calls.clear();
        m_driver->restart();
    }
    void rememberKey()
    {
        m_driver->fetchFromApi();
        tick();
        QTRY_VERIFY(says(u"The keyring has it"_s));
    }

    std::unique_ptr<WindowDriver> m_driver;
};

QTEST_MAIN(WindowKeysTest)
#include "tst_windowkeys.moc"
