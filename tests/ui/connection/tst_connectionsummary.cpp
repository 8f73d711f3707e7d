// SPDX-License-Identifier: MIT
#include "text/oneline.h"
#include "ui/connection/connectionsummary.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

SummaryFacts usual()
{
    return {.fields = {.kind = ConnectionKind::Production,
                       .baseUrl = u"https://api.example.org/v1"_s,
                       .siteId = u"norwich-pear-tree"_s,
                       .cutoff = u"2022-01-01T00:00:00Z"_s},
            .siteName = u"Norwich Pear Tree"_s,
            .age = DataAge{.fetchedAt = QDateTime({2026, 3, 14}, {22, 43}, Qt::UTC)}};
}

} // namespace

/// The connection in one line.
class ConnectionSummaryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void saysInOneLine_data()
    {
        QTest::addColumn<SummaryFacts>("facts");
        QTest::addColumn<QString>("line");
        const auto row = [](const char *name, const QString &line, auto &&change) {
            SummaryFacts facts = usual();
            change(facts);
            QTest::newRow(name) << facts << line;
        };
        row("fetched",
            u"Norwich Pear Tree · api.example.org · since 2022-01-01 · fetched 22:43 UTC"_s,
            [](SummaryFacts &) {});
        row("a name that turns letters around",
            u"\uFFFDevil · api.example.org · since 2022-01-01 · fetched 22:43 UTC"_s,
            [](SummaryFacts &facts) { facts.siteName = u"\u202Eevil"_s; });
        row("a name of three thousand letters",
            u"a"_s.repeated(NameLength - 1) +
                u"… · api.example.org · since 2022-01-01 · fetched 22:43 UTC"_s,
            [](SummaryFacts &facts) { facts.siteName = u"a"_s.repeated(3000); });
        row("a port",
            u"Norwich Pear Tree · api.example.org:8443 · since 2022-01-01 · fetched "
            "22:43 UTC"_s,
            [](SummaryFacts &facts) { facts.fields.baseUrl = u"https://api.example.org:8443"_s; });
        row("no name",
            u"norwich-pear-tree · api.example.org · since 2022-01-01 · fetched 22:43 "
            "UTC"_s,
            [](SummaryFacts &facts) { facts.siteName.clear(); });
        row("edited after the fetch", u"other-site · api.example.org · since 2022-01-01"_s,
            [](SummaryFacts &facts) {
                facts.siteName.clear();
                facts.fields.siteId = u"other-site"_s;
                facts.age.reset();
            });
        row("the demo", u"Norwich Pear Tree · Demo · since 2022-01-01 · fetched 22:43 UTC"_s,
            [](SummaryFacts &facts) { facts.fields.kind = ConnectionKind::Demo; });
        row("a file", u"Norwich Pear Tree · outages.json · since 2022-01-01 · read 22:43 UTC"_s,
            [](SummaryFacts &facts) {
                facts.file = u"/home/me/outages.json"_s;
                facts.age->source = DataAge::Source::File;
            });
        row("not midnight",
            u"Norwich Pear Tree · api.example.org · since 2022-01-01 06:30:00 UTC "
            "· fetched 22:43 UTC"_s,
            [](SummaryFacts &facts) { facts.fields.cutoff = u"2022-01-01 06:30 UTC"_s; });
        row("another zone",
            u"Norwich Pear Tree · api.example.org · since 2022-01-01 01:00:00 "
            "+01:00 · fetched 23:43 +01:00"_s,
            [](SummaryFacts &facts) { facts.zone = QTimeZone("Europe/Berlin"); });
        row("no cutoff that can be read",
            u"Norwich Pear Tree · api.example.org · fetched 22:43 UTC"_s,
            [](SummaryFacts &facts) { facts.fields.cutoff = u"soon"_s; });
    }

    void saysInOneLine()
    {
        QFETCH(const SummaryFacts, facts);
        QFETCH(const QString, line);
        QCOMPARE(summaryOf(facts).text(), line);
    }

    void getsShorterFromTheLessImportantEnd()
    {
        const QStringList details = summaryOf(usual()).details;
        QCOMPARE(details,
                 QStringList({u"api.example.org · since 2022-01-01 · fetched 22:43 UTC"_s,
                              u"since 2022-01-01 · fetched 22:43 UTC"_s, u"since 2022-01-01"_s}));
    }
};

QTEST_GUILESS_MAIN(ConnectionSummaryTest)
#include "tst_connectionsummary.moc"
