// SPDX-License-Identifier: MIT
#include "ui/history/historypage.h"

#include "models/historymodel.h"
#include "text/historytext.h"
#include "text/outcometext.h"
#include "text/recordtext.h"
#include "ui/history/blankpage.h"
#include "ui/history/historytable.h"
#include "ui/theme/buttons.h"
#include "ui/theme/icon.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/searchbox.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qmenu.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qstackedwidget.h>
#include <QtWidgets/qtoolbutton.h>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array Filters{OutcomeFilter::All,      OutcomeFilter::Accepted,
                             OutcomeFilter::Rejected, OutcomeFilter::GaveUp,
                             OutcomeFilter::NotSent,  OutcomeFilter::OpenQuestion,
                             OutcomeFilter::Marked,   OutcomeFilter::UnderWay};

} // namespace

HistoryPage::HistoryPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new HistoryModel(this))
    , m_table(new HistoryTable)
    , m_blank(new BlankPage)
    , m_content(new QStackedWidget)
{
    m_table->setModel(m_model);
    m_table->sizeColumns();
    m_content->addWidget(m_blank);
    m_content->addWidget(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(hairline(Qt::Horizontal));
    layout->addWidget(m_content, 1);
    layout->addWidget(hairline(Qt::Horizontal));
    layout->addWidget(makeFoot());
    connectParts();
    showLoading();
}

QWidget *HistoryPage::makeHead()
{
    auto *head = new QWidget;
    m_search = new SearchBox(head);
    m_search->setPlaceholderText(tr("Search site, device, hash, date or outcome"));
    m_search->setAccessibleName(tr("Search submissions"));
    m_search->setToolTip(tr("Shows the submissions in which every word is found: in the site, the "
                            "address, the outcome, the date, the hash, the submission’s ID, or in "
                            "a device of the list that was sent."));
    m_outcome = new QComboBox(head);
    m_outcome->setAccessibleName(tr("Outcomes that are shown"));
    for (const OutcomeFilter filter : Filters)
        m_outcome->addItem(HistoryText::text(filter), static_cast<int>(filter));
    auto *refresh = iconButton(u"refresh-cw"_s, tr("Read the record again (F5)"));
    connect(refresh, &QToolButton::clicked, this, &HistoryPage::refreshRequested);
    auto *layout = new QHBoxLayout(head);
    Spacing::apply(layout, 2, 1, 1);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_outcome);
    layout->addWidget(refresh);
    return head;
}

QWidget *HistoryPage::makeFoot()
{
    auto *foot = new QWidget;
    m_count = new PlainLabel(foot);
    m_hint = new PlainLabel(foot);
    m_hint->setTone(Tone::Dimmed);
    m_hint->setWordWrap(true);
    m_export = new QPushButton(Icon::named(u"download"_s), tr("E&xport"), foot);
    auto *menu = new QMenu(m_export);
    m_exportShown = menu->addAction(tr("Export what is &shown…"), this, &HistoryPage::exportShown);
    menu->addAction(tr("Export &everything…"), this, [this] { Q_EMIT exportRequested({}); });
    m_export->setMenu(menu);
    m_compare = new QPushButton(Icon::named(u"columns-3"_s), tr("Co&mpare"), foot);
    m_open = primaryButton(tr("&Open"), u"file-text"_s, foot);
    auto *layout = new QHBoxLayout(foot);
    Spacing::apply(layout, 2, 1, 1);
    layout->addWidget(m_count);
    layout->addSpacing(Spacing::of(1));
    layout->addWidget(m_hint, 1);
    layout->addWidget(m_export);
    layout->addWidget(m_compare);
    layout->addWidget(m_open);
    return foot;
}

void HistoryPage::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, this, [this] { Q_EMIT queryChanged(query()); });
    connect(m_search, &SearchBox::leftForRows, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_outcome, &QComboBox::currentIndexChanged, this,
            [this] { Q_EMIT queryChanged(query()); });
    connect(m_blank, &BlankPage::wayOutChosen, this, [this] {
        if (m_isFiltered)
            clearQuery();
        else
            Q_EMIT refreshRequested();
    });
    connect(m_table, &QTableView::activated, this, &HistoryPage::openCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &HistoryPage::updateActions);
    connect(m_open, &QPushButton::clicked, this, &HistoryPage::openCurrent);
    connect(m_compare, &QPushButton::clicked, this, &HistoryPage::compareChosen);
}

HistoryQuery HistoryPage::query() const
{
    return {m_search->text(), static_cast<OutcomeFilter>(m_outcome->currentData().toInt()),
            Wording::outcome};
}

void HistoryPage::clearQuery()
{
    if (m_search->text().isEmpty() && m_outcome->currentIndex() == 0)
        return;
    {
        const QSignalBlocker search(m_search);
        const QSignalBlocker outcome(m_outcome);
        m_search->clear();
        m_outcome->setCurrentIndex(0);
    }
    Q_EMIT queryChanged(query());
}

void HistoryPage::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void HistoryPage::focusTable()
{
    if (m_content->currentWidget() == m_table)
        m_table->setFocus();
    else
        m_search->setFocus();
}

void HistoryPage::say(const QString &sentence)
{
    m_hint->setText(sentence);
}

void HistoryPage::showLoading()
{
    m_isFiltered = false;
    m_blank->say(u"hourglass"_s, tr("Reading the record…"));
    m_content->setCurrentWidget(m_blank);
    m_count->clear();
    updateActions();
}

void HistoryPage::showError(const JournalError &error)
{
    m_model->show({}, {});
    m_isFiltered = false;
    const Wording::Message message = Wording::message(error);
    m_blank->say(u"triangle-alert"_s, message.what, message.remedy, tr("Try again"));
    m_content->setCurrentWidget(m_blank);
    m_count->clear();
    updateActions();
}

void HistoryPage::showMatches(const JournalReading &reading, const HistoryMatches &matches)
{
    const QStringList chosen = chosenIds();
    const QModelIndex current = m_table->currentIndex();
    const QString currentId = current.isValid() ? m_model->submission(current.row()).id : QString();
    m_model->show(reading.submissions, matches.places);
    chooseAgain(chosen, currentId);
    const QString count = HistoryText::shownOf(m_model->rowCount(), m_model->total());
    //: %1 is a number of submissions
    m_count->setText(
        reading.isCopied ? tr("%1, from a copy: the record cannot be written").arg(count) : count);
    showTableOrReason(reading);
    updateActions();
}

void HistoryPage::showTableOrReason(const JournalReading &reading)
{
    m_isFiltered = m_model->rowCount() == 0 && m_model->total() > 0;
    if (m_model->rowCount() > 0) {
        m_content->setCurrentWidget(m_table);
        return;
    }
    if (m_isFiltered) {
        m_blank->say(u"filter-x"_s, tr("No submission fits the search."), {}, tr("Clear filters"));
    } else if (reading.kind == ConnectionKind::Demo) {
        m_blank->say(u"history"_s, tr("Nothing has been sent to the demo yet."),
                     tr("The record of the demo ends with the program."));
    } else {
        m_blank->say(u"history"_s, tr("Nothing has been sent from this computer yet."),
                     tr("What you submit is kept here, with every attempt and its outcome."));
    }
    m_content->setCurrentWidget(m_blank);
}

QStringList HistoryPage::chosenIds() const
{
    QStringList ids;
    for (const int row : m_table->chosenRows())
        ids.append(m_model->submission(row).id);
    return ids;
}

void HistoryPage::chooseAgain(const QStringList &ids, const QString &current)
{
    if (m_model->rowCount() == 0)
        return;
    const int row = current.isEmpty() ? -1 : m_model->rowOf(current);
    QItemSelectionModel *selection = m_table->selectionModel();
    selection->setCurrentIndex(m_model->index(qMax(row, 0), 0), QItemSelectionModel::NoUpdate);
    bool isAnyChosen = false;
    for (const QString &id : ids) {
        const int again = m_model->rowOf(id);
        isAnyChosen = isAnyChosen || again >= 0;
        if (again >= 0)
            selection->select(m_model->index(again, 0),
                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    if (!isAnyChosen)
        selection->select(m_table->currentIndex(),
                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

void HistoryPage::updateActions()
{
    const bool isTableShown = m_content->currentWidget() == m_table;
    const qsizetype chosen = isTableShown ? m_table->chosenRows().size() : 0;
    m_open->setEnabled(chosen == 1);
    m_compare->setEnabled(chosen == 2);
    m_export->setEnabled(m_model->total() > 0);
    m_exportShown->setEnabled(m_model->rowCount() > 0);
    const bool isTwo = chosen == 2 || m_model->rowCount() < 2 || !isTableShown;
    m_hint->setText(isTwo ? QString() : tr("Select two to compare them"));
    m_compare->setAccessibleDescription(m_hint->text());
}

void HistoryPage::openCurrent()
{
    const QStringList chosen = chosenIds();
    if (chosen.size() == 1)
        Q_EMIT openRequested(chosen.first());
}

void HistoryPage::compareChosen()
{
    const QStringList chosen = chosenIds();
    if (chosen.size() == 2)
        Q_EMIT compareRequested(chosen.first(), chosen.last());
}

void HistoryPage::exportShown()
{
    QStringList ids;
    for (int row = 0; row < m_model->rowCount(); ++row)
        ids.append(m_model->submission(row).id);
    Q_EMIT exportRequested(ids);
}

#include "moc_historypage.cpp"
