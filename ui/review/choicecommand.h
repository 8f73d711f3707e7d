// SPDX-License-Identifier: MIT
#pragma once

#include "outages/choices.h"
#include "ui/review/undohistory.h"

#include <functional>

/// Asks the owner of the choices to make exactly these.
using ChoiceHandler = std::function<void(const QList<RowChoice> &choices)>;

/// Notes and choices together as one step that can be undone: "Leave out 3 outages with a reason".
class ChoiceCommand final : public UndoStep
{
public:
    /// \a before and \a after must be about the same rows.
    ChoiceCommand(const QString &name, QList<RowChoice> before, QList<RowChoice> after,
                  ChoiceHandler handler);

    void undo() override { m_handler(m_before); }
    void redo() override { m_handler(m_after); }
    [[nodiscard]] qint64 bytes() const override;

private:
    QList<RowChoice> m_before;
    QList<RowChoice> m_after;
    ChoiceHandler m_handler;
};
