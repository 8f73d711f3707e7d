// SPDX-License-Identifier: MIT
#include "ui/review/reviewpane.h"

#include "models/rowscopy.h"
#include "ui/look/labels.h"
#include "ui/look/spacing.h"
#include "ui/review/countsbar.h"
#include "ui/review/detailspane.h"
#include "ui/review/includecommand.h"
#include "ui/review/outageview.h"
#include "ui/review/rowcopier.h"
#include "ui/review/searchbox.h"
#include "ui/review/selectionsum.h"
#include "ui/review/statusline.h"

#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qstackedwidget.h>

namespace {

/// What is looked at first: the site's rows, those that will not be sent too.
constexpr CountFilter FirstFilter = CountFilter::AtSite;

} // namespace

ReviewPane::ReviewPane(QThreadPool &pool, const QTimeZone &localZone, QWidget *parent)
    : QWidget(parent)
    , m_arranger(m_model, pool)
    , m_head(new QWidget(this))
    , m_counts(new CountsBar)
    , m_search(new SearchBox)
    , m_sentence(new ElidedLabel)
    , m_stack(new QStackedWidget)
    , m_view(new OutageView(m_model))
    , m_details(new DetailsPane(localZone, this))
    , m_status(new StatusLine)
    , m_sum(new SelectionSum(*m_view, m_model, pool, this))
    , m_copier(new RowCopier(pool, this))
{
    m_details->hide();
    layOut();
    connectParts();
    connectCopier();
    m_counts->setFilter(FirstFilter);
    ask();
}

ReviewPane::~ReviewPane()
{
    delete m_sum;
    delete m_view; // before the model that it shows
}

void ReviewPane::layOut()
{
    m_sentence->setTone(Tone::Dimmed);
    m_sentence->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *right = new QVBoxLayout;
    right->setSpacing(Spacing::of(0.5));
    right->addWidget(m_search, 0, Qt::AlignRight);
    right->addWidget(m_sentence);
    auto *head = new QHBoxLayout(m_head);
    Spacing::apply(head, 1, 1, 2);
    head->setContentsMargins(Spacing::of(1), Spacing::of(1), Spacing::of(2), Spacing::of(1));
    head->addWidget(m_counts);
    head->addLayout(right, 1);

    m_stack->addWidget(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_status);
}

void ReviewPane::connectParts()
{
    connect(m_counts, &CountsBar::filterChosen, this, &ReviewPane::ask);
    connect(m_search, &QLineEdit::textChanged, this, &ReviewPane::ask);
    connect(m_search, &SearchBox::leftForRows, m_view, qOverload<>(&QWidget::setFocus));
    connect(&m_model, &OutageTableModel::sortRequested, this,
            [this](const std::optional<SortBy> &sort) {
                ViewQuery query = m_arranger.query();
                query.sort = sort;
                m_arranger.setQuery(query);
            });
    connect(&m_arranger, &ReviewArranger::arranged, this, &ReviewPane::refresh);
    connect(&m_arranger, &ReviewArranger::arranged, this, &ReviewPane::shownRowsChanged);
    connect(m_view, &OutageView::inclusionRequested, this, &ReviewPane::choose);
    connect(m_view, &OutageView::currentRowChanged, this,
            [this](qsizetype row) { m_details->showRow(m_model.review(), row); });
}

void ReviewPane::setReview(const Review &review)
{
    m_undo.clear();
    m_review = review;
    m_counts->setCounts(review.counts());
    m_arranger.setReview(review);
}

void ReviewPane::updateChoices(const Review &review)
{
    m_review = review;
    m_counts->setCounts(review.counts());
    m_arranger.updateChoices(review);
    refresh();
}

void ReviewPane::showInsteadOfTable(QWidget *page)
{
    if (page != nullptr && m_stack->indexOf(page) < 0)
        m_stack->addWidget(page);
    m_stack->setCurrentWidget(page != nullptr ? page : m_view);
}

CountFilter ReviewPane::filter() const
{
    return m_counts->filter();
}

void ReviewPane::setFilter(CountFilter filter)
{
    m_counts->setFilter(filter);
    ask();
}

void ReviewPane::clearFilters()
{
    m_search->clear();
    setFilter(FirstFilter);
}

void ReviewPane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ReviewPane::includeAll()
{
    QList<qsizetype> rows;
    for (qsizetype row = 0; row < m_review.rowCount(); ++row) {
        if (m_review.verdict(row) == Verdict::LeftOut)
            rows.append(row);
    }
    choose(rows, true);
}

void ReviewPane::ask()
{
    ViewQuery query = m_arranger.query();
    query.verdicts = CountFilters::verdicts(m_counts->filter());
    query.text = m_search->text().trimmed();
    m_arranger.setQuery(query);
}

void ReviewPane::refresh()
{
    if (m_review.counts().fetched == 0) {
        m_sentence->setText({});
        return;
    }
    m_sentence->setText(CountFilters::sentence(m_counts->filter(), m_arranger.query().text,
                                               shownRows(), m_review.counts().fetched));
}

void ReviewPane::choose(const QList<qsizetype> &rows, bool included)
{
    const Verdict before = included ? Verdict::LeftOut : Verdict::Selected;
    QList<qsizetype> changing;
    std::copy_if(rows.cbegin(), rows.cend(), std::back_inserter(changing),
                 [&](qsizetype row) { return m_review.verdict(row) == before; });
    if (changing.isEmpty())
        return;
    m_undo.push(
        new IncludeCommand(changing, included, [this](const QList<qsizetype> &which, bool value) {
            Q_EMIT inclusionRequested(which, value);
        }));
}

void ReviewPane::setZone(const QTimeZone &zone)
{
    ViewQuery query = m_arranger.query();
    query.zone = zone;
    m_arranger.setQuery(query);
    m_details->setZone(zone);
    m_status->setZone(zone);
}

void ReviewPane::setZoneActions(const QList<QAction *> &actions)
{
    m_status->setZoneActions(actions);
}

void ReviewPane::connectCopier()
{
    connect(m_sum, &SelectionSum::changed, m_status, &StatusLine::setSummary);
    connect(m_view, &OutageView::copyRequested, this, [this] { copyRows(false); });
    connect(m_copier, &RowCopier::started, this, [this](qsizetype rows) {
        m_status->say(tr("Copying %Ln row(s)…", nullptr, int(rows)));
    });
    connect(m_copier, &RowCopier::copied, this,
            [this](qint64 rows) { m_status->say(tr("%Ln row(s) copied", nullptr, int(rows))); });
    connect(m_copier, &RowCopier::refused, this, [this](qsizetype rows) {
        m_status->say(tr("%Ln row(s) are too many to copy: mark at most %1.", nullptr, int(rows))
                          .arg(QLocale().toString(RowCopier::RowLimit)));
    });
}

void ReviewPane::copyRows(bool hasHeaders)
{
    CopyRequest request{.review = m_model.review(),
                        .order = m_model.order(),
                        .places = m_view->markedPlaces(),
                        .columns = m_view->shownColumns(),
                        .zone = m_model.zone(),
                        .hasHeaders = hasHeaders};
    if (!request.places.isEmpty())
        m_copier->copy(request);
}

void ReviewPane::copyCell()
{
    if (const QModelIndex cell = m_view->currentIndex(); cell.isValid()) {
        copyText(copiedCell(m_model.review(), m_model.row(cell), OutageColumn(cell.column()),
                            m_model.zone()));
    }
}

void ReviewPane::copyReceivedCell()
{
    if (const QModelIndex cell = m_view->currentIndex(); cell.isValid()) {
        copyText(receivedCell(m_model.review(), m_model.row(cell), OutageColumn(cell.column()),
                              m_model.zone()));
    }
}

void ReviewPane::copyText(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    m_status->say(text.isEmpty() ? tr("An empty cell was copied") : tr("Copied: %1").arg(text));
}

QString ReviewPane::currentDevice() const
{
    const qsizetype row = m_view->currentRow();
    return row < 0 ? QString() : m_model.review().table().deviceId(row);
}

void ReviewPane::showOnlyDevice()
{
    if (const QString id = currentDevice(); !id.isEmpty())
        m_search->setText(id);
}

QByteArray ReviewPane::saveState() const
{
    return m_view->saveColumns();
}

void ReviewPane::restoreState(const QByteArray &state)
{
    m_view->restoreColumns(state);
}
