// SPDX-License-Identifier: MIT
#pragma once

#include "base/expected.h"
#include "net/outagesapi.h"
#include "outages/review.h"
#include "session/dataage.h"
#include "session/fetchrequest.h"
#include "session/sessionerror.h"

#include <QtCore/qlist.h>

#include <vector>

/// A round: several sites of one connection, fetched at once. A value type; holds the keys.
struct RoundRequest
{
    /// What is the same for all of them; only `connection` and `siteId` are not used. No files.
    FetchRequest common;
    /// One for each site, no site twice, all with one address. The key of the first one asks for
    /// the outages.
    QList<Connection> sites;

    /// What the fetch of one site alone would be asked for.
    [[nodiscard]] FetchRequest of(qsizetype site) const
    {
        FetchRequest request = common;
        request.connection = sites[site];
        request.siteId = sites[site].siteId.text();
        return request;
    }
};

/// What one site of a round came to.
struct RoundAnswer
{
    qsizetype site = 0; ///< its place in the request
    Expected<Review, SessionError> outcome;
    FetchMoment arrival = {}; ///< of the outages
};

/// What a round came to.
struct RoundOutcome
{
    /// For each site in the order asked for: its review, of its own rows, or why there is none.
    std::vector<Expected<Review, SessionError>> sites = {};
    /// Why there are no outages; no site has a review then.
    std::optional<SessionError> outagesError = {};
    FetchMoment arrival = {}; ///< of the outages; of the end where there are none
};
