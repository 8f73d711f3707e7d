// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

/// What is wrong with the translations of a `.ts` file, a sentence each: an entry that is not
/// finished or not used any more, a plural form that is missing or empty, a placeholder, tag or
/// ellipsis that is lost, a line number that would change with every edit.
QStringList translationFaults(const QByteArray &ts);
/// How many texts the file has.
qsizetype translationCount(const QByteArray &ts);
