// SPDX-License-Identifier: MIT
#pragma once

#include "ui/look/tone.h"

#include <QtWidgets/qframe.h>

class PlainLabel;
class QCheckBox;
class QVBoxLayout;

/// A quiet box with an icon and a sentence that should not be missed, and below it, where one is
/// needed, a box to tick. Grows with its text. GUI thread.
class NoticeBox final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoticeBox)

public:
    NoticeBox(Tone tone, const QString &iconName, const QString &sentence,
              QWidget *parent = nullptr);

    [[nodiscard]] QString sentence() const;
    /// A second, quieter line.
    void addDetail(const QString &detail);
    /// Asks for a tick; \a text says what it stands for, in a few words.
    void askFor(const QString &text);
    [[nodiscard]] bool asks() const { return m_tick != nullptr; }
    /// Whether the tick is there, or none is asked for.
    [[nodiscard]] bool isAcknowledged() const;

Q_SIGNALS:
    /// At each change of the tick.
    void acknowledgedChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
    PlainLabel *m_sentence;
    QVBoxLayout *m_texts;
    QCheckBox *m_tick = nullptr;
};
