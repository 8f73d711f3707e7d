// SPDX-License-Identifier: MIT
#include "ui/theme/textsize.h"

#include <QtCore/qpointer.h>
#include <QtCore/qvariant.h>
#include <QtWidgets/qabstractbutton.h>
#include <QtWidgets/qabstractitemview.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qgridlayout.h>
#include <QtWidgets/qheaderview.h>
#include <QtWidgets/qlabel.h>

#include <algorithm>
#include <array>
#include <functional>

namespace {

constexpr std::array Steps{TextSize::Smallest, 90, TextSize::Usual, 110, 125, 150, 175,
                           TextSize::Largest};

constexpr int ThinnestToScale = 3; // a line stays a line

} // namespace

int TextSize::next(int percent, int step)
{
    if (step > 0) {
        const auto *above = std::ranges::upper_bound(Steps, percent);
        return above == Steps.end() ? Largest : *above;
    }
    const auto *from = std::ranges::lower_bound(Steps, percent);
    return from == Steps.begin() ? Smallest : *(from - 1);
}

/// One number that was set on an object. If the change of the font has changed it already, it was
/// not set but measured, or its owner has set it anew.
class WidgetScale::Size final
{
public:
    using Read = std::function<int()>;
    using Write = std::function<void(int)>;

    Size(QObject &owner, const char *name, bool isSpace, Read read, Write write)
        : m_owner(&owner)
        , m_name(name)
        , m_isSpace(isSpace)
        , m_read(std::move(read))
        , m_write(std::move(write))
        , m_before(m_read())
    {}

    void scale(double text, double space)
    {
        if (m_owner.isNull() || m_before < ThinnestToScale || m_before >= QWIDGETSIZE_MAX ||
            m_read() != m_before) {
            return;
        }
        // Kept exactly: the way back leads to what was there before.
        const QVariant kept = m_owner->property(m_name);
        const bool isKept = kept.isValid() && qRound(kept.toDouble()) == m_before;
        const double exact = (isKept ? kept.toDouble() : m_before) * (m_isSpace ? space : text);
        m_owner->setProperty(m_name, exact);
        m_write(qRound(exact));
    }

private:
    QPointer<QObject> m_owner;
    const char *m_name;
    bool m_isSpace;
    Read m_read;
    Write m_write;
    int m_before;
};

namespace {

/// Hands each size that a widget or a layout may have been given to a function.
class SizeFinder final
{
public:
    using Found = std::function<void(QObject &, const char *, bool, std::function<int()>,
                                     std::function<void(int)>)>;

    explicit SizeFinder(Found found)
        : m_found(std::move(found))
    {}

    void lookAt(QWidget &widget) const
    {
        if (!widget.isWindow())
            lookAtLimits(widget);
        if (auto *label = qobject_cast<QLabel *>(&widget))
            lookAtMargins(*label);
        if (auto *button = qobject_cast<QAbstractButton *>(&widget))
            lookAtIcon(*button);
        if (auto *view = qobject_cast<QAbstractItemView *>(&widget))
            lookAtIcon(*view);
        if (auto *header = qobject_cast<QHeaderView *>(&widget);
            header != nullptr && header->orientation() == Qt::Vertical) {
            m_found(
                *header, "outageDeskSection", false,
                [header] { return header->defaultSectionSize(); },
                [header](int size) { header->setDefaultSectionSize(size); });
        }
        if (widget.layout() != nullptr)
            lookAtLayout(*widget.layout());
    }

private:
    void lookAtLimits(QWidget &widget) const
    {
        QWidget *it = &widget;
        // The largest first: the smallest must not meet it on its way up.
        m_found(
            widget, "outageDeskMostWide", false, [it] { return it->maximumWidth(); },
            [it](int size) { it->setMaximumWidth(size); });
        m_found(
            widget, "outageDeskMostHigh", false, [it] { return it->maximumHeight(); },
            [it](int size) { it->setMaximumHeight(size); });
        m_found(
            widget, "outageDeskLeastWide", false, [it] { return it->minimumWidth(); },
            [it](int size) { it->setMinimumWidth(size); });
        m_found(
            widget, "outageDeskLeastHigh", false, [it] { return it->minimumHeight(); },
            [it](int size) { it->setMinimumHeight(size); });
    }

    template <typename T>
    void lookAtIcon(T &widget) const
    {
        m_found(
            widget, "outageDeskIcon", false, [&widget] { return widget.iconSize().width(); },
            [&widget](int size) { widget.setIconSize(QSize(size, size)); });
    }

    template <typename T>
    void lookAtMargins(T &owner) const
    {
        using Side = int (QMargins::*)() const;
        using SetSide = void (QMargins::*)(int);
        struct Edge
        {
            const char *name;
            Side side;
            SetSide setSide;
        };
        static constexpr std::array Edges{
            Edge{"outageDeskLeft", &QMargins::left, &QMargins::setLeft},
            Edge{"outageDeskTop", &QMargins::top, &QMargins::setTop},
            Edge{"outageDeskRight", &QMargins::right, &QMargins::setRight},
            Edge{"outageDeskBottom", &QMargins::bottom, &QMargins::setBottom}};
        for (const Edge &edge : Edges) {
            m_found(
                owner, edge.name, true,
                [&owner, side = edge.side] { return (owner.contentsMargins().*side)(); },
                [&owner, setSide = edge.setSide](int size) {
                    QMargins margins = owner.contentsMargins();
                    (margins.*setSide)(size);
                    owner.setContentsMargins(margins);
                });
        }
    }

    void lookAtLayout(QLayout &layout) const
    {
        lookAtMargins(layout);
        if (auto *grid = qobject_cast<QGridLayout *>(&layout)) {
            m_found(
                layout, "outageDeskGapX", true, [grid] { return grid->horizontalSpacing(); },
                [grid](int size) { grid->setHorizontalSpacing(size); });
            m_found(
                layout, "outageDeskGapY", true, [grid] { return grid->verticalSpacing(); },
                [grid](int size) { grid->setVerticalSpacing(size); });
        } else {
            m_found(
                layout, "outageDeskGap", true, [it = &layout] { return it->spacing(); },
                [it = &layout](int size) { it->setSpacing(size); });
        }
        for (int place = 0; place < layout.count(); ++place) {
            if (QLayout *inner = layout.itemAt(place)->layout())
                lookAtLayout(*inner);
        }
    }

    Found m_found;
};

/// A font with a size of its own; one without follows that of the application.
bool hasOwnSize(const QWidget &widget)
{
    return widget.testAttribute(Qt::WA_SetFont) &&
           (widget.font().resolveMask() & QFont::SizeResolved) != 0;
}

void scaleFont(QWidget &widget, double factor)
{
    QFont font = widget.font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    widget.setFont(font);
}

} // namespace

WidgetScale::WidgetScale()
{
    const SizeFinder finder([this](QObject &owner, const char *name, bool isSpace,
                                   std::function<int()> read, std::function<void(int)> write) {
        m_sizes.push_back(
            std::make_unique<Size>(owner, name, isSpace, std::move(read), std::move(write)));
    });
    for (QWidget *each : QApplication::allWidgets())
        finder.lookAt(*each);
}

WidgetScale::~WidgetScale() = default;

void WidgetScale::scale(double text, double space)
{
    for (QWidget *each : QApplication::allWidgets()) {
        if (hasOwnSize(*each))
            scaleFont(*each, text);
    }
    for (const auto &size : m_sizes)
        size->scale(text, space);
}
