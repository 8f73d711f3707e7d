// SPDX-License-Identifier: MIT
#pragma once

#include "demo/outagestream.h"
#include "outages/site.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

#include <compare>

/// A site of the demo API, with its outages in the order they are sent.
struct DemoSite
{
    Site site;
    QList<DemoOutage> outages;
};

/// A row that the demo API expects in a submission. Times are texts: no character may change.
struct ExpectedRow
{
    QString id;
    QString name;
    QString begin;
    QString end;

    friend bool operator==(const ExpectedRow &, const ExpectedRow &) = default;
    /// Any strict order, so that two lists can be compared as sets.
    friend std::strong_ordering operator<=>(const ExpectedRow &, const ExpectedRow &) = default;
};

/// The instant from which the demo API expects rows: the client cannot choose it.
inline constexpr char DemoCutoff[] = "2022-01-01T00:00:00.000Z";

/// Returns the sites of the demo: Norwich Pear Tree with 8 devices and 18 outages, among them one
/// exactly on the cutoff and one a millisecond before; Odd Harbour, whose 16 outages and 6 devices
/// show every finding; and a site without any outage.
[[nodiscard]] QList<DemoSite> defaultDemoSites();

/// Returns the site-info answer for \a site; the devices are followed by those listed twice.
[[nodiscard]] QByteArray siteInfoJson(const Site &site);

/// Returns the rows that must be posted for \a demoSite, sorted. Compares the texts of begins
/// (those near the cutoff are `YYYY-MM-DDThh:mm:ss.mmmZ`) on purpose: the demonstrated program
/// compares instants, and a check that shares its code would share its mistakes.
[[nodiscard]] QList<ExpectedRow> expectedRows(const DemoSite &demoSite);

/// Returns whether \a body is a JSON array of exactly the rows in \a expected, each with exactly
/// the four members, in any order of rows and members.
[[nodiscard]] bool isExpectedBody(const QByteArray &body, const QList<ExpectedRow> &expected);

/// The data of the demo API: its sites, and outages of other sites that differ at each fetch. A
/// value without locks.
class DemoData final
{
public:
    /// Number of outages in each ordinary answer besides those of the first site.
    static constexpr qint64 OtherOutages = 90;

    /// The same \a seed gives the same sequence of answers.
    explicit DemoData(quint64 seed, QList<DemoSite> sites = defaultDemoSites());

    /// Returns the site with exactly this id; null if there is none. Valid as long as this object.
    [[nodiscard]] const DemoSite *site(const QString &id) const;
    /// Returns the next answer of outages: those of the first site and OtherOutages more, among
    /// them those of the other sites.
    [[nodiscard]] OutageStream nextOutages();
    /// The same with \a total outages, or as many as the sites have, if that is more.
    [[nodiscard]] OutageStream nextOutages(qint64 total);

private:
    QList<DemoSite> m_sites;
    QList<DemoOutage> m_ownOutages;
    quint64 m_nextSeed;
};
