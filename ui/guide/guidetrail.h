// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

/// A place in the guide: a page, and how far it is scrolled.
struct GuidePlace
{
    QString page = {};
    QString anchor = {}; ///< empty: the top of the page
    int scroll = 0;      ///< in pixels, when the place was left

    friend bool operator==(const GuidePlace &, const GuidePlace &) = default;
};

/// The places that a reader came by, and where among them the reader is.
class GuideTrail final
{
public:
    [[nodiscard]] bool canGoBack() const { return m_now > 0; }
    [[nodiscard]] bool canGoForward() const { return m_now + 1 < m_places.size(); }
    /// Where the reader is; of an empty page before the first visit().
    [[nodiscard]] GuidePlace now() const { return m_places.value(m_now); }
    /// Notes how far the present page is scrolled.
    void setScroll(int scroll);
    /// Goes to a place; what lay ahead is forgotten. The same place is visited once.
    void visit(const GuidePlace &place);
    /// Returns the place before; the present one if there is none.
    GuidePlace back();
    /// Returns the place after; the present one if there is none.
    GuidePlace forward();

private:
    QList<GuidePlace> m_places;
    qsizetype m_now = -1;
};
