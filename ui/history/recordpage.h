// SPDX-License-Identifier: MIT
#pragma once

#include "session/historyanswers.h"

#include <QtCore/qdatetime.h>
#include <QtWidgets/qwidget.h>

#include <functional>

class BlankPage;
class ExactTextView;
class FactsGrid;
class FileSaver;
class IconLabel;
class JsonPane;
class OutageListView;
class PlainLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class SheetSaver;

/// Shows one submission completely: the outcome, every attempt, the list as rows and as sent, the
/// answer. GUI thread.
class RecordPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecordPage)

public:
    explicit RecordPage(QWidget *parent = nullptr);

    void showLoading();
    void setAnswer(const RecordAnswer &answer);
    /// Returns the id of the shown submission; empty if there is none.
    [[nodiscard]] QString shownId() const;

Q_SIGNALS:
    void backRequested();
    void markRequested(const Submission &submission);

private:
    QWidget *makeRecord();
    QWidget *makeHead();
    QWidget *makeButtons();
    QTabWidget *makeTabs();
    QWidget *makeFactsTab();
    QWidget *makeRowsTab();
    QPushButton *addButton(QWidget *row, const QString &icon, const QString &text);
    void addSaveMenu();
    void fillHead(const Submission &submission);
    void fillTabs(const HistoryRecord &record);
    void copy(const QString &text, const QString &said);

    HistoryRecord m_record;
    QStackedWidget *m_content;
    BlankPage *m_blank;
    QWidget *m_page = nullptr;
    IconLabel *m_icon = nullptr;
    PlainLabel *m_word = nullptr;
    PlainLabel *m_what = nullptr;
    PlainLabel *m_said = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_mark = nullptr;
    QPushButton *m_enquiry = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_save = nullptr;
    QTabWidget *m_tabs = nullptr;
    FactsGrid *m_facts = nullptr;
    OutageListView *m_rows = nullptr;
    PlainLabel *m_noRows = nullptr;
    JsonPane *m_json = nullptr;
    ExactTextView *m_answer = nullptr;
    FileSaver *m_saver;
    SheetSaver *m_sheets;
};
