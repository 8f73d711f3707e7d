// SPDX-License-Identifier: MIT
#include "receiptoutput.h"
QByteArray receiptFor(const Submission &, OutputFormat, ReceiptKind)
{
    return {};
}
