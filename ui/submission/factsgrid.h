// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwidget.h>

class QGridLayout;

/// Names and values in two aligned columns; every value can be selected and copied. GUI thread.
class FactsGrid final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FactsGrid)

public:
    /// How a value is set: Words wrap; a Line stays one, and can be scrolled, so that a long
    /// address shows its host first and nothing of it is cut; Code is a Line in monospace.
    enum class Kind : quint8 { Words, Line, Code };

    explicit FactsGrid(QWidget *parent = nullptr);

    /// Adds a row at the end. A name ends without a colon.
    void add(const QString &name, const QString &value, Kind kind = Kind::Words);
    void clear();

private:
    QWidget *makeValue(const QString &name, const QString &value, Kind kind);

    QGridLayout *m_layout;
    int m_rows = 0;
};
