// SPDX-License-Identifier: MIT
#include "tables/columnguess.h"

#include <QtCore/qlist.h>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostHeadersNamed = 24;

/// The names of a column, those first that leave no doubt if there are others.
const QList<QStringList> &namesFor(ColumnRole role)
{
    static const QList<QStringList> device{
        {u"device id"_s, u"deviceid"_s, u"asset id"_s, u"unit id"_s, u"geräte id"_s, u"geräteid"_s,
         u"gerätekennung"_s, u"id appareil"_s, u"id de l’appareil"_s, u"id de l'appareil"_s,
         u"id de equipo"_s, u"id del equipo"_s},
        {u"id"_s, u"device"_s, u"asset"_s, u"unit"_s, u"device name"_s, u"devicename"_s,
         u"asset name"_s, u"unit name"_s, u"gerät"_s, u"gerätename"_s, u"anlage"_s, u"einheit"_s,
         u"appareil"_s, u"unité"_s, u"equipo"_s, u"unidad"_s}};
    static const QList<QStringList> begin{
        {u"begin"_s, u"start"_s, u"begin as received"_s, u"begin time"_s, u"start time"_s,
         u"start date"_s, u"from"_s, u"beginn"_s, u"anfang"_s, u"von"_s, u"startzeit"_s,
         u"beginn wie empfangen"_s, u"début"_s, u"depuis"_s, u"inicio"_s, u"desde"_s}};
    static const QList<QStringList> end{{u"end"_s, u"finish"_s, u"end as received"_s, u"end time"_s,
                                         u"finish time"_s, u"end date"_s, u"to"_s, u"until"_s,
                                         u"ende"_s, u"bis"_s, u"endzeit"_s, u"ende wie empfangen"_s,
                                         u"fin"_s, u"jusqu’à"_s, u"jusqu'à"_s, u"hasta"_s}};
    switch (role) {
    case ColumnRole::Device:
        return device;
    case ColumnRole::Begin:
        return begin;
    case ColumnRole::End:
        break;
    }
    return end;
}

/// \a header as it is compared.
QString plainHeader(const QString &header)
{
    QString plain = header.toCaseFolded();
    plain.replace(u'_', u' ').replace(u'-', u' ');
    plain = plain.simplified();
    const qsizetype bracket = plain.lastIndexOf(u'(');
    if (bracket > 0 && plain.endsWith(u')'))
        plain = plain.first(bracket).trimmed();
    return plain;
}

/// Looks for the columns of one table.
class ColumnSearch final
{
public:
    ColumnSearch(const QStringList &headers, const ColumnNames &said)
        : m_headers(headers)
        , m_said(said)
    {
        for (const QString &header : headers)
            m_plain.append(plainHeader(header));
    }

    [[nodiscard]] Expected<qsizetype, TableFault> find(ColumnRole role) const
    {
        const QString &said = role == ColumnRole::Device  ? m_said.device
                              : role == ColumnRole::Begin ? m_said.begin
                                                          : m_said.end;
        return said.isEmpty() ? guess(role) : named(said, role);
    }

private:
    [[nodiscard]] Expected<qsizetype, TableFault> guess(ColumnRole role) const
    {
        for (const QStringList &names : namesFor(role)) {
            const QList<qsizetype> found =
                placesOf([&](qsizetype place) { return names.contains(m_plain[place]); });
            if (!found.isEmpty())
                return theOnly(found, role);
        }
        return Unexpected{fault(TableFault::Kind::NoColumn, role, m_headers)};
    }

    /// The header as a person writes it; of those that differ only in case, the one meant.
    [[nodiscard]] Expected<qsizetype, TableFault> named(const QString &name, ColumnRole role) const
    {
        QList<qsizetype> found =
            placesOf([&](qsizetype place) { return m_headers[place].trimmed() == name.trimmed(); });
        if (found.isEmpty()) {
            const QString plain = plainHeader(name);
            found = placesOf([&](qsizetype place) { return m_plain[place] == plain; });
        }
        if (!found.isEmpty())
            return theOnly(found, role);
        if (const qsizetype place = placeIn(name); place >= 0)
            return place;
        TableFault missing = fault(TableFault::Kind::MissingColumn, role, m_headers);
        missing.text = name;
        return Unexpected{missing};
    }

    /// The place that \a number is, counted from 1; -1 if it is none.
    [[nodiscard]] qsizetype placeIn(const QString &number) const
    {
        bool isNumber = false;
        const qlonglong place = number.trimmed().toLongLong(&isNumber);
        const bool isThere = isNumber && place >= 1 && place <= m_headers.size();
        return isThere ? static_cast<qsizetype>(place) - 1 : -1;
    }

    [[nodiscard]] Expected<qsizetype, TableFault> theOnly(const QList<qsizetype> &places,
                                                          ColumnRole role) const
    {
        if (places.size() == 1)
            return places.constFirst();
        QStringList names;
        for (const qsizetype place : places)
            names.append(m_headers[place]);
        return Unexpected{fault(TableFault::Kind::UnclearColumn, role, names)};
    }

    template <typename IsMeant>
    [[nodiscard]] QList<qsizetype> placesOf(IsMeant isMeant) const
    {
        QList<qsizetype> places;
        for (qsizetype place = 0; place < m_headers.size(); ++place) {
            if (isMeant(place))
                places.append(place);
        }
        return places;
    }

    [[nodiscard]] static TableFault fault(TableFault::Kind kind, ColumnRole role,
                                          const QStringList &names)
    {
        TableFault found{kind};
        found.role = role;
        found.names = names.first(std::min(names.size(), MostHeadersNamed));
        return found;
    }

    const QStringList &m_headers;
    const ColumnNames &m_said;
    QStringList m_plain;
};

} // namespace

bool saysIds(const QString &header)
{
    const QString plain = plainHeader(header);
    return plain == u"id" || namesFor(ColumnRole::Device).constFirst().contains(plain);
}

Expected<qsizetype, TableFault> tellColumn(const QStringList &headers, ColumnRole role,
                                           const ColumnNames &said)
{
    return ColumnSearch(headers, said).find(role);
}

Expected<TableColumns, TableFault> tellColumns(const QStringList &headers, const ColumnNames &said)
{
    const ColumnSearch search(headers, said);
    const auto device = search.find(ColumnRole::Device);
    if (!device)
        return Unexpected{device.error()};
    const auto begin = search.find(ColumnRole::Begin);
    if (!begin)
        return Unexpected{begin.error()};
    const auto end = search.find(ColumnRole::End);
    if (!end)
        return Unexpected{end.error()};
    return TableColumns{*device, *begin, *end};
}
