// SPDX-License-Identifier: MIT
#pragma once

#include "session/savedconnection.h"

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

class BaseUrl;

/// What a remembered key is for: this origin and this site, or all sites of one saved connection at
/// this origin, and nothing else. A value type.
struct KeyPlace
{
    QString origin;            ///< as BaseUrl::origin() gives it
    QString siteId;            ///< empty for all sites of a connection
    QString connectionId = {}; ///< of that connection; otherwise empty

    friend bool operator==(const KeyPlace &, const KeyPlace &) = default;
};

/// Returns where the key for a site of \a connection, which is at \a address, is remembered.
[[nodiscard]] KeyPlace keyPlaceOf(const SavedConnection &connection, const BaseUrl &address,
                                  const QString &siteId);

/// Returns the places whose keys were those of connections in \a before and are used by none of
/// \a after: of a connection that is not there any more the keys of its sites and the one for all
/// of them; of one with another address, or without a key for all, that one.
[[nodiscard]] QList<KeyPlace> abandonedPlaces(const QList<SavedConnection> &before,
                                              const QList<SavedConnection> &after);
