// SPDX-License-Identifier: MIT
#pragma once

#include "session/historyanswers.h"
#include "text/receipttext.h"

#include <QtCore/qlist.h>
#include <QtCore/qtimezone.h>

/// Returns all recorded facts about a submission except its list and the answer, in the order
/// shown; times in UTC and in \a zone. Never the key: a record does not contain it. Pure function.
[[nodiscard]] QList<ReceiptFact> recordFacts(const HistoryRecord &record, const QTimeZone &zone);
