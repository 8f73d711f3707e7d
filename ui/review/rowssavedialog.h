// SPDX-License-Identifier: MIT
#pragma once

#include "models/rowsexport.h"

#include <QtCore/qtimer.h>
#include <QtWidgets/qdialog.h>

class PlainLabel;
class QBoxLayout;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QThreadPool;
class RowsSaver;

/// Which rows of a review are saved.
enum class RowsToSave : quint8 { All, Shown, Marked };

/// What a person chooses before rows are saved. A value.
struct SaveChoice
{
    RowsToSave rows = RowsToSave::Shown;
    ExportKind kind = ExportKind::Csv;
    bool hasAllColumns = false;

    friend bool operator==(const SaveChoice &, const SaveChoice &) = default;
};

/// What there is to save.
struct SaveableRows
{
    /// The review, the order, the columns and the zone that the table shows.
    RowsExport shown = {};
    QList<PlaceRange> marked = {};
    /// The name that is suggested for the file, without its suffix.
    QString name = {};
};

/// Asks which rows and columns are saved as which kind of file, then where, and writes the file on
/// a thread of the pool, which must outlive it. Stays open until the file is there, so that what
/// went wrong can be put right. GUI thread.
class RowsSaveDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowsSaveDialog)

public:
    /// Begins with \a before.
    RowsSaveDialog(const SaveableRows &rows, const SaveChoice &before, QThreadPool &pool,
                   QWidget *parent = nullptr);

    [[nodiscard]] SaveChoice choice() const;
    /// Returns whether the last writing has failed, and says so.
    [[nodiscard]] bool hasFailed() const;
    /// Writes the file, as after the question where.
    void saveTo(const QString &path);

public Q_SLOTS:
    /// While a file is written, stops that first; once more closes at once.
    void reject() override;

Q_SIGNALS:
    /// Emitted once the file is there; the dialog closes.
    void saved(const QString &path, qint64 rows);
    /// Emitted when a person has stopped the writing; the dialog closes. \a isCertain: nothing is
    /// written any more.
    void cancelled(bool isCertain);

private:
    [[nodiscard]] QWidget *makeRows();
    [[nodiscard]] QWidget *makeKinds();
    [[nodiscard]] QWidget *makeColumns();
    [[nodiscard]] QWidget *makeProgress();
    [[nodiscard]] QBoxLayout *makeButtons();
    void fill(const SaveChoice &before);
    void showNotes();
    void askWhere();
    [[nodiscard]] RowsExport chosen() const;
    void setSaving(bool isSaving);
    void showProgress(qint64 rows);
    void showFault(const QString &path, const QString &reason);
    /// Grows by what has appeared.
    void makeRoom();

    SaveableRows m_rows;
    RowsSaver *m_saver;
    QWidget *m_choices;
    QRadioButton *m_all = nullptr;
    QRadioButton *m_shown = nullptr;
    QRadioButton *m_marked = nullptr;
    QRadioButton *m_csv = nullptr;
    QRadioButton *m_tsv = nullptr;
    QRadioButton *m_json = nullptr;
    QRadioButton *m_shownColumns = nullptr;
    QRadioButton *m_allColumns = nullptr;
    PlainLabel *m_kindNote = nullptr;
    QWidget *m_progress = nullptr;
    PlainLabel *m_written = nullptr;
    QProgressBar *m_bar = nullptr;
    PlainLabel *m_fault = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_save = nullptr;
    qint64 m_toWrite = 0;
    QTimer m_patience; ///< a file that is written at once shows no progress
};
