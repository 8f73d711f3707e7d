// SPDX-License-Identifier: MIT
#include "ui/actions/shortcutspage.h"

#include "ui/actions/actionregistry.h"
#include "ui/theme/fonts.h"
#include "ui/theme/rowfocus.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/labels.h"

#include <QtCore/qcoreapplication.h>
#include <QtGui/qevent.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qdialogbuttonbox.h>
#include <QtWidgets/qheaderview.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qtablewidget.h>

#include <optional>
#include <utility>

namespace {

struct Line
{
    QString keys;
    QString what;
    bool isTitle = false;
};

QList<Line> linesOf(const QList<ActionSpec> &actions)
{
    QList<Line> lines;
    std::optional<ActionGroup> chapter;
    for (const ActionSpec &spec : actions) {
        if (spec.keyText().isEmpty())
            continue;
        if (std::exchange(chapter, spec.group) != spec.group)
            lines.append({{}, title(spec.group).remove(u'&'), true});
        lines.append({spec.keyText(), spec.title()});
    }
    return lines;
}

/// A table, so that screen readers and the arrow keys walk it like any other.
QTableWidget *makeTable(const QList<Line> &lines)
{
    auto *table = new QTableWidget(static_cast<int>(lines.size()), 2);
    table->setAccessibleName(ShortcutsPage::tr("Keyboard shortcuts"));
    table->horizontalHeader()->hide();
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(Spacing::rowHeight());
    table->setShowGrid(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setFocusPolicy(Qt::StrongFocus);
    for (int row = 0; row < table->rowCount(); ++row) {
        const Line &line = lines[row];
        auto *keys = new QTableWidgetItem(line.isTitle ? line.what : line.keys);
        auto *what = new QTableWidgetItem(line.isTitle ? QString() : line.what);
        if (line.isTitle) {
            keys->setFont(Fonts::strong());
        }
        if (line.isTitle) {
            for (QTableWidgetItem *each : {keys, what}) {
                each->setFlags(Qt::ItemIsEnabled);
            }
        }
        table->setItem(row, 0, keys);
        table->setItem(row, 1, what);
    }
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    RowFocus::follow(*table);
    return table;
}

} // namespace

ShortcutsPage::ShortcutsPage(const ActionRegistry &actions, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *title = new PlainLabel(tr("Keyboard shortcuts"));
    title->setFont(Fonts::title());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    Spacing::apply(layout, 3, 3, 2);
    layout->addWidget(title);
    m_table = makeTable(linesOf(actions.specs()));
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    resize(Spacing::of(70), Spacing::of(72));
    // Nothing is chosen on a page to read; the arrow keys go to the table all the same.
    buttons->button(QDialogButtonBox::Close)->setFocus();
}

void ShortcutsPage::keyPressEvent(QKeyEvent *event)
{
    const QList<int> walking{Qt::Key_Up,       Qt::Key_Down, Qt::Key_PageUp,
                             Qt::Key_PageDown, Qt::Key_Home, Qt::Key_End};
    if (walking.contains(event->key()) && !m_table->hasFocus()) {
        m_table->setFocus();
        QCoreApplication::sendEvent(m_table, event);
        return;
    }
    QDialog::keyPressEvent(event);
}

#include "moc_shortcutspage.cpp"
