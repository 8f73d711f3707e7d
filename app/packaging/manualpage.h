// SPDX-License-Identifier: MIT
#pragma once

#include "app/help/programhelp.h"

/// What a manual page says that help does not. Plain data.
struct ManualText
{
    QString name = {};            ///< what the program is for, as a part of a sentence
    QStringList description = {}; ///< paragraphs
    QList<HelpEntry> files = {};
    QStringList seeAlso = {}; ///< `outage-desk(1)`
};

/// Returns the manual page of \a program in section 1, in the macros of man(7).
[[nodiscard]] QString manualPage(const ProgramHelp &program, const ManualText &text,
                                 const QString &version);
