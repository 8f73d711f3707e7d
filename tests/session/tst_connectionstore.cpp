// SPDX-License-Identifier: MIT
#include "session/connectionstore.h"
#include "session/settings.h"
#include "support/earlierfiles.h"

#include <QtCore/qfile.h>
#include <QtCore/qprocess.h>
#include <QtCore/qsettings.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int Writers = 4;
constexpr int Each = 12;
const QString EarlierSettings = u"2b8f3be/home/config/outage-desk"_s;

SavedConnection north()
{
    return {.id = u"id-north"_s,
            .name = u"North"_s,
            .baseUrl = u"https://north.example/v1"_s,
            .sites = {u"norwich-pear-tree"_s}};
}

QStringList namesIn(const ConnectionStore &store)
{
    QStringList names;
    for (const SavedConnection &each : store.all())
        names.append(each.name);
    return names;
}

QByteArrayList linesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QByteArrayList();
}

/// What another window does: the work of a process of its own.
int writeAsWindow(const QString &path, const QString &window)
{
    QSettings settings(path, QSettings::IniFormat);
    ConnectionStore store(settings);
    bool isSaved = true;
    for (int i = 0; i < Each; ++i) {
        const QString name = u"%1-%2"_s.arg(window).arg(i);
        isSaved = store.save({.id = name, .name = name}) && isSaved;
    }
    return isSaved ? 0 : 1;
}

/// The same for whether lists are only looked at.
int setReadOnly(const QString &path, bool isReadOnly)
{
    QSettings settings(path, QSettings::IniFormat);
    ConnectionStore store(settings);
    SavedConnection connection = north();
    connection.isReadOnly = isReadOnly;
    return store.save(connection) ? 0 : 1;
}

} // namespace

/// Saved connections on the disk.
class ConnectionStoreTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void keepsChangesAndRemoves()
    {
        QSettings settings(path(), QSettings::IniFormat);
        ConnectionStore store(settings);
        QVERIFY(store.all().isEmpty());
        QVERIFY(store.save(north()));
        QVERIFY(store.save({.id = u"id-east"_s, .name = u"East"_s}));
        QCOMPARE(namesIn(store), QStringList({u"East"_s, u"North"_s}));
        SavedConnection renamed = north();
        renamed.name = u"Arctic"_s;
        QVERIFY(store.save(renamed));
        QCOMPARE(namesIn(store), QStringList({u"Arctic"_s, u"East"_s}));
        QCOMPARE(*store.withId(u"id-north"_s), renamed);
        QCOMPARE(store.named(u"arctic "_s), QList<SavedConnection>{renamed});
        QVERIFY(store.remove(u"id-east"_s));
        QCOMPARE(namesIn(store), QStringList({u"Arctic"_s}));
        QVERIFY(!store.withId(u"id-east"_s));
    }

    void aNewStartFindsThem()
    {
        {
            QSettings settings(path(), QSettings::IniFormat);
            QVERIFY(ConnectionStore(settings).save(north()));
        }
        QFile::copy(path(), path() + u"-copy"_s); // QSettings keeps what it has of a path
        QSettings settings(path() + u"-copy"_s, QSettings::IniFormat);
        QCOMPARE(ConnectionStore(settings).all(), QList<SavedConnection>{north()});
    }

    void windowsThatWriteAtOnceLoseNothing()
    {
        std::vector<std::unique_ptr<QProcess>> windows;
        for (int i = 0; i < Writers; ++i) {
            windows.push_back(std::make_unique<QProcess>());
            windows.back()->start(QCoreApplication::applicationFilePath(),
                                  {u"--write"_s, path(), u"window%1"_s.arg(i)});
        }
        for (const auto &window : windows) {
            QVERIFY(window->waitForFinished());
            QCOMPARE(window->exitCode(), 0);
        }
        QSettings settings(path(), QSettings::IniFormat);
        QCOMPARE(ConnectionStore(settings).all().size(), qsizetype(Writers) * Each);
    }

    void seesOnTheDiskWhatBecameReadOnly()
    {
        QSettings settings(path(), QSettings::IniFormat);
        ConnectionStore store(settings);
        SavedConnection connection = north();
        QVERIFY(store.save(connection));
        const auto chosen = store.connectionLook(connection);
        const auto typed = store.connectionLook({.baseUrl = u"https://NORTH.example/v1/"_s});
        const auto elsewhere = store.connectionLook({.baseUrl = u"https://east.example/v1"_s});
        QVERIFY(!chosen() && !typed() && !elsewhere());
        const auto sayElsewhere = [this](const QString &word) {
            QProcess window;
            window.start(QCoreApplication::applicationFilePath(), {word, path()});
            return window.waitForFinished() && window.exitCode() == 0;
        };
        QVERIFY(sayElsewhere(u"--bar"_s));
        QVERIFY(!store.withId(connection.id)->isReadOnly); // as this window has it
        QCOMPARE(chosen(), SubmissionHold::Kind::ReadOnly);
        QCOMPARE(typed(), SubmissionHold::Kind::ReadOnly);
        QVERIFY(!elsewhere());
        QVERIFY(sayElsewhere(u"--open"_s));
        QVERIFY(!chosen() && !typed());
    }

    void seesOnTheDiskWhatLeadsElsewhere_data()
    {
        QTest::addColumn<SavedConnection>("now");
        QTest::addColumn<bool>("isOther");
        const auto row = [](const char *name, bool isOther, auto &&change) {
            SavedConnection now = north();
            now.kind = ConnectionKind::Test;
            change(now);
            QTest::newRow(name) << now << isOther;
        };
        using Saved = SavedConnection;
        row("kind", true, [](Saved &now) { now.kind = ConnectionKind::Production; });
        row("address", true, [](Saved &now) { now.baseUrl = u"https://east.example/v1"_s; });
        row("route", true, [](Saved &now) { now.route.proxy = ProxyUse::None; });
        row("removed", true, [](Saved &now) { now.id.clear(); });
        row("nothing", false, [](Saved &) {});
        row("name and sites", false, [](Saved &now) {
            now.name = u"Nordsee"_s;
            now.sites = {u"site-9"_s};
        });
    }

    void seesOnTheDiskWhatLeadsElsewhere()
    {
        QFETCH(const SavedConnection, now);
        QFETCH(const bool, isOther);
        QSettings settings(path(), QSettings::IniFormat);
        ConnectionStore store(settings);
        SavedConnection asked = north();
        asked.kind = ConnectionKind::Test;
        QVERIFY(store.save(asked));
        const ConnectionLook look = store.connectionLook(asked);
        QVERIFY(!look());
        QVERIFY(now.id.isEmpty() ? store.remove(asked.id) : store.save(now));
        const auto other = std::optional(SubmissionHold::Kind::OtherConnection);
        QCOMPARE(look(), isOther ? other : std::nullopt);
    }

    void keepsWhatAnotherWindowHasChanged()
    {
        QSettings settings(path(), QSettings::IniFormat);
        ConnectionStore store(settings);
        const SavedConnection before = north();
        QVERIFY(store.save(before));
        QProcess window;
        window.start(QCoreApplication::applicationFilePath(), {u"--bar"_s, path()});
        QVERIFY(window.waitForFinished() && window.exitCode() == 0);
        SavedConnection changed = before;
        changed.cutoff = u"2023-01-01T00:00:00Z"_s;
        QVERIFY(store.save(changed, before));
        QSettings onDisk(path(), QSettings::IniFormat);
        SavedConnection expected = changed;
        expected.isReadOnly = true;
        QCOMPARE(*ConnectionStore(onDisk).withId(before.id), expected);
    }

    void oneThatIsChosenCountsBeforeItsAddress()
    {
        QSettings settings(path(), QSettings::IniFormat);
        ConnectionStore store(settings);
        SavedConnection closed = north();
        closed.id = u"id-closed"_s;
        closed.isReadOnly = true;
        QVERIFY(store.save(closed));
        QVERIFY(store.save(north()));
        QVERIFY(!store.isReadOnly(u"id-north"_s, closed.baseUrl));
        QVERIFY(store.isReadOnly(u"id-closed"_s, u"https://east.example/v1"_s));
        // One that was removed meanwhile is an address like any other.
        QVERIFY(store.isReadOnly(u"id-gone"_s, closed.baseUrl));
        QVERIFY(!store.isReadOnly(u"id-gone"_s, u"https://east.example/v1"_s));
        QVERIFY(!store.isReadOnly({}, u"no address"_s));
    }

    void aFullDiskIsSaid()
    {
        QSettings settings(u"/dev/full/settings.conf"_s, QSettings::IniFormat);
        QVERIFY(!ConnectionStore(settings).save(north()));
    }

    void whatCustomRememberedHasItsHostsName()
    {
        EarlierFiles::copy(EarlierSettings, m_folder->path());
        const QString file = m_folder->filePath(u"outage-desk.conf"_s);
        QByteArrayList before = linesOf(file);
        before.removeAll({});
        QString id;
        {
            QSettings store(file, QSettings::IniFormat);
            Settings settings(store);
            const SavedConnection custom = *settings.savedConnections().earlier();
            QCOMPARE(custom.name, u"127.0.0.1:41873"_s);
            QCOMPARE(custom.kind, ConnectionKind::Production);
            QCOMPARE(custom.baseUrl, u"http://127.0.0.1:41873/v1"_s);
            QCOMPARE(custom.sites, QStringList({u"norwich-pear-tree"_s, u"odd-harbour"_s}));
            QCOMPARE(custom.cutoff, u"2022-02-01T00:00:00+01:00"_s);
            id = custom.id;
            QCOMPARE(settings.connection().savedId, id);
            settings.migrate();
            settings.migrate();
            QVERIFY(!settings.savedConnections().earlier());
            QCOMPARE(settings.savedConnections().all(), QList<SavedConnection>{custom});
            QCOMPARE(settings.connection().savedId, id);
            QCOMPARE(settings.connection().savedSite, u"norwich-pear-tree"_s);
            QCOMPARE(settings.connection().kind, ConnectionKind::Production);
        }
        // What that version wrote is there for it still.
        const QByteArrayList after = linesOf(file);
        for (const QByteArray &line : std::as_const(before))
            QVERIFY2(after.contains(line), line.constData());
    }

    void twoWindowsThatMigrateMakeOne()
    {
        EarlierFiles::copy(EarlierSettings, m_folder->path());
        QTemporaryDir other;
        EarlierFiles::copy(EarlierSettings, other.path());
        QSettings one(m_folder->filePath(u"outage-desk.conf"_s), QSettings::IniFormat);
        QSettings two(other.filePath(u"outage-desk.conf"_s), QSettings::IniFormat);
        QCOMPARE(ConnectionStore(one).earlier()->id, ConnectionStore(two).earlier()->id);
    }

    void whatIsRemovedAfterwardsDoesNotComeBack()
    {
        EarlierFiles::copy(EarlierSettings, m_folder->path());
        QSettings store(m_folder->filePath(u"outage-desk.conf"_s), QSettings::IniFormat);
        Settings settings(store);
        settings.migrate();
        QVERIFY(settings.savedConnections().remove(settings.connection().savedId));
        settings.migrate();
        QVERIFY(settings.savedConnections().all().isEmpty());
        QCOMPARE(settings.connection().savedId, QString());
    }

    void anAddressTypedLaterIsNoSavedConnection()
    {
        QSettings store(path(), QSettings::IniFormat);
        Settings settings(store);
        settings.remember({.kind = ConnectionKind::Production,
                           .baseUrl = u"https://api.example/v1"_s,
                           .siteId = u"site-1"_s,
                           .cutoff = u"2022-01-01T00:00:00Z"_s});
        QVERIFY(settings.savedConnections().all().isEmpty());
        QCOMPARE(settings.connection().baseUrl, u"https://api.example/v1"_s);
        QVERIFY(settings.savedConnections().save(north()));
        settings.remember({.kind = ConnectionKind::Production,
                           .baseUrl = north().baseUrl,
                           .siteId = u"norwich-pear-tree"_s,
                           .cutoff = u"2023-01-01T00:00:00Z"_s,
                           .savedId = north().id,
                           .savedSite = u"norwich-pear-tree"_s});
        const RememberedConnection last = settings.connection();
        QCOMPARE(last.savedId, north().id);
        QCOMPARE(last.savedSite, u"norwich-pear-tree"_s);
        // What was typed stays for “Another address…”.
        QCOMPARE(last.baseUrl, u"https://api.example/v1"_s);
        QCOMPARE(last.siteId, u"site-1"_s);
        QCOMPARE(last.cutoff, u"2022-01-01T00:00:00Z"_s);
        QCOMPARE(settings.recentSites(), QStringList({u"site-1"_s}));
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"settings.ini"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--write"_L1)
        return writeAsWindow(arguments.value(2), arguments.value(3));
    if (arguments.value(1) == "--bar"_L1 || arguments.value(1) == "--open"_L1)
        return setReadOnly(arguments.value(2), arguments.value(1) == "--bar"_L1);
    ConnectionStoreTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_connectionstore.moc"
