// SPDX-License-Identifier: MIT
#include "ui/history/markdialog.h"

#include "text/historytext.h"
#include "text/plural.h"
#include "text/timetext.h"
#include "ui/theme/buttons.h"
#include "ui/theme/fonts.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/wrappedlabel.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qradiobutton.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestReason = 1000;
constexpr double DialogWidth = 68; // units of the rhythm

} // namespace

MarkDialog::MarkDialog(const Submission &submission, QWidget *parent)
    : RecordQuestion(parent)
    , m_submission(submission)
{
    setWindowTitle(tr("Mark an unknown outcome"));
    auto *layout = new QVBoxLayout(this);
    Spacing::apply(layout, 2.5, 2, 2);
    layout->addWidget(makeHeading());
    layout->addWidget(makeChoices());
    layout->addWidget(makeReason());
    layout->addWidget(told());
    m_why = new PlainLabel(this);
    m_why->setTone(Tone::ToCheck);
    m_mark = primaryButton(tr("Mark it"), u"check"_s, this);
    m_mark->setDefault(true);
    connect(m_mark, &QPushButton::clicked, this, &MarkDialog::confirm);
    layout->addWidget(makeFoot(m_why, m_mark));
    setMinimumWidth(Spacing::of(DialogWidth));
    m_accepted->setFocus();
    refresh();
}

QWidget *MarkDialog::makeHeading()
{
    auto *heading = new QWidget(this);
    auto *layout = new QVBoxLayout(heading);
    Spacing::apply(layout, 0, 0, 0.5);
    auto *title = wrappedLabel(tr("What became of this submission?"), heading);
    title->setFont(Fonts::title());
    layout->addWidget(title);
    //: %1 a time, %2 a site, %3 an address
    auto *what = wrappedLabel(tr("%Ln outage(s) of %2 were sent to %3 on %1 UTC, and no usable "
                                 "answer came. Ask the people who run the API before you decide.",
                                 nullptr, plural(m_submission.rows))
                                  .arg(utcText(m_submission.begunAt()),
                                       HistoryText::site(m_submission), m_submission.baseUrl),
                              heading);
    layout->addWidget(what);
    setAccessibleDescription(what->text());
    return heading;
}

QWidget *MarkDialog::makeChoices()
{
    auto *choices = new QWidget(this);
    auto *layout = new QVBoxLayout(choices);
    Spacing::apply(layout, 0, 0, 1);
    const auto add = [&](const QString &text, const QString &meaning) {
        auto *choice = new QRadioButton(text, choices);
        choice->setAccessibleDescription(meaning);
        connect(choice, &QRadioButton::toggled, this, &MarkDialog::refresh);
        auto *note = wrappedLabel(meaning, choices);
        note->setTone(Tone::Dimmed);
        note->setContentsMargins(Spacing::margins(3, 0, 0, 0));
        layout->addWidget(choice);
        layout->addWidget(note);
        return choice;
    };
    m_accepted = add(tr("&Accepted: the API has this list"),
                     tr("The same list is then held back, like one that the API accepted."));
    m_notAccepted = add(tr("&Not received: the API does not have this list"),
                        tr("The site is free again, and the list may be sent once more."));
    return choices;
}

QWidget *MarkDialog::makeReason()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    Spacing::apply(layout, 0, 0, 0.5);
    auto *label = new PlainLabel(tr("How do you know? &Reason"), box);
    m_reason = new QLineEdit(box);
    m_reason->setMaxLength(LongestReason);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("For example: confirmed by telephone, and by whom"));
    label->setBuddy(m_reason);
    auto *note =
        wrappedLabel(tr("Your word and the reason are added to the record for good."), box);
    note->setTone(Tone::Dimmed);
    layout->addWidget(label);
    layout->addWidget(m_reason);
    layout->addWidget(note);
    connect(m_reason, &QLineEdit::textChanged, this, &MarkDialog::refresh);
    return box;
}

QString MarkDialog::missing() const
{
    if (!m_accepted->isChecked() && !m_notAccepted->isChecked())
        return tr("Choose one of the two");
    return m_reason->text().trimmed().isEmpty() ? tr("Write the reason") : QString();
}

void MarkDialog::refresh()
{
    const QString why = isOver() || isWaiting() ? QString() : missing();
    m_why->setText(why);
    m_mark->setAccessibleDescription(why);
    m_mark->setEnabled(!isOver() && !isWaiting() && why.isEmpty());
    if (m_accepted->isChecked())
        m_mark->setText(tr("Mark as accepted"));
    else if (m_notAccepted->isChecked())
        m_mark->setText(tr("Mark as not received"));
}

void MarkDialog::confirm()
{
    wait();
    Q_EMIT markRequested(m_accepted->isChecked() ? ManualOutcome::Accepted
                                                 : ManualOutcome::NotAccepted,
                         m_reason->text().trimmed());
}

#include "moc_markdialog.cpp"
