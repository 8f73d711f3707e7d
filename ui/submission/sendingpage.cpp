// SPDX-License-Identifier: MIT
#include "ui/submission/sendingpage.h"

#include "text/oneline.h"
#include "text/plural.h"
#include "text/spantext.h"
#include "ui/submission/retrybar.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icon.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/centredcolumn.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/wrappedlabel.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qprogressbar.h>
#include <QtWidgets/qpushbutton.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int Steps = 1000; // of the bar: bytes would not fit its int

} // namespace

SendingPage::SendingPage(QWidget *parent)
    : QWidget(parent)
    , m_title(wrappedLabel({}))
    , m_where(wrappedLabel({}))
    , m_retry(new RetryBar)
    , m_consequence(wrappedLabel({}))
    , m_cancel(new QPushButton(Icon::named(u"x"_s), tr("Cancel")))
{
    m_title->setFont(Fonts::title());
    m_where->setTone(Tone::Dimmed);
    m_cancel->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *column = new CentredColumn(this);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_where, makeProgress(),
                                                            m_retry, m_consequence, m_cancel})
        column->add(widget);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(column);
    connect(m_cancel, &QPushButton::clicked, this, &SendingPage::cancel);
    connect(m_retry, &RetryBar::tryNowRequested, this, &SendingPage::tryNowRequested);
}

void SendingPage::begin(const Submission &submission, int attempts)
{
    m_attempts = attempts;
    m_title->setText(submission.rows == 0
                         ? tr("Sending an empty list…")
                         : tr("Sending %Ln outage(s)…", nullptr, plural(submission.rows)));
    m_site = oneLine(submission.siteName, NameLength);
    m_address = oneLine(submission.baseUrl, NameLength);
    showTarget();
    m_retry->clear();
    m_cancel->setEnabled(true);
    m_cancel->setText(tr("Cancel"));
    startAttempt(1);
    showConsequence(Reached::Nothing);
}

void SendingPage::setIds(Ids ids)
{
    m_ids = ids;
    m_retry->setIds(ids);
    showTarget();
}

void SendingPage::showTarget()
{
    //: %1 is the name of a site, %2 an address
    m_where->setText(m_ids == Ids::Shown ? tr("%1, to %2").arg(m_site, m_address) : m_site);
}

void SendingPage::showUpload(qint64 sent, qint64 total)
{
    if (total > 0) {
        m_bar->setValue(static_cast<int>(Steps * std::min(sent, total) / total));
        m_amount->setText(tr("%1 of %2").arg(Wording::bytes(sent), Wording::bytes(total)));
    }
    if (sent > 0)
        showConsequence(Reached::Something);
}

void SendingPage::endAttempt(const AttemptRecord &attempt)
{
    m_retry->endWait(attempt);
    m_attempts = attempt.of;
    if (!attempt.wait)
        showConsequence(Reached::Settled);
    else if (attempt.status != 0)
        showConsequence(Reached::Answered);
    else if (attempt.bytesSent == 0 && m_reached == Reached::Something)
        showConsequence(Reached::Nothing);
}

void SendingPage::scheduleRetry(const RetryNotice &notice)
{
    m_bar->setValue(0);
    m_amount->clear();
    m_retry->schedule(notice);
}

void SendingPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // Not on Cancel: the Return that confirmed must not take it back.
    setFocus();
}

QWidget *SendingPage::makeProgress()
{
    auto *progress = new QWidget;
    m_step = new PlainLabel(progress);
    m_amount = new PlainLabel(progress);
    m_amount->setFont(Fonts::tabular(m_amount->font()));
    m_bar = new QProgressBar(progress);
    m_bar->setRange(0, Steps);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(Spacing::of(0.75));
    m_bar->setAccessibleName(tr("Bytes that have left"));
    auto *line = new QHBoxLayout;
    Spacing::apply(line, 0, 0, 1);
    line->addWidget(m_step, 1);
    line->addWidget(m_amount);
    auto *layout = new QVBoxLayout(progress);
    Spacing::apply(layout, 0, 0, 0.5);
    layout->addLayout(line);
    layout->addWidget(m_bar);
    return progress;
}

void SendingPage::startAttempt(int number)
{
    m_retry->clear();
    m_bar->setValue(0);
    m_amount->clear();
    m_step->setText(tr("Attempt %1 of %2").arg(number).arg(m_attempts));
    setAccessibleName(m_title->text() + QChar(u' ') + m_step->text());
}

void SendingPage::showConsequence(Reached reached)
{
    m_reached = reached;
    switch (reached) {
    case Reached::Nothing:
        m_consequence->setText(
            tr("Nothing has left this computer yet. After Cancel nothing will."));
        break;
    case Reached::Something:
        m_consequence->setText(tr("The list is on its way. After Cancel it would not be known here "
                                  "whether it was accepted: you would have to ask."));
        break;
    case Reached::Answered:
        m_consequence->setText(
            tr("The last attempt was answered and not accepted. Cancel sends nothing more."));
        break;
    case Reached::Settled:
        m_consequence->setText(
            tr("Nothing more is sent. The outcome is being recorded, and told then."));
        m_cancel->setEnabled(false);
        break;
    }
    m_cancel->setAccessibleDescription(m_consequence->text());
}

void SendingPage::cancel()
{
    if (!m_cancel->isEnabled())
        return;
    m_cancel->setEnabled(false);
    m_cancel->setText(tr("Cancelling…"));
    m_retry->clear();
    Q_EMIT cancelRequested();
}

#include "moc_sendingpage.cpp"
