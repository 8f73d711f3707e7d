// SPDX-License-Identifier: MIT
#pragma once

#include "submission/submission.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qdatetime.h>

class QTextDocument;

/// Writes outcome, what it means, the facts and a person's word into an empty document, whose
/// width is set. Everything in it is text: what a server sent can never become markup.
void fillReceipt(QTextDocument &document, const Submission &submission);

/// The receipt as a PDF on A4 paper, usually one page; \a writtenAt stands at its foot, in UTC.
/// GUI thread.
[[nodiscard]] QByteArray receiptPdf(const Submission &submission, const QDateTime &writtenAt);
