// SPDX-License-Identifier: MIT
#include "ui/connection/keyringline.h"
#include "ui/window/windowdriver.h"

#include <QtWidgets/qcheckbox.h>
#include <QtWidgets/qcombobox.h>

namespace {

const QString SiteName = QStringLiteral("norwich-pear-tree");
const QString BaseUrlField = QStringLiteral("Base URL");
const QString SiteField = QStringLiteral("Site ID");
const QString KeyField = QStringLiteral("API key");

} // namespace

/// Remembering, filling in and forgetting keys, as a person does it in the window.
class WindowKeysTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_driver = std::make_unique<WindowDriver>();
    }

    void cleanup() { m_driver.reset(); }

    void rememberIsOfferedForARealAddressOnly()
    {
        QVERIFY(box() != nullptr);
        m_driver->click(QStringLiteral("Try the demo"));
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
        m_driver->typeConnection(QStringLiteral("a-wrong-one"));
        tick();
        m_driver->click(QStringLiteral("Fetch"));
        QTRY_VERIFY(m_driver->says(QStringLiteral("refused the key")));
        QCOMPARE(writes(), QStringList());
        m_driver->typeConnection();
        m_driver->click(QStringLiteral("Fetch"));
        QTRY_COMPARE(m_driver->session().state(), SessionState::Reviewing);
        QTRY_VERIFY(m_driver->says(QStringLiteral("The keyring has it")));
        QCOMPARE(writes(), QStringList(QStringLiteral("write ") + name()));
        QCOMPARE(m_driver->keyring().secrets.at(name()), QByteArray("demo"));
    }

    void tickingAfterAFetchRemembersAtOnceAndTickingAgainForgets()
    {
        m_driver->fetchFromApi();
        tick();
        QTRY_COMPARE(m_driver->keyring().secrets.count(name()), 1U);
        QTRY_VERIFY(m_driver->says(QStringLiteral("The keyring has it")));
        tick();
        QTRY_VERIFY(m_driver->says(QStringLiteral("The keyring has forgotten it")));
        QVERIFY(m_driver->keyring().secrets.empty());
        QCOMPARE(keyText(), QStringLiteral("demo")); // for this session
    }

    void aRememberedKeyIsFilledInAtTheNextStart()
    {
        rememberKey();
        m_driver->restart();
        QTRY_COMPARE(keyText(), QStringLiteral("demo"));
        QVERIFY(box()->isChecked());
        QCOMPARE(keyEdit()->echoMode(), QLineEdit::Password);
        QVERIFY(m_driver->says(QStringLiteral("The key comes from the keyring.")));
        m_driver->click(QStringLiteral("Fetch"));
        QTRY_COMPARE(m_driver->session().state(), SessionState::Reviewing);
        // It is there already.
        QCOMPARE(writes().size(), 1);
    }

    void aRememberedKeyNeverFollowsToAnotherPlace_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("origin") << BaseUrlField << QStringLiteral("https://elsewhere.example/v1");
        QTest::newRow("site") << SiteField << QStringLiteral("another-site");
    }

    void aRememberedKeyNeverFollowsToAnotherPlace()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, text);
        rememberKey();
        m_driver->restart();
        QTRY_COMPARE(keyText(), QStringLiteral("demo"));
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
        QTRY_COMPARE(keyText(), QStringLiteral("demo"));
    }

    void aTypedKeyThatWasUsedDoesNotFollowToAnotherOrigin()
    {
        m_driver->fetchFromApi();
        m_driver->type(SiteField, QStringLiteral("another-site"));
        QCOMPARE(keyText(), QStringLiteral("demo"));
        m_driver->type(BaseUrlField, QStringLiteral("https://elsewhere.example/v1"));
        QCOMPARE(keyText(), QString());
        QVERIFY(m_driver->says(QStringLiteral("has been taken out")));
    }

    void whatAPersonTypedIsNotReplaced()
    {
        m_driver->keyring().secrets[name()] = "from-the-keyring";
        m_driver->keyring().hangs = true;
        m_driver->typeConnection(QString());
        QTRY_COMPARE(reads(), 1);
        m_driver->type(KeyField, QStringLiteral("typed"));
        m_driver->keyring().release();
        QTRY_VERIFY(box()->isChecked());
        QCOMPARE(keyText(), QStringLiteral("typed"));
    }

    void aLateAnswerForAnotherPlaceFillsNothing()
    {
        m_driver->keyring().secrets[name()] = "from-the-keyring";
        m_driver->keyring().hangs = true;
        m_driver->typeConnection(QString());
        QTRY_COMPARE(reads(), 1);
        m_driver->type(BaseUrlField, QStringLiteral("https://elsewhere.example/v1"));
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
        QTest::newRow("none") << int(SecretFault::Unavailable) << QStringLiteral("No keyring here");
        QTest::newRow("locked") << int(SecretFault::Refused) << QStringLiteral("Keyring locked");
        QTest::newRow("hangs") << int(SecretFault::TooSlow) << QStringLiteral("Keyring silent");
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
        m_driver->click(QStringLiteral("Fetch"));
        // No fault of the keyring keeps the operator from working.
        QTRY_COMPARE(m_driver->session().state(), SessionState::Reviewing);
        QTRY_COMPARE(writes().size(), 1);
        if (hangs) {
            QVERIFY(!m_driver->says(line));
            m_driver->keyringClock().advance(KeyringStore::Patience);
        }
        QTRY_VERIFY(m_driver->says(line));
        QVERIFY(m_driver->says(QStringLiteral("key kept for this session only")));
        QVERIFY(!box()->isChecked());
        QCOMPARE(keyText(), QStringLiteral("demo"));
        QCOMPARE(m_driver->keyring().secrets.size(), 0U);
    }

    void withoutAKeyringRememberIsOffAndSaysWhy()
    {
        m_driver->keyring().fault = SecretFault::Unavailable;
        m_driver->typeConnection();
        QTRY_VERIFY(!box()->isEnabled());
        QVERIFY(!box()->isChecked());
        QVERIFY(m_driver->says(QStringLiteral("No keyring here")));
        QVERIFY(box()->toolTip().startsWith(QStringLiteral("No keyring here")));
        QVERIFY(box()->accessibleDescription().startsWith(QStringLiteral("No keyring here")));
        // Said once, it leaves its place to the rows; the box keeps the reason.
        m_driver->click(QStringLiteral("Fetch"));
        QTRY_COMPARE(m_driver->session().state(), SessionState::Reviewing);
        QVERIFY(!m_driver->says(QStringLiteral("No keyring here")));
        QVERIFY(!box()->isEnabled());
        // It is there again: another site is looked up.
        m_driver->keyring().fault.reset();
        m_driver->type(QStringLiteral("Site ID"), QStringLiteral("odd-harbour"));
        QTRY_VERIFY(box()->isEnabled());
        QVERIFY(!box()->toolTip().contains(QStringLiteral("No keyring")));
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
        QTRY_VERIFY(m_driver->says(QStringLiteral("The keyring may still have it")));
        QVERIFY(box()->isChecked());
    }

    void filesReadWithoutAKeyStayCurrentWhenOneIsFound()
    {
        rememberKey();
        QTRY_COMPARE(reads(), 1); // what the first window looks up must not answer the second
        m_driver->settle();
        m_driver->keyring().hangs = true;
        restart();
        const QString data = QStringLiteral(OUTAGE_DESK_TEST_DATA "/norwich-pear-tree-");
        m_driver->window().openFiles(
            {data + QStringLiteral("outages.json"), data + QStringLiteral("site-info.json")});
        QTRY_COMPARE(m_driver->session().state(), SessionState::Reviewing);
        QCOMPARE(keyText(), QString());
        QTRY_COMPARE(reads(), 1);
        m_driver->keyring().release();
        QTRY_COMPARE(keyText(), QStringLiteral("demo"));
        QTRY_VERIFY(m_driver->button(QStringLiteral("Submit"))->isEnabled());
    }

private:
    [[nodiscard]] QCheckBox *box() const
    {
        return m_driver->named<QCheckBox>(QStringLiteral("Remember the API key"));
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
        return m_driver->keyring().calls.filter(QStringLiteral("read ")).filter(place);
    }
    /// How often the place of api() was looked up, or a different place.
    [[nodiscard]] int reads() const
    {
        return int(m_driver->keyring().calls.filter(QStringLiteral("read ")).size());
    }
    [[nodiscard]] QStringList writes() const
    {
        return m_driver->keyring().calls.filter(QStringLiteral("write "));
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
        QTRY_VERIFY(m_driver->says(QStringLiteral("The keyring has it")));
    }

    std::unique_ptr<WindowDriver> m_driver;
};

QTEST_MAIN(WindowKeysTest)
#include "tst_windowkeys.moc"
