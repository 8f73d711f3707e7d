// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

/// What counts as one site for submissions: the address and the site's id. Two places that differ
/// in either have nothing to do with each other. A value type.
struct SubmissionTarget
{
    QString baseUrl; ///< origin and path without a slash at its end
    QString siteId;

    /// One text for both, which no other place has.
    [[nodiscard]] QString key() const { return baseUrl + u'\n' + siteId; }

    friend bool operator==(const SubmissionTarget &, const SubmissionTarget &) = default;
};
