// SPDX-License-Identifier: MIT
#pragma once

#include "json/jsonerror.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qlist.h>

/// A text that is not JSON.
struct BadText
{
    const char *name;
    QByteArray text;
    JsonFault fault;
    qint64 offset;
};

/// Texts that RFC 8259 allows.
[[nodiscard]] QList<QByteArray> goodTexts();

/// Texts that it does not allow, each with the place of the first wrong byte.
[[nodiscard]] QList<BadText> badTexts();

/// Those that QJsonDocument accepts all the same.
[[nodiscard]] QList<BadText> badTextsQtAccepts();
