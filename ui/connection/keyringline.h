// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwidget.h>

class ElidedLabel;
class QCheckBox;

/// The option to store the API key in the keyring: a check box, which the window places, and this
/// line of text with the keyring's messages, hidden if there is none.
class KeyringLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyringLine)

public:
    explicit KeyringLine(QWidget *parent = nullptr);

    /// The check box; owned by the widget in whose layout it is placed.
    [[nodiscard]] QCheckBox *box() const { return m_remember; }
    /// Shows both, or neither.
    void setOffered(bool isOffered);
    /// Sets whether a remembered key is for all sites of the connection, or for one.
    void setForAllSites(bool areAll);
    /// Disables the box and shows why; empty: enables it again.
    void setRefusal(const QString &sentence);
    [[nodiscard]] bool isRefused() const { return !m_refusal.isEmpty(); }
    [[nodiscard]] bool isTicked() const;
    /// Sets the check box; emits nothing.
    void setTicked(bool ticked);
    /// Sets a message; empty: none. A message of \a isTrouble must be seen, folded or not.
    void setText(const QString &text, bool isTrouble = false);
    /// Returns the message if it tells of trouble; otherwise an empty text.
    [[nodiscard]] QString trouble() const;
    [[nodiscard]] QString text() const;
    /// Sets whether the fields, and this line with them, have been folded away.
    void setFolded(bool isFolded);

Q_SIGNALS:
    /// Emitted when the user changes the box, not by setTicked().
    void ticked(bool wanted);
    /// Emitted when trouble() has changed.
    void troubleChanged();

private:
    void refresh();

    QCheckBox *m_remember;
    ElidedLabel *m_text;
    QString m_refusal;
    bool m_isOffered = false;
    bool m_isForAllSites = false;
    bool m_isFolded = false;
    bool m_isTrouble = false;
};
