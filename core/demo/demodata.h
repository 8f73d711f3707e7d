// SPDX-License-Identifier: MIT
#pragma once

#include "demo/outagestream.h"
#include "outages/site.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

#include <tuple>

/// A site that the demo API knows, with its outages in the order they are handed out.
struct DemoSite
{
    Site site;
    QList<DemoOutage> outages;
};

/// A row that the demo API wants to be posted. Times are texts: not a character may change.
struct ExpectedRow
{
    QString id;
    QString name;
    QString begin;
    QString end;

    friend bool operator==(const ExpectedRow &, const ExpectedRow &) = default;
    /// An order, no matter which, so that two lists can be compared as sets.
    friend bool operator<(const ExpectedRow &left, const ExpectedRow &right)
    {
        return std::tie(left.id, left.begin, left.end, left.name) <
               std::tie(right.id, right.begin, right.end, right.name);
    }
};

/// The instant from which on the demo API wants a row: it is not a choice of the client's.
inline constexpr char DemoCutoff[] = "2022-01-01T00:00:00.000Z";

/// The sites of the demo: Norwich Pear Tree with 8 devices and 18 outages, among them one
/// exactly on the cutoff and one a millisecond before; Odd Harbour, whose 16 outages and 6 devices
/// show every finding; and a site that had no outage at all.
[[nodiscard]] QList<DemoSite> defaultDemoSites();

/// The answer of site-info for \a site; behind its devices those that are listed once more.
[[nodiscard]] QByteArray siteInfoJson(const Site &site);

/// The rows that must be posted for \a demoSite, sorted. It compares the texts of begins, those
/// near the cutoff being `YYYY-MM-DDThh:mm:ss.mmmZ`, on purpose: the program under demonstration
/// compares instants, and a check that shares its code would share its mistakes.
[[nodiscard]] QList<ExpectedRow> expectedRows(const DemoSite &demoSite);

/// Whether \a body is a JSON array of exactly the rows in \a expected, each with exactly the
/// four members, in any order of rows and members.
[[nodiscard]] bool isExpectedBody(const QByteArray &body, const QList<ExpectedRow> &expected);

/// What the demo API answers from: its sites, and other sites' outages that differ at each
/// fetch. A value with no locks.
class DemoData final
{
public:
    /// Outages beside those of the first site, in each ordinary answer.
    static constexpr qint64 OtherOutages = 90;

    /// The same \a seed gives the same sequence of answers.
    explicit DemoData(quint64 seed, QList<DemoSite> sites = defaultDemoSites());

    /// The site with exactly this id, or null. Valid as long as this object is.
    [[nodiscard]] const DemoSite *site(const QString &id) const;
    /// The next answer of outages: the first site's own and OtherOutages more, among them those of
    /// the other sites.
    [[nodiscard]] OutageStream nextOutages();
    /// The same with \a total outages in all, or as many as the sites have, if that is more.
    [[nodiscard]] OutageStream nextOutages(qint64 total);

private:
    QList<DemoSite> m_sites;
    QList<DemoOutage> m_ownOutages;
    quint64 m_nextSeed;
};
