// SPDX-License-Identifier: MIT
#include "ui/review/zonedialog.h"

#include "ui/theme/buttons.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icon.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/labels.h"

#include <QtGui/qevent.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qheaderview.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qtableview.h>

using namespace Qt::StringLiterals;

namespace {

QTableView *makeList(QAbstractItemModel &model)
{
    auto *list = new QTableView;
    list->setModel(&model);
    list->setAccessibleName(ZoneDialog::tr("Time zones"));
    list->setSelectionBehavior(QAbstractItemView::SelectRows);
    list->setSelectionMode(QAbstractItemView::SingleSelection);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setTabKeyNavigation(false);
    list->setShowGrid(false);
    list->verticalHeader()->hide();
    list->verticalHeader()->setDefaultSectionSize(Spacing::rowHeight());
    list->horizontalHeader()->setHighlightSections(false);
    list->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    list->horizontalHeader()->setSectionResizeMode(ZoneListModel::NameColumn, QHeaderView::Stretch);
    return list;
}

} // namespace

ZoneDialog::ZoneDialog(const QByteArray &current, const QDateTime &now, QWidget *parent)
    : QDialog(parent)
    , m_model(now)
    , m_search(new QLineEdit)
    , m_list(makeList(m_model))
    , m_nothing(new PlainLabel)
    , m_use(primaryButton(tr("Use this zone"), u"globe"_s))
{
    setWindowTitle(tr("Time zone"));
    m_search->setPlaceholderText(tr("Search a place or an offset, such as “berlin” or “+05:30”"));
    m_search->setAccessibleName(tr("Search time zones"));
    m_search->addAction(Icon::toned(u"search"_s, Tone::Dimmed), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_use->setDefault(true);
    layOut();
    connect(m_search, &QLineEdit::textChanged, this, &ZoneDialog::search);
    connect(m_list, &QAbstractItemView::activated, this, &ZoneDialog::choose);
    makeCurrent(m_model.row(current));
    resize(Spacing::of(60), Spacing::of(60));
}

void ZoneDialog::layOut()
{
    auto *title = new PlainLabel(tr("Show times in another zone"));
    title->setFont(Fonts::title());
    auto *note = new PlainLabel(tr("What is sent stays as it was received."));
    note->setTone(Tone::Dimmed);
    auto *cancel = new QPushButton(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_use, &QPushButton::clicked, this, &ZoneDialog::choose);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_use);
    auto *layout = new QVBoxLayout(this);
    Spacing::apply(layout, 2.5, 2, 1);
    layout->addWidget(title);
    layout->addWidget(note);
    layout->addWidget(m_search);
    layout->addWidget(m_nothing);
    layout->addWidget(m_list, 1);
    m_nothing->setTone(Tone::Dimmed);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    layout->addLayout(buttons);
}

void ZoneDialog::search()
{
    const QModelIndex before = m_list->currentIndex();
    const QByteArray id = before.isValid() ? m_model.id(before.row()) : QByteArray();
    m_model.setFilter(m_search->text());
    makeCurrent(m_model.row(id));
}

void ZoneDialog::makeCurrent(int row)
{
    const bool hasAny = m_model.rowCount() > 0;
    m_use->setEnabled(hasAny);
    //: %1 is what was typed
    m_nothing->setText(hasAny ? QString()
                              : tr("No time zone matches “%1”. Type a part of a city’s name, or an "
                                   "offset such as “+05:30”.")
                                    .arg(m_search->text()));
    m_nothing->setVisible(!hasAny);
    m_search->setAccessibleDescription(m_nothing->text());
    if (!hasAny)
        return;
    const QModelIndex index = m_model.index(qMax(row, 0), ZoneListModel::NameColumn);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

/// Up and down lead through the list while the text is typed.
bool ZoneDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp ||
            key == Qt::Key_PageDown) {
            m_list->setFocus(Qt::TabFocusReason);
            QApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void ZoneDialog::choose()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid() || !isVisible())
        return;
    const QByteArray id = m_model.id(index.row());
    accept();
    Q_EMIT zoneChosen(id);
}

#include "moc_zonedialog.cpp"
