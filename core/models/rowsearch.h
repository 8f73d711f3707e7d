// SPDX-License-Identifier: MIT
#pragma once

#include "outages/review.h"

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>
#include <QtCore/qtimezone.h>

#include <string>

/// Finds rows by a text in their device's name or id, begin or end; case is ignored.
///
/// Checks each device once, not once per row, and compares times as bytes, so that a million rows
/// take a fraction of a second. Keeps a reference: must not outlive the review.
class RowSearch final
{
public:
    /// An empty \a text matches every row. Times are also matched as shown in \a zone.
    RowSearch(const Review &review, const QString &text, const QTimeZone &zone);

    [[nodiscard]] bool matches(qsizetype row) const;

private:
    void searchDevices();
    [[nodiscard]] bool matchesTime(const QByteArray &received, qint64 milliseconds) const;
    [[nodiscard]] bool contains(const QByteArray &received) const;

    const Review &m_review;
    QString m_text;
    QTimeZone m_zone;
    bool m_isUtc = true;
    /// The text in upper case if a time could contain it, otherwise empty.
    std::string m_timePart;
    std::string m_canonicalPart; // the same with a T for a space
    QList<bool> m_deviceMatches; // by device number of the table
};
