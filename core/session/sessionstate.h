// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qglobal.h>

/// Where a session stands.
enum class SessionState : quint8 {
    Idle,       ///< nothing fetched yet, or the fetch came to nothing
    Fetching,   ///< cancel() leads back to what was there before
    Reviewing,  ///< review() is the operator's to judge
    Submitting, ///< cancel() leads to Unknown if bytes have left, otherwise back to Reviewing
    Done,       ///< the last submission has an outcome; the review is still there
    Unknown,    ///< the last submission's outcome is unknown
};
