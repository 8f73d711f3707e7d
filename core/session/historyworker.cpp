// SPDX-License-Identifier: MIT
#include "session/historyworker.h"

#include "session/exportfile.h"
#include "submission/historyjson.h"
#include "submission/sentlist.h"
#include "submission/submissionrecord.h"

#include <QtCore/qhash.h>
#include <QtCore/qset.h>

#include <algorithm>

namespace {

HistoryError because(const JournalError &error)
{
    return {HistoryError::Kind::Journal, error};
}

/// What is wrong, or a null text.
QString writeLines(const QString &path, const QList<Submission> &submissions)
{
    return writeExport(path, [&submissions](QIODevice &file) {
        return std::ranges::all_of(submissions, [&](const Submission &each) {
            const QByteArray line = historyJson(each) + '\n';
            return file.write(line) == line.size();
        });
    });
}

template <typename T>
using Answer = Expected<T, HistoryError>;

Answer<SubmissionLog *> usable(const Expected<SubmissionLog *, JournalError> &opened)
{
    if (!opened)
        return Unexpected{because(opened.error())};
    return *opened;
}

/// The demo's record is the second one.
std::size_t recordIndex(ConnectionKind kind)
{
    return shareRecord(kind, ConnectionKind::Demo) ? 1 : 0;
}

JournalReading readingOf(ConnectionKind kind, const Expected<SubmissionLog *, JournalError> &opened)
{
    JournalReading reading{.kind = kind};
    if (!opened) {
        reading.error = opened.error();
        return reading;
    }
    reading.notices = (*opened)->notices();
    auto submissions = (*opened)->submissions();
    if (submissions)
        reading.submissions = std::move(submissions).value();
    else
        reading.error = submissions.error();
    return reading;
}

Answer<Submission> submissionIn(const SubmissionLog &log, const QString &id)
{
    auto found = log.submission(id);
    if (!found)
        return Unexpected{because(found.error())};
    if (!found->has_value())
        return Unexpected{HistoryError{HistoryError::Kind::NoSuch}};
    return **found;
}

RecordAnswer recordIn(OpenLog &openLog, const QString &id)
{
    const auto log = usable(openLog.openAnew());
    if (!log)
        return Unexpected{log.error()};
    const auto submission = submissionIn(**log, id);
    if (!submission)
        return Unexpected{submission.error()};
    const auto lines = (*log)->lines(id);
    if (!lines)
        return Unexpected{because(lines.error())};
    const JournalReading state{.notices = (*log)->notices()};
    return HistoryRecord{*submission, {}, *lines, state.brokenRecord()};
}

/// Two submissions of one log, the earlier one first.
using Pair = std::pair<Submission, Submission>;

Answer<Pair> pairIn(OpenLog &openLog, const QString &one, const QString &other)
{
    const auto log = usable(openLog.opened());
    if (!log)
        return Unexpected{log.error()};
    const auto first = submissionIn(**log, one);
    const auto second = submissionIn(**log, other);
    if (!first || !second)
        return Unexpected{(first ? second : first).error()};
    const bool isInOrder = first->preparedAt <= second->preparedAt;
    return isInOrder ? Pair{*first, *second} : Pair{*second, *first};
}

ComparisonAnswer comparisonOf(const Answer<Pair> &pair)
{
    if (!pair)
        return Unexpected{pair.error()};
    const auto before = sentList(pair->first.body);
    const auto after = sentList(pair->second.body);
    if (!before || !after)
        return Unexpected{HistoryError{HistoryError::Kind::Unreadable}};
    return HistoryComparison{pair->first, pair->second, *after, *compare(*after, *before)};
}

MarkResult markIn(OpenLog &openLog, ConnectionKind kind, const QString &id, ManualOutcome mark,
                  const QString &reason)
{
    // Anew: the file that was open may have been moved aside since.
    const auto log = usable(openLog.openAnew());
    if (!log)
        return Unexpected{log.error()};
    const auto verdict = (*log)->markQuestion(id, mark, reason);
    if (!verdict)
        return Unexpected{because(verdict.error())};
    if (*verdict == ResolveResult::NoSuch)
        return Unexpected{HistoryError{HistoryError::Kind::NoSuch}};
    const auto submission = submissionIn(**log, id);
    if (!submission)
        return Unexpected{submission.error()};
    return MarkAnswer{kind, *verdict, *submission};
}

} // namespace

HistoryWorker::HistoryWorker(const SubmissionRecord &record, const JournalFolders &folders,
                             std::shared_ptr<const std::atomic<quint64>> newestSearch,
                             StopToken isEnding)
    : m_record(record)
    , m_newestSearch(std::move(newestSearch))
    , m_isEnding(std::move(isEnding))
    , m_records{{{record.looking(), folders.user}, {record.looking(), folders.demo}}}
{}

HistoryWorker::~HistoryWorker() = default;

template <typename Work>
auto HistoryWorker::ask(ConnectionKind kind, Work work) const
{
    const std::size_t index = recordIndex(kind);
    const RecordClient *const copied = m_copies[index].record.get();
    return (copied != nullptr ? *copied : m_records[index]).call(std::move(work), m_isEnding);
}

template <typename Work>
auto HistoryWorker::askToWrite(ConnectionKind kind, const StopToken &isCancelled, Work work) const
{
    const auto stoppable = [isCancelled, isEnding = m_isEnding,
                            work = std::move(work)](OpenLog &log) {
        log.setStop([isCancelled, isEnding] { return isCancelled() || isEnding(); });
        return work(log);
    };
    return m_records[recordIndex(kind)].call(stoppable, m_isEnding);
}

std::optional<JournalReading> HistoryWorker::read(ConnectionKind kind)
{
    m_copies[recordIndex(kind)] = {};
    auto reading = ask(kind, [kind](OpenLog &log) {
        return readingOf(kind, log.openAnew(JournalCheck::Complete));
    });
    if (!reading)
        return std::nullopt;
    const QString &folder = m_records[recordIndex(kind)].folder();
    if (reading->error && JournalCopy::helpsAgainst(*reading->error, folder))
        reading = readCopy(*std::move(reading));
    return keep(*std::move(reading));
}

JournalReading HistoryWorker::readCopy(JournalReading failed)
{
    const std::size_t index = recordIndex(failed.kind);
    auto copy = m_record.copy(m_records[index].folder());
    if (!copy)
        return failed;
    Copied copied;
    copied.files = std::move(copy).value();
    copied.record = std::make_unique<RecordClient>(m_record.looking(), copied.files->folder());
    auto reading = copied.record->call(
        [kind = failed.kind](OpenLog &log) {
            return readingOf(kind, log.openAnew(JournalCheck::Complete));
        },
        m_isEnding);
    const auto isOfDamage = [](const JournalNotice &notice) {
        return notice.kind == JournalNotice::Kind::MovedAside;
    };
    if (!reading || reading->error || std::ranges::any_of(reading->notices, isOfDamage))
        return failed;
    for (JournalNotice &notice : reading->notices)
        notice.path = copied.files->original(notice.path);
    reading->error = failed.error;
    reading->isCopied = true;
    m_copies[index] = std::move(copied);
    return *std::move(reading);
}

JournalReading HistoryWorker::keep(JournalReading reading)
{
    reading.number = ++m_newestReading;
    m_readings[recordIndex(reading.kind)] = {reading, {}};
    return reading;
}

std::optional<Expected<JournalReading, JournalError>>
HistoryWorker::beginAnew(ConnectionKind kind, const StopToken &isCancelled)
{
    using Begun = Expected<JournalReading, JournalError>;
    auto reading = askToWrite(kind, isCancelled, [kind](OpenLog &log) -> Begun {
        const auto opened = log.openAnew(JournalCheck::Complete);
        if (opened && !(*opened)->isAltered())
            return readingOf(kind, opened); // another program has begun one since
        if (!opened && opened.error().kind == JournalError::Kind::Interrupted)
            return Unexpected{opened.error()};
        const auto begun = log.beginAnew();
        if (!begun)
            return Unexpected{begun.error()};
        return readingOf(kind, begun);
    });
    if (reading && *reading) {
        m_copies[recordIndex(kind)] = {};
        reading = keep(**reading);
    }
    return reading;
}

QStringList HistoryWorker::idsWithWords(quint64 number, ConnectionKind kind,
                                        const QHash<QString, QStringList> &words) const
{
    if (words.isEmpty())
        return {};
    const auto found = ask(kind, [number, words, newest = m_newestSearch](OpenLog &openLog) {
        QStringList ids;
        const auto log = openLog.opened();
        if (!log)
            return ids;
        // What cannot be read cannot be found; that the record is broken is told by reading it.
        static_cast<void>((*log)->eachBody([&](const QString &id, const QByteArray &body) {
            const auto wanted = words.constFind(id);
            const bool isFound = wanted != words.constEnd() &&
                                 std::ranges::all_of(*wanted, [&](const QString &word) {
                                     return bodyMentions(body, word);
                                 });
            if (isFound)
                ids.append(id);
            return *newest == number;
        }));
        return ids;
    });
    return found.value_or(QStringList());
}

std::optional<HistoryMatches> HistoryWorker::search(quint64 number, ConnectionKind kind,
                                                    const HistoryQuery &query)
{
    if (*m_newestSearch != number)
        return std::nullopt;
    auto &[reading, texts] = m_readings[recordIndex(kind)];
    const QList<Submission> &submissions = reading.submissions;
    for (qsizetype i = texts.size(); i < submissions.size(); ++i)
        texts.append(searchedText(submissions[i], query.words));
    const QStringList words = searchedWords(query.text);
    QHash<QString, QStringList> missing; // to be looked for in the lists that were sent
    QList<int> places;
    for (int i = 0; i < static_cast<int>(submissions.size()); ++i) {
        if (!passes(submissions[i], query.outcome))
            continue;
        places.append(i);
        const QStringList rest = missingWords(words, texts[i]);
        if (!rest.isEmpty())
            missing.insert(submissions[i].id, rest);
    }
    const QStringList found = idsWithWords(number, kind, missing);
    for (const QString &id : found)
        missing.remove(id);
    places.removeIf([&](int place) { return missing.contains(submissions[place].id); });
    if (*m_newestSearch != number)
        return std::nullopt;
    return HistoryMatches{reading.number, query, places};
}

std::optional<RecordAnswer> HistoryWorker::readRecord(ConnectionKind kind, const QString &id) const
{
    auto answer = ask(kind, [id](OpenLog &log) { return recordIn(log, id); });
    if (answer && *answer)
        (*answer)->rows = sentList((*answer)->submission.body);
    return answer;
}

std::optional<ComparisonAnswer> HistoryWorker::compare(ConnectionKind kind, const QString &one,
                                                       const QString &other) const
{
    const auto pair = ask(kind, [one, other](OpenLog &log) { return pairIn(log, one, other); });
    return pair ? std::optional(comparisonOf(*pair)) : std::nullopt;
}

std::optional<MarkResult> HistoryWorker::mark(ConnectionKind kind, const QString &id,
                                              ManualOutcome mark, const QString &reason,
                                              const StopToken &isCancelled) const
{
    return askToWrite(kind, isCancelled,
                      [=](OpenLog &log) { return markIn(log, kind, id, mark, reason); });
}

std::optional<Expected<qint64, HistoryError>>
HistoryWorker::exportTo(const QString &path, ConnectionKind kind, const QStringList &ids) const
{
    using Exported = Expected<qint64, HistoryError>;
    const auto answer = ask(kind, [kind](OpenLog &log) {
        return readingOf(kind, log.openAnew(JournalCheck::Complete));
    });
    if (!answer)
        return std::nullopt;
    if (answer->error)
        return Exported(Unexpected{because(*answer->error)});
    QList<Submission> submissions = answer->submissions;
    if (!ids.isEmpty()) {
        const QSet<QString> wanted(ids.cbegin(), ids.cend());
        submissions.removeIf([&](const Submission &each) { return !wanted.contains(each.id); });
    }
    const QString reason = writeLines(path, submissions);
    if (!reason.isEmpty())
        return Exported(Unexpected{HistoryError{HistoryError::Kind::NotWritten, {}, reason}});
    return Exported(submissions.size());
}
