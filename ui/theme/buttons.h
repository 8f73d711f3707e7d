// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/tone.h"

#include <QtCore/qnamespace.h>

class QAbstractButton;
class QFrame;
class QIcon;
class QPushButton;
class QString;
class QTableView;
class QToolButton;
class QWidget;

/// Returns a line of one pixel between two areas.
[[nodiscard]] QFrame *hairline(Qt::Orientation orientation, QWidget *parent = nullptr);

/// Returns the only filled button of a screen: the next step. \a iconName may be empty.
[[nodiscard]] QPushButton *primaryButton(const QString &text, const QString &iconName,
                                         QWidget *parent = nullptr);
/// Sets whether a button is filled; Style paints it.
void setPrimary(QPushButton *button, bool primary);
[[nodiscard]] bool isPrimary(const QWidget *button);
/// Sets what a filled button is filled with; usually Tone::Accent.
void setPrimaryTone(QPushButton *button, Tone tone);
[[nodiscard]] Tone primaryTone(const QWidget *button);

/// Returns a button without a frame until the pointer is over it. \a name is its accessible name
/// and its tool tip.
[[nodiscard]] QToolButton *iconButton(const QString &iconName, const QString &name,
                                      QWidget *parent = nullptr);

/// Sets the properties of every read-only table: whole rows of one height, no grid, no row numbers.
void dressTable(QTableView &table, const QString &accessibleName);
