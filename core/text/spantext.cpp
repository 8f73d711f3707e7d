// SPDX-License-Identifier: MIT
#include "text/spantext.h"

#include "text/plural.h"
#include "text/texttr.h"

#include <QtCore/qlocale.h>
#include <QtCore/qstringlist.h>

#include <array>

namespace {

struct Unit
{
    qint64 milliseconds;
    QString (*text)(qint64 count);
};

const std::array Units{
    Unit{86'400'000, [](qint64 n) { return Text::tr("%1 d", "days").arg(QLocale().toString(n)); }},
    Unit{3'600'000, [](qint64 n) { return Text::tr("%1 h", "hours").arg(n); }},
    Unit{60'000, [](qint64 n) { return Text::tr("%1 min", "minutes").arg(n); }},
    Unit{1000, [](qint64 n) { return Text::tr("%1 s", "seconds").arg(n); }},
    Unit{1, [](qint64 n) { return Text::tr("%1 ms", "milliseconds").arg(n); }},
};

} // namespace

namespace Wording {

QString exactDuration(qint64 milliseconds)
{
    QStringList parts;
    qint64 rest = qAbs(milliseconds);
    for (const Unit &unit : Units) {
        if (rest >= unit.milliseconds)
            parts.append(unit.text(rest / unit.milliseconds));
        rest %= unit.milliseconds;
    }
    const QString text = parts.isEmpty() ? Units.back().text(0) : parts.join(u' ');
    return milliseconds < 0 ? QChar(0x2212) + text : text;
}

QString duration(qint64 milliseconds)
{
    if (milliseconds == 0)
        return Units.back().text(0);
    QString text;
    qint64 rest = qAbs(milliseconds);
    for (std::size_t i = 0; i < Units.size(); ++i) {
        if (rest < Units[i].milliseconds)
            continue;
        text = Units[i].text(rest / Units[i].milliseconds);
        rest %= Units[i].milliseconds;
        if (i + 1 < Units.size() && rest >= Units[i + 1].milliseconds)
            text += u' ' + Units[i + 1].text(rest / Units[i + 1].milliseconds);
        break;
    }
    return milliseconds < 0 ? QChar(0x2212) + text : text;
}

QString elapsed(std::chrono::milliseconds span)
{
    return span.count() == 0 ? Text::tr("less than 1 ms") : duration(span.count());
}

QString durationOfHours(double hours)
{
    constexpr double MillisecondsPerHour = 3'600'000;
    constexpr double Most = 9e18; // milliseconds
    constexpr double HoursPerDay = 24;
    if (hours * MillisecondsPerHour < Most)
        return duration(qRound64(hours * MillisecondsPerHour));
    return Text::tr("%1 d", "days").arg(QLocale().toString(hours / HoursPerDay, 'f', 0));
}

QString ago(std::chrono::milliseconds span)
{
    const auto minutes = std::chrono::floor<std::chrono::minutes>(span);
    if (minutes < std::chrono::minutes(1))
        return Text::tr("just now");
    //: %1 is a span of time: 12 min ago
    return Text::tr("%1 ago").arg(duration(std::chrono::milliseconds(minutes).count()));
}

QString bytes(qint64 count)
{
    if (count < 1000)
        return Text::tr("%Ln byte(s)", nullptr, plural(count));
    return QLocale().formattedDataSize(count, count < 10'000 ? 1 : 0, QLocale::DataSizeSIFormat);
}

} // namespace Wording
