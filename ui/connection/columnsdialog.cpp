// SPDX-License-Identifier: MIT
#include "ui/connection/columnsdialog.h"

#include "text/oneline.h"
#include "text/tabletext.h"
#include "ui/connection/zonefield.h"
#include "ui/theme/buttons.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icon.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/itemdecorator.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/statelook.h"
#include "ui/widgets/wrappedlabel.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qbuttongroup.h>
#include <QtWidgets/qcheckbox.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qgridlayout.h>
#include <QtWidgets/qheaderview.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qradiobutton.h>
#include <QtWidgets/qtableview.h>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr auto PauseBeforeCounting = std::chrono::milliseconds(200);
constexpr double DialogWidth = 120; // units of the rhythm
constexpr double DialogHeight = 76;
constexpr qsizetype LongestValue = 30; // of a column, beside its name

} // namespace

ColumnsDialog::ColumnsDialog(Subject subject, QWidget *parent)
    : QDialog(parent)
    , m_subject(std::move(subject))
{
    setWindowTitle(tr("Columns of the list"));
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseBeforeCounting);
    connect(&m_pause, &QTimer::timeout, this, [this] { Q_EMIT countsWanted(choice()); });
    layOut();
    nameColumns();
    const auto &times = m_subject.suggested.times;
    if (times)
        m_zone->setZone(times->zone);
    onColumnChosen();
    if (times && m_orders->button(int(times->order)) != nullptr)
        m_orders->button(int(times->order))->setChecked(true);
    refresh();
    resize(QSize(Spacing::of(DialogWidth), Spacing::of(DialogHeight))
               .boundedTo(parent != nullptr ? parent->size() : size()));
}

void ColumnsDialog::layOut()
{
    makeTable();
    m_counts = wrappedLabel({}, this);
    m_problems = wrappedLabel({}, this);
    m_problems->setTone(Tone::ToCheck);
    auto *layout = new QVBoxLayout(this);
    Spacing::apply(layout, 2.5, 2, 1.5);
    layout->addWidget(makeHeading());
    layout->addWidget(makeColumns());
    layout->addWidget(makeTimes());
    layout->addWidget(m_table, 1);
    layout->addWidget(m_counts);
    layout->addWidget(m_problems);
    layout->addWidget(makeFoot());
}

QWidget *ColumnsDialog::makeHeading()
{
    auto *heading = new QWidget(this);
    auto *layout = new QVBoxLayout(heading);
    Spacing::apply(layout, 0, 0, 0.5);
    auto *title = new PlainLabel(tr("Which column is what?"), heading);
    title->setFont(Fonts::title());
    auto *name = new ElidedLabel(heading);
    name->setElideMode(Qt::ElideMiddle);
    name->setText(oneLine(m_subject.name));
    name->setTone(Tone::Dimmed);
    layout->addWidget(title);
    layout->addWidget(name);
    if (m_subject.peek.encoding == TableEncoding::Latin1) {
        auto *note = wrappedLabel(tr("Its characters are not UTF-8. They are read as Latin-1 "
                                     "(Western European): look whether the names are right."),
                                  heading);
        note->setTone(Tone::ToCheck);
        layout->addWidget(note);
    }
    return heading;
}

QWidget *ColumnsDialog::makeColumns()
{
    auto *columns = new QWidget(this);
    auto *grid = new QGridLayout(columns);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Spacing::of(2));
    grid->setVerticalSpacing(Spacing::of(0.5));
    m_device = addColumn(*grid, tr("&Device (ID or name)"), m_subject.suggested.columns.device);
    m_begin = addColumn(*grid, tr("&Begin"), m_subject.suggested.columns.begin);
    m_end = addColumn(*grid, tr("&End"), m_subject.suggested.columns.end);
    m_hasHeader = new QCheckBox(tr("The first row &names the columns"), columns);
    m_hasHeader->setChecked(m_subject.suggested.hasHeader);
    grid->addWidget(m_hasHeader, 2, 0, 1, grid->columnCount());
    connect(m_hasHeader, &QCheckBox::toggled, this, [this] {
        nameColumns();
        onColumnChosen();
    });
    return columns;
}

QComboBox *ColumnsDialog::addColumn(QGridLayout &grid, const QString &label, qsizetype column)
{
    auto *name = new PlainLabel(label);
    auto *box = new QComboBox;
    box->setAccessibleName(QString(label).remove(u'&'));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setPlaceholderText(tr("Choose"));
    for (qsizetype place = 0; place < m_subject.peek.sample.first.cells.size(); ++place)
        box->addItem(QString());
    box->setCurrentIndex(int(column));
    name->setBuddy(box);
    const int place = grid.count() / 2;
    grid.addWidget(name, 0, place);
    grid.addWidget(box, 1, place);
    grid.setColumnStretch(place, 1);
    connect(box, &QComboBox::currentIndexChanged, this, &ColumnsDialog::onColumnChosen);
    return box;
}

void ColumnsDialog::nameColumns()
{
    const TableChoice now = choice();
    const QStringList names = Wording::columnNames(now);
    const QStringList values =
        outageRows(m_subject.peek, now.hasHeader).value(0, SampleRow()).cells;
    for (QComboBox *box : {m_device, m_begin, m_end}) {
        for (int place = 0; place < box->count(); ++place) {
            const QString value = oneLine(values.value(place), LongestValue);
            //: The name of a column, and the first of its values
            box->setItemText(place, value.isEmpty() ? names.value(place)
                                                    : tr("%1 (%2)").arg(names[place], value));
        }
    }
}

QWidget *ColumnsDialog::makeTimes()
{
    m_times = new QWidget(this);
    m_question = wrappedLabel({}, m_times);
    m_orders = new QButtonGroup(this);
    auto *orders = new QHBoxLayout;
    orders->setSpacing(Spacing::of(2));
    for (const DateOrder order : DateOrders) {
        auto *button = new QRadioButton(m_times);
        m_orders->addButton(button, int(order));
        orders->addWidget(button);
    }
    orders->addStretch(1);
    connect(m_orders, &QButtonGroup::idToggled, this, &ColumnsDialog::refresh);
    m_zone = new ZoneField(m_subject.zones, m_times);
    m_zone->setMinimumWidth(Spacing::of(30));
    connect(m_zone, &ZoneField::zoneChanged, this, &ColumnsDialog::refresh);
    auto *label = new PlainLabel(tr("What &zone did the clocks show?"), m_times);
    label->setBuddy(m_zone);
    auto *zone = new QHBoxLayout;
    zone->setSpacing(Spacing::of(1));
    zone->addWidget(label);
    zone->addWidget(m_zone);
    zone->addStretch(1);
    auto *layout = new QVBoxLayout(m_times);
    Spacing::apply(layout, 0, 0, 1);
    layout->addWidget(m_question);
    layout->addLayout(orders);
    layout->addLayout(zone);
    return m_times;
}

void ColumnsDialog::makeTable()
{
    m_table = new QTableView(this);
    m_table->setModel(&m_model);
    dressTable(*m_table, tr("The first rows as they would become"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegate(new ItemDecorator(
        [](QStyleOptionViewItem &option, const QModelIndex &index) {
            if (!index.data(TableRowsModel::IsProblemRole).toBool())
                return;
            ItemDecorator::setIcon(option, {u"flag"_s, {}, Tone::ToCheck});
            setTextTone(option.palette, Tone::ToCheck);
            option.textElideMode = Qt::ElideRight;
        },
        m_table));
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(TableRowsModel::LineColumn, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(TableRowsModel::DeviceColumn, QHeaderView::Stretch);
    // A time is never cut; why one cannot be read is, and the tool tip says it whole.
    const QString time = u"2022-00-00 00:00:00.000"_s;
    const int width = m_table->fontMetrics().horizontalAdvance(time) + Spacing::of(1);
    for (const int column : {TableRowsModel::BeginTextColumn, TableRowsModel::BeginColumn,
                             TableRowsModel::EndTextColumn, TableRowsModel::EndColumn})
        header->resizeSection(column, std::max(width, header->sectionSizeHint(column)));
    m_table->setMinimumHeight(4 * Spacing::rowHeight());
}

QWidget *ColumnsDialog::makeFoot()
{
    auto *foot = new QWidget(this);
    m_why = new PlainLabel(foot);
    m_why->setTone(Tone::ToCheck);
    auto *cancel = new QPushButton(tr("Cancel"), foot);
    m_read = primaryButton(tr("Read these rows"), u"check"_s, foot);
    m_read->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_read, &QPushButton::clicked, this, &ColumnsDialog::confirm);
    auto *layout = new QHBoxLayout(foot);
    Spacing::apply(layout, 0, 0, 1);
    layout->addStretch(1);
    layout->addWidget(m_why);
    layout->addWidget(cancel);
    layout->addWidget(m_read);
    return foot;
}

TableChoice ColumnsDialog::choice() const
{
    TableChoice choice = m_subject.suggested;
    choice.headers = m_subject.peek.sample.first.cells;
    choice.encoding = m_subject.peek.encoding;
    choice.hasHeader = m_hasHeader->isChecked();
    choice.columns = {m_device->currentIndex(), m_begin->currentIndex(), m_end->currentIndex()};
    if (m_forms.local > 0)
        choice.times.reset(); // otherwise they stay said, should another list need them
    const int order = m_orders->checkedId();
    const QByteArray zone = m_zone->zone();
    if (m_forms.local > 0 && order >= 0 && !zone.isEmpty())
        choice.times = TimeChoice{DateOrder(order), zone};
    return choice;
}

void ColumnsDialog::onColumnChosen()
{
    m_forms = formsOf(m_subject.peek, choice());
    offerOrders();
    refresh();
}

void ColumnsDialog::offerOrders()
{
    m_times->setVisible(m_forms.local > 0);
    const QString example = oneLine(m_forms.example, NameLength);
    //: %1 is a time as it stands in a list: 03/04/2022 10:15
    m_question->setText(tr("The times say no zone. What does “%1” mean?").arg(example));
    for (const DateOrder order : DateOrders) {
        auto *button = m_orders->button(int(order));
        const bool isOffered = m_forms.orders.contains(order);
        button->setVisible(isOffered);
        button->setText(Wording::meaning(m_forms.example, order));
        if (!isOffered && button->isChecked()) {
            m_orders->setExclusive(false);
            button->setChecked(false);
            m_orders->setExclusive(true);
        }
    }
    // Where every time is a day in one order only, there is nothing to choose.
    if (m_forms.orders.size() == 1)
        m_orders->button(int(m_forms.orders.constFirst()))->setChecked(true);
}

QString ColumnsDialog::missing() const
{
    const TableChoice now = choice();
    if (now.columns.device < 0)
        return tr("Choose the column of the device");
    if (now.columns.begin < 0)
        return tr("Choose the column of the begin");
    if (now.columns.end < 0)
        return tr("Choose the column of the end");
    if (!now.hasColumns())
        return tr("One column cannot be two things");
    if (m_forms.local == 0 || now.times)
        return {};
    return m_orders->checkedId() < 0 ? tr("Choose which day is meant")
                                     : tr("Choose the zone of the times");
}

void ColumnsDialog::refresh()
{
    const QString why = missing();
    m_why->setText(why);
    m_read->setEnabled(why.isEmpty());
    m_read->setAccessibleDescription(why);
    m_pause.stop();
    const TableChoice now = choice();
    const QList<SampleRow> rows = outageRows(m_subject.peek, now.hasHeader);
    if (!why.isEmpty()) {
        m_model.setRows(rows, now, std::nullopt);
        m_counts->setText(tr("The first rows, as they stand in the list."));
        m_problems->setVisible(false);
        return;
    }
    const TableTrial trial = tryRows(m_subject.peek, now, m_subject.site.get());
    m_model.setRows(rows, now, trial);
    showTrial(trial, m_subject.peek.sample.isWhole);
    if (!m_subject.peek.sample.isWhole)
        m_pause.start();
}

void ColumnsDialog::showCounts(const TableTrial &counts)
{
    if (missing().isEmpty() && !m_pause.isActive())
        showTrial(counts, true);
}

void ColumnsDialog::showTrial(const TableTrial &trial, bool isWhole)
{
    QStringList sentences{Wording::trialText(trial, isWhole)};
    if (trial.converted > 0) {
        sentences.append(tr("Times are converted from local time (%1) to UTC.")
                             .arg(QString::fromLatin1(m_zone->zone())));
    }
    if (m_subject.site != nullptr)
        sentences.append(Wording::devicesText(trial, m_subject.site->name()));
    m_counts->setText(sentences.join(u' '));
    const QString problems = Wording::problemsText(trial);
    m_problems->setText(problems);
    m_problems->setVisible(!problems.isEmpty());
}

void ColumnsDialog::confirm()
{
    if (!missing().isEmpty() || !isVisible())
        return;
    const TableChoice said = choice();
    accept();
    Q_EMIT chosen(said);
}

#include "moc_columnsdialog.cpp"
