// SPDX-License-Identifier: MIT
#pragma once

#include "submission/listsource.h"
#include "text/receipttext.h"

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>
#include <QtCore/qtimezone.h>

/// Texts on where the outages of a list came from, in the installed language. Plain text; pure
/// functions. All are empty for outages of the API: the address says so.
namespace SourceText {

/// Returns the name of a file, or that the outages were pasted.
[[nodiscard]] QString name(const ListSource &source);
/// Returns the first digits of the hash: "3f2a91c0…".
[[nodiscard]] QString shortHash(const ListSource &source);
/// Returns how many of the outages are in the API's answer: "12 of 14 are in the API's answer";
/// empty if there is none, or no outage.
[[nodiscard]] QString match(const ListSource &source);
/// Returns all of it in one line: "list.csv, SHA-256 3f2a91c0…; 12 of 14 are in the API's answer".
[[nodiscard]] QString line(const ListSource &source);
/// Returns the whole hash, and when the answer was fetched in \a zone: a line each.
[[nodiscard]] QString details(const ListSource &source, const QTimeZone &zone);
/// Returns the lines of a receipt.
[[nodiscard]] QList<ReceiptFact> facts(const ListSource &source);

} // namespace SourceText
