// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qcoreapplication.h>

/// The only translation context of this folder and of models: `Text::tr("…")`.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Text)
};
