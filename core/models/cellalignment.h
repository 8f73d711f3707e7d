// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qnamespace.h>
#include <QtCore/qvariant.h>

/// For Qt::TextAlignmentRole: at the right what is compared digit by digit, at the left all else.
[[nodiscard]] inline QVariant cellAlignment(bool isRight)
{
    return QVariant::fromValue((isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}
