// SPDX-License-Identifier: MIT
#include "ui/connection/savedfaults.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

SavedConnection sound()
{
    return {.id = u"id-1"_s,
            .name = u"North"_s,
            .baseUrl = u"https://north.example/v1"_s,
            .sites = {u"norwich-pear-tree"_s}};
}

} // namespace

/// What is wrong with a saved connection, field by field.
class SavedFaultsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysNothingOfWhatIsSound()
    {
        SavedConnection least = sound();
        least.sites.clear();
        SavedConnection most = sound();
        most.cutoff = u"2022-01-01T00:00:00Z"_s;
        most.route = {.proxy = ProxyUse::Address, .proxyAddress = u"http://proxy.example:3128"_s};
        for (const SavedConnection &each : {sound(), least, most})
            QCOMPARE(faultsOf(each, {each}), QList<SavedFault>());
    }

    void namesTheFieldAndWhatIsWrong_data()
    {
        QTest::addColumn<SavedConnection>("connection");
        QTest::addColumn<SavedField>("field");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, auto &&change, SavedField field,
                            const QString &says) {
            SavedConnection connection = sound();
            change(connection);
            QTest::newRow(name) << connection << field << says;
        };
        using Saved = SavedConnection;
        row(
            "no name", [](Saved &it) { it.name = u"  "_s; }, SavedField::Name, u"a name"_s);
        row(
            "the name of another", [](Saved &it) { it.name = u"south SEA"_s; }, SavedField::Name,
            u"Another connection is called so"_s);
        row(
            "the demo's name", [](Saved &it) { it.name = u"demo"_s; }, SavedField::Name,
            u"The demo is called so"_s);
        row(
            "plain http", [](Saved &it) { it.baseUrl = u"http://north.example/v1"_s; },
            SavedField::BaseUrl, u"https"_s);
        row(
            "no address", [](Saved &it) { it.baseUrl.clear(); }, SavedField::BaseUrl, QString());
        row(
            "a password in the address",
            [](Saved &it) { it.baseUrl = u"https://a:b@north.example/v1"_s; }, SavedField::BaseUrl,
            QString());
        row(
            "a site that is none",
            [](Saved &it) {
                it.sites = {u"a"_s, u".."_s};
            },
            SavedField::Sites, u"“..”"_s);
        row(
            "a cutoff without a zone", [](Saved &it) { it.cutoff = u"2022-01-01T00:00:00"_s; },
            SavedField::Cutoff, u"cutoff"_s);
        row(
            "a proxy without a port",
            [](Saved &it) {
                it.route = {.proxy = ProxyUse::Address, .proxyAddress = u"http://proxy"_s};
            },
            SavedField::Proxy, u"http://host:port"_s);
    }

    void namesTheFieldAndWhatIsWrong()
    {
        QFETCH(const SavedConnection, connection);
        QFETCH(const SavedField, field);
        QFETCH(const QString, says);
        const SavedConnection other{.id = u"id-2"_s, .name = u"South Sea"_s};
        const QList<SavedFault> faults = faultsOf(connection, {connection, other});
        QCOMPARE(faults.size(), 1);
        QCOMPARE(faults.first().field, field);
        QVERIFY2(faults.first().sentence.contains(says), qPrintable(faults.first().sentence));
        QVERIFY(!faults.first().sentence.isEmpty());
    }

    void saysWhatIsWrongWithACaFile()
    {
        const SavedFault unreadable = faultOf({CaFault::Kind::Unreadable, u"No such file"_s});
        QCOMPARE(unreadable.field, SavedField::CaFile);
        QCOMPARE(unreadable.sentence, u"The file cannot be read: No such file."_s);
        QVERIFY(faultOf({CaFault::Kind::NoCertificate}).sentence.contains(u"no PEM certificate"_s));
    }
};

QTEST_GUILESS_MAIN(SavedFaultsTest)
#include "tst_savedfaults.moc"
