// SPDX-License-Identifier: MIT
#pragma once

#include "ui/look/tone.h"

#include <QtWidgets/qwidget.h>

#include <functional>

class PlainLabel;
class QPushButton;
class QToolButton;

/// Something to tell, with a way out. Plain text throughout.
struct Notice
{
    Tone tone = Tone::Refused;
    QString what;            ///< what happened, one sentence
    QString remedy = {};     ///< what it means and what to do
    QString buttonText = {}; ///< the remedy's button; empty: none
    std::function<void()> act = {};
    QString otherText = {}; ///< another way out, before the first; empty: none
    std::function<void()> other = {};
    QString details = {}; ///< for the support; copied by a button; empty: none
    /// It stays while it is true: there is no button that closes it.
    bool isLasting = false;
    /// The message is removed when the list or its destination changes.
    bool isAboutList = false;
};

/// The one place for messages: above the content, part of the layout, gone when there is nothing
/// to say. Screen readers are told when a message appears.
class MessageBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageBar)

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// Replaces what is shown.
    void showNotice(const Notice &notice);
    void clear();
    /// Must be called when the list or its destination has changed.
    void clearAboutList();
    /// Whether room is scarce: what to do is then folded away until it is asked for.
    void setFolded(bool isFolded);
    [[nodiscard]] const Notice &notice() const { return m_notice; }

Q_SIGNALS:
    /// Shown or gone.
    void visibilityChanged(bool shown);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refreshIcon();
    void refreshFold();
    static void run(const std::function<void()> &act);
    void copyDetails();

    Notice m_notice;
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
