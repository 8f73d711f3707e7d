// SPDX-License-Identifier: MIT
#pragma once

#include "models/outagespan.h"
#include "models/timescale.h"

#include <QtCore/qobject.h>

#include <optional>

class OutageTableModel;

/// The range of time that the outages' table and the lanes of the devices show: the same for both.
///
/// Follows the model: the range is that of the included outages until the user changes it, and
/// again after new rows that lie outside of what the user chose. Lives on the model's thread; the
/// model must outlive it.
class Timeline final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Timeline)

public:
    explicit Timeline(OutageTableModel &model, QObject *parent = nullptr);

    [[nodiscard]] const TimeRange &range() const;
    /// Returns the scale of a picture of this width in pixels, in the model's zone.
    [[nodiscard]] TimeScale scale(int width) const;

    /// The range that the user has chosen; nullopt while the included outages are followed.
    [[nodiscard]] std::optional<TimeRange> chosen() const;
    /// Shows a range that the user has chosen; it is cut to the limits of TimeScale.
    void show(const TimeRange &range);
    /// Shows what is shown at first, and follows the included outages again.
    void showInitial();
    /// Shows all outages that the table shows, outliers included.
    void showAll();
    /// Shows the time from the cutoff to the last of the outages shown at first.
    void showFromCutoff();
    /// Shows \a factor times as much detail; \a time stays where it is.
    void zoom(double factor, qint64 time);
    /// The same around the middle.
    void zoom(double factor);
    /// Moves the range as little as is needed to show where \a span begins; not at all if any of it
    /// is shown.
    void reveal(const OutageSpan &span);
    /// Moves the range by a share of its length, to later times for positive ones.
    void pan(double share);

Q_SIGNALS:
    /// Emitted when range() has changed.
    void rangeChanged();

private:
    void onReset();
    void setRange(const TimeRange &range);

    OutageTableModel &m_model;
    bool m_isChosen = false; ///< the user has chosen the range
};
