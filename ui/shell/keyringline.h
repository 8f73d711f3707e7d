// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwidget.h>

class ElidedLabel;
class QCheckBox;

/// Whether the keyring shall remember the API key, and what the keyring said: a check box that
/// stands wherever its window wants it, and this line of text, gone while there is nothing to say.
class KeyringLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyringLine)

public:
    explicit KeyringLine(QWidget *parent = nullptr);

    /// Belongs to the layout that it is put into.
    [[nodiscard]] QCheckBox *box() const { return m_remember; }
    /// Shows both, or neither.
    void setOffered(bool isOffered);
    /// Turns the box off and says why; empty: on again.
    void setRefusal(const QString &sentence);
    [[nodiscard]] bool isRefused() const { return !m_refusal.isEmpty(); }
    [[nodiscard]] bool isTicked() const;
    /// Nothing is emitted.
    void setTicked(bool ticked);
    /// One quiet sentence; empty: none.
    void setText(const QString &text);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    /// By a person, not by setTicked().
    void ticked(bool wanted);

private:
    void refresh();

    QCheckBox *m_remember;
    ElidedLabel *m_text;
    QString m_refusal;
    bool m_isOffered = false;
};
