// SPDX-License-Identifier: MIT
#include "text/privatetext.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

/// What is taken out of texts that others see.
class PrivateTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAddressesAndIdsOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("ids");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *name, const QString &text, const QStringList &ids,
                            const QString &shown) { QTest::newRow(name) << text << ids << shown; };
        row("nothing to hide", u"10 outages of Norwich Pear Tree."_s, {u"norwich-pear-tree"_s},
            u"10 outages of Norwich Pear Tree."_s);
        row("an address", u"to https://api.example.org:8443/v1 (Demo)"_s, {}, u"to … (Demo)"_s);
        row("an address at the end", u"It is at http://127.0.0.1:41873/v1."_s, {},
            u"It is at …."_s);
        row("an address in quotes", u"“http://host/v1”, and more"_s, {}, u"“…”, and more"_s);
        row("an id of a submission", u"That was submission 002b28fc-283c-47ec-9af2-ea287336dc1b."_s,
            {}, u"That was submission …."_s);
        row("a site", u"Norwich (norwich-pear-tree)"_s, {u"norwich-pear-tree"_s}, u"Norwich (…)"_s);
        row("a site at the beginning", u"odd: odd"_s, {u"odd"_s}, u"…: …"_s);
        row("part of another word", u"oddly, an odd-harbour, odd_1"_s, {u"odd"_s},
            u"oddly, an odd-harbour, odd_1"_s);
        row("the end of another word", u"the todd and pre-odd, at_odd"_s, {u"odd"_s},
            u"the todd and pre-odd, at_odd"_s);
        row("the longer one first", u"odd-harbour and odd"_s, {u"odd"_s, u"odd-harbour"_s},
            u"… and …"_s);
        row("an empty id", u"all of it"_s, {QString()}, u"all of it"_s);
        row("an id in the replacement", u"… and a"_s, {u"…"_s}, u"… and a"_s);
    }

    void takesAddressesAndIdsOut()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, ids);
        QTEST(PrivateText::without(text, ids), "shown");
    }
};

QTEST_GUILESS_MAIN(PrivateTextTest)
#include "tst_privatetext.moc"
