// SPDX-License-Identifier: MIT
#include "submission/faultworld.h"

#include <QtCore/qcryptographichash.h>
#include <QtCore/qobject.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;
using State = SubmissionState;

namespace {

const QString BaseAddress = u"https://api.example.org/v1"_s;
const QString OneSite = u"site-1"_s;

} // namespace

/// One submission while it is played. Destroyed in the right order: the submitter first.
struct FaultWorld::Run
{
    explicit Run(const FaultScript &faults)
        : script(faults)
        , network(clock)
    {
        for (const FakeAnswer &answer : script.answers)
            network.enqueue(answer);
    }

    [[nodiscard]] bool isOver() const { return isDestroyed || result || hold; }
    void destroy()
    {
        submitter.reset();
        isDestroyed = true;
    }
    /// In the words of the tally.
    [[nodiscard]] QString activity() const
    {
        if (!hasStarted)
            return u"before the start"_s;
        if (attempts == 0)
            return u"before the first attempt"_s;
        if (isWaiting)
            return u"in a pause"_s;
        if (answered == attempts)
            return u"between two attempts"_s;
        const bool hasLeft =
            network.requests().size() == attempts && !network.requests().constLast().body.isEmpty();
        return hasLeft ? u"after bytes had left"_s : u"before a byte had left"_s;
    }

    FaultScript script;
    FakeClock clock;
    FakeNetwork network;
    QString id;
    bool wasHeldByThePast = false;
    int seen[5] = {}; // how often each Interference::At has come
    int attempts = 0; // that were announced
    int answered = 0; // of them ended
    bool hasStarted = false;
    bool isWaiting = false; // in a pause
    bool isDestroyed = false;
    std::optional<Submission> result = {};
    std::optional<SubmissionHold> hold = {};
    std::optional<milliseconds> abortedAt = {};
    QString abortedIn = {};
    int attemptsWhenAborted = 0;
    milliseconds ended{0};
    std::unique_ptr<ClockTimer> alarm = {};
    QObject context; // what is queued dies with it
    std::unique_ptr<Submitter> submitter = {};
};

FaultWorld::FaultWorld(quint64 seed)
    : m_seed(seed)
    , m_chance(seed)
{}

QStringList FaultWorld::play(int scripts)
{
    static_cast<void>(m_files.open());
    for (m_number = 1; m_number <= scripts; ++m_number) {
        playOne(randomScript(m_chance));
        letAPersonDecide();
    }
    return m_broken;
}

void FaultWorld::expect(bool condition, const QString &promise)
{
    if (!condition)
        m_broken.append(u"world %1, script %2: %3"_s.arg(m_seed).arg(m_number).arg(promise));
}

bool FaultWorld::isHeldByThePast(const FaultScript &script) const
{
    if (script.again == SendAgain::Yes)
        return false;
    const QByteArray hash = QCryptographicHash::hash(script.body, QCryptographicHash::Sha256);
    const auto all = m_files.open()->submissions();
    return std::ranges::any_of(*all, [&](const Submission &each) {
        const bool isAccepted =
            each.state == State::Accepted || each.mark == ManualOutcome::Accepted;
        return (each.state == State::Unknown && !each.mark) ||
               (isAccepted && each.sha256 == hash.toHex());
    });
}

void FaultWorld::playOne(const FaultScript &script)
{
    Run run(script);
    run.wasHeldByThePast = isHeldByThePast(script);
    if (!script.failingEvent.isEmpty())
        m_files.failAt(script.failingEvent,
                       m_files.count(script.failingEvent) + script.failingAfter);
    NetworkContext network = run.network.context(script.random);
    network.network = [this, &run, source = network.network] {
        checkBeforeAttempt(run);
        return source();
    };
    SubmitRequest request{
        .connection = {*BaseUrl::parse(BaseAddress, AllowHttp::No), *SiteId::parse(OneSite),
                       *ApiKey::parse("canary-key")},
        .policy = script.policy,
        .submission = JournalFixture::list(OneSite, script.body),
        .again = script.again,
        .journalFolder = m_files.folder(),
    };
    run.id = request.submission.id;
    run.submitter = std::make_unique<Submitter>(network, m_record, std::move(request));
    follow(run);
    drive(run);
    run.submitter.reset();
    if (!script.failingEvent.isEmpty())
        m_files.stopFailing();
    checkEnd(run);
}

void FaultWorld::follow(Run &run)
{
    Submitter *submitter = run.submitter.get();
    QObject *context = &run.context;
    const auto at = [this, &run](Interference::At moment) {
        const Interference &wanted = run.script.interference;
        if (moment == wanted.at && ++run.seen[static_cast<int>(moment)] == wanted.count)
            interfere(run);
    };
    QObject::connect(submitter, &Submitter::attemptFinished, context, [at, &run] {
        ++run.answered;
        at(Interference::At::AttemptEnd);
    });
    QObject::connect(submitter, &Submitter::retryScheduled, context, [at, &run] {
        run.isWaiting = true;
        at(Interference::At::Pause);
    });
    QObject::connect(submitter, &Submitter::uploadProgressed, context,
                     [at] { at(Interference::At::Attempt); });
    QObject::connect(submitter, &Submitter::finished, context, [&run](const Submission &ended) {
        run.result = ended;
        run.ended = run.clock.monotonic();
    });
    QObject::connect(submitter, &Submitter::heldBack, context,
                     [&run](const SubmissionHold &hold) { run.hold = hold; });
}

void FaultWorld::interfere(Run &run)
{
    switch (run.script.interference.kind) {
    case Interference::Kind::None:
        return;
    case Interference::Kind::Abort:
        run.abortedAt = run.clock.monotonic();
        run.abortedIn = run.activity();
        run.attemptsWhenAborted = run.attempts;
        return run.submitter->abort();
    case Interference::Kind::RetryNow:
        return run.submitter->retryNow();
    case Interference::Kind::Destroy:
        // Not from one of its own signals.
        QMetaObject::invokeMethod(
            &run.context, [&run] { run.destroy(); }, Qt::QueuedConnection);
    }
}

void FaultWorld::drive(Run &run)
{
    using At = Interference::At;
    const Interference &wanted = run.script.interference;
    if (wanted.at == At::Start && wanted.count == 1 && wanted.kind != Interference::Kind::Destroy)
        interfere(run);
    run.submitter->start();
    run.hasStarted = true;
    if (wanted.at == At::Start && wanted.count > 1 && !run.hold)
        interfere(run);
    if (wanted.at == At::Time) {
        run.alarm = run.clock.makeTimer([this, &run] {
            if (!run.isOver())
                interfere(run);
        });
        run.alarm->start(wanted.time);
    }
    const bool isOver = run.clock.runUntil([&run] { return run.isOver(); });
    expect(isOver, u"a submission never ended"_s);
    run.alarm.reset();
}

int FaultWorld::sendingsOf(const Run &run) const
{
    const QString sql =
        u"SELECT count(*) FROM record WHERE event = 'sending' AND submission = '%1'"_s;
    return m_files.ask(sql.arg(run.id)).toInt();
}

void FaultWorld::checkBeforeAttempt(Run &run)
{
    ++run.attempts;
    run.isWaiting = false;
    const int recorded = sendingsOf(run);
    expect(recorded == run.attempts,
           u"attempt %1 left with %2 on record"_s.arg(run.attempts).arg(recorded));
}

void FaultWorld::checkEnd(Run &run)
{
    m_tally.attempts += run.attempts;
    m_tally.destroyed += run.isDestroyed ? 1 : 0;
    m_tally.held += run.hold ? 1 : 0;
    expect(run.network.openReplies() == 0, u"a connection was left open"_s);
    checkHold(run);
    checkAttempts(run);
    checkLimits(run);
    const auto journal = m_files.open();
    expect(journal->notices().isEmpty(), u"the chain is broken"_s);
    const auto found = journal->submission(run.id);
    if (run.hold) {
        const bool isRecorded = found && found->has_value();
        expect(!isRecorded, u"something was recorded although it was held back"_s);
        return;
    }
    expect(found && found->has_value(), u"a submission is missing"_s);
    if (found && *found)
        checkRecord(run, **found);
}

void FaultWorld::checkHold(const Run &run)
{
    if (run.hold) {
        expect(run.attempts == 0, u"something was sent although it was held back"_s);
        const bool isByJournal = run.hold->kind == SubmissionHold::Kind::NoJournal;
        expect(isByJournal ? !run.script.failingEvent.isEmpty() : run.wasHeldByThePast,
               u"held back without a reason"_s);
    } else {
        expect(!run.wasHeldByThePast, u"an open question or the same list did not hold it"_s);
    }
}

void FaultWorld::checkAttempts(const Run &run)
{
    const QList<FakeRequest> &requests = run.network.requests();
    expect(requests.size() <= run.attempts, u"a request was not announced"_s);
    expect(run.attempts <= run.script.policy.attempts, u"too many attempts"_s);
    int complete = 0;
    for (qsizetype i = 0; i < requests.size(); ++i) {
        const FakeRequest &request = requests.at(i);
        complete += request.body == run.script.body ? 1 : 0;
        expect(run.script.body.startsWith(request.body), u"another body was sent"_s);
        expect(request.request.rawHeader("Idempotency-Key") == run.id.toLatin1(),
               u"another Idempotency-Key was sent"_s);
        const bool hasNext = i + 1 < requests.size();
        expect(!hasNext || request.body.isEmpty() || isWholeNotNow(run.script.answers.at(i)),
               u"sent again after attempt %1, which did not allow it"_s.arg(i + 1));
    }
    m_tally.completePosts += complete;
    expect(complete <= sendingsOf(run),
           u"%1 complete POSTs, %2 on record"_s.arg(complete).arg(sendingsOf(run)));
}

void FaultWorld::checkRecord(const Run &run, const Submission &record)
{
    ++m_tally.states[record.state];
    expect(record.body == run.script.body, u"another body is on record"_s);
    expect(record.attempts.size() >= run.network.requests().size(), u"an attempt is missing"_s);
    checkState(run, record.state);
    if (!run.result)
        return;
    checkState(run, run.result->state);
    if (!run.result->recordFault.isEmpty()) {
        ++m_tally.unrecorded;
        // What the program said stands, as far as the ends of its attempts are on record.
        if (run.script.failingEvent == u"concluded"_s)
            expect(record.state == run.result->state, u"found anew as something else"_s);
        return;
    }
    expect(record.state == run.result->state, u"the record says something else"_s);
    if (run.script.failingEvent.isEmpty())
        expect(record.attempts == run.result->attempts, u"other attempts are on record"_s);
}

void FaultWorld::checkState(const Run &run, State state)
{
    const QList<FakeRequest> &requests = run.network.requests();
    const qsizetype last = requests.size() - 1;
    const auto hasLeft = [](const FakeRequest &request) { return !request.body.isEmpty(); };
    const bool anyLeft = std::ranges::any_of(requests, hasLeft);
    const int lastStatus = last < 0 ? 0 : run.script.answers.at(last).status;
    switch (state) {
    case State::Accepted:
        expect(last >= 0 && isUsableSuccess(run.script.answers.at(last),
                                            requests.at(last).body.size(), run.script.body.size()),
               u"accepted without a usable success: %1"_s.arg(
                   last < 0 ? QString() : textOf(run.script.answers.at(last))));
        break;
    case State::Rejected:
        expect(lastStatus >= 300 && lastStatus < 500, u"rejected without a no"_s);
        expect(last >= 0 &&
                   (!hasLeft(requests.at(last)) || isWholeAnswer(run.script.answers.at(last))),
               u"rejected by half an answer"_s);
        expect(lastStatus != 302 || !hasLeft(requests.at(last)),
               u"rejected by a redirect to another address"_s);
        expect((lastStatus != 409 && lastStatus != 422) ||
                   std::none_of(requests.cbegin(), requests.cend() - 1, hasLeft),
               u"rejected by a conflict with an attempt of its own"_s);
        break;
    case State::GaveUp:
        expect(anyLeft, u"gave up although nothing left"_s);
        for (qsizetype i = 0; i <= last; ++i) {
            const FakeAnswer &answer = run.script.answers.at(i);
            expect(!hasLeft(requests.at(i)) || (isWholeAnswer(answer) && answer.status >= 300),
                   u"gave up although attempt %1 has no answer"_s.arg(i + 1));
        }
        break;
    case State::NotSent:
        expect(!anyLeft, u"not sent, and bytes left"_s);
        break;
    case State::Unknown:
        expect(run.attempts > 0, u"unknown, and there was no attempt"_s);
        break;
    case State::Prepared:
    case State::Sending:
        expect(false, u"a submission without an end is on record"_s);
    }
}

void FaultWorld::checkLimits(Run &run)
{
    if (!run.result)
        return;
    const auto most = run.script.policy.deadline + allowanceFor(run.script.policy, 64 * 1024);
    expect(run.ended <= most, u"it took %1 ms"_s.arg(run.ended.count()));
    if (!run.abortedAt)
        return;
    ++m_tally.cancelled[run.abortedIn];
    expect(run.ended - *run.abortedAt <= milliseconds(100),
           u"cancelling %1 took too long"_s.arg(run.abortedIn));
    expect(run.attempts <= run.attemptsWhenAborted, u"an attempt after cancelling"_s);
}

void FaultWorld::letAPersonDecide()
{
    const auto journal = m_files.open();
    const SubmissionTarget place{BaseAddress, OneSite};
    const auto questions = journal->openQuestions(place);
    for (const Submission &question : *questions) {
        if (m_chance.percent(30))
            continue;
        const auto mark = m_chance.oneOf({ManualOutcome::Accepted, ManualOutcome::NotAccepted});
        expect(!journal->mark(question.id, mark, u"by chance"_s), u"a mark was not written"_s);
    }
}
