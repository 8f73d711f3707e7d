// SPDX-License-Identifier: MIT
#pragma once

#include "ui/review/undohistory.h"

#include <QtCore/qlist.h>

#include <functional>

/// Asks the owner of the choices to include rows, or to leave them out.
using IncludeHandler = std::function<void(const QList<qsizetype> &rows, bool included)>;

/// One choice of the operator that can be undone: "Leave out 3 outages".
class IncludeCommand final : public UndoStep
{
public:
    /// \a rows must all be selected if they are to be left out, and the other way round, so that
    /// undoing gives back exactly what was there.
    IncludeCommand(QList<qsizetype> rows, bool included, IncludeHandler handler);

    void undo() override;
    void redo() override;
    [[nodiscard]] qint64 bytes() const override;

private:
    QList<qsizetype> m_rows;
    bool m_included;
    IncludeHandler m_handler;
};
