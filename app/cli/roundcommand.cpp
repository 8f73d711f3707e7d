// SPDX-License-Identifier: MIT
#include "roundcommand.h"

#include "output.h"
#include "requestbuilder.h"
#include "reviewcommand.h"
#include "roundexit.h"
#include "sendingchecks.h"
#include "system/interrupt.h"
#include "text/findingtext.h"
#include "text/plural.h"

#include <QtCore/qlocale.h>

#include <utility>

using namespace Qt::StringLiterals;

RoundCommand::RoundCommand(Options options, NetworkContext network, const SubmissionRecord &record,
                           Interrupt &interrupt, Console &console)
    : m_options(std::move(options))
    , m_network(std::move(network))
    , m_console(console)
    , m_record(record)
    , m_interrupt(interrupt)
    , m_frame(m_options)
    , m_fetch(m_network)
{
    connect(&m_interrupt, &Interrupt::happened, &m_fetch, &RoundFetch::cancel);
    connect(&m_fetch, &RoundFetch::progressed, this,
            [this](const FetchProgress &progress) { m_console.showProgress(progress); });
    connect(&m_fetch, &RoundFetch::attemptFinished, this,
            [this](const AttemptRecord &attempt) { m_console.showAttempt(attempt); });
    connect(&m_fetch, &RoundFetch::retryScheduled, this,
            [this](const RetryNotice &notice) { m_console.showRetry(notice); });
    connect(&m_fetch, &RoundFetch::finished, this, &RoundCommand::takeFetched);
}

RoundCommand::~RoundCommand() = default;

bool RoundCommand::end(QDeadlineTimer deadline)
{
    const bool hasSiteEnded = m_site == nullptr || m_site->end(deadline);
    return m_fetch.end(deadline) && hasSiteEnded;
}

void RoundCommand::start()
{
    auto request = roundRequest(m_options, m_console);
    if (Interrupt::hasHappened()) {
        endAtOnce(interruptedEnd(tr("Interrupted; nothing was sent.")));
        return;
    }
    if (!request) {
        endAtOnce(request.error());
        return;
    }
    m_request = std::move(request).value();
    if (const auto end = endBeforeRequests(m_options, m_request.of(0))) {
        endAtOnce(*end);
        return;
    }
    if (lacksYes(m_options)) {
        endAtOnce(needsYesEnd());
        return;
    }
    sayWhatBegins();
    m_fetch.start(m_request);
}

void RoundCommand::sayWhatBegins()
{
    if (!m_console.isTerminal())
        return;
    const QString address = m_request.sites.constFirst().baseUrl.text();
    const int count = plural(m_request.sites.size());
    if (m_request.common.connectionName.isEmpty()) {
        m_console.say(
            tr("Fetching the outages of %Ln site(s) from %1.", nullptr, count).arg(address));
        return;
    }
    QStringList ids;
    for (const Connection &each : std::as_const(m_request.sites))
        ids.append(each.siteId.text());
    // Which they are was perhaps said in the window, some time ago.
    //: %1 is the name of a connection, %2 an address, %3 are the ids of sites
    m_console.say(
        tr("Fetching the outages of %Ln site(s) of “%1” from %2: %3.", nullptr, count)
            .arg(printable(m_request.common.connectionName), address, Wording::namedFew(ids)));
}

void RoundCommand::endAtOnce(const RunEnd &end)
{
    Q_EMIT finished(report(end, endPlace(m_options), m_console));
}

void RoundCommand::takeFetched(const RoundOutcome &outcome)
{
    m_outcome = outcome;
    if (!Interrupt::hasHappened() && outcome.outagesError)
        tellOfAll(*outcome.outagesError);
    else
        next();
}

void RoundCommand::tellOfAll(const SessionError &error)
{
    m_console.fail(runEnd(error).message);
    for (qsizetype i = 0; i < m_request.sites.size(); ++i) {
        const SessionError &own = m_outcome.sites[static_cast<std::size_t>(i)].error();
        const QString siteId = m_request.sites[i].siteId.text();
        const RunEnd end = runEnd(own);
        if (own.input == InputKind::SiteInfo) {
            m_console.setSubject(siteId);
            m_console.fail(end.message);
            m_console.setSubject({});
        }
        tellPrograms(end, endPlace(m_options), m_frame, siteId, m_console);
        m_codes.append(end.exit);
    }
    finishRun();
}

void RoundCommand::next()
{
    if (m_codes.size() == m_request.sites.size()) {
        sumUp();
        finishRun();
        return;
    }
    if (Interrupt::hasHappened()) {
        endInterrupted();
        return;
    }
    const qsizetype index = m_codes.size();
    m_console.setSubject(m_request.sites[index].siteId.text());
    m_site = std::make_unique<ReviewCommand>(m_options, m_network,
                                             RunContext{m_record, m_interrupt, m_frame, m_console});
    // Queued: the one that tells is destroyed.
    connect(m_site.get(), &ReviewCommand::finished, this, &RoundCommand::endSite,
            Qt::QueuedConnection);
    auto &outcome = m_outcome.sites[static_cast<std::size_t>(index)];
    m_site->startWith(m_request.of(index), outcome, m_outcome.arrival);
    outcome = Unexpected{SessionError{}}; // its rows live no longer than the site is dealt with
}

void RoundCommand::endSite(ExitCode code)
{
    m_codes.append(code);
    m_site.reset();
    m_console.setSubject({});
    const bool isPreview = m_options.command == Command::Preview;
    const bool isOutputOver = code == ExitCode::ReaderGone || code == ExitCode::Usage;
    if (isPreview && isOutputOver)
        finishRun();
    else
        next();
}

void RoundCommand::endInterrupted()
{
    QStringList left;
    for (qsizetype i = m_codes.size(); i < m_request.sites.size(); ++i)
        left.append(m_request.sites[i].siteId.text());
    const QString sentence =
        m_options.command == Command::Preview
            //: %1 are the ids of sites
            ? tr("Interrupted; %Ln site(s) were not shown: %1.", nullptr, plural(left.size()))
            : tr("Interrupted; nothing was sent to %Ln site(s): %1.", nullptr, plural(left.size()));
    const RunEnd end = interruptedEnd(sentence.arg(Wording::namedFew(left)));
    m_console.fail(end.message);
    const EndPlace place = endPlace(m_options);
    if (place == EndPlace::LastLine)
        m_console.showJson(endJson(end) + '\n');
    for (const QString &siteId : std::as_const(left)) {
        if (place == EndPlace::Receipt)
            tellPrograms(end, place, m_frame, siteId, m_console);
        m_codes.append(ExitCode::Interrupted);
    }
    finishRun();
}

void RoundCommand::sumUp()
{
    if (m_options.command != Command::Submit || m_options.dryRun)
        return;
    const qsizetype accepted = m_codes.count(ExitCode::Done);
    const qsizetype empty = m_codes.count(ExitCode::Empty);
    const qsizetype unknown = m_codes.count(ExitCode::Unknown);
    m_console.say(tr("Sites: %1 accepted, %2 with nothing to send, %3 unknown, %4 held back or "
                     "failed.")
                      .arg(QLocale().toString(accepted), QLocale().toString(empty),
                           QLocale().toString(unknown),
                           QLocale().toString(m_codes.size() - accepted - empty - unknown)));
}

void RoundCommand::finishRun()
{
    const ExitCode code = roundExit(m_codes);
    // A list that was cut short stays without its end, so that no program takes it for a whole one.
    const bool isCut = code == ExitCode::Interrupted || code == ExitCode::ReaderGone;
    const bool areReceipts = m_options.command == Command::Submit && !m_options.dryRun;
    if (areReceipts || !isCut) {
        Output output;
        output.write(m_frame.end(m_options.dryRun));
        static_cast<void>(output.finish(m_console)); // the outcome of the sites counts more
    }
    Q_EMIT finished(code);
}

#include "moc_roundcommand.cpp"
