// SPDX-License-Identifier: MIT
#include "keyring/keyringsession.h"
#include "session/connectionstore.h"
#include "support/roundserver.h"

#include <QtCore/qdir.h>
#include <QtCore/qelapsedtimer.h>
#include <QtCore/qsettings.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

const QStringList Sites{u"a"_s, u"b"_s, u"c"_s};
constexpr int TwoPatiences = 10'000; // ms, of the keyring

SavedConnection connectionTo(const RoundServer &api, bool sharesKey)
{
    return {.id = u"id-coast"_s,
            .name = u"Coast"_s,
            .baseUrl = api.baseUrl(),
            .sites = Sites,
            .sharesKey = sharesKey};
}

/// Saves as the window does, in the home folder of \a session.
void save(const KeyringSession &session, const SavedConnection &connection)
{
    const QString folder = session.folder() + u"/home/config/outage-desk"_s;
    QDir().mkpath(folder);
    QSettings settings(folder + u"/outage-desk.conf"_s, QSettings::IniFormat);
    QVERIFY(ConnectionStore(settings).save(connection));
}

/// What comes after `start_keyring`, with the origin of \a api for `ORIGIN`.
QString scriptFor(const RoundServer &api, QString lines)
{
    const QString origin = api.server.url(u""_s).toString();
    return u"start_keyring\n"_s + lines.replace(u"ORIGIN"_s, origin);
}

} // namespace

/// The command line over a saved connection, with the real keyring of the desktop.
class CliKeyringTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eachSiteComesWithItsKey();
    void oneKeyIsForAllSites();
    void aSiteWithoutAKeyIsNamed();
    void aKeyringThatHangsIsGivenUp();
};

void CliKeyringTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void CliKeyringTest::eachSiteComesWithItsKey()
{
    RoundServer api(Sites);
    api.serve();
    KeyringSession session;
    save(session, connectionTo(api, false));
    const QStringList lines = session.run(
        scriptFor(api, u"for site in a b c; do\n"
                       "  $probe remember ORIGIN $site key-of-$site >/dev/null\n"
                       "done\n"
                       "$cli submit --yes --connection Coast --site a --site b --site c\n"
                       "echo ended with $?\n"_s));
    QCOMPARE(lines.constLast(), u"ended with 0"_s);
    QCOMPARE(api.keysOf("/v1/outages"), QByteArrayList{"key-of-a"});
    for (const QString &site : Sites) {
        const QByteArray key = "key-of-" + site.toUtf8();
        QCOMPARE(api.keysOf("/v1/site-info/" + site.toUtf8()), QByteArrayList{key});
        QCOMPARE(api.postsOf(site).size(), 1);
        QCOMPARE(api.postsOf(site).first().header("x-api-key"), key);
    }
    QVERIFY(!session.everyFile().contains("key-of-"));
}

void CliKeyringTest::oneKeyIsForAllSites()
{
    RoundServer api(Sites);
    api.serve();
    KeyringSession session;
    save(session, connectionTo(api, true));
    const QStringList lines =
        session.run(scriptFor(api, u"$probe remember ORIGIN a another-key >/dev/null\n"
                                   "$probe remember ORIGIN all:id-coast key-of-all >/dev/null\n"
                                   "$cli preview --connection Coast --format json >/dev/null\n"
                                   "echo ended with $?\n"_s));
    QCOMPARE(lines.constLast(), u"ended with 0"_s);
    for (const char *target : {"/v1/outages", "/v1/site-info/a", "/v1/site-info/c"})
        QCOMPARE(api.keysOf(target), QByteArrayList{"key-of-all"});
}

void CliKeyringTest::aSiteWithoutAKeyIsNamed()
{
    RoundServer api(Sites);
    api.serve();
    KeyringSession session;
    save(session, connectionTo(api, false));
    const QStringList lines =
        session.run(scriptFor(api, u"$probe remember ORIGIN a key-of-a >/dev/null\n"
                                   "$cli preview --connection Coast 2>&1\n"
                                   "echo ended with $?\n"_s));
    QCOMPARE(lines.constLast(), u"ended with 1"_s);
    QVERIFY2(lines.value(0).contains(u"No key for the site “b” was found in the keyring."),
             qPrintable(lines.join(u'\n')));
    QCOMPARE(api.server.connectionCount(), 0);
}

void CliKeyringTest::aKeyringThatHangsIsGivenUp()
{
    RoundServer api(Sites);
    api.serve();
    KeyringSession session;
    save(session, connectionTo(api, false));
    QElapsedTimer timer;
    timer.start();
    const QStringList lines = session.run(scriptFor(api, u"kill -STOP $daemon\n"
                                                         "$cli preview --connection Coast 2>&1\n"
                                                         "echo ended with $?\n"
                                                         "kill -KILL $daemon\n"_s));
    QCOMPARE(lines.constLast(), u"ended with 1"_s);
    QVERIFY2(timer.elapsed() < TwoPatiences, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(api.server.connectionCount(), 0);
}

QTEST_GUILESS_MAIN(CliKeyringTest)

#include "tst_clikeyring.moc"
