// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qhash.h>
#include <QtWidgets/qwidget.h>

class PlainLabel;
class QGridLayout;

/// Names and values in two aligned columns; every value can be selected and copied. GUI thread.
class FactsGrid final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FactsGrid)

public:
    /// The font of a value: Code is in monospace.
    enum class Kind : quint8 { Words, Code };
    /// Whether a fact has a whole line or shares it with the next short one.
    enum class Room : quint8 { Line, HalfLine };

    explicit FactsGrid(QWidget *parent = nullptr);

    /// Adds a fact at the end. \a name has no colon; if it is empty, the value continues the
    /// previous fact.
    void add(const QString &name, const QString &value, Kind kind = Kind::Words,
             Room room = Room::Line);
    /// Replaces the value of the fact \a name, which must be there.
    void setValue(const QString &name, const QString &value);
    /// Sets more about the fact \a name, which must be there, for its tool tip and for screen
    /// readers; a line each.
    void setDetail(const QString &name, const QString &detail);
    void clear();

private:
    PlainLabel *makeValue(const QString &name, const QString &value, Kind kind);
    static void fill(PlainLabel &words, const QString &name, const QString &value);

    QGridLayout *m_layout;
    QHash<QString, PlainLabel *> m_values; ///< by the names of their facts
    int m_row = 0;
    bool m_isHalfTaken = false; ///< whether the left half of the current row is in use
};
