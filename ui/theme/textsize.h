// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <vector>

/// The text sizes that can be chosen, in per cent of the system's.
namespace TextSize {

constexpr int Smallest = 80;
constexpr int Usual = 100;
constexpr int Largest = 200;

/// Returns the next size above \a percent, or below it with -1; the last one at the end.
[[nodiscard]] int next(int percent, int step);

} // namespace TextSize

/// Brings everything that was given a size of its own along when the text size of the application
/// changes: fonts, margins, gaps, least and fixed sizes, icons. What is measured anew at each
/// layout or paint needs no help, and is left alone.
///
/// Made before the change; scale() comes after it, once. GUI thread.
class WidgetScale final
{
public:
    WidgetScale();
    ~WidgetScale();
    WidgetScale(const WidgetScale &) = delete;
    WidgetScale &operator=(const WidgetScale &) = delete;

    /// \a text is how many times as large the text is now, \a space the unit of the rhythm.
    void scale(double text, double space);

private:
    class Size;

    std::vector<std::unique_ptr<Size>> m_sizes;
};
