// SPDX-License-Identifier: MIT
#include "ui/shell/progressstrip.h"

#include "session/wording.h"
#include "ui/look/icon.h"
#include "ui/look/labels.h"
#include "ui/look/spacing.h"
#include "ui/look/type.h"

#include <QtCore/qlocale.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qprogressbar.h>
#include <QtWidgets/qpushbutton.h>

#include <algorithm>

namespace {

constexpr int CountdownStep = 100; // ms: tenths of a second are shown
constexpr int BarSteps = 1000;

InputKind inputOf(const RetryNotice &notice)
{
    return notice.path.contains(QLatin1String("site-info")) ? InputKind::SiteInfo
                                                            : InputKind::Outages;
}

} // namespace

ProgressStrip::ProgressStrip(NowInUtc now, QWidget *parent)
    : QWidget(parent)
    , m_now(std::move(now))
    , m_text(new ElidedLabel)
    , m_retry(new ElidedLabel)
    , m_tryNow(new QPushButton(tr("Try now")))
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_bar(new QProgressBar)
{
    m_text->setFont(Type::strong());
    m_retry->setTone(Tone::ToCheck);
    m_tryNow->setIcon(Icon::named(QStringLiteral("rotate-ccw")));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(4);
    m_bar->setAccessibleName(tr("Progress"));
    m_cancel->setToolTip(tr("Stop what is under way (Esc)"));

    auto *line = new QHBoxLayout;
    line->setSpacing(Spacing::of(2));
    line->addWidget(m_text);
    line->addWidget(m_retry, 1);
    line->addWidget(m_tryNow);
    line->addWidget(m_cancel);
    auto *layout = new QVBoxLayout(this);
    Spacing::apply(layout, 2, 1, 1);
    layout->addLayout(line);
    layout->addWidget(m_bar);

    m_countdown.setInterval(CountdownStep);
    connect(&m_countdown, &QTimer::timeout, this, &ProgressStrip::countDown);
    connect(m_tryNow, &QPushButton::clicked, this, &ProgressStrip::retryNowRequested);
    connect(m_cancel, &QPushButton::clicked, this, &ProgressStrip::cancelRequested);
    stop();
}

void ProgressStrip::startFetch()
{
    stop();
    m_text->setText(tr("Fetching outages and site…"));
    m_cancel->hide(); // the connection bar has it
}

void ProgressStrip::startSubmit(qint64 rows, const QString &address)
{
    stop();
    m_text->setText(
        tr("Sending %n outage(s) to %1…", nullptr, static_cast<int>(rows)).arg(address));
    m_cancel->show();
}

void ProgressStrip::showFetchProgress(const FetchProgress &progress)
{
    const QString records = tr("%n record(s)", nullptr, static_cast<int>(progress.records));
    //: %1 is a size such as "12 kB", %2 is "108 records"
    m_text->setText(
        tr("Fetching: %1 received, %2").arg(Wording::bytes(progress.bytesReceived), records));
    setShare(progress.bytesReceived, progress.bytesTotal);
}

void ProgressStrip::showUploadProgress(qint64 sent, qint64 total)
{
    setShare(sent, total);
}

void ProgressStrip::showRetry(const RetryNotice &notice)
{
    m_notice = notice;
    m_tryNow->show();
    m_countdown.start();
    countDown();
}

void ProgressStrip::stop()
{
    m_countdown.stop();
    m_retry->setText({});
    m_tryNow->hide();
    setShare(0, -1);
}

void ProgressStrip::setShare(qint64 done, qint64 total)
{
    const bool isKnown = total > 0;
    m_bar->setRange(0, isKnown ? BarSteps : 0);
    if (isKnown) {
        m_bar->setValue(static_cast<int>(std::min<qint64>(done * BarSteps / total, BarSteps)));
    }
}

void ProgressStrip::countDown()
{
    const qint64 left = m_now().msecsTo(m_notice.until);
    if (left <= 0) {
        m_countdown.stop();
        m_retry->setText({});
        m_tryNow->hide();
        return;
    }
    const QString seconds = QLocale().toString(static_cast<double>(left) / 1000.0, 'f', 1);
    //: %1 is a sentence that says why, %2 and %3 count attempts, %4 are seconds
    m_retry->setText(tr("%1 Attempt %2 of %3 in %4 s")
                         .arg(Wording::message(m_notice.why, inputOf(m_notice)).what)
                         .arg(m_notice.failed + 1)
                         .arg(m_notice.of)
                         .arg(seconds));
}
