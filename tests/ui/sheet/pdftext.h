// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qstringlist.h>

/// Returns the words of each page of a PDF that Qt has written, without any white space: they are
/// placed letter by letter. Each piece that was drawn at once ends with a line end.
[[nodiscard]] QStringList pdfPages(const QByteArray &pdf);

/// Returns \a text as it reads in pdfPages().
[[nodiscard]] QString withoutSpaces(QString text);
