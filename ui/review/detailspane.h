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

/// All details of one outage: device, verdict with its rule, findings, times in UTC and in the
/// table's or the local zone, and the record as received. All text is plain and can be copied.
///
/// If narrow it is a column, if wide a low strip: for use beside or below a table.
class DetailsPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DetailsPane)

public:
    /// \a localZone is shown beside UTC, unless it is UTC.
    explicit DetailsPane(const QTimeZone &localZone = QTimeZone::systemTimeZone(),
                         QWidget *parent = nullptr);

    /// Sets the zone of the table, which is shown beside UTC; if it is UTC, the local zone is
    /// shown.
    void setZone(const QTimeZone &zone);
    /// Shows a row of \a review; for -1 a hint that none is chosen.
    void showRow(const Review &review, qsizetype row);
    /// The content of the pane as plain text, one line per fact; empty if no row is shown.
    [[nodiscard]] const QString &text() const { return m_text; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// A fact's name and its values, from left to right.
    struct Fact
    {
        PlainLabel *name = nullptr;
        PlainLabel *value = nullptr;
        PlainLabel *local = nullptr; ///< null except for times
    };

    enum class Shape : quint8 { Column, Strip };

    /// Creates the widgets for a row when the first row is shown, so that the window appears
    /// earlier.
    void build();
    [[nodiscard]] Shape usualShape() const;
    [[nodiscard]] QWidget *makeContent();
    void makeFacts();
    [[nodiscard]] Fact makeFact(const QString &name, bool isTime);
    /// Arranges the facts in a column or side by side.
    void arrange(Shape shape);
    void arrangeFacts(Shape shape);
    /// Limits the height in a strip to what the record needs.
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
    QToolButton *m_copy;           ///< exists from the start: Tab leads from here to the rest
    QScrollArea *m_page = nullptr; ///< null until a row is shown
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
