// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

/// Identifies a site for submissions: the address and the site's id. Places that differ in either
/// are independent. A value type.
struct SubmissionTarget
{
    QString baseUrl; ///< origin and path without a slash at its end
    QString siteId;

    /// Returns one text for both, unique to the place.
    [[nodiscard]] QString key() const { return baseUrl + u'\n' + siteId; }

    friend bool operator==(const SubmissionTarget &, const SubmissionTarget &) = default;
};
