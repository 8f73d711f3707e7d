// SPDX-License-Identifier: MIT
#include "ui/theme/buttons.h"

#include "ui/theme/icon.h"
#include "ui/theme/spacing.h"

#include <QtCore/qvariant.h>
#include <QtGui/qpainter.h>
#include <QtWidgets/qframe.h>
#include <QtWidgets/qheaderview.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qtableview.h>
#include <QtWidgets/qtoolbutton.h>

namespace {

constexpr char PrimaryProperty[] = "outageDeskPrimary";
constexpr char ToneProperty[] = "outageDeskTone";

/// Painted rather than styled: exactly one device-independent pixel in the palette's line colour.
class Hairline final : public QFrame
{
public:
    Hairline(Qt::Orientation orientation, QWidget *parent)
        : QFrame(parent)
    {
        if (orientation == Qt::Horizontal) {
            setFixedHeight(1);
            setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        } else {
            setFixedWidth(1);
            setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
        }
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(rect(), hairlineColor(palette()));
    }
};

} // namespace

QFrame *hairline(Qt::Orientation orientation, QWidget *parent)
{
    return new Hairline(orientation, parent);
}

QPushButton *primaryButton(const QString &text, const QString &iconName, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    setPrimary(button, true);
    if (!iconName.isEmpty()) {
        button->setIcon(Icon::onAccent(iconName));
    }
    return button;
}

void setPrimary(QPushButton *button, bool primary)
{
    button->setProperty(PrimaryProperty, primary);
    button->update();
}

bool isPrimary(const QWidget *button)
{
    return button != nullptr && button->property(PrimaryProperty).toBool();
}

void setPrimaryTone(QPushButton *button, Tone tone)
{
    button->setProperty(ToneProperty, static_cast<int>(tone));
    button->update();
}

Tone primaryTone(const QWidget *button)
{
    const QVariant tone = button->property(ToneProperty);
    return tone.isValid() ? static_cast<Tone>(tone.toInt()) : Tone::Accent;
}

QToolButton *iconButton(const QString &iconName, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setIcon(Icon::named(iconName));
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

void dressTable(QTableView &table, const QString &accessibleName)
{
    table.setAccessibleName(accessibleName);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setTabKeyNavigation(false);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTextElideMode(Qt::ElideMiddle);
    table.setIconSize(QSize(Spacing::of(2), Spacing::of(2)));
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(Spacing::rowHeight());
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.horizontalHeader()->setHighlightSections(false);
}
