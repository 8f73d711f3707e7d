// SPDX-License-Identifier: MIT
#pragma once

#include "session/historyanswers.h"
#include "text/receipttext.h"

#include <QtCore/qlist.h>
#include <QtCore/qtimezone.h>

/// Everything that is on record about a submission but its list and the answer, in the order it is
/// shown; times in UTC and in \a zone. Never the key: a record does not hold it. Pure.
[[nodiscard]] QList<ReceiptFact> recordFacts(const HistoryRecord &record, const QTimeZone &zone);
