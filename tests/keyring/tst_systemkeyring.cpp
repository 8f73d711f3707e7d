// SPDX-License-Identifier: MIT
#include "keyring/keyringsession.h"

#include <QtCore/qregularexpression.h>
#include <QtNetwork/qlocalserver.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestPause = 250; // ms; a look that a person would not notice, on a busy machine
constexpr int LimitMs = 5000;
constexpr int Slack = 2500;

/// The answers without the times.
QStringList answersIn(const QStringList &lines)
{
    static const QRegularExpression time(u" \\d+$"_s);
    QStringList answers;
    for (const QString &line : lines) {
        if (!line.startsWith(u"longest pause") && !line.startsWith(u"waits at the end"))
            answers.append(QString(line).remove(time));
    }
    return answers;
}

int numberIn(const QString &line)
{
    return line.section(u' ', -1).toInt();
}

/// That each answer came within \a limit, that the event loop never stood still, and that the end
/// waited for nothing.
void expectNoWaiting(const QStringList &lines, int limit)
{
    for (const QString &line : lines) {
        const bool isPause = line.startsWith(u"longest pause");
        const bool isEnd = line.startsWith(u"waits at the end");
        QVERIFY2(numberIn(line) <= (isEnd ? 0 : isPause ? LongestPause : limit), qPrintable(line));
    }
}

} // namespace

/// The keyring of the desktop, the real one, in sessions made for the test.
class SystemKeyringTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void remembersAcrossProcessesAndForgets();
    void keepsOriginsAndSitesApart();
    void withoutABusItSaysSoAtOnce_data();
    void withoutABusItSaysSoAtOnce();
    void withoutAKeyringItSaysSoAtOnce();
    void aLockedKeyringIsNotWaitedFor();
    void aKeyringThatHangsIsGivenUp();
    void aBusThatNeverAnswersIsGivenUp();
};

void SystemKeyringTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void SystemKeyringTest::remembersAcrossProcessesAndForgets()
{
    KeyringSession session;
    const QStringList lines = session.run(u"start_keyring\n"
                                          "at='https://api.example site-1'\n"
                                          "$probe find $at\n"
                                          "$probe remember $at c4nary+K3y/77~%=Zq\n"
                                          "$probe find $at\n"
                                          "$probe remember $at another\n"
                                          "$probe find $at\n"
                                          "cat $XDG_DATA_HOME/keyrings/* >$HOME/copy\n"
                                          "$probe forget $at\n"
                                          "$probe find $at\n"
                                          "$probe forget $at\n"_s);
    const QStringList expected{u"missing"_s,    u"remembered"_s,    u"found c4nary+K3y/77~%=Zq"_s,
                               u"remembered"_s, u"found another"_s, u"forgotten"_s,
                               u"missing"_s,    u"forgotten"_s};
    QCOMPARE(answersIn(lines), expected);
    expectNoWaiting(lines, LimitMs);
    // The keyring encrypts what it keeps; and we keep nothing beside it.
    const QByteArray everything = session.everyFile();
    QVERIFY(everything.contains("GnomeKeyring"));
    QVERIFY(!everything.contains("c4nary"));
    QVERIFY(!everything.contains(QByteArray("c4nary").toHex()));
}

void SystemKeyringTest::keepsOriginsAndSitesApart()
{
    KeyringSession session;
    const QStringList lines = session.run(u"start_keyring\n"
                                          "$probe remember https://a.example site-1 key-a1\n"
                                          "$probe remember https://b.example site-1 key-b1\n"
                                          "$probe remember https://a.example 'site 2' key-a2\n"
                                          "$probe find https://a.example site-1\n"
                                          "$probe find https://a.example 'site 2'\n"
                                          "$probe forget https://b.example site-1\n"
                                          "$probe find https://b.example site-1\n"
                                          "$probe find https://a.example site-1\n"
                                          "$probe find https://a.example:8443 site-1\n"_s);
    QCOMPARE(answersIn(lines).mid(3),
             QStringList({u"found key-a1"_s, u"found key-a2"_s, u"forgotten"_s, u"missing"_s,
                          u"found key-a1"_s, u"missing"_s}));
}

void SystemKeyringTest::withoutABusItSaysSoAtOnce_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("no address") << QString();
    QTest::newRow("nobody there") << u"unix:path=/nonexistent/bus"_s;
    QTest::newRow("no address at all") << u"nonsense"_s;
}

void SystemKeyringTest::withoutABusItSaysSoAtOnce()
{
    QFETCH(const QString, address);
    KeyringSession session;
    if (!address.isEmpty())
        session.setVariable(u"DBUS_SESSION_BUS_ADDRESS"_s, address);
    session.startWithoutBus(u"$probe everything https://a.example site-1"_s);
    const QStringList lines = session.finish();
    QCOMPARE(answersIn(lines), QStringList(3, u"failed Unavailable"_s));
    expectNoWaiting(lines, LimitMs / 2);
}

void SystemKeyringTest::withoutAKeyringItSaysSoAtOnce()
{
    KeyringSession session;
    const QStringList lines = session.run(u"$probe everything https://a.example site-1"_s);
    QCOMPARE(answersIn(lines), QStringList(3, u"failed Unavailable"_s));
    expectNoWaiting(lines, LimitMs / 2);
}

void SystemKeyringTest::aLockedKeyringIsNotWaitedFor()
{
    // Locked, and no user to ask for its password.
    KeyringSession session;
    const QStringList lines =
        session.run(u"start_keyring\n"
                    "$probe remember https://a.example site-1 c4nary\n"
                    "kill $daemon; wait $daemon\n"
                    "gnome-keyring-daemon --foreground --components=secrets >/dev/null 2>&1 &\n"
                    "until $probe find x y | grep -q missing; do :; done\n"
                    "$probe find https://a.example site-1\n"
                    "$probe remember https://a.example site-1 another\n"_s);
    const QStringList answers = answersIn(lines);
    QCOMPARE(answers.size(), 3);
    for (const QString &answer : answers.mid(1))
        QVERIFY2(answer.startsWith(u"failed ") || answer == u"missing", qPrintable(answer));
    expectNoWaiting(lines, LimitMs + Slack);
}

void SystemKeyringTest::aKeyringThatHangsIsGivenUp()
{
    KeyringSession session;
    const QStringList lines = session.run(u"start_keyring\n"
                                          "kill -STOP $daemon\n"
                                          "$probe everything https://a.example site-1\n"
                                          "kill -KILL $daemon\n"_s);
    QCOMPARE(answersIn(lines), QStringList(3, u"failed TooSlow"_s));
    for (const QString &line : lines.first(3))
        QVERIFY2(numberIn(line) >= LimitMs, qPrintable(line));
    expectNoWaiting(lines, LimitMs + Slack);
}

void SystemKeyringTest::aBusThatNeverAnswersIsGivenUp()
{
    KeyringSession session;
    QLocalServer silent;
    const QString path = session.folder() + u"/silent"_s;
    QVERIFY(silent.listen(path));
    session.setVariable(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path="_s + path);
    session.startWithoutBus(u"$probe everything https://a.example site-1"_s);
    const QStringList lines = session.finish();
    QCOMPARE(answersIn(lines), QStringList(3, u"failed TooSlow"_s));
    expectNoWaiting(lines, LimitMs + Slack);
    QVERIFY(silent.hasPendingConnections());
}

QTEST_GUILESS_MAIN(SystemKeyringTest)

#include "tst_systemkeyring.moc"
