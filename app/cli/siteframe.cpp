// SPDX-License-Identifier: MIT
#include "siteframe.h"

#include "console.h"
#include "outages/jsonstring.h"

#include <utility>

using namespace Qt::StringLiterals;

SiteFrame::SiteFrame(const Options &options)
    : m_isRound(options.isRound())
    , m_isLines(options.format == OutputFormat::JsonLines)
    , m_format(options.format)
{}

QByteArray SiteFrame::comma()
{
    return std::exchange(m_hasBegun, true) ? ",\n" : "[";
}

QByteArray SiteFrame::beforeRows(const QString &siteId, const QString &siteName, bool areJson)
{
    const QByteArray object = "{\"site\":" + jsonString(siteId) + ",\"outages\":";
    if (m_isLines)
        return object;
    if (!m_isRound)
        return {};
    if (areJson || m_format == OutputFormat::Json)
        return comma() + object;
    const bool isFirst = !std::exchange(m_hasBegun, true);
    if (m_format == OutputFormat::Csv)
        return {};
    const QString heading = printable(siteName) + u" ("_s + printable(siteId) + u")\n"_s;
    return (isFirst ? QByteArray() : QByteArray("\n")) + heading.toUtf8();
}

QByteArray SiteFrame::behindRows(bool areJson) const
{
    if (m_isLines)
        return "}\n";
    return m_isRound && (areJson || m_format == OutputFormat::Json) ? "}" : "";
}

QByteArray SiteFrame::element(const QByteArray &json)
{
    if (m_isRound && !m_isLines)
        return comma() + json;
    return json + '\n';
}

QByteArray SiteFrame::paragraph(const QByteArray &receipt)
{
    const bool isFurther = std::exchange(m_hasBegun, true);
    return isFurther ? '\n' + receipt : receipt;
}

QByteArray SiteFrame::end(bool areJson) const
{
    if (!m_isRound || m_isLines || !(areJson || m_format == OutputFormat::Json))
        return {};
    return m_hasBegun ? "]\n" : "[]\n";
}
