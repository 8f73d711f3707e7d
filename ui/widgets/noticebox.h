// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/tone.h"

#include <QtWidgets/qframe.h>

class PlainLabel;
class QCheckBox;
class QVBoxLayout;

/// A box with an icon and a sentence that should not be missed, and below it, if needed, a check
/// box. Grows with its text. GUI thread.
class NoticeBox final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoticeBox)

public:
    NoticeBox(Tone tone, const QString &iconName, const QString &sentence,
              QWidget *parent = nullptr);

    [[nodiscard]] QString sentence() const;
    /// Adds a second, less prominent line.
    void addDetail(const QString &detail);
    /// Adds a check box; \a text says in a few words what it confirms.
    void askFor(const QString &text);
    [[nodiscard]] bool asks() const { return m_tick != nullptr; }
    /// Returns whether the box is checked, or there is none.
    [[nodiscard]] bool isAcknowledged() const;

Q_SIGNALS:
    /// Emitted at each change of the check box.
    void acknowledgedChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
    PlainLabel *m_sentence;
    QVBoxLayout *m_texts;
    QCheckBox *m_tick = nullptr;
};
