// SPDX-License-Identifier: MIT
#pragma once

#include "models/choicechange.h"
#include "ui/review/undohistory.h"

#include <functional>

/// Asks the owner of the choices for a change, or to take it back.
using ChangeHandler = std::function<void(const ChoiceChange &change, bool isBack)>;

/// A decision about many rows as one step that can be undone. Keeps what changed, not the rows.
class ManyCommand final : public UndoStep
{
public:
    ManyCommand(const QString &name, ChoiceChange change, ChangeHandler handler)
        : UndoStep(name)
        , m_change(std::move(change))
        , m_handler(std::move(handler))
    {}

    void undo() override { m_handler(m_change, true); }
    void redo() override { m_handler(m_change, false); }
    [[nodiscard]] qint64 bytes() const override { return m_change.bytes(); }

private:
    ChoiceChange m_change;
    ChangeHandler m_handler;
};
