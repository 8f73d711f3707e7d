// SPDX-License-Identifier: MIT
#pragma once

#include "ui/guide/guidesections.h"

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

/// One page of the guide. A value type.
struct GuidePage
{
    QString name = {}; ///< of its file, without the ending: "first-use"
    QString markdown = {};
    QList<GuideSection> sections = {};

    [[nodiscard]] QString title() const { return sections.value(0).heading; }

    friend bool operator==(const GuidePage &, const GuidePage &) = default;
};

/// Where words were found.
struct GuideHit
{
    QString page = {};
    QString title = {};   ///< of the page
    QString heading = {}; ///< of the section; empty for that of the title
    QString anchor = {};

    friend bool operator==(const GuideHit &, const GuideHit &) = default;
};

/// All pages of the guide in one language, in the order of its contents. Read from the program, not
/// from the disk.
class GuideBook final
{
public:
    /// Pages in \a language, such as "de"; in English where there is no such guide.
    explicit GuideBook(const QString &language);

    [[nodiscard]] const QList<GuidePage> &pages() const { return m_pages; }
    /// Returns the page of this name; the contents if there is none.
    [[nodiscard]] const GuidePage &page(const QString &name) const;
    /// Returns the sections that have all words of \a text, those with all in the heading first.
    [[nodiscard]] QList<GuideHit> find(const QString &text) const;

private:
    QList<GuidePage> m_pages;
};
