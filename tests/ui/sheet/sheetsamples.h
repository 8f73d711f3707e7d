// SPDX-License-Identifier: MIT
#pragma once

#include "models/sheet.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

#include <utility>

/// Sheets of every kind, for tests and for who looks at them.
namespace SheetSamples {

/// 2022-08-01 06:12:00 UTC
[[nodiscard]] QDateTime now();
/// The nine rows of ReviewFixture, with findings, one left out with a reason, one with a note.
[[nodiscard]] Review review();
[[nodiscard]] Sheet sheetOf(const Review &review, ConnectionKind kind = ConnectionKind::Production,
                            const QTimeZone &zone = QTimeZone::utc());
/// Three rows of a table, two of them with times converted from Europe/Berlin.
[[nodiscard]] Review withConvertedTimes();
/// What \a review would send, with an outcome.
[[nodiscard]] Submission submissionOf(const Review &review, SubmissionState state);
[[nodiscard]] Sheet receiptOf(const Submission &submission);
/// \a devices of a site with \a each outage, one after the other.
[[nodiscard]] Review manyRows(int devices, int each);
/// The PDF of a sheet on A4 paper.
[[nodiscard]] QByteArray pdfOf(const Sheet &sheet);
/// Writes a PDF of each kind into \a folder.
void printSheets(const QString &folder);

} // namespace SheetSamples
