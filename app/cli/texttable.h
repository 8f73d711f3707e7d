// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qlist.h>
#include <QtCore/qset.h>
#include <QtCore/qstringlist.h>

/// How wide the columns of a table of text are, two characters apart. The last one has no width of
/// its own: nothing stands behind it.
class TextTable final
{
public:
    /// The columns are as wide as their titles at first.
    explicit TextTable(const QStringList &head);

    void widenFor(const QStringList &cells);
    /// Makes the columns \a mayShrink narrower, the widest one first, until a line has at most
    /// \a width characters; 0: any number.
    void fit(int width, const QSet<qsizetype> &mayShrink);
    /// Returns \a cells as a line; what is too long for its column ends in dots if fit() made it
    /// so.
    [[nodiscard]] QString line(const QStringList &cells) const;

private:
    [[nodiscard]] qsizetype lineWidth() const;

    QList<qsizetype> m_widths;
    QSet<qsizetype> m_shrunk;
};
