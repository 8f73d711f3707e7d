// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

/// A heading of a page and what stands below it, up to the next one. A value type.
struct GuideSection
{
    QString heading = {};
    QString anchor = {}; ///< as a repository's host makes it of the heading
    QString text = {};   ///< without marks, links and pictures; lines are joined
    int level = 1;       ///< 1 is the title of the page

    friend bool operator==(const GuideSection &, const GuideSection &) = default;
};

/// Returns the anchor that GitHub makes of a heading: lower case, blanks become hyphens, and all
/// but letters, digits, hyphens and underscores goes.
[[nodiscard]] QString anchorOf(const QString &heading);

/// Returns the sections of a page in Markdown, the title first.
[[nodiscard]] QList<GuideSection> sectionsOf(const QString &markdown);
