// SPDX-License-Identifier: MIT
#include "ui/window/progressstrip.h"

#include "text/plural.h"
#include "text/spantext.h"
#include "ui/submission/retrybar.h"
#include "ui/theme/fonts.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/labels.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qprogressbar.h>

#include <algorithm>

namespace {

constexpr int BarSteps = 1000;

} // namespace

ProgressStrip::ProgressStrip(QWidget *parent)
    : QWidget(parent)
    , m_text(new ElidedLabel)
    , m_retry(new RetryBar)
    , m_bar(new QProgressBar)
{
    m_text->setFont(Fonts::strong());
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(4);
    m_bar->setAccessibleName(tr("Progress of the fetch"));

    auto *line = new QHBoxLayout;
    line->setSpacing(Spacing::of(2));
    // What is done comes first and whole; what comes next has what is left, and wraps.
    line->addWidget(m_text);
    line->addWidget(m_retry, 1);
    auto *layout = new QVBoxLayout(this);
    Spacing::apply(layout, 2, 0.25, 0.5);
    layout->addLayout(line, 1);
    layout->addWidget(m_bar);
    connect(m_retry, &RetryBar::tryNowRequested, this, &ProgressStrip::retryNowRequested);
}

void ProgressStrip::start()
{
    m_retry->clear();
    m_text->setText(tr("Fetching outages and site…"));
    setShare(0, -1);
}

void ProgressStrip::showProgress(const FetchProgress &progress)
{
    const QString records = tr("%Ln record(s)", nullptr, plural(progress.records));
    //: %1 is a size such as "12 kB", %2 is "108 records"
    m_text->setText(
        tr("Fetching: %1 received, %2").arg(Wording::bytes(progress.bytesReceived), records));
    setShare(progress.bytesReceived, progress.bytesTotal);
}

void ProgressStrip::setShare(qint64 done, qint64 total)
{
    const bool isKnown = total > 0;
    m_bar->setRange(0, isKnown ? BarSteps : 0);
    if (isKnown) {
        m_bar->setValue(static_cast<int>(std::min<qint64>(done * BarSteps / total, BarSteps)));
    }
}

#include "moc_progressstrip.cpp"
