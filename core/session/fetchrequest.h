// SPDX-License-Identifier: MIT
#pragma once

#include "net/outagesapi.h"
#include "net/retrypolicy.h"
#include "outages/timestamp.h"

#include <QtCore/qstring.h>

#include <optional>

/// Whether rows of other sites are kept to be looked at, or only counted.
enum class OtherSites : quint8 { Keep, CountOnly };

/// Everything that a fetch needs to know; each input comes from a file or from the API.
struct FetchRequest
{
    /// Needed unless both files are given.
    std::optional<Connection> connection;
    /// Paths; `-` is standard input. Empty: ask the API.
    QString outagesFile;
    QString siteFile;
    /// If not empty, the site file must be about this site.
    QString siteId;
    Timestamp cutoff;
    QString cutoffText;
    OtherSites otherSites = OtherSites::Keep;
    RetryPolicy policy;
    /// Only reads the files given and asks the API for nothing; the review stays empty then
    /// unless both were files.
    bool filesOnly = false;

    [[nodiscard]] bool needsConnection() const
    {
        return outagesFile.isEmpty() || siteFile.isEmpty();
    }
};
