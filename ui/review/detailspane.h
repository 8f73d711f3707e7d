// SPDX-License-Identifier: MIT
#pragma once

#include "models/outagecolumn.h"
#include "outages/review.h"
#include "text/privatetext.h"

#include <QtCore/qtimezone.h>
#include <QtWidgets/qwidget.h>

#include <optional>

class DecisionBox;
class ElidedLabel;
class ExactTextView;
class IconLabel;
class NeighbourLane;
class PlainLabel;
class QBoxLayout;
class QCheckBox;
class QGridLayout;
class QScrollArea;
class QToolButton;
class RemarkList;

/// All details of one outage in sections: device, verdict with its rule, and times in UTC and in
/// the table's or the local zone; findings; the neighbours on its device; the decision, which can
/// be made here; and the record as received. All text is plain and can be copied.
///
/// If narrow the sections are a column, if wide a low strip of three: for use beside or below a
/// table. Only emits requests.
class DetailsPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DetailsPane)

public:
    /// \a localZone is shown beside UTC, unless it is UTC.
    explicit DetailsPane(const QTimeZone &localZone = QTimeZone::systemTimeZone(),
                         QWidget *parent = nullptr);

    /// Hides ids and the record, which holds one, or shows them again.
    void setIdsHidden(bool areHidden);
    /// Sets the zone of the table, which is shown beside UTC; if it is UTC, the local zone is
    /// shown.
    void setZone(const QTimeZone &zone);
    /// Shows a row of \a review; for -1 a hint that none is chosen.
    void showRow(const Review &review, qsizetype row);
    /// The content of the pane as plain text, one line per fact; empty if no row is shown.
    [[nodiscard]] const QString &text() const { return m_text; }

    /// Hands over a note that was typed and not left yet.
    void takeNote();

Q_SIGNALS:
    /// Emitted when the user asks to go to another row of the review.
    void rowRequested(qsizetype row);
    /// The same, to one on the lane of its device: the keyboard stays there.
    void neighbourRequested(qsizetype row);
    /// Those of the decision.
    void inclusionRequested(qsizetype row, bool included);
    void noteGiven(qsizetype row, const QString &note);
    void left();
    /// Emitted when what is to check on \a row is to be looked at, or to check again.
    void lookedAtRequested(qsizetype row);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// A fact's name and its values, from top to bottom.
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
    [[nodiscard]] QWidget *makeOutage(QWidget *parent);
    [[nodiscard]] QWidget *makeRemarks(QWidget *parent);
    [[nodiscard]] QWidget *makeRecord(QWidget *parent);
    [[nodiscard]] QGridLayout *makeFacts();
    [[nodiscard]] Fact makeFact(const QString &name, bool isTime);
    /// Arranges the sections in a column or side by side.
    void arrange(Shape shape);
    /// Limits the height to what the record needs.
    void fitRecord();
    void showVerdict();
    void showTimes();
    void showRemarks();
    void showRecord();
    void hideIds();
    [[nodiscard]] Ids ids() const;
    void showTime(const Fact &fact, OutageColumn column);
    void showFact(const Fact &fact, const QString &value);
    /// Adds a fact to text(), as a screen reader says it.
    QString addLine(const QString &name, const QString &value);
    void copy() const;

    QTimeZone m_localZone;
    QTimeZone m_tableZone = QTimeZone::utc();
    QTimeZone m_secondZone;
    Review m_review;
    qsizetype m_row = -1;
    bool m_areIdsHidden = false;
    QString m_text;
    PlainLabel *m_hint;
    QToolButton *m_copy;           ///< exists from the start: Tab leads from here to the rest
    QScrollArea *m_page = nullptr; ///< null until a row is shown
    QBoxLayout *m_sections = nullptr;
    IconLabel *m_icon = nullptr;
    ElidedLabel *m_title = nullptr;
    PlainLabel *m_verdict = nullptr;
    Fact m_begin;
    Fact m_end;
    Fact m_duration;
    ElidedLabel *m_deviceId = nullptr;
    QWidget *m_remarks = nullptr;
    RemarkList *m_findings = nullptr;
    QCheckBox *m_lookedAt = nullptr;
    RemarkList *m_neighbours = nullptr;
    NeighbourLane *m_lane = nullptr;
    DecisionBox *m_decision = nullptr;
    PlainLabel *m_number = nullptr;
    ExactTextView *m_record = nullptr;
    std::optional<Shape> m_shape;
};
