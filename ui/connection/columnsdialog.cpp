// SPDX-License-Identifier: MIT
#include "ui/connection/columnsdialog.h"

#include "text/oneline.h"
#include "text/plural.h"
#include "text/tabletext.h"
#include "text/timetext.h"
#include "ui/connection/zonefield.h"
#include "ui/theme/buttons.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icon.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/itemdecorator.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/statelook.h"
#include "ui/widgets/wrappedlabel.h"

#include <QtCore/qtimezone.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qbuttongroup.h>
#include <QtWidgets/qcheckbox.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qgridlayout.h>
#include <QtWidgets/qheaderview.h>
#include <QtWidgets/qlineedit.h>
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
constexpr int OwnFormat = int(DateOrders.size()); // behind the orders
constexpr int LongestFormat = 100;
constexpr double CellMargins = 2;
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
    m_peek = onSheet(m_subject.peek, m_subject.suggested.sheet);
    m_suggested = m_subject.suggested;
    layOut();
    suggestColumns();
    suggestTimes();
    refresh();
    toWhatIsMissing()->setFocus();
    resize(QSize(Spacing::of(DialogWidth), Spacing::of(DialogHeight))
               .boundedTo(parent != nullptr ? parent->size() : size()));
}

void ColumnsDialog::layOut()
{
    m_counts = wrappedLabel({}, this);
    m_problems = wrappedLabel({}, this);
    m_problems->setTone(Tone::ToCheck);
    auto *layout = new QVBoxLayout(this);
    Spacing::apply(layout, 2.5, 2, 1.5);
    layout->addWidget(makeHeading());
    layout->addWidget(makeSheets());
    layout->addWidget(makeColumns());
    layout->addWidget(makeTimes());
    layout->addWidget(makeTable(), 1);
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
    if (const auto lists = sheetsWithColumns(m_subject.peek).size(); lists > 1) {
        auto *note = wrappedLabel(
            tr("%Ln of its sheets could be meant: look which is read.", nullptr, plural(lists)),
            heading);
        note->setTone(Tone::ToCheck);
        layout->addWidget(note);
    }
    if (m_subject.peek.encoding == TableEncoding::WindowsLatin) {
        auto *note = wrappedLabel(tr("Its characters are not UTF-8. They are read as Windows-1252 "
                                     "(Western European): look whether the names are right."),
                                  heading);
        note->setTone(Tone::ToCheck);
        layout->addWidget(note);
    }
    return heading;
}

/// Hidden where there is nothing to choose.
QWidget *ColumnsDialog::makeSheets()
{
    auto *sheets = new QWidget(this);
    m_sheet = new QComboBox(sheets);
    m_sheet->setAccessibleName(tr("Sheet"));
    m_sheet->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sheet->setMinimumWidth(Spacing::of(30));
    for (const SheetSample &sheet : m_subject.peek.sheets) {
        const QString name = oneLine(sheet.name, NameLength);
        //: %1 is the name of a sheet of a spreadsheet
        m_sheet->addItem(sheet.isHidden ? tr("%1 (hidden)").arg(name) : name, sheet.name);
    }
    m_sheet->setCurrentIndex(m_sheet->findData(m_peek.sheet));
    auto *label = new PlainLabel(tr("&Sheet"), sheets);
    label->setBuddy(m_sheet);
    auto *layout = new QHBoxLayout(sheets);
    Spacing::apply(layout, 0, 0, 1);
    layout->addWidget(label);
    layout->addWidget(m_sheet);
    layout->addStretch(1);
    sheets->setVisible(m_sheet->count() > 1 || m_subject.peek.isSheetUnclear);
    connect(m_sheet, &QComboBox::currentIndexChanged, this, &ColumnsDialog::showSheet);
    return sheets;
}

void ColumnsDialog::showSheet()
{
    m_peek = onSheet(m_subject.peek, m_sheet->currentData().toString());
    const auto said = times();
    m_suggested = suggestedOnSheet(m_peek, m_subject.remembered).choice;
    if (said)
        m_suggested.times = said;
    suggestColumns();
    suggestTimes();
    refresh();
}

QWidget *ColumnsDialog::makeColumns()
{
    auto *columns = new QWidget(this);
    auto *grid = new QGridLayout(columns);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Spacing::of(2));
    grid->setVerticalSpacing(Spacing::of(0.5));
    m_device = addColumn(*grid, tr("&Device (ID or name)"));
    m_begin = addColumn(*grid, tr("&Begin"));
    m_end = addColumn(*grid, tr("&End"));
    m_hasHeader = new QCheckBox(tr("The first row &names the columns"), columns);
    grid->addWidget(m_hasHeader, 2, 0, 1, grid->columnCount());
    connect(m_hasHeader, &QCheckBox::toggled, this, [this] {
        nameColumns();
        onColumnChosen();
    });
    return columns;
}

QComboBox *ColumnsDialog::addColumn(QGridLayout &grid, const QString &label)
{
    auto *name = new PlainLabel(label);
    auto *box = new QComboBox;
    box->setAccessibleName(QString(label).remove(u'&'));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setPlaceholderText(tr("Choose"));
    name->setBuddy(box);
    const int place = grid.count() / 2;
    grid.addWidget(name, 0, place);
    grid.addWidget(box, 1, place);
    grid.setColumnStretch(place, 1);
    connect(box, &QComboBox::currentIndexChanged, this, &ColumnsDialog::onColumnChosen);
    return box;
}

void ColumnsDialog::suggestColumns()
{
    const TableColumns &columns = m_suggested.columns;
    for (const auto &[box, column] :
         {std::pair(m_device, columns.device), std::pair(m_begin, columns.begin),
          std::pair(m_end, columns.end)}) {
        const QSignalBlocker isQuiet(box);
        box->clear();
        box->addItems(QStringList(m_peek.sample.first.cells.size()));
        box->setCurrentIndex(int(column));
    }
    {
        const QSignalBlocker isQuiet(m_hasHeader);
        m_hasHeader->setChecked(m_suggested.hasHeader);
    }
    nameColumns();
    onColumnChosen();
}

void ColumnsDialog::suggestTimes()
{
    const auto &times = m_suggested.times;
    if (!times)
        return;
    m_zone->setZone(times->zone);
    m_format->setText(times->format);
    QAbstractButton *said =
        times->format.isEmpty() ? m_orders->button(int(times->order)) : m_isOwnFormat;
    if (!said->isHidden())
        said->setChecked(true);
}

void ColumnsDialog::nameColumns()
{
    const TableChoice now = choice();
    const QStringList names = Wording::columnNames(now);
    const QStringList values = outageRows(m_peek, now.hasHeader).value(0, SampleRow()).cells;
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
    QLayout *format = makeFormat();
    m_zone = new ZoneField(m_subject.zones, m_times);
    m_zone->setMinimumWidth(Spacing::of(30));
    connect(m_zone, &ZoneField::zoneChanged, this, &ColumnsDialog::refresh);
    connect(m_orders, &QButtonGroup::idToggled, this, &ColumnsDialog::refresh);
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
    layout->addLayout(format);
    layout->addLayout(zone);
    return m_times;
}

/// For times that are written in a way of their own.
QLayout *ColumnsDialog::makeFormat()
{
    m_isOwnFormat = new QRadioButton(tr("In this &format:"), m_times);
    m_orders->addButton(m_isOwnFormat, OwnFormat);
    m_format = new QLineEdit(m_times);
    m_format->setObjectName(u"timeFormat"_s);
    m_format->setAccessibleName(tr("Format of the times"));
    m_format->setPlaceholderText(u"dd.MM.yyyy HH:mm"_s);
    m_format->setMinimumWidth(Spacing::of(24));
    m_format->setMaxLength(LongestFormat);
    const QString letters =
        tr("yyyy is the year; M or MM the month, MMM or MMMM its English name; d or dd the day; H "
           "or HH the hour, h or hh that with AP; m or mm the minute; s or ss the second; zzz its "
           "thousandths. Text stands in apostrophes.");
    m_format->setToolTip(letters);
    m_format->setAccessibleDescription(letters);
    connect(m_format, &QLineEdit::textEdited, this, [this] {
        m_isOwnFormat->setChecked(true);
        refresh();
    });
    auto *layout = new QHBoxLayout;
    layout->setSpacing(Spacing::of(1));
    layout->addWidget(m_isOwnFormat);
    layout->addWidget(m_format);
    layout->addStretch(1);
    return layout;
}

QWidget *ColumnsDialog::makeTable()
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
    m_table->setMinimumHeight(4 * Spacing::rowHeight());
    return m_table;
}

/// A time is never cut; why one cannot be read is, and the tool tip says it whole.
void ColumnsDialog::fitTimes()
{
    const QString longest = u"2022-00-00T00:00:00.000"_s; // as a date of a spreadsheet is shown
    const int most = m_table->fontMetrics().horizontalAdvance(longest) + Spacing::of(CellMargins);
    QHeaderView *header = m_table->horizontalHeader();
    for (const int column : {TableRowsModel::BeginTextColumn, TableRowsModel::BeginColumn,
                             TableRowsModel::EndTextColumn, TableRowsModel::EndColumn}) {
        m_table->resizeColumnToContents(column);
        const int room = std::max(most, header->sectionSizeHint(column));
        header->resizeSection(column, std::min(room, header->sectionSize(column)));
    }
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
    TableChoice choice = m_suggested;
    choice.headers = m_peek.sample.first.cells;
    choice.encoding = m_peek.encoding;
    choice.sheet = m_peek.sheet;
    choice.hasHeader = m_hasHeader->isChecked();
    choice.columns = {m_device->currentIndex(), m_begin->currentIndex(), m_end->currentIndex()};
    if (asksForTimes()) // otherwise they stay said, should another list need them
        choice.times = times();
    return choice;
}

std::optional<TimeChoice> ColumnsDialog::times() const
{
    const int said = m_orders->checkedId();
    const QByteArray zone = m_zone->zone();
    if (!asksForTimes() || said < 0 || zone.isEmpty())
        return std::nullopt;
    if (said != OwnFormat)
        return TimeChoice{DateOrder(said), zone};
    if (!formatFault().isEmpty())
        return std::nullopt;
    return TimeChoice{.zone = zone, .format = m_format->text()};
}

QString ColumnsDialog::formatFault() const
{
    if (m_format->text().trimmed().isEmpty())
        return tr("Type the format of the times");
    const auto format = LocalTimes::make(m_format->text(), QTimeZone::utc());
    return format ? QString() : Wording::text(format.error());
}

void ColumnsDialog::onColumnChosen()
{
    m_forms = formsOf(m_peek, choice());
    offerOrders();
    refresh();
}

void ColumnsDialog::offerOrders()
{
    m_times->setVisible(asksForTimes());
    const bool isUsual = m_forms.local > 0;
    const QString example = oneLine(isUsual ? m_forms.example : m_forms.otherExample, NameLength);
    //: %1 is a time as it stands in a list: 03/04/2022 10:15
    m_question->setText(isUsual
                            ? tr("The times say no zone. What does “%1” mean?").arg(example)
                            : tr("“%1” cannot be read as a time. How is it written?").arg(example));
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
    if (m_forms.orders.size() == 1 && !m_isOwnFormat->isChecked())
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
    const int said = m_orders->checkedId();
    const bool isFormatSaid = said == OwnFormat && !m_format->text().isEmpty();
    const bool isOpen = m_forms.local > 0 || isFormatSaid; // other times may stay unreadable
    if (!isOpen || now.times)
        return {};
    if (said < 0)
        return tr("Choose which day is meant");
    const QString fault = said == OwnFormat ? formatFault() : QString();
    return fault.isEmpty() ? tr("Choose the zone of the times") : fault;
}

QWidget *ColumnsDialog::toWhatIsMissing() const
{
    for (QComboBox *box : {m_device, m_begin, m_end}) {
        if (box->currentIndex() < 0)
            return box;
    }
    if (m_forms.local == 0 && m_forms.other > 0 && m_orders->checkedId() < 0)
        return m_format;
    if (m_read->isEnabled())
        return m_read;
    QAbstractButton *first = m_isOwnFormat;
    for (const DateOrder order : DateOrders) {
        if (m_forms.orders.contains(order)) {
            first = m_orders->button(int(order));
            break;
        }
    }
    return m_orders->checkedId() < 0 ? first : static_cast<QWidget *>(m_zone);
}

void ColumnsDialog::refresh()
{
    const QString why = missing();
    m_why->setText(why);
    m_read->setEnabled(why.isEmpty());
    m_read->setAccessibleDescription(why);
    m_pause.stop();
    const TableChoice now = choice();
    const QList<SampleRow> rows = outageRows(m_peek, now.hasHeader);
    if (!why.isEmpty()) {
        m_model.setRows(rows, now, std::nullopt);
        fitTimes();
        m_counts->setText(tr("The first rows, as they stand in the list."));
        m_problems->setVisible(false);
        return;
    }
    const TableTrial trial = tryRows(m_peek, now, m_subject.site.get());
    m_model.setRows(rows, now, trial);
    fitTimes();
    showTrial(trial, m_peek.sample.isWhole);
    if (!m_peek.sample.isWhole)
        m_pause.start();
}

void ColumnsDialog::showCounts(const TableTrial &counts)
{
    const bool isWanted = !m_peek.sample.isWhole && !m_pause.isActive();
    if (isWanted && missing().isEmpty())
        showTrial(counts, true);
}

void ColumnsDialog::showTrial(const TableTrial &trial, bool isWhole)
{
    QStringList sentences{Wording::trialText(trial, isWhole)};
    if (trial.converted > 0) {
        const QByteArray zone = m_zone->zone();
        sentences.append(isUtc(QTimeZone(zone))
                             ? tr("Times without a zone are taken as UTC.")
                             : tr("Times are converted from local time (%1) to UTC.")
                                   .arg(QString::fromLatin1(zone)));
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
