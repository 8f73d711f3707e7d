// SPDX-License-Identifier: MIT
#include "ui/submission/retrybar.h"

#include "text/requesttext.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icon.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/wrappedlabel.h"

#include <QtGui/qaccessible.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qpushbutton.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

using namespace std::chrono_literals;

RetryBar::RetryBar(QWidget *parent)
    : QWidget(parent)
    , m_now([] { return QDateTime::currentDateTimeUtc(); })
    , m_text(wrappedLabel({}, this))
    , m_tryNow(new QPushButton(tr("Try now"), this))
{
    m_text->setFont(Fonts::tabular(m_text->font()));
    m_tryNow->setAccessibleDescription(tr("Starts the next attempt without waiting"));
    auto *layout = new QHBoxLayout(this);
    Spacing::apply(layout, 1, 0.5, 1);
    layout->addWidget(
        new IconLabel(Icon::toned(u"hourglass"_s, Tone::ToCheck), Spacing::of(2), this));
    layout->addWidget(m_text, 1);
    layout->addWidget(m_tryNow);
    connect(&m_ticks, &QTimer::timeout, this, &RetryBar::count);
    connect(m_tryNow, &QPushButton::clicked, this, [this] {
        clear();
        Q_EMIT tryNowRequested();
    });
    hide();
}

void RetryBar::setClock(Now now)
{
    m_now = std::move(now);
}

QString RetryBar::text() const
{
    return m_text->text();
}

void RetryBar::schedule(const RetryNotice &notice)
{
    drop(notice.method, notice.path);
    m_waits.append(notice);
    // A screen reader would say every tenth of a second.
    m_ticks.start(QAccessible::isActive() ? 1s : 100ms);
    count();
}

void RetryBar::setIds(Ids ids)
{
    m_ids = ids;
    count();
}

void RetryBar::endWait(const AttemptRecord &attempt)
{
    drop(attempt.method, attempt.path);
    count();
}

void RetryBar::clear()
{
    m_waits.clear();
    count();
}

void RetryBar::drop(HttpMethod method, const QString &path)
{
    m_waits.removeIf([method, &path](const RetryNotice &wait) {
        return wait.method == method && wait.path == path;
    });
}

void RetryBar::count()
{
    const QDateTime now = m_now();
    m_waits.removeIf([&now](const RetryNotice &wait) { return wait.until <= now; });
    const auto next =
        std::ranges::min_element(m_waits, [](const RetryNotice &one, const RetryNotice &other) {
            return one.until < other.until;
        });
    setVisible(next != m_waits.cend());
    if (next == m_waits.cend()) {
        m_ticks.stop();
        return;
    }
    const std::chrono::milliseconds left(now.msecsTo(next->until));
    m_text->setText(RequestText::countdown(*next, left, m_ids));
}

#include "moc_retrybar.cpp"
