// SPDX-License-Identifier: MIT
#include "ui/submission/requestlogpane.h"

#include "models/requestlogmodel.h"
#include "text/requesttext.h"
#include "ui/submission/retrybar.h"
#include "ui/theme/buttons.h"
#include "ui/theme/edgemargin.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icon.h"
#include "ui/theme/rowfocus.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/itemdecorator.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/statelook.h"

#include <QtGui/qaction.h>
#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qheaderview.h>
#include <QtWidgets/qscrollbar.h>
#include <QtWidgets/qstackedlayout.h>
#include <QtWidgets/qtableview.h>
#include <QtWidgets/qtoolbutton.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

/// Flat until the pointer is over it: the log is looked at, and seldom copied.
QToolButton *quietButton(const QString &icon, const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(Icon::named(icon));
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

RequestLogPane::RequestLogPane(QWidget *parent)
    : QWidget(parent)
    , m_model(new RequestLogModel(10'000, this))
    , m_retry(new RetryBar(this))
{
    auto *layout = new QVBoxLayout(this);
    Spacing::apply(layout, 0, 0, 0.5);
    layout->addWidget(makeHead());
    m_content = new QStackedLayout;
    auto *empty = new PlainLabel(tr("No request has been made yet."), this);
    empty->setAlignment(Qt::AlignCenter);
    empty->setWordWrap(true);
    empty->setTone(Tone::Dimmed);
    m_content->addWidget(empty);
    m_content->addWidget(makeTable());
    layout->addLayout(m_content, 1);
    layout->addWidget(m_retry);
    connect(m_retry, &RetryBar::tryNowRequested, this, &RequestLogPane::tryNowRequested);
    updateActions();
}

void RequestLogPane::setOrigin(const QString &origin)
{
    m_origin = origin;
}

void RequestLogPane::addAttempt(const AttemptRecord &attempt)
{
    const QScrollBar *bar = m_table->verticalScrollBar();
    const bool isAtEnd = bar->value() == bar->maximum();
    m_model->append(attempt, m_origin);
    m_retry->endWait(attempt);
    m_content->setCurrentIndex(1);
    // A user who has scrolled up is reading: the newest line must not pull the page away.
    if (isAtEnd)
        m_table->scrollToBottom();
    updateActions();
}

QList<AttemptRecord> RequestLogPane::lastAttempts(int most) const
{
    QList<AttemptRecord> attempts;
    const int count = m_model->rowCount();
    for (int row = std::max(0, count - most); row < count; ++row)
        attempts += m_model->attempt(row);
    return attempts;
}

void RequestLogPane::scheduleRetry(const RetryNotice &notice)
{
    m_retry->schedule(notice);
}

void RequestLogPane::endRetries()
{
    m_retry->clear();
}

QWidget *RequestLogPane::makeHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QHBoxLayout(head);
    Spacing::apply(layout, 2, 0.5, 1);
    auto *title = new PlainLabel(tr("Requests"), head);
    title->setFont(Fonts::strong());
    m_copy = quietButton(u"copy"_s, tr("Copy"), head);
    m_copy->setToolTip(tr("Copies the selected lines, or all of them"));
    m_copy->setAccessibleName(tr("Copy the request log"));
    m_curl = quietButton(u"terminal"_s, tr("Copy as cURL"), head);
    m_curl->setToolTip(tr("Copies a shell command that takes the key from the environment"));
    layout->addWidget(title, 1);
    layout->addWidget(m_copy);
    layout->addWidget(m_curl);
    connect(m_copy, &QToolButton::clicked, this, &RequestLogPane::copyLines);
    connect(m_curl, &QToolButton::clicked, this, &RequestLogPane::copyAsCurl);
    return head;
}

QWidget *RequestLogPane::makeTable()
{
    m_table = new QTableView(this);
    dressTable(*m_table, tr("Requests"));
    EdgeMargin::apply(*m_table);
    m_table->setModel(m_model);
    const auto decorate = [this](QStyleOptionViewItem &option, const QModelIndex &index) {
        ItemDecorator::setIcon(option, stateLook(m_model->attempt(index.row())));
    };
    m_table->setItemDelegateForColumn(RequestLogModel::StatusColumn,
                                      new ItemDecorator(decorate, m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    RowFocus::follow(*m_table);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);

    auto *copy = new QAction(Icon::named(u"copy"_s), tr("Copy"), m_table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    auto *curl = new QAction(Icon::named(u"terminal"_s), tr("Copy as cURL"), m_table);
    m_table->addActions({copy, curl});
    connect(copy, &QAction::triggered, this, &RequestLogPane::copyLines);
    connect(curl, &QAction::triggered, this, &RequestLogPane::copyAsCurl);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RequestLogPane::updateActions);
    return m_table;
}

void RequestLogPane::sizeShortColumns()
{
    const QFontMetrics metrics(m_table->font());
    const int margin = Spacing::of(3); // the padding of a cell, and some air
    const auto size = [&](RequestLogModel::Column column, const QString &sample, int more = 0) {
        const QString title =
            m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const int words =
            std::max(metrics.horizontalAdvance(sample) + more, metrics.horizontalAdvance(title));
        m_table->setColumnWidth(column, words + margin);
    };
    const int icon = m_table->style()->pixelMetric(QStyle::PM_SmallIconSize) + Spacing::of(2.5);
    size(RequestLogModel::TimeColumn, u"00:00:00"_s, EdgeMargin::shift(m_table));
    size(RequestLogModel::StatusColumn, RequestText::status(AttemptRecord()), icon);
    AttemptRecord sent;
    sent.method = HttpMethod::Post;
    sent.bytesSent = 999;
    size(RequestLogModel::SizeColumn, RequestText::size(sent));
    size(RequestLogModel::ElapsedColumn, u"00.00 s"_s);
}

void RequestLogPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!std::exchange(m_areShortColumnsSized, true))
        sizeShortColumns();
    // What was asked for and the note share what the short columns leave: nothing scrolls aside,
    // and what is cut is in the tool tip.
    int rest = width() - m_table->verticalScrollBar()->sizeHint().width();
    for (const int column : {RequestLogModel::TimeColumn, RequestLogModel::StatusColumn,
                             RequestLogModel::SizeColumn, RequestLogModel::ElapsedColumn})
        rest -= m_table->columnWidth(column);
    const QFontMetrics metrics(m_table->font());
    const int wish =
        metrics.horizontalAdvance(u"POST /v1/site-outages/"_s) + metrics.averageCharWidth() * 24;
    const int request = std::min(wish, rest / 2);
    m_table->setColumnWidth(RequestLogModel::RequestColumn, request);
    m_table->setColumnWidth(RequestLogModel::NoteColumn, rest - request);
}

void RequestLogPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // It comes up because of the newest line, or for a look at it.
    m_table->scrollToBottom();
}

void RequestLogPane::updateActions()
{
    const bool hasLines = m_model->rowCount() > 0;
    m_copy->setEnabled(hasLines);
    m_curl->setEnabled(hasLines && !m_model->curl(newestChosenRow()).isEmpty());
}

int RequestLogPane::newestChosenRow() const
{
    int row = -1;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection())
        row = std::max(row, range.bottom());
    return row < 0 ? m_model->rowCount() - 1 : row;
}

QList<int> RequestLogPane::chosenRows() const
{
    QList<int> rows;
    const QItemSelection selection = m_table->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    if (rows.isEmpty()) {
        for (int row = 0; row < m_model->rowCount(); ++row)
            rows.append(row);
    }
    std::ranges::sort(rows);
    return rows;
}

void RequestLogPane::copyLines()
{
    QStringList lines;
    for (const int row : chosenRows())
        lines.append(m_model->line(row));
    QGuiApplication::clipboard()->setText(lines.join(QChar(u'\n')));
}

void RequestLogPane::copyAsCurl()
{
    // One command: the newest of the selected lines.
    QGuiApplication::clipboard()->setText(m_model->curl(newestChosenRow()));
}

#include "moc_requestlogpane.cpp"
