// SPDX-License-Identifier: MIT
#include "ui/shell/footline.h"

#include "outages/review.h"
#include "ui/look/labels.h"
#include "ui/look/pieces.h"
#include "ui/look/spacing.h"
#include "ui/look/type.h"

#include <QtCore/qlist.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qpushbutton.h>

#include <algorithm>

namespace {

constexpr qint64 Day = 24LL * 60 * 60 * 1000; // ms

} // namespace

QString selectionSummary(const Review &review)
{
    QList<bool> seen(review.site().devices().size(), false);
    double days = 0; // a sum of spans up to 10 000 years each does not fit an integer
    for (qsizetype row = 0; row < review.rowCount(); ++row) {
        if (review.verdict(row) != Verdict::Selected) {
            continue;
        }
        seen[review.siteDevice(row)] = true;
        const OutageTable &table = review.table();
        days += static_cast<double>(std::max<qint64>(0, table.endMilliseconds(row) -
                                                            table.beginMilliseconds(row))) /
                static_cast<double>(Day);
    }
    const auto devices = static_cast<int>(std::count(seen.cbegin(), seen.cend(), true));
    const QString separator = QStringLiteral(" · ");
    const auto clipped = [](double number) { return static_cast<int>(std::min(number, 2e9)); };
    return FootLine::tr("%Ln outage(s)", nullptr,
                        clipped(static_cast<double>(review.counts().selected))) +
           separator + FootLine::tr("%Ln device(s)", nullptr, devices) + separator +
           FootLine::tr("%Ln day(s)", nullptr, clipped(days + 0.5));
}

FootLine::FootLine(QWidget *parent)
    : QWidget(parent)
    , m_selection(new ElidedLabel)
    , m_target(new ElidedLabel)
    , m_reason(new PlainLabel)
    , m_submit(primaryButton(tr("Submit…"), QStringLiteral("send")))
{
    m_selection->setFont(Type::strong());
    m_target->setTone(Tone::Dimmed);
    m_target->setElideMode(Qt::ElideMiddle);
    m_reason->setTone(Tone::Dimmed);
    m_reason->setWordWrap(true);
    m_reason->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_submit->setMinimumHeight(Spacing::of(5));
    m_submit->setToolTip(tr("Look at the exact list, then send it (Ctrl+Return)"));

    auto *text = new QVBoxLayout;
    text->setSpacing(2);
    text->addWidget(m_selection);
    text->addWidget(m_target);
    auto *layout = new QHBoxLayout(this);
    Spacing::apply(layout, 2, 1.25, 2);
    layout->addLayout(text, 3);
    layout->addWidget(m_reason, 2);
    layout->addWidget(m_submit);
    connect(m_submit, &QPushButton::clicked, this, &FootLine::submitRequested);
    showSelection(nullptr);
}

void FootLine::showSelection(const Review *review)
{
    m_selection->setText(review == nullptr ? tr("Nothing to send yet") : selectionSummary(*review));
    const qint64 selected = review == nullptr ? 0 : review->counts().selected;
    //: On the button that opens the question before sending
    m_submit->setText(selected == 0
                          ? tr("Submit…")
                          : tr("Submit %Ln outage(s)…", nullptr, static_cast<int>(selected)));
}

void FootLine::showTarget(const QString &baseUrl, const QString &profile)
{
    //: Where a list will be sent; %1 is an address, %2 the profile
    m_target->setText(baseUrl.isEmpty() ? QString() : tr("to %1 (%2)").arg(baseUrl, profile));
    m_target->setVisible(!baseUrl.isEmpty());
}

void FootLine::setReason(const QString &reason)
{
    m_reason->setText(reason);
    m_submit->setEnabled(reason.isEmpty());
    setPrimary(m_submit, reason.isEmpty());
    m_submit->setAccessibleDescription(reason);
}

QString FootLine::reason() const
{
    return m_reason->text();
}
