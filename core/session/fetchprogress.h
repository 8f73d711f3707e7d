// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qglobal.h>

/// How far a fetch has come. Sent at most 30 times a second.
struct FetchProgress
{
    qint64 bytesReceived = 0;
    qint64 bytesTotal = -1; ///< -1: unknown
    qint64 records = 0;

    friend bool operator==(const FetchProgress &, const FetchProgress &) = default;
};
