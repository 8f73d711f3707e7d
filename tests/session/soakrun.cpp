// SPDX-License-Identifier: MIT
#include "session/soakrun.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qtimer.h>

#include <algorithm>
#include <malloc.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using State = SubmissionState;

namespace {

constexpr int LongestWait = 60'000; // milliseconds; the limits of network.md are shorter in sum
const QString OneSite = u"site-1"_s;

/// An end that no other cycle has.
QByteArray endOf(int cycle)
{
    return QDateTime(QDate(2022, 6, 1), QTime(0, 0), Qt::UTC)
        .addSecs(cycle)
        .toString(Qt::ISODateWithMs)
        .toLatin1();
}

QByteArray outagesOf(int cycle)
{
    const QByteArray end = endOf(cycle);
    return R"([{"id":"d-1","begin":"2022-01-01T00:00:00.000Z","end":")" + end +
           R"("},{"id":"d-9","begin":"2022-01-01T00:00:00.000Z","end":")" + end +
           R"("},{"id":"d-2","begin":"2022-05-01T12:30:00.120Z","end":")" + end + "\"}]";
}

QByteArray listOf(int cycle)
{
    const QByteArray end = endOf(cycle);
    return R"([{"id":"d-1","name":"Pump","begin":"2022-01-01T00:00:00.000Z","end":")" + end +
           R"("},{"id":"d-2","name":"Fan","begin":"2022-05-01T12:30:00.120Z","end":")" + end +
           "\"}]";
}

SoakSample sampleNow()
{
    QFile file(u"/proc/self/statm"_s);
    const QByteArrayList pages =
        file.open(QIODevice::ReadOnly) ? file.readAll().split(' ') : QByteArrayList();
    const auto descriptors =
        QDir(u"/proc/self/fd"_s).entryList(QDir::NoDotAndDotDot | QDir::Files | QDir::System);
    return {.resident = pages.value(1).toLongLong() * ::sysconf(_SC_PAGESIZE) / 1024,
            .descriptors = static_cast<int>(descriptors.size())};
}

FetchRequest requestTo(const QUrl &url)
{
    FetchRequest request;
    request.connection = Connection{*BaseUrl::parse(url.toString(), AllowHttp::No),
                                    *SiteId::parse(OneSite), *ApiKey::parse("canary-key")};
    request.siteId = OneSite;
    request.cutoffText = u"2022-01-01T00:00:00.000Z"_s;
    request.cutoff = *parseTimestamp(request.cutoffText);
    // Only the pauses are made shorter.
    request.policy = RetryPolicy{}.withRetryBase(std::chrono::milliseconds(0));
    return request;
}

} // namespace

SoakRun::SoakRun(quint64 seed)
    : m_server(seed)
    , m_request(requestTo(m_server.url()))
    , m_session(systemNetwork(m_clock), m_record, JournalFolders{m_files.folder()})
{
    // Otherwise what is resident depends on how many threads happened to keep some for themselves.
    ::mallopt(M_ARENA_MAX, 1);
    ReviewSession *session = &m_session;
    QObject::connect(session, &ReviewSession::fetchFinished, session, [this] {
        m_hasFetched = true;
        m_loop.quit();
    });
    QObject::connect(session, &ReviewSession::fetchFailed, session, [this] { m_loop.quit(); });
    QObject::connect(session, &ReviewSession::submissionHeldBack, session,
                     [this](const SubmissionHold &hold) {
                         m_hold = hold;
                         m_loop.quit();
                     });
    QObject::connect(session, &ReviewSession::submissionFinished, session,
                     [this](const Submission &ended) {
                         m_result = ended;
                         m_loop.quit();
                     });
}

QStringList SoakRun::play(int cycles)
{
    for (m_cycle = 1; m_cycle <= cycles && m_broken.size() < 20; ++m_cycle) {
        playOne();
        m_samples.push_back(sampleNow());
    }
    --m_cycle;
    checkRecord();
    return m_broken;
}

void SoakRun::playOne()
{
    m_server.expect(outagesOf(m_cycle), listOf(m_cycle));
    while (!fetch())
        expect(m_server.taken() == 0, u"a fetch sent something"_s);
    constexpr int Patience = 50;
    const int decidedBefore = m_marked;
    for (int presses = 0; presses < Patience; ++presses) {
        const auto submission = submit();
        if (!submission)
            return expect(false, u"a submission was held back, or never ended"_s);
        ++m_states[submission->state];
        checkOutcome(*submission);
        if (submission->state == State::Unknown) {
            checkHeldBack(SubmissionHold::Kind::OpenQuestion);
            decide(*submission);
        }
        if (m_server.taken() > 0)
            break;
    }
    // Each time the journal is read from its beginning.
    if (m_marked > decidedBefore || m_cycle % 10 == 0)
        checkHeldBack(SubmissionHold::Kind::AlreadyAccepted);
    expect(m_server.taken() == 1, u"the list arrived %1 times"_s.arg(m_server.taken()));
    expect(m_server.strangers() == 0, u"something else arrived"_s);
}

void SoakRun::waitForEnd()
{
    QTimer limit;
    limit.setSingleShot(true);
    QObject::connect(&limit, &QTimer::timeout, &m_loop, &QEventLoop::quit);
    limit.start(LongestWait);
    m_loop.exec();
    expect(limit.isActive(), u"no end after a minute"_s);
}

bool SoakRun::fetch()
{
    ++m_fetches;
    m_hasFetched = false;
    m_session.fetch(m_request);
    waitForEnd();
    return m_hasFetched || !m_broken.isEmpty();
}

std::optional<Submission> SoakRun::submit()
{
    m_result.reset();
    m_hold.reset();
    m_session.submit(m_session.prepare(m_request.connection), *m_request.connection,
                     m_request.policy);
    waitForEnd();
    return m_result;
}

void SoakRun::checkHeldBack(SubmissionHold::Kind kind)
{
    ++m_heldBack;
    expect(!submit() && m_hold && m_hold->kind == kind, u"it was not held back"_s);
}

/// What a person would do: ask the other side, and write down what they say.
void SoakRun::decide(const Submission &unknown)
{
    ++m_marked;
    const auto mark = m_server.taken() > 0 ? ManualOutcome::Accepted : ManualOutcome::NotAccepted;
    const auto error = m_files.open()->mark(unknown.id, mark, u"asked the other side"_s);
    expect(!error, u"the mark was not written"_s);
}

void SoakRun::checkOutcome(const Submission &submission)
{
    expect(submission.recordFault.isEmpty(), u"the outcome is not on record"_s);
    const int taken = m_server.taken();
    if (submission.state == State::Accepted)
        expect(taken == 1, u"accepted, and the server has it %1 times"_s.arg(taken));
    else if (submission.state != State::Unknown)
        expect(taken == 0, u"not accepted, and the server has it %1 times"_s.arg(taken));
    expect(submission.state != State::Rejected, u"rejected, which the server never does"_s);
}

/// The journal agrees, all cycles together.
void SoakRun::checkRecord()
{
    const auto journal = m_files.open();
    expect(journal->notices().isEmpty(), u"the chain is broken"_s);
    const auto all = journal->submissions();
    qsizetype submissions = 0;
    for (const auto &[state, count] : m_states)
        submissions += count;
    expect(all->size() == submissions, u"%1 submissions on record"_s.arg(all->size()));
    const auto accepted =
        std::ranges::count_if(*all, [](const auto &each) { return each.isAccepted(); });
    expect(accepted == m_cycle, u"%1 accepted on record"_s.arg(accepted));
    const qint64 sendings = m_files.count(u"sending"_s);
    expect(m_server.counts().completePosts <= sendings,
           u"%1 complete POSTs"_s.arg(m_server.counts().completePosts));
}

void SoakRun::expect(bool condition, const QString &promise)
{
    if (!condition)
        m_broken.append(u"cycle %1: %2"_s.arg(m_cycle).arg(promise));
}

int SoakRun::times(State state) const
{
    const auto found = m_states.find(state);
    return found == m_states.end() ? 0 : found->second;
}

SoakSample SoakRun::median(std::size_t first, std::size_t last) const
{
    std::vector<qint64> resident;
    std::vector<int> descriptors;
    for (std::size_t i = first; i < last; ++i) {
        resident.push_back(m_samples[i].resident);
        descriptors.push_back(m_samples[i].descriptors);
    }
    std::ranges::sort(resident);
    std::ranges::sort(descriptors);
    if (resident.empty())
        return {};
    return {resident[resident.size() / 2], descriptors[descriptors.size() / 2]};
}

SoakSample SoakRun::growth() const
{
    const std::size_t tenth = m_samples.size() / 10;
    const SoakSample early = median(tenth, 2 * tenth);
    const SoakSample late = median(m_samples.size() - tenth, m_samples.size());
    return {late.resident - early.resident, late.descriptors - early.descriptors};
}

QString SoakRun::text() const
{
    const std::size_t tenth = m_samples.size() / 10;
    const SoakSample early = median(tenth, 2 * tenth);
    const SoakSample late = median(m_samples.size() - tenth, m_samples.size());
    const SoakCounts &counts = m_server.counts();
    return u"%1 cycles: fetches %2; submissions accepted %3, gave up %4, not sent %5, unknown %6 "
           "(%7 decided), held back %8\n"_s.arg(m_cycle)
               .arg(m_fetches)
               .arg(times(State::Accepted))
               .arg(times(State::GaveUp))
               .arg(times(State::NotSent))
               .arg(times(State::Unknown))
               .arg(m_marked)
               .arg(m_heldBack) +
           u"the server saw %1 requests, %2 complete POSTs; it played 500 %3 times, 429 %4, reset "
           "%5, lost answer %6\n"_s.arg(counts.requests)
               .arg(counts.completePosts)
               .arg(counts.errors)
               .arg(counts.throttled)
               .arg(counts.resets)
               .arg(counts.lost) +
           u"memory %1 KiB early, %2 KiB late; descriptors %3 early, %4 late"_s.arg(early.resident)
               .arg(late.resident)
               .arg(early.descriptors)
               .arg(late.descriptors);
}
