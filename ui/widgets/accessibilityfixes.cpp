// SPDX-License-Identifier: MIT
#include "ui/widgets/accessibilityfixes.h"

#include <QtWidgets/qabstractitemview.h>
#include <QtWidgets/qaccessiblewidget.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qscrollarea.h>

namespace {

/// A combo box for screen readers: a list, and a line to type into where there is one.
///
/// Its text can be read but not changed; the list and the line can change it.
class NamedComboBox final : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit NamedComboBox(QComboBox *box)
        : QAccessibleWidget(box, QAccessible::ComboBox)
    {}

    int childCount() const override { return box()->isEditable() ? 2 : 1; }
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *focusChild() const override { return child(1); }

    QString text(QAccessible::Text kind) const override;
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override { return {showMenuAction(), pressAction()}; }
    void doAction(const QString &actionName) override;

    QString text(int start, int end) const override;
    int characterCount() const override { return int(box()->currentText().size()); }
    void selection(int, int *start, int *end) const override { *start = *end = 0; }
    int selectionCount() const override { return 0; }
    void addSelection(int, int) override {}
    void removeSelection(int) override {}
    void setSelection(int, int, int) override {}
    int cursorPosition() const override { return 0; }
    void setCursorPosition(int) override {}
    QRect characterRect(int) const override { return rect(); }
    int offsetAtPoint(const QPoint &) const override { return 0; }
    void scrollToSubstring(int, int) override {}
    QString attributes(int, int *start, int *end) const override;

private:
    QComboBox *box() const { return static_cast<QComboBox *>(widget()); }
};

QAccessibleInterface *NamedComboBox::child(int index) const
{
    if (index == 0)
        return QAccessible::queryAccessibleInterface(box()->view());
    if (index == 1 && box()->isEditable())
        return QAccessible::queryAccessibleInterface(box()->lineEdit());
    return nullptr;
}

QAccessibleInterface *NamedComboBox::childAt(int x, int y) const
{
    QAccessibleInterface *line = child(1);
    return line != nullptr && line->rect().contains(x, y) ? line : nullptr;
}

int NamedComboBox::indexOfChild(const QAccessibleInterface *child) const
{
    if (child->object() == box()->view())
        return 0;
    return box()->isEditable() && child->object() == box()->lineEdit() ? 1 : -1;
}

QString NamedComboBox::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Value ? box()->currentText() : QAccessibleWidget::text(kind);
}

QAccessible::State NamedComboBox::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.expandable = true;
    state.expanded = box()->view()->isVisible();
    return state;
}

void *NamedComboBox::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

void NamedComboBox::doAction(const QString &actionName)
{
    if (!actionNames().contains(actionName))
        return QAccessibleWidget::doAction(actionName);
    if (box()->view()->isVisible())
        box()->hidePopup();
    else
        box()->showPopup();
}

QString NamedComboBox::text(int start, int end) const
{
    const QString all = box()->currentText();
    return all.mid(start, end < 0 ? -1 : end - start);
}

QString NamedComboBox::attributes(int, int *start, int *end) const
{
    *start = 0;
    *end = characterCount();
    return {};
}

/// Returns the accessible interface of the corrected widgets; null for all others, for which Qt
/// then creates one.
QAccessibleInterface *make(const QString &, QObject *object)
{
    if (auto *box = qobject_cast<QComboBox *>(object))
        return new NamedComboBox(box);
    // Any widget's face looks first whether there is such a child.
    if (auto *area = qobject_cast<QScrollArea *>(object))
        return new QAccessibleWidget(area, QAccessible::Client);
    return nullptr;
}

} // namespace

void AccessibilityFixes::install()
{
    QAccessible::installFactory(make);
}
