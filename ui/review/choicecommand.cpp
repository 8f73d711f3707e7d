// SPDX-License-Identifier: MIT
#include "ui/review/choicecommand.h"

ChoiceCommand::ChoiceCommand(const QString &name, QList<RowChoice> before, QList<RowChoice> after,
                             ChoiceHandler handler)
    : QUndoCommand(name)
    , m_before(std::move(before))
    , m_after(std::move(after))
    , m_handler(std::move(handler))
{}
