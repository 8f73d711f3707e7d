// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/tone.h"

#include <QtCore/qstringlist.h>
#include <QtWidgets/qframe.h>

class PlainLabel;
class QCheckBox;
class QLineEdit;
class QVBoxLayout;

/// A box with an icon and a sentence that should not be missed, and below it, if needed, a check
/// box or a field to type into. Grows with its text. GUI thread.
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
    /// Adds a field, which acknowledges the notice once one of \a answers is typed into it; \a
    /// label says so. Return in it does not reach the dialog.
    void askToType(const QString &label, const QStringList &answers);
    /// Shows dots for what is typed into the field.
    void hideWhatIsTyped();
    /// Returns whether the box is checked and the field is filled, as far as they are there.
    [[nodiscard]] bool isAcknowledged() const { return isTicked() && isTyped(); }
    [[nodiscard]] bool isTicked() const;
    [[nodiscard]] bool isTyped() const;

Q_SIGNALS:
    /// Emitted at each change of the check box or the field.
    void acknowledgedChanged();
    /// Emitted for Return in the field once the text is typed.
    void typed();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Tone m_tone;
    PlainLabel *m_sentence;
    QVBoxLayout *m_texts;
    QCheckBox *m_tick = nullptr;
    QLineEdit *m_field = nullptr;
    QStringList m_answers; ///< any of them acknowledges
};
