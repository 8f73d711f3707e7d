// SPDX-License-Identifier: MIT
#include "ui/review/limitsdialog.h"

#include "ui/theme/buttons.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icon.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/labels.h"

#include <QtCore/qlocale.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qgridlayout.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qspinbox.h>

using namespace Qt::StringLiterals;

namespace {

constexpr double QuestionWidth = 46; // units of the rhythm: the usual words stand on one line

QSpinBox *makeNumber(int least, int most, const QString &accessibleName)
{
    auto *number = new QSpinBox;
    number->setRange(least, most);
    number->setAlignment(Qt::AlignRight);
    number->setGroupSeparatorShown(true);
    number->setFont(Fonts::tabular(Fonts::body()));
    number->setAccessibleName(accessibleName);
    number->setMinimumWidth(Spacing::of(18));
    return number;
}

} // namespace

LimitsDialog::LimitsDialog(const Limits &limits, QWidget *parent)
    : QDialog(parent)
    , m_days(makeNumber(FindingRules::FewestDays, FindingRules::MostDays,
                        tr("Days from which on an outage is very long")))
    , m_hours(makeNumber(0, FindingRules::MostHours,
                         tr("Hours from the cutoff within which a begin is near it")))
    , m_minutes(makeNumber(int(DataAge::LowestLimit.count()), int(DataAge::HighestLimit.count()),
                           tr("Minutes from which on a list is too old to be sent")))
{
    setWindowTitle(tr("Limits"));
    layOut();
    const auto nameUnits = [this] {
        //: Behind a number of days
        m_days->setSuffix(tr(" day(s)", nullptr, m_days->value()));
        //: Behind a number of hours
        m_hours->setSuffix(tr(" hour(s)", nullptr, m_hours->value()));
        //: Behind a number of minutes
        m_minutes->setSuffix(tr(" minute(s)", nullptr, m_minutes->value()));
    };
    connect(m_days, &QSpinBox::valueChanged, this, nameUnits);
    connect(m_hours, &QSpinBox::valueChanged, this, nameUnits);
    connect(m_minutes, &QSpinBox::valueChanged, this, nameUnits);
    fill(limits);
    nameUnits();
    m_days->selectAll();
}

void LimitsDialog::layOut()
{
    auto *title = new PlainLabel(tr("From where on does something deserve a look?"));
    title->setFont(Fonts::title());
    auto *note = new PlainLabel(tr("Findings never change what is sent."));
    note->setTone(Tone::Dimmed);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Spacing::of(2));
    grid->setVerticalSpacing(Spacing::of(0.25));
    grid->setColumnStretch(0, 1);
    addLine(*grid, m_days, tr("“Very long” is an outage that lasts longer than"),
            tr("1 to %1 days").arg(QLocale().toString(FindingRules::MostDays)));
    addLine(*grid, m_hours, tr("“Near the cutoff” is a begin that is less away from it than"),
            tr("0 to %1 hours; with 0, none is").arg(FindingRules::MostHours));
    addLine(*grid, m_minutes,
            tr("A list is too old to be sent once it was fetched longer ago than"),
            tr("1 to %1 minutes; not for files and the demo")
                .arg(QLocale().toString(qlonglong(DataAge::HighestLimit.count()))));
    auto *defaults = new QPushButton(Icon::named(u"rotate-ccw"_s), tr("Restore defaults"));
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *use = primaryButton(tr("Use these limits"), u"check"_s);
    use->setDefault(true);
    connect(defaults, &QPushButton::clicked, this, [this] { fill(Limits()); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(use, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT limitsChosen(this->limits());
    });
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(defaults);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(use);
    auto *layout = new QVBoxLayout(this);
    Spacing::apply(layout, 2.5, 2, 1.5);
    layout->addWidget(title);
    layout->addWidget(note);
    layout->addLayout(grid);
    layout->addLayout(buttons);
}

void LimitsDialog::addLine(QGridLayout &grid, QSpinBox *number, const QString &question,
                           const QString &why)
{
    const int row = grid.rowCount();
    auto *label = new PlainLabel(question);
    label->setBuddy(number);
    label->setWordWrap(true);
    label->setMinimumWidth(Spacing::of(QuestionWidth));
    auto *range = new PlainLabel(why);
    range->setTone(Tone::Dimmed);
    number->setAccessibleDescription(why);
    grid.addWidget(label, row, 0);
    grid.addWidget(number, row, 1);
    grid.addWidget(range, row + 1, 1);
}

void LimitsDialog::fill(const Limits &limits)
{
    m_days->setValue(limits.findings.longestDays);
    m_hours->setValue(static_cast<int>(limits.findings.nearCutoff.count()));
    m_minutes->setValue(static_cast<int>(limits.oldestData.count()));
}

Limits LimitsDialog::limits() const
{
    return {.findings = {.longestDays = m_days->value(),
                         .nearCutoff = std::chrono::hours(m_hours->value())},
            .oldestData = std::chrono::minutes(m_minutes->value())};
}

#include "moc_limitsdialog.cpp"
