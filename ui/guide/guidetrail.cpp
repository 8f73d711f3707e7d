// SPDX-License-Identifier: MIT
#include "ui/guide/guidetrail.h"

void GuideTrail::setScroll(int scroll)
{
    if (m_now >= 0)
        m_places[m_now].scroll = scroll;
}

void GuideTrail::visit(const GuidePlace &place)
{
    if (m_now >= 0 && now().page == place.page && now().anchor == place.anchor)
        return;
    m_places.resize(m_now + 1);
    m_places.append(place);
    ++m_now;
}

GuidePlace GuideTrail::back()
{
    if (canGoBack())
        --m_now;
    return now();
}

GuidePlace GuideTrail::forward()
{
    if (canGoForward())
        ++m_now;
    return now();
}
