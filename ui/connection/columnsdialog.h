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
class QLineEdit;
class QPushButton;
class QRadioButton;
class QTableView;
class ZoneField;

/// Asks which sheet of a spreadsheet is read, which column of a table is what and how its times are
/// meant, and shows what its first rows become by that. Nothing is preselected that only a person
/// can know. Show it with open(). GUI thread.
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
        QList<TableChoice> remembered = {};    ///< for another sheet than that of `suggested`
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
    [[nodiscard]] QWidget *makeSheets();
    [[nodiscard]] QWidget *makeColumns();
    [[nodiscard]] QWidget *makeTimes();
    [[nodiscard]] QLayout *makeFormat();
    [[nodiscard]] QWidget *makeFoot();
    [[nodiscard]] QWidget *makeTable();
    [[nodiscard]] QComboBox *addColumn(QGridLayout &grid, const QString &label);
    void showSheet();
    /// Shows what is suggested for the table, but for its times: those that were said stay.
    void suggestColumns();
    void suggestTimes();
    void nameColumns();
    /// Whether there are times that a person has to say something about, or can.
    [[nodiscard]] bool asksForTimes() const { return m_forms.local + m_forms.other > 0; }
    /// Asks for the order of those in which the times can be read.
    void offerOrders();
    void onColumnChosen();
    void fitTimes();
    void refresh();
    void showTrial(const TableTrial &trial, bool isWhole);
    [[nodiscard]] TableChoice choice() const;
    /// How times are read, as far as it is said.
    [[nodiscard]] std::optional<TimeChoice> times() const;
    /// What is wrong with the format that was typed, as a sentence; empty if nothing is.
    [[nodiscard]] QString formatFault() const;
    /// What is still to be said, as a sentence; empty if nothing is.
    [[nodiscard]] QString missing() const;
    /// Where the keyboard begins.
    [[nodiscard]] QWidget *toWhatIsMissing() const;
    void confirm();

    const Subject m_subject;
    TablePeek m_peek; ///< on the sheet that is chosen
    TableChoice m_suggested;
    TimeForms m_forms;
    TableRowsModel m_model;
    QComboBox *m_sheet = nullptr;
    QCheckBox *m_hasHeader = nullptr;
    QComboBox *m_device = nullptr;
    QComboBox *m_begin = nullptr;
    QComboBox *m_end = nullptr;
    QWidget *m_times = nullptr;
    PlainLabel *m_question = nullptr;
    QButtonGroup *m_orders = nullptr; ///< ids are DateOrder, and that of m_isOwnFormat
    QRadioButton *m_isOwnFormat = nullptr;
    QLineEdit *m_format = nullptr;
    ZoneField *m_zone = nullptr;
    QTableView *m_table = nullptr;
    PlainLabel *m_counts = nullptr;
    PlainLabel *m_problems = nullptr;
    PlainLabel *m_why = nullptr;
    QPushButton *m_read = nullptr;
    QTimer m_pause; ///< runs until nothing has been changed for a moment
};
