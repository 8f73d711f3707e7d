// SPDX-License-Identifier: MIT
#pragma once

#include "outages/review.h"

#include <QtGui/qundostack.h>

#include <functional>

/// Asks the owner of the choices for the way from one review to another.
using ReviewHandler = std::function<void(const Review &from, const Review &to)>;

/// A decision about many rows as one step that can be undone, at no cost: both states are kept,
/// which share what is the same.
class ManyCommand final : public QUndoCommand
{
public:
    /// \a before and \a after must be of the same rows.
    ManyCommand(const QString &name, Review before, Review after, ReviewHandler handler)
        : QUndoCommand(name)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_handler(std::move(handler))
    {}

    void undo() override { m_handler(m_after, m_before); }
    void redo() override { m_handler(m_before, m_after); }

private:
    Review m_before;
    Review m_after;
    ReviewHandler m_handler;
};
