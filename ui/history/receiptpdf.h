// SPDX-License-Identifier: MIT
#pragma once

#include "submission/submission.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qdatetime.h>

class QTextDocument;

/// Writes the outcome, its meaning, the facts and the mark into an empty document, whose width is
/// set. All content is inserted as text: data from a server can never become markup.
void fillReceipt(QTextDocument &document, const Submission &submission);

/// Returns the receipt as a PDF on A4 paper, usually one page, with \a writtenAt at the bottom, in
/// UTC. GUI thread.
[[nodiscard]] QByteArray receiptPdf(const Submission &submission, const QDateTime &writtenAt);
