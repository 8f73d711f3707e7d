// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qbytearray.h>

#include <functional>

/// A terminal without a screen, for a child whose standard input and error it shall be.
class PseudoTerminal final
{
    Q_DISABLE_COPY_MOVE(PseudoTerminal)

public:
    PseudoTerminal();
    ~PseudoTerminal();

    /// Puts the terminal in place of the child's standard input and error.
    [[nodiscard]] std::function<void()> childModifier() const;
    /// The same, with the child's standard output as well.
    [[nodiscard]] std::function<void()> childModifierWithOutput() const;
    /// Makes its lines as long: at first it does not say.
    void setWidth(int characters);
    /// As if a person had typed it; a line needs its end.
    void type(const QByteArray &text) const;
    /// Whether it shows what is typed.
    [[nodiscard]] bool showsTyping() const;
    /// Everything that the terminal would have shown so far.
    [[nodiscard]] const QByteArray &shown();

private:
    int m_screen = -1;
    int m_child = -1;
    QByteArray m_shown;
};
