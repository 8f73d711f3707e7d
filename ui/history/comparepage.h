// SPDX-License-Identifier: MIT
#pragma once

#include "session/historyanswers.h"

#include <QtWidgets/qwidget.h>

class BlankPage;
class OutageListView;
class PlainLabel;
class QCheckBox;
class QPushButton;
class QStackedWidget;

/// Two submissions side by side: what is new in the later one, gone from it or changed. GUI
/// thread.
class ComparePage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComparePage)

public:
    explicit ComparePage(QWidget *parent = nullptr);

    void showLoading();
    void setAnswer(const ComparisonAnswer &answer);

Q_SIGNALS:
    void backRequested();

private:
    QWidget *makeHead();
    void fill();

    HistoryComparison m_shown;
    OutageListView *m_table;
    BlankPage *m_blank;
    QStackedWidget *m_content;
    PlainLabel *m_differences = nullptr;
    PlainLabel *m_between = nullptr;
    QCheckBox *m_withSame = nullptr;
    QPushButton *m_back = nullptr;
};
