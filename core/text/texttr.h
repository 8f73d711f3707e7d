// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qcoreapplication.h>

/// The one translation context of this room and of models: `Text::tr("…")`.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Text)
};
