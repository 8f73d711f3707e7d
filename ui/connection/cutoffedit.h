// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qpointer.h>
#include <QtWidgets/qlineedit.h>

class QDialog;
class QToolButton;

/// The field of the cutoff: free text, and a calendar that opens below it, also with Alt+Down or
/// F4. A date that is chosen there replaces the text.
class CutoffEdit final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CutoffEdit)

public:
    explicit CutoffEdit(QWidget *parent = nullptr);

    void openCalendar();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QDate date() const;
    void choose(QDate date);

    QToolButton *m_open;
    QPointer<QDialog> m_calendar;
};
