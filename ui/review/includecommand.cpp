// SPDX-License-Identifier: MIT
#include "ui/review/includecommand.h"

#include <QtCore/qcoreapplication.h>

IncludeCommand::IncludeCommand(QList<qsizetype> rows, bool included, IncludeHandler handler)
    : m_rows(std::move(rows))
    , m_included(included)
    , m_handler(std::move(handler))
{
    const auto count = static_cast<int>(m_rows.size());
    setText(m_included ? QCoreApplication::translate("IncludeCommand", "Include %Ln outage(s)",
                                                     nullptr, count)
                       : QCoreApplication::translate("IncludeCommand", "Leave out %Ln outage(s)",
                                                     nullptr, count));
}

void IncludeCommand::undo()
{
    m_handler(m_rows, !m_included);
}

void IncludeCommand::redo()
{
    m_handler(m_rows, m_included);
}
