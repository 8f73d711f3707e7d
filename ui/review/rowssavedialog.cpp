// SPDX-License-Identifier: MIT
#include "ui/review/rowssavedialog.h"

#include "text/plural.h"
#include "ui/review/rowssaver.h"
#include "ui/theme/buttons.h"
#include "ui/theme/fonts.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/savepath.h"
#include "ui/widgets/wrappedlabel.h"

#include <QtCore/qlocale.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qgridlayout.h>
#include <QtWidgets/qprogressbar.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qradiobutton.h>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr double SaveDialogWidth = 66; // units of the rhythm
constexpr int SaveSteps = 1000;

/// Choices below a title, of which one holds.
class ChoiceGroup final : public QWidget
{
public:
    explicit ChoiceGroup(const QString &title)
        : m_title(title)
        , m_layout(new QVBoxLayout(this))
    {
        Spacing::apply(m_layout, 0, 0, 0.5);
        auto *label = new PlainLabel(title);
        label->setFont(Fonts::strong());
        m_layout->addWidget(label);
    }

    QRadioButton *add(const QString &text)
    {
        auto *choice = new QRadioButton(text, this);
        choice->setAccessibleDescription(m_title);
        m_layout->addWidget(choice);
        return choice;
    }
    PlainLabel *addNote(const QString &text)
    {
        auto *note = wrappedLabel(text, this);
        note->setTone(Tone::Dimmed);
        m_layout->addWidget(note);
        return note;
    }
    void endWithStretch() { m_layout->addStretch(1); }

private:
    QString m_title;
    QVBoxLayout *m_layout;
};

QString suffixOf(ExportKind kind)
{
    switch (kind) {
    case ExportKind::Csv:
        return u"csv"_s;
    case ExportKind::Tsv:
        return u"tsv"_s;
    case ExportKind::Json:
        break;
    }
    return u"json"_s;
}

QList<PlaceRange> allPlaces(const RowOrder &order)
{
    return inOrder({{0, order.shownCount() - 1}});
}

} // namespace

RowsSaveDialog::RowsSaveDialog(const SaveableRows &rows, const SaveChoice &before,
                               QThreadPool &pool, QWidget *parent)
    : QDialog(parent)
    , m_rows(rows)
    , m_saver(new RowsSaver(pool, this))
    , m_choices(new QWidget)
{
    setWindowTitle(tr("Save rows"));
    auto *title = new PlainLabel(tr("What shall be in the file?"));
    title->setFont(Fonts::title());
    auto *grid = new QGridLayout(m_choices);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Spacing::of(4));
    grid->setVerticalSpacing(Spacing::of(2));
    grid->addWidget(makeRows(), 0, 0);
    grid->addWidget(makeKinds(), 0, 1);
    grid->addWidget(makeColumns(), 1, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    m_fault = wrappedLabel({}, this);
    m_fault->setTone(Tone::Refused);
    m_fault->hide();
    auto *layout = new QVBoxLayout(this);
    Spacing::apply(layout, 2.5, 2, 2);
    layout->addWidget(title);
    layout->addWidget(m_choices);
    layout->addWidget(makeProgress());
    layout->addWidget(m_fault);
    layout->addStretch(1);
    layout->addLayout(makeButtons());
    setMinimumWidth(Spacing::of(SaveDialogWidth));
    m_patience.setSingleShot(true);
    m_patience.setInterval(300ms);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_progress->show();
        makeRoom();
    });
    connect(m_saver, &RowsSaver::progressed, this, &RowsSaveDialog::showProgress);
    connect(m_saver, &RowsSaver::failed, this, &RowsSaveDialog::showFault);
    connect(m_saver, &RowsSaver::saved, this, [this](const QString &path, qint64 count) {
        accept();
        Q_EMIT saved(path, count);
    });
    connect(m_saver, &RowsSaver::cancelled, this, [this] {
        QDialog::reject();
        Q_EMIT cancelled(true);
    });
    fill(before);
}

QWidget *RowsSaveDialog::makeRows()
{
    auto *group = new ChoiceGroup(tr("Rows"));
    const QLocale locale;
    //: %1 is how many rows there are, as in the two that follow
    m_all = group->add(tr("&All rows: %1").arg(locale.toString(m_rows.shown.review.rowCount())));
    //: Those that filters and search show
    m_shown = group->add(tr("&Shown: %1").arg(locale.toString(m_rows.shown.order.shownCount())));
    m_marked = group->add(tr("&Marked: %1").arg(locale.toString(placeCount(m_rows.marked))));
    group->endWithStretch();
    m_shown->setEnabled(m_rows.shown.order.shownCount() > 0);
    m_marked->setEnabled(!m_rows.marked.isEmpty());
    if (!m_marked->isEnabled()) {
        m_marked->setToolTip(tr("No row is marked"));
        m_marked->setAccessibleDescription(m_marked->toolTip());
    }
    return group;
}

QWidget *RowsSaveDialog::makeKinds()
{
    auto *group = new ChoiceGroup(tr("Kind of file"));
    m_csv = group->add(tr("&CSV, cells separated by commas"));
    m_tsv = group->add(tr("&TSV, cells separated by tabs"));
    m_json = group->add(tr("&JSON, for programs"));
    group->endWithStretch();
    for (const QRadioButton *each : {m_csv, m_tsv, m_json})
        connect(each, &QRadioButton::toggled, this, &RowsSaveDialog::showNotes);
    return group;
}

QWidget *RowsSaveDialog::makeColumns()
{
    auto *group = new ChoiceGroup(tr("Columns"));
    m_shownColumns = group->add(tr("As &in the table"));
    m_allColumns = group->add(tr("A&ll columns, with notes"));
    group->addNote(tr("Number, ID, begin and end as received are always in the file: it can be "
                      "opened again. A time that is shown stands beside it, with its zone."));
    m_kindNote = group->addNote({});
    return group;
}

QWidget *RowsSaveDialog::makeProgress()
{
    m_progress = new QWidget(this);
    m_written = new PlainLabel(m_progress);
    m_written->setFont(Fonts::tabular(Fonts::body()));
    m_bar = new QProgressBar(m_progress);
    m_bar->setRange(0, SaveSteps);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(Spacing::of(0.75));
    m_bar->setAccessibleName(tr("Rows that are written"));
    auto *layout = new QVBoxLayout(m_progress);
    Spacing::apply(layout, 0, 0, 0.5);
    layout->addWidget(m_written);
    layout->addWidget(m_bar);
    m_progress->hide();
    return m_progress;
}

QBoxLayout *RowsSaveDialog::makeButtons()
{
    m_cancel = new QPushButton(tr("Cancel"));
    m_save = primaryButton(tr("Save as…"), u"save"_s);
    m_save->setDefault(true);
    connect(m_cancel, &QPushButton::clicked, this, &RowsSaveDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &RowsSaveDialog::askWhere);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    return buttons;
}

void RowsSaveDialog::fill(const SaveChoice &before)
{
    QRadioButton *rows = before.rows == RowsToSave::Marked  ? m_marked
                         : before.rows == RowsToSave::Shown ? m_shown
                                                            : m_all;
    if (!rows->isEnabled())
        rows = m_shown->isEnabled() ? m_shown : m_all;
    rows->setChecked(true);
    (before.kind == ExportKind::Csv   ? m_csv
     : before.kind == ExportKind::Tsv ? m_tsv
                                      : m_json)
        ->setChecked(true);
    (before.hasAllColumns ? m_allColumns : m_shownColumns)->setChecked(true);
    rows->setFocus();
    showNotes();
}

SaveChoice RowsSaveDialog::choice() const
{
    const RowsToSave rows = m_marked->isChecked()  ? RowsToSave::Marked
                            : m_shown->isChecked() ? RowsToSave::Shown
                                                   : RowsToSave::All;
    const ExportKind kind = m_csv->isChecked()   ? ExportKind::Csv
                            : m_tsv->isChecked() ? ExportKind::Tsv
                                                 : ExportKind::Json;
    return {rows, kind, m_allColumns->isChecked()};
}

void RowsSaveDialog::showNotes()
{
    m_kindNote->setText(m_json->isChecked()
                            ? tr("A text stands in it as it was received.")
                            : tr("A cell that begins like a formula gets an apostrophe, which is "
                                 "taken off when the file is opened here."));
}

void RowsSaveDialog::askWhere()
{
    const SaveChoice now = choice();
    const QString suffix = suffixOf(now.kind);
    const QString filter = now.kind == ExportKind::Csv   ? tr("CSV (*.csv)")
                           : now.kind == ExportKind::Tsv ? tr("Tab-separated text (*.tsv)")
                                                         : tr("JSON (*.json)");
    askForSavePath(this, {m_rows.name + u'.' + suffix, filter, suffix},
                   [this](const QString &path) { saveTo(path); });
}

RowsExport RowsSaveDialog::chosen() const
{
    const SaveChoice now = choice();
    RowsExport rows = m_rows.shown;
    rows.kind = now.kind;
    if (now.rows == RowsToSave::All)
        rows.order = RowOrder::asReceived(rows.review.rowCount());
    rows.places = now.rows == RowsToSave::Marked ? m_rows.marked : allPlaces(rows.order);
    if (now.hasAllColumns)
        rows.columns.clear();
    return rows;
}

void RowsSaveDialog::saveTo(const QString &path)
{
    if (m_saver->isSaving())
        return;
    const RowsExport rows = chosen();
    m_toWrite = rows.rowCount();
    setSaving(true);
    showProgress(0);
    m_saver->save(rows, path);
}

void RowsSaveDialog::setSaving(bool isSaving)
{
    m_choices->setEnabled(!isSaving);
    m_save->setEnabled(!isSaving);
    setPrimary(m_save, !isSaving);
    if (isSaving) {
        m_fault->hide();
        m_patience.start();
        m_cancel->setFocus();
    } else {
        m_patience.stop();
        m_progress->hide();
        m_save->setFocus();
    }
}

void RowsSaveDialog::showProgress(qint64 rows)
{
    const qint64 all = std::max<qint64>(m_toWrite, 1);
    const QLocale locale;
    //: How many rows of how many are in the file so far
    m_written->setText(
        tr("%1 of %2 rows written").arg(locale.toString(rows), locale.toString(all)));
    m_bar->setValue(static_cast<int>(rows * SaveSteps / all));
}

void RowsSaveDialog::showFault(const QString &path, const QString &reason)
{
    setSaving(false);
    //: %1 is a path, %2 what the system says of it
    m_fault->setText(
        tr("%1 could not be written: %2. No row was saved there; choose another place, "
           "or make room.")
            .arg(path, reason));
    m_fault->show();
    makeRoom();
}

void RowsSaveDialog::makeRoom()
{
    layout()->activate();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

bool RowsSaveDialog::hasFailed() const
{
    return !m_fault->isHidden();
}

void RowsSaveDialog::reject()
{
    if (!m_saver->isSaving()) {
        QDialog::reject();
        return;
    }
    if (m_cancel->isEnabled()) {
        m_cancel->setEnabled(false);
        m_saver->cancel();
        return;
    }
    // The disk does not answer: it holds up its thread, but no person.
    QDialog::reject();
    Q_EMIT cancelled(false);
}

#include "moc_rowssavedialog.cpp"
