// SPDX-License-Identifier: MIT
#pragma once

#include "models/tablerowsmodel.h"
#include "outages/site.h"
#include "session/tablechoice.h"
#include "session/tabletrial.h"

#include <QtCore/qtimer.h>
#include <QtWidgets/qdialog.h>

#include <memory>
#include <optional>

class PlainLabel;
class QButtonGroup;
class QCheckBox;
class QComboBox;
class QGridLayout;
class QPushButton;
class QTableView;
class ZoneField;

/// Asks which column of a table is what and how its times are meant, and shows what its first rows
/// become by that. Nothing is preselected that only a person can know. Show it with open(). GUI
/// thread.
class ColumnsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ColumnsDialog)

public:
    /// What it asks about.
    struct Subject
    {
        QString name; ///< of the list: a file, or what was pasted
        TablePeek peek;
        TableChoice suggested = {};
        std::shared_ptr<const Site> site = {}; ///< null: not known yet
        /// Zones at hand, such as that of the computer.
        QList<QByteArray> zones = {};
    };
    explicit ColumnsDialog(Subject subject, QWidget *parent = nullptr);

    /// Shows what became of all rows by the choice that was told last.
    void showCounts(const TableTrial &counts);

Q_SIGNALS:
    /// The rows beyond the first ones are to be counted by \a choice; showCounts() is the answer.
    void countsWanted(const TableChoice &choice);
    /// Emitted at most once, after the dialog was hidden.
    void chosen(const TableChoice &choice);

private:
    void layOut();
    [[nodiscard]] QWidget *makeHeading();
    [[nodiscard]] QWidget *makeColumns();
    [[nodiscard]] QWidget *makeTimes();
    [[nodiscard]] QWidget *makeFoot();
    void makeTable();
    [[nodiscard]] QComboBox *addColumn(QGridLayout &grid, const QString &label, qsizetype column);
    void nameColumns();
    /// Asks for the order of those in which the times can be read.
    void offerOrders();
    void onColumnChosen();
    void refresh();
    void showTrial(const TableTrial &trial, bool isWhole);
    [[nodiscard]] TableChoice choice() const;
    /// What is still to be said, as a sentence; empty if nothing is.
    [[nodiscard]] QString missing() const;
    void confirm();

    const Subject m_subject;
    TimeForms m_forms;
    TableRowsModel m_model;
    QCheckBox *m_hasHeader = nullptr;
    QComboBox *m_device = nullptr;
    QComboBox *m_begin = nullptr;
    QComboBox *m_end = nullptr;
    QWidget *m_times = nullptr;
    PlainLabel *m_question = nullptr;
    QButtonGroup *m_orders = nullptr; ///< ids are DateOrder
    ZoneField *m_zone = nullptr;
    QTableView *m_table = nullptr;
    PlainLabel *m_counts = nullptr;
    PlainLabel *m_problems = nullptr;
    PlainLabel *m_why = nullptr;
    QPushButton *m_read = nullptr;
    QTimer m_pause; ///< runs until nothing has been changed for a moment
};
