// SPDX-License-Identifier: MIT
#pragma once

#include "net/bodyreader.h"
#include "outages/site.h"
#include "session/contentfault.h"
#include "json/outagereader.h"

#include <memory>
#include <optional>

/// Makes the outage table of a body, whether it comes from a file or from the API.
/// Parses while the body arrives. One thread at a time; recordsRead() from any.
class OutagesInput final : public BodyReader
{
public:
    /// Without \a words a fault is told in technical ones, as for SiteInput; \a isStopped ends
    /// what goes over all records at once.
    explicit OutagesInput(QThreadPool &pool, ContentWords words = nullptr,
                          StopToken isStopped = {});

    /// From now on other sites' records are only counted.
    void countOtherSitesOnly(std::shared_ptr<const Site> site);
    [[nodiscard]] qint64 recordsRead() const { return m_reader.recordsRead(); }
    /// The table of a body that ended well; once.
    [[nodiscard]] OutageTable takeTable() { return std::move(m_table); }

    void begin() override;
    [[nodiscard]] std::optional<BodyFault> take(QByteArrayView bytes) override;
    [[nodiscard]] std::optional<BodyFault> end() override;

private:
    [[nodiscard]] std::optional<BodyFault> finishReading();

    StopToken m_isStopped;
    OutageReader m_reader;
    ContentWords m_words;
    OutageTable m_table;
};

/// Makes the site of a body of at most 4 MiB.
class SiteInput final : public BodyReader
{
public:
    static constexpr qsizetype LargestBody = 4 << 20;

    /// \a isStopped ends the reading of the whole body.
    explicit SiteInput(ContentWords words = nullptr, StopToken isStopped = {});

    /// The site of a body that ended well and was read to its end, otherwise null.
    [[nodiscard]] const std::shared_ptr<const Site> &site() const { return m_site; }

    void begin() override;
    [[nodiscard]] std::optional<BodyFault> take(QByteArrayView bytes) override;
    [[nodiscard]] std::optional<BodyFault> end() override;

private:
    StopToken m_isStopped;
    BufferReader m_buffer;
    ContentWords m_words;
    std::shared_ptr<const Site> m_site;
};
