// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qglobal.h>

/// How far a fetch has come. Sent at most 30 times a second.
struct FetchProgress
{
    qint64 bytesReceived = 0;
    qint64 bytesTotal = -1; ///< -1: unknown
    qint64 records = 0;
    /// Of a round: how many sites are asked for, and how many of those requests have ended.
    qint64 sites = 0;
    qint64 sitesEnded = 0;

    friend bool operator==(const FetchProgress &, const FetchProgress &) = default;
};
