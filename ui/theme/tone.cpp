// SPDX-License-Identifier: MIT
#include "ui/theme/tone.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace {

// The colours by meaning, once for a light and once for a dark window.
struct ToneRow
{
    Tone tone;
    QRgb onLight;
    QRgb onDark;
};

constexpr ToneRow Tones[] = {
    {Tone::Accent, 0xff1d54c4, 0xff8fb3ff},  {Tone::Accepted, 0xff17703a, 0xff68cf8d},
    {Tone::ToCheck, 0xff875400, 0xffe9b455}, {Tone::Refused, 0xffb1261d, 0xffff968c},
    {Tone::Unknown, 0xff6a3db3, 0xffc3a9ff},
};

constexpr double ReadableContrast = 4.5; // WCAG 2.1, 1.4.3
constexpr int StepsToText = 8;

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

/// By the value of a channel: whether a palette is dark is asked for every bar of a timeline.
const std::array<double, 256> &linearValues()
{
    static const auto values = [] {
        std::array<double, 256> all;
        for (std::size_t value = 0; value < all.size(); ++value)
            all.at(value) = linear(static_cast<double>(value) / 255);
        return all;
    }();
    return values;
}

double luminance(const QColor &color)
{
    const auto &values = linearValues();
    const auto channel = [&values](int value) { return values[static_cast<std::size_t>(value)]; };
    return 0.2126 * channel(color.red()) + 0.7152 * channel(color.green()) +
           0.0722 * channel(color.blue());
}

QColor fillOf(const QPalette &palette, const QColor &ink)
{
    const double share = isDark(palette) ? 0.14 : 0.08;
    return blended(palette.color(QPalette::Active, QPalette::Window), ink, share);
}

bool isReadable(const QPalette &palette, const QColor &ink)
{
    const std::array grounds{palette.color(QPalette::Active, QPalette::Window),
                             palette.color(QPalette::Active, QPalette::Base),
                             palette.color(QPalette::Active, QPalette::Button),
                             selectionFill(palette),
                             hoverFill(palette),
                             fillOf(palette, ink)};
    return std::ranges::all_of(grounds, [&ink](const QColor &ground) {
        return contrast(ink, ground) >= ReadableContrast;
    });
}

/// The colour that is wanted, or as near to it as can be read: a desktop's colours may be any.
QColor readable(const QPalette &palette, const QColor &wanted)
{
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    for (int step = 0; step < StepsToText; ++step) {
        const QColor ink = blended(wanted, text, double(step) / StepsToText);
        if (isReadable(palette, ink))
            return ink;
    }
    return text;
}

/// The colours of all tones with one palette.
struct Inks
{
    qint64 palette = -1;
    std::array<QColor, 7> colors; ///< by Tone
};

Inks inksOf(const QPalette &palette)
{
    Inks inks{.palette = palette.cacheKey(), .colors = {}};
    const auto set = [&](Tone tone, const QColor &wanted) {
        inks.colors.at(static_cast<std::size_t>(tone)) = readable(palette, wanted);
    };
    const QColor quiet = palette.color(QPalette::Active, QPalette::PlaceholderText);
    // Where a desktop has no such colour it is half of the text's.
    set(Tone::Dimmed, blended(palette.color(QPalette::Active, QPalette::Base),
                              QColor::fromRgb(quiet.rgb()), quiet.alphaF()));
    const bool isOnDark = isDark(palette);
    for (const ToneRow &row : Tones)
        set(row.tone, QColor::fromRgb(isOnDark ? row.onDark : row.onLight));
    return inks;
}

} // namespace

QColor toneColor(const QPalette &palette, Tone tone)
{
    if (tone == Tone::Text)
        return palette.color(QPalette::Active, QPalette::WindowText);
    // Asked for every bar of a timeline: the palette in use is remembered.
    thread_local Inks last;
    if (last.palette != palette.cacheKey())
        last = inksOf(palette);
    return last.colors.at(static_cast<std::size_t>(tone));
}

void setTextTone(QPalette &palette, Tone tone)
{
    const QColor color = toneColor(palette, tone);
    for (const auto group : {QPalette::Active, QPalette::Inactive})
        palette.setColor(group, QPalette::Text, color);
}

QColor toneFill(const QPalette &palette, Tone tone)
{
    return fillOf(palette, toneColor(palette, tone));
}

QColor hairlineColor(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Midlight);
}

QColor edgeColor(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Mid);
}

QColor selectionFill(const QPalette &palette)
{
    return blended(palette.color(QPalette::Active, QPalette::Base),
                   palette.color(QPalette::Active, QPalette::Highlight),
                   isDark(palette) ? 0.26 : 0.11);
}

QColor hoverFill(const QPalette &palette)
{
    return blended(palette.color(QPalette::Active, QPalette::Window),
                   palette.color(QPalette::Active, QPalette::WindowText),
                   isDark(palette) ? 0.08 : 0.055);
}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Active, QPalette::WindowText)) >
           luminance(palette.color(QPalette::Active, QPalette::Window));
}

double contrast(const QColor &one, const QColor &other)
{
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor blended(const QColor &under, const QColor &over, double share)
{
    const auto mix = [share](float low, float high) {
        return static_cast<float>((1.0 - share) * static_cast<double>(low) +
                                  share * static_cast<double>(high));
    };
    return QColor::fromRgbF(mix(under.redF(), over.redF()), mix(under.greenF(), over.greenF()),
                            mix(under.blueF(), over.blueF()));
}
