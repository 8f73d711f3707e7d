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
    /// \a width characters; 0: any number. Where that is not enough, columns of \a mayHide are
    /// hidden, in that order.
    void fit(int width, const QSet<qsizetype> &mayShrink, const QList<qsizetype> &mayHide);
    /// Returns how many characters a line has.
    [[nodiscard]] qsizetype lineWidth() const;
    /// Returns those of \a head whose columns are hidden.
    [[nodiscard]] QStringList hiddenOf(const QStringList &head) const;
    /// Returns \a cells as a line; what is too long for its column ends in dots if fit() made it
    /// so.
    [[nodiscard]] QString line(const QStringList &cells) const;

private:
    QList<qsizetype> m_widths;
    QSet<qsizetype> m_shrunk;
    QSet<qsizetype> m_hidden;
};
