// SPDX-License-Identifier: MIT
#include "ui/review/includecommand.h"

#include <QtCore/qcoreapplication.h>

namespace {

QString includeText(qsizetype rows, bool included)
{
    const auto count = static_cast<int>(rows);
    return included ? QCoreApplication::translate("IncludeCommand", "Include %Ln outage(s)",
                                                  nullptr, count)
                    : QCoreApplication::translate("IncludeCommand", "Leave out %Ln outage(s)",
                                                  nullptr, count);
}

} // namespace

IncludeCommand::IncludeCommand(QList<qsizetype> rows, bool included, IncludeHandler handler)
    : UndoStep(includeText(rows.size(), included))
    , m_rows(std::move(rows))
    , m_included(included)
    , m_handler(std::move(handler))
{}

void IncludeCommand::undo()
{
    m_handler(m_rows, !m_included);
}

void IncludeCommand::redo()
{
    m_handler(m_rows, m_included);
}

qint64 IncludeCommand::bytes() const
{
    return m_rows.size() * qsizetype(sizeof(qsizetype));
}
