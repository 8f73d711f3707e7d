// SPDX-License-Identifier: MIT
#include "session/inputs.h"

using namespace Qt::StringLiterals;

namespace {

QString detailOf(const ContentFault &fault, ContentWords words)
{
    return words != nullptr ? words(fault) : u"not the content that was promised"_s;
}

BodyFault faultOf(const JsonError &error, ContentWords words)
{
    BodyFault fault{detailOf(error, words), error.offset, BodyFault::Kind::Malformed};
    if (error.fault == JsonFault::Empty || error.fault == JsonFault::Truncated)
        fault.kind = BodyFault::Kind::EndsEarly;
    if (error.fault == JsonFault::TooManyRows || error.fault == JsonFault::TooMuchText ||
        error.fault == JsonFault::ElementTooLong)
        fault.kind = BodyFault::Kind::TooLarge;
    return fault;
}

} // namespace

OutagesInput::OutagesInput(QThreadPool &pool, ContentWords words, StopToken isStopped)
    : m_isStopped(std::move(isStopped))
    , m_reader(pool)
    , m_words(words)
{}

void OutagesInput::countOtherSitesOnly(std::shared_ptr<const Site> site)
{
    m_reader.setSite(std::move(site), m_isStopped);
}

void OutagesInput::begin()
{
    m_reader.restart();
}

std::optional<BodyFault> OutagesInput::take(QByteArrayView bytes)
{
    return m_reader.take(bytes) ? std::nullopt : finishReading();
}

std::optional<BodyFault> OutagesInput::end()
{
    return finishReading();
}

std::optional<BodyFault> OutagesInput::finishReading()
{
    auto table = m_reader.end();
    if (!table)
        return faultOf(table.error(), m_words);
    m_table = std::move(table).value();
    return std::nullopt;
}

SiteInput::SiteInput(ContentWords words, StopToken isStopped)
    : m_isStopped(std::move(isStopped))
    , m_buffer(LargestBody)
    , m_words(words)
{}

void SiteInput::begin()
{
    m_site.reset();
    m_buffer.begin();
}

std::optional<BodyFault> SiteInput::take(QByteArrayView bytes)
{
    return m_buffer.take(bytes);
}

std::optional<BodyFault> SiteInput::end()
{
    auto site = readSite(m_buffer.body(), m_isStopped);
    if (site) {
        m_site = std::make_shared<const Site>(std::move(site).value());
        return std::nullopt;
    }
    const SiteFault &fault = site.error();
    if (fault.kind == SiteFault::Kind::Cancelled)
        return std::nullopt; // nothing is wrong with it
    if (fault.kind == SiteFault::Kind::Json)
        return faultOf(fault.json, m_words);
    return BodyFault{detailOf(fault, m_words), -1, BodyFault::Kind::Malformed};
}
