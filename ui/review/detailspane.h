// SPDX-License-Identifier: MIT
#pragma once

#include "outages/review.h"

#include <QtCore/qtimezone.h>
#include <QtWidgets/qwidget.h>

class ExactTextView;
class FactsGrid;
class IconLabel;
class PlainLabel;
class QScrollArea;
class QToolButton;

/// All there is to know about one outage: device, verdict with its rule, times in UTC and in the
/// local zone, and the record as received. Everything is plain text and can be copied.
class DetailsPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DetailsPane)

public:
    /// \a localZone is shown beside UTC, unless it is UTC.
    explicit DetailsPane(const QTimeZone &localZone = QTimeZone::systemTimeZone(),
                         QWidget *parent = nullptr);

    /// Shows a row of \a review; -1: a hint that none is chosen.
    void showRow(const Review &review, qsizetype row);
    /// What the pane says, as plain text with a line for each fact; empty if no row is shown.
    [[nodiscard]] const QString &text() const { return m_text; }

private:
    void layOut();
    void showTimes(const Review &review, qsizetype row);
    void add(const QString &name, const QString &value, bool isCode = false);
    void copy() const;

    QTimeZone m_localZone;
    QString m_text;
    QScrollArea *m_page;
    IconLabel *m_icon;
    PlainLabel *m_hint;
    PlainLabel *m_title;
    PlainLabel *m_verdict;
    FactsGrid *m_facts;
    ExactTextView *m_record;
    QToolButton *m_copy;
};
