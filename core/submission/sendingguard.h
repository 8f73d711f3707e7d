// SPDX-License-Identifier: MIT
#pragma once

#include "submission/connectionkind.h"
#include "submission/sendingprecedent.h"

/// Why a person is asked to type the site's id before a list is sent.
enum class GuardQuestion : quint8 {
    None,      ///< nothing is typed
    FirstList, ///< this address has accepted none before, but as a test
    OtherSize, ///< the list is much longer or shorter than the one accepted last
};

/// Returns the question for a list of \a rows. Only Production is guarded: a first list is, and
/// one of which the longer of the two, this list or the last accepted one, has ten rows or more and
/// at least three times as many as the other.
[[nodiscard]] GuardQuestion guardQuestion(ConnectionKind kind, qint64 rows,
                                          const SendingPrecedent &before);
