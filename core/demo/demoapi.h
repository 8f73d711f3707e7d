// SPDX-License-Identifier: MIT
#pragma once

#include "demo/demodata.h"
#include "demo/demofaults.h"
#include "demo/httpanswer.h"
#include "demo/httprequest.h"

#include <chrono>
#include <optional>

/// A list that the demo API accepted. Plain data.
struct AcceptedSubmission
{
    QString siteId;
    QByteArray body;           ///< as received
    QByteArray idempotencyKey; ///< the Idempotency-Key header; null if there was none

    friend bool operator==(const AcceptedSubmission &, const AcceptedSubmission &) = default;
};

/// The answer to one request, and how it ends.
struct DemoReply
{
    enum class Ending : quint8 {
        Whole,
        CutInside, ///< the connection closes half way through the body
        NoAnswer,  ///< the connection closes before the first byte
    };

    HttpAnswer answer = {};
    std::optional<OutageStream> stream = {}; ///< the body, if it is too long to be made in advance
    std::chrono::milliseconds delay{0};      ///< before the first byte
    Ending ending = Ending::Whole;
};

/// Implements the contract of the API and its switchable faults, request by request, without I/O. A
/// value without locks: one thread at a time.
class DemoApi final
{
public:
    /// The number of newest accepted lists that are kept, each without its body if that is longer
    /// than MaximumKeptBody bytes.
    static constexpr qsizetype MaximumKept = 100;
    static constexpr qsizetype MaximumKeptBody = 1 << 20;

    DemoApi(DemoData data, QByteArray key);

    /// Takes effect with the next request. Resets the counters of the faults that count.
    void setFaults(const DemoFaults &faults);
    [[nodiscard]] const DemoFaults &faults() const { return m_faults; }

    [[nodiscard]] DemoReply reply(const HttpRequest &request);
    /// Returns the refusal of a request that is refused regardless of its body: it comes from a web
    /// page, its path or method is not in the API, or its key is wrong. Returns nullopt if the body
    /// is to be read.
    [[nodiscard]] std::optional<DemoReply> refusal(const HttpRequest &head) const;

    [[nodiscard]] const QList<AcceptedSubmission> &acceptedSubmissions() const { return m_kept; }
    /// Number of all accepted lists, including those that are no longer kept.
    [[nodiscard]] qint64 acceptedCount() const { return m_acceptedCount; }

private:
    /// Numbers of requests for the faults that occur now and then.
    struct Counters
    {
        qint64 throttle = 0;
        qint64 serverError = 0;
        qint64 cut = 0;
        qint64 lostAnswer = 0;
    };

    [[nodiscard]] std::optional<DemoReply> contractRefusal(const HttpRequest &head) const;
    [[nodiscard]] std::optional<DemoReply> faultyReply();
    [[nodiscard]] DemoReply contractReply(const HttpRequest &request);
    [[nodiscard]] DemoReply outages();
    [[nodiscard]] DemoReply siteInfo(const QString &siteId) const;
    [[nodiscard]] DemoReply submit(const QString &siteId, const HttpRequest &request);
    void keep(const QString &siteId, const HttpRequest &request);
    [[nodiscard]] bool isNth(DemoFault fault, qint64 &counter) const;

    DemoData m_data;
    QByteArray m_key;
    DemoFaults m_faults;
    Counters m_counters;
    QList<AcceptedSubmission> m_kept;
    qint64 m_acceptedCount = 0;
};
