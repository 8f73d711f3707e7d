// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qlist.h>
#include <QtCore/qmap.h>
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
    /// Makes columns narrower, the widest one first, until a line has at most \a width characters;
    /// 0: any number. \a narrowest has the columns that may be cut, and how many characters each
    /// keeps. Where that is not enough, columns of \a mayHide are hidden, in that order.
    void fit(int width, const QMap<qsizetype, qsizetype> &narrowest,
             const QList<qsizetype> &mayHide);
    /// What is too long for \a column keeps its end: there names differ.
    void cutInTheMiddle(qsizetype column) { m_cutInTheMiddle.insert(column); }
    /// Returns how many characters a line has.
    [[nodiscard]] qsizetype lineWidth() const;
    /// Returns a sentence with those of \a head whose columns are hidden; empty if none is.
    [[nodiscard]] QString hiddenText(const QStringList &head) const;
    /// Returns \a cells as a line; what is too long for its column is cut if fit() made it so.
    [[nodiscard]] QString line(const QStringList &cells) const;

private:
    [[nodiscard]] QString shortened(const QString &cell, qsizetype column) const;

    QList<qsizetype> m_widths;
    QSet<qsizetype> m_shrunk;
    QSet<qsizetype> m_hidden;
    QSet<qsizetype> m_cutInTheMiddle;
};
