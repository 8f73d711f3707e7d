// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwidget.h>

class IconLabel;
class PlainLabel;
class QPushButton;

/// A page without content: an icon, one sentence, and at most one button. GUI thread.
class BlankPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BlankPage)

public:
    explicit BlankPage(QWidget *parent = nullptr);

    /// \a remedy and \a button may be empty.
    void say(const QString &icon, const QString &sentence, const QString &remedy = {},
             const QString &button = {});

Q_SIGNALS:
    void wayOutChosen();

private:
    IconLabel *m_icon;
    PlainLabel *m_sentence;
    PlainLabel *m_remedy;
    QPushButton *m_button;
};
