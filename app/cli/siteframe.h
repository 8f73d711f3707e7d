// SPDX-License-Identifier: MIT
#pragma once

#include "options.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qstring.h>

/// What stands on standard output around what is written about one site: nothing in a run about one
/// alone; else a heading, the brackets and commas of an array, or a line of its own.
///
/// One for a run; the sites come one after the other.
class SiteFrame final
{
    Q_DISABLE_COPY_MOVE(SiteFrame)

public:
    explicit SiteFrame(const Options &options);

    /// Whether the run is about several sites, or about those of a file.
    [[nodiscard]] bool isRound() const { return m_isRound; }
    /// Whether what is written so far is of no site yet.
    [[nodiscard]] bool isFirst() const { return !m_hasBegun; }

    /// What stands before and behind the rows of a site; the rows are JSON where that is wanted,
    /// or where \a areJson, as the list that a dry run shows.
    [[nodiscard]] QByteArray beforeRows(const QString &siteId, const QString &siteName,
                                        bool areJson);
    [[nodiscard]] QByteArray behindRows(bool areJson) const;
    /// Returns \a json, one compact line, in its place.
    [[nodiscard]] QByteArray element(const QByteArray &json);
    /// Returns \a receipt, lines for people, in its place.
    [[nodiscard]] QByteArray paragraph(const QByteArray &receipt);
    /// What stands at the end of all; \a areJson as for beforeRows().
    [[nodiscard]] QByteArray end(bool areJson) const;

private:
    [[nodiscard]] QByteArray comma();

    const bool m_isRound;
    const bool m_isLines;
    const OutputFormat m_format;
    bool m_hasBegun = false;
};
