// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/tone.h"

#include <QtWidgets/qwidget.h>

#include <functional>

class PlainLabel;
class QPushButton;
class QToolButton;

/// A message with its recovery actions. Plain text throughout.
struct Notice
{
    Tone tone = Tone::Refused;
    QString what;            ///< what happened, one sentence
    QString remedy = {};     ///< what it means and what to do
    QString buttonText = {}; ///< the remedy's button; empty: none
    std::function<void()> act = {};
    QString otherText = {}; ///< a second action, before the first; empty: none
    std::function<void()> other = {};
    QString details = {}; ///< for the support; copied by a button; empty: none
    /// Stays as long as it is true: it has no close button.
    bool isLasting = false;
    /// The message is removed when the list or its destination changes.
    bool isAboutList = false;
};

/// The only place for messages: above the content, part of the layout, hidden if there is no
/// message. Announces new messages to screen readers.
class MessageBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageBar)

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// Replaces the message shown.
    void showNotice(const Notice &notice);
    void clear();
    /// Removes a message about the list, because the list or its destination has changed.
    void clearAboutList();
    /// Sets whether room is scarce: the remedy is then hidden until it is requested.
    void setFolded(bool isFolded);
    /// Sets what is done to the texts before they are shown, while others look on; null: nothing.
    void setVeil(std::function<QString(const QString &)> veil);
    [[nodiscard]] const Notice &notice() const { return m_notice; }

Q_SIGNALS:
    /// Emitted when the bar is shown or hidden.
    void visibilityChanged(bool shown);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refreshTexts();
    void refreshIcon();
    void refreshFold();
    static void run(const std::function<void()> &act);
    void copyDetails();

    Notice m_notice;
    std::function<QString(const QString &)> m_veil;
    PlainLabel *m_icon;
    PlainLabel *m_what;
    PlainLabel *m_remedy;
    QPushButton *m_act;
    QPushButton *m_other;
    QPushButton *m_copy;
    QToolButton *m_more;
    QToolButton *m_close;
    bool m_isFolded = false;
};
