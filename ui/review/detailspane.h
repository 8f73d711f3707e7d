// SPDX-License-Identifier: MIT
#pragma once

#include "models/outagecolumn.h"
#include "outages/review.h"

#include <QtCore/qtimezone.h>
#include <QtWidgets/qwidget.h>

#include <optional>

class ElidedLabel;
class ExactTextView;
class IconLabel;
class PlainLabel;
class QBoxLayout;
class QGridLayout;
class QVBoxLayout;
class QScrollArea;
class QToolButton;

/// All there is to know about one outage: device, verdict with its rule, what was found about it,
/// times in UTC and in the table's or the local zone, and the record as received. Everything is
/// plain text and can be copied.
///
/// Narrow it is a column, wide a low strip: beside a table, or below it.
class DetailsPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DetailsPane)

public:
    /// \a localZone is shown beside UTC, unless it is UTC.
    explicit DetailsPane(const QTimeZone &localZone = QTimeZone::systemTimeZone(),
                         QWidget *parent = nullptr);

    /// The zone of the table: shown beside UTC, the local one instead if it is UTC itself.
    void setZone(const QTimeZone &zone);
    /// Shows a row of \a review; -1: a hint that none is chosen.
    void showRow(const Review &review, qsizetype row);
    /// What the pane says, as plain text with a line for each fact; empty if no row is shown.
    [[nodiscard]] const QString &text() const { return m_text; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// A fact's name and its values, from left to right.
    struct Fact
    {
        PlainLabel *name = nullptr;
        PlainLabel *value = nullptr;
        PlainLabel *local = nullptr; ///< null but for times
    };

    enum class Shape : quint8 { Column, Strip };

    /// Makes what shows a row, when there is a first one: the window is shown before.
    void build();
    [[nodiscard]] Shape usualShape() const;
    [[nodiscard]] QWidget *makeContent();
    void makeFacts();
    [[nodiscard]] Fact makeFact(const QString &name, bool isTime);
    /// Puts the facts one below the other, or side by side.
    void arrange(Shape shape);
    void arrangeFacts(Shape shape);
    /// In a strip no higher than the record needs.
    void fitRecord();
    void showTime(const Fact &fact, const Review &review, qsizetype row, OutageColumn column);
    void showFact(const Fact &fact, const QString &value);
    void copy() const;

    QTimeZone m_localZone;
    QTimeZone m_tableZone = QTimeZone::utc();
    QTimeZone m_secondZone;
    Review m_review;
    qsizetype m_row = -1;
    QString m_text;
    PlainLabel *m_hint;
    QToolButton *m_copy;           ///< from the start: Tab leads to the rest from here
    QScrollArea *m_page = nullptr; ///< null until there is a row
    IconLabel *m_icon = nullptr;
    ElidedLabel *m_title = nullptr;
    PlainLabel *m_verdict = nullptr;
    PlainLabel *m_remarks = nullptr;
    Fact m_begin;
    Fact m_end;
    Fact m_duration;
    Fact m_deviceId;
    Fact m_number;
    ExactTextView *m_record = nullptr;
    QBoxLayout *m_headline = nullptr;
    QVBoxLayout *m_column = nullptr;
    QGridLayout *m_facts = nullptr;
    std::optional<Shape> m_shape;
};
