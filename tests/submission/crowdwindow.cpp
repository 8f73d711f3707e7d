// SPDX-License-Identifier: MIT
#include "submission/crowdwindow.h"

#include "text/recordtext.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qsocketnotifier.h>
#include <QtCore/qtimer.h>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;
using State = SubmissionState;

namespace {

constexpr int LongestPause = 90'000; // milliseconds: longer than any limit of a request

} // namespace

CrowdWindow::CrowdWindow(const QString &folder, const QString &url, quint64 seed)
    : m_url(url)
    , m_chance(seed)
    , m_session(systemNetwork(m_clock), m_record, JournalFolders{folder})
    , m_history(m_record, JournalFolders{folder})
{
    QObject::connect(&m_session, &ReviewSession::fetchFinished, &m_session, [this] {
        m_hasFetched = true;
        m_loop.quit();
    });
    QObject::connect(&m_session, &ReviewSession::fetchFailed, &m_session,
                     [this] { m_loop.quit(); });
    QObject::connect(
        &m_session, &ReviewSession::journalNoticed, &m_session,
        [](const JournalNotice &notice) { print(u"broken "_s + Wording::text(notice)); });
    QObject::connect(&m_session, &ReviewSession::submissionHeldBack, &m_session,
                     [this](const SubmissionHold &hold) {
                         m_hold = hold;
                         m_loop.quit();
                     });
    QObject::connect(&m_session, &ReviewSession::submissionFinished, &m_session,
                     [this](const Submission &ended) {
                         m_result = ended;
                         m_loop.quit();
                     });
    QObject::connect(&m_history, &HistorySession::markAnswered, &m_session, [this](const auto &) {
        m_loop.quit(); // for every reason: another window may have been first
    });
    QObject::connect(&m_history, &HistorySession::journalRead, &m_session,
                     [this](const JournalReading &reading) {
                         if (reading.error && reading.error->kind != JournalError::Kind::Busy)
                             print(u"broken "_s + Wording::message(*reading.error).what);
                         for (const JournalNotice &notice : reading.notices)
                             print(u"broken "_s + Wording::text(notice));
                         m_loop.quit();
                     });
}

int CrowdWindow::main(const QStringList &arguments)
{
    bool isWanted = true;
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &input, [&] {
        isWanted = false;
        input.setEnabled(false);
    });
    CrowdWindow window(arguments.value(2), arguments.value(3), arguments.value(4).toULongLong());
    while (isWanted)
        window.play();
    return 0;
}

void CrowdWindow::play()
{
    const FetchRequest asked = request(m_chance.percent(60) ? u"site-1"_s : u"site-2"_s);
    m_hasFetched = false;
    m_session.fetch(asked);
    wait();
    if (!m_hasFetched)
        return print(u"broken a fetch failed"_s);
    if (m_chance.percent(10))
        readHistory();
    if (m_chance.percent(50))
        m_session.foresee(m_session.prepare(asked.connection));
    submit(asked);
}

FetchRequest CrowdWindow::request(const QString &site) const
{
    FetchRequest request;
    request.connection = Connection{*BaseUrl::parse(m_url, AllowHttp::No), *SiteId::parse(site),
                                    *ApiKey::parse("canary-key")};
    request.siteId = site;
    request.cutoffText = u"2022-01-01T00:00:00.000Z"_s;
    request.cutoff = *parseTimestamp(request.cutoffText);
    request.policy = RetryPolicy{}.withRetryBase(std::chrono::milliseconds(0));
    return request;
}

void CrowdWindow::submit(const FetchRequest &request)
{
    m_result.reset();
    m_hold.reset();
    m_session.submit(m_session.prepare(request.connection), *request.connection, request.policy);
    wait();
    if (m_hold)
        takeHold(*m_hold);
    else if (m_result)
        takeOutcome(*m_result);
    else
        print(u"broken a submission never ended"_s);
}

void CrowdWindow::takeHold(const SubmissionHold &hold)
{
    const bool isHeldUp =
        hold.kind == SubmissionHold::Kind::Busy || hold.error.kind == JournalError::Kind::Busy;
    if (hold.kind == SubmissionHold::Kind::OpenQuestion)
        mark(hold.earlier.id);
    else if (!isHeldUp)
        print(u"broken "_s + Wording::message(hold).what);
}

void CrowdWindow::takeOutcome(const Submission &submission)
{
    if (!submission.recordFault.isEmpty())
        return print(u"broken an outcome is not on record: "_s + submission.recordFault);
    print(u"finished %1 %2"_s.arg(submission.id).arg(static_cast<int>(submission.state)));
    if (submission.state == State::Unknown)
        mark(submission.id);
}

void CrowdWindow::mark(const QString &id)
{
    m_history.mark(ConnectionKind::Production, id, ManualOutcome::NotAccepted, u"asked"_s);
    wait();
}

void CrowdWindow::readHistory()
{
    m_history.read(ConnectionKind::Production);
    wait();
}

void CrowdWindow::wait()
{
    QTimer limit;
    limit.setSingleShot(true);
    QObject::connect(&limit, &QTimer::timeout, &m_loop, &QEventLoop::quit);
    limit.start(LongestPause);
    m_loop.exec();
}

void CrowdWindow::print(const QString &line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}
