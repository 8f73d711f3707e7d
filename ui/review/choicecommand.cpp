// SPDX-License-Identifier: MIT
#include "ui/review/choicecommand.h"

ChoiceCommand::ChoiceCommand(const QString &name, QList<RowChoice> before, QList<RowChoice> after,
                             ChoiceHandler handler)
    : UndoStep(name)
    , m_before(std::move(before))
    , m_after(std::move(after))
    , m_handler(std::move(handler))
{}

qint64 ChoiceCommand::bytes() const
{
    qint64 bytes = 0;
    for (const QList<RowChoice> *choices : {&m_before, &m_after}) {
        for (const RowChoice &choice : *choices)
            bytes += qint64(sizeof(RowChoice)) + choice.note.size() * qsizetype(sizeof(QChar));
    }
    return bytes;
}
