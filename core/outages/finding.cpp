// SPDX-License-Identifier: MIT
#include "outages/finding.h"

FindingSeverity severity(Finding finding)
{
    switch (finding) {
    case Finding::TooLong:
    case Finding::Overlap:
    case Finding::DeviceListedTwice:
    case Finding::FinerThanMilliseconds:
    case Finding::NotUtc:
    case Finding::ConvertedTime:
        return FindingSeverity::Note;
    case Finding::EndBeforeBegin:
    case Finding::ZeroLength:
    case Finding::Duplicate:
    case Finding::OnCutoff:
    case Finding::NearCutoff:
    case Finding::InFuture:
    case Finding::NoDeviceName:
    case Finding::TwoDeviceNames:
    case Finding::LookAlikeName:
    case Finding::InvisibleCharacter:
        break;
    }
    return FindingSeverity::ToCheck;
}

QLatin1StringView findingId(Finding finding)
{
    static constexpr std::array Ids{
        "end-before-begin",    "zero-length",   "too-long",     "overlap",
        "duplicate",           "on-cutoff",     "near-cutoff",  "in-future",
        "no-device-name",      "two-names",     "listed-twice", "look-alike-name",
        "invisible-character", "finer-than-ms", "not-utc",      "converted-time",
    };
    static_assert(Ids.size() == AllFindings.size());
    return QLatin1StringView(Ids[static_cast<std::size_t>(finding)]);
}

std::optional<Finding> findingOf(QStringView id)
{
    for (const Finding finding : AllFindings) {
        if (id == findingId(finding))
            return finding;
    }
    return std::nullopt;
}

FindingSet FindingSet::toCheck()
{
    FindingSet set;
    for (const Finding finding : AllFindings) {
        if (severity(finding) == FindingSeverity::ToCheck)
            set.insert(finding);
    }
    return set;
}

QList<Finding> byUrgency(FindingSet findings)
{
    QList<Finding> ordered;
    for (const FindingSeverity wanted : {FindingSeverity::ToCheck, FindingSeverity::Note}) {
        for (const Finding finding : AllFindings) {
            if (findings.contains(finding) && severity(finding) == wanted)
                ordered.append(finding);
        }
    }
    return ordered;
}
