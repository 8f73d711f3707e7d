// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwidget.h>

class ElidedLabel;
class QCheckBox;

/// The line below the API key: whether the keyring shall remember it, and what the keyring said.
class KeyringLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyringLine)

public:
    explicit KeyringLine(QWidget *parent = nullptr);

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
    QCheckBox *m_remember;
    ElidedLabel *m_text;
};
