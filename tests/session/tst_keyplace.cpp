// SPDX-License-Identifier: MIT
#include "session/keyplace.h"

#include "net/baseurl.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

const QString North = u"https://north.example"_s;
const QString East = u"https://east.example"_s;

SavedConnection connectionAt(const QString &id, const QString &origin, const QStringList &sites,
                             bool sharesKey = false)
{
    return {
        .id = id, .name = id, .baseUrl = origin + u"/v1"_s, .sites = sites, .sharesKey = sharesKey};
}

/// "https://north.example a" or "https://north.example |id", each in its order.
QStringList namesOf(const QList<KeyPlace> &places)
{
    QStringList names;
    for (const KeyPlace &each : places) {
        const QString mark = each.connectionId.isEmpty() ? QString() : u"|"_s + each.connectionId;
        names.append(each.origin + u' ' + mark + each.siteId);
    }
    return names;
}

} // namespace

/// For what a remembered key is, and when nothing needs it any more.
class KeyPlaceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOfTheSiteOrOfAllSites()
    {
        const auto address = BaseUrl::parse(North + u"/v1"_s, AllowHttp::No);
        const SavedConnection own = connectionAt(u"x"_s, North, {u"a"_s});
        const KeyPlace ofSite{North, u"a"_s};
        QCOMPARE(keyPlaceOf(own, *address, u"a"_s), ofSite);
        const SavedConnection shared = connectionAt(u"x"_s, North, {u"a"_s}, true);
        const KeyPlace ofAll{North, {}, u"x"_s};
        QCOMPARE(keyPlaceOf(shared, *address, u"a"_s), ofAll);
    }

    void isAbandonedWithItsConnection_data()
    {
        QTest::addColumn<QList<SavedConnection>>("before");
        QTest::addColumn<QList<SavedConnection>>("after");
        QTest::addColumn<QStringList>("expected");
        using All = QList<SavedConnection>;
        const QStringList none;
        const QStringList ab{u"a"_s, u"b"_s};
        const SavedConnection own = connectionAt(u"x"_s, North, ab);
        const SavedConnection shared = connectionAt(u"x"_s, North, ab, true);
        const QStringList all{North + u" |x"_s, North + u" a"_s, North + u" b"_s};
        QTest::newRow("nothing changed") << All{own} << All{own} << none;
        QTest::newRow("gone") << All{own} << All{} << all;
        QTest::newRow("gone, with a key for all") << All{shared} << All{} << all;
        QTest::newRow("another one has a site of it")
            << All{own} << All{connectionAt(u"y"_s, North, {u"b"_s})}
            << QStringList{North + u" |x"_s, North + u" a"_s};
        QTest::newRow("another one has it by its key for all")
            << All{own} << All{connectionAt(u"y"_s, North, ab, true)} << all;
        QTest::newRow("another one has such a site elsewhere")
            << All{own} << All{connectionAt(u"y"_s, East, ab)} << all;
        QTest::newRow("two gone with one site")
            << All{connectionAt(u"x"_s, North, {u"a"_s}), connectionAt(u"y"_s, North, {u"a"_s})}
            << All{} << QStringList{North + u" |x"_s, North + u" a"_s, North + u" |y"_s};
        QTest::newRow("no key for all any more")
            << All{shared} << All{own} << QStringList{North + u" |x"_s};
        QTest::newRow("a key for all from now on") << All{own} << All{shared} << none;
        QTest::newRow("another address") << All{shared} << All{connectionAt(u"x"_s, East, ab, true)}
                                         << QStringList{North + u" |x"_s};
        QTest::newRow("a site less")
            << All{shared} << All{connectionAt(u"x"_s, North, {u"a"_s}, true)} << none;
        SavedConnection noAddress = own;
        noAddress.baseUrl = u"north"_s;
        QTest::newRow("no address") << All{noAddress} << All{} << none;
    }

    void isAbandonedWithItsConnection()
    {
        QFETCH(const QList<SavedConnection>, before);
        QFETCH(const QList<SavedConnection>, after);
        QFETCH(const QStringList, expected);
        QCOMPARE(namesOf(abandonedPlaces(before, after)), expected);
    }
};

QTEST_APPLESS_MAIN(KeyPlaceTest)

#include "tst_keyplace.moc"
