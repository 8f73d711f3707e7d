// SPDX-License-Identifier: MIT
#include "outages/findings.h"
#include "outages/review.h"

#include <algorithm>

namespace {

/// Begin and end of a readable row.
struct DetailTimes
{
    Timestamp begin;
    Timestamp end;
};

DetailTimes detailTimesOf(const OutageTable &table, qsizetype row)
{
    return {table.begin(row).value_or(Timestamp{}), table.end(row).value_or(Timestamp{})};
}

void addOverlap(FindingDetail &detail, const Review &review, qsizetype row)
{
    const DeviceOrder::Overlapping others = review.findings().order().overlapping(review, row);
    if (others.rows.isEmpty())
        return;
    const DetailTimes mine = detailTimesOf(review.table(), row);
    const qsizetype named = std::min(others.rows.size(), FindingDetail::MostOverlaps);
    for (const quint32 each : others.rows.first(named)) {
        const DetailTimes other = detailTimesOf(review.table(), each);
        detail.overlaps.append({each, std::min(mine.end, other.end).milliseconds -
                                          std::max(mine.begin, other.begin).milliseconds});
    }
    detail.otherRow = detail.overlaps.constFirst().row;
    detail.milliseconds = detail.overlaps.constFirst().milliseconds;
    detail.furtherOverlaps =
        others.areAll ? std::optional<qint64>(others.rows.size() - named) : std::nullopt;
}

void addFuture(FindingDetail &detail, const DetailTimes &times, const Timestamp &now)
{
    detail.ofBegin = times.begin > now;
    detail.ofEnd = times.end > now;
    const Timestamp &later = detail.ofBegin ? times.begin : times.end;
    detail.milliseconds = later.milliseconds - now.milliseconds;
}

/// The device that could be mistaken for the one at \a place, or else the letter.
void addLookAlike(FindingDetail &detail, const Review &review, qsizetype place)
{
    const Site &site = review.site();
    const QString &name = site.devices()[place].name;
    const QList<quint32> alike = review.findings().devicesLike(place);
    for (const quint32 other : alike) {
        if (qsizetype(other) == place)
            continue;
        if (detail.names.isEmpty())
            detail.names = {site.devices()[other].name};
        detail.partners.append(site.devices()[other].id);
    }
    QList<OddCharacter> letters = mixedLetters(name);
    if (detail.names.isEmpty())
        detail.character = letters.value(0);
    else if (letters.isEmpty())
        letters = differences(name, detail.names.constFirst());
    for (const OddCharacter &letter : std::as_const(letters))
        detail.characters.append({letter});
}

void addDevice(FindingDetail &detail, const Review &review, qsizetype row)
{
    const Site &site = review.site();
    const qsizetype place = review.siteDevice(row);
    if (place < 0)
        return;
    const Device &device = site.devices()[place];
    if (detail.finding == Finding::TwoDeviceNames)
        detail.names = site.namesInConflict(device.id);
    else if (detail.finding == Finding::LookAlikeName)
        addLookAlike(detail, review, place);
    else if (detail.finding == Finding::InvisibleCharacter) {
        detail.characters = invisibleCharacters(device.name);
        detail.character = detail.characters.value(0).odd;
    }
}

} // namespace

FindingDetail findingDetail(const Review &review, qsizetype row, Finding finding)
{
    FindingDetail detail{finding};
    const OutageTable &table = review.table();
    const DetailTimes times = detailTimesOf(table, row);
    switch (finding) {
    case Finding::EndBeforeBegin:
    case Finding::TooLong:
        detail.milliseconds = times.end.milliseconds - times.begin.milliseconds;
        break;
    case Finding::Overlap:
        addOverlap(detail, review, row);
        break;
    case Finding::Duplicate:
        detail.otherRow = review.findings().order().twin(review, row);
        break;
    case Finding::NearCutoff:
        detail.milliseconds = times.begin.milliseconds - review.cutoff().milliseconds;
        break;
    case Finding::InFuture:
        addFuture(detail, times, review.findings().now());
        break;
    case Finding::FinerThanMilliseconds:
        detail.ofBegin = !times.begin.finer.isEmpty();
        detail.ofEnd = !times.end.finer.isEmpty();
        break;
    case Finding::NotUtc:
        detail.ofBegin = !isWrittenInUtc(table.beginText(row));
        detail.ofEnd = !isWrittenInUtc(table.endText(row));
        break;
    case Finding::ConvertedTime:
        detail.received = QString::fromUtf8(table.received(row));
        detail.isInForm = table.isConvertedInForm(row);
        break;
    case Finding::ZeroLength:
    case Finding::OnCutoff:
    case Finding::NoDeviceName:
    case Finding::TwoDeviceNames:
    case Finding::DeviceListedTwice:
    case Finding::LookAlikeName:
    case Finding::InvisibleCharacter:
        addDevice(detail, review, row);
        break;
    }
    return detail;
}
