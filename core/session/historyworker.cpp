// SPDX-License-Identifier: MIT
#include "session/historyworker.h"

#include "session/exportfile.h"
#include "session/wording.h"
#include "submission/historyjson.h"
#include "submission/sentlist.h"

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
        return std::all_of(submissions.cbegin(), submissions.cend(), [&](const Submission &each) {
            const QByteArray line = historyJson(each) + '\n';
            return file.write(line) == line.size();
        });
    });
}

} // namespace

HistoryWorker::HistoryWorker(JournalFolders folders,
                             std::shared_ptr<const std::atomic<quint64>> newestSearch)
    : m_folders(std::move(folders))
    , m_newestSearch(std::move(newestSearch))
{}

HistoryWorker::~HistoryWorker() = default;

const QString &HistoryWorker::folderOf(JournalKind kind) const
{
    return kind == JournalKind::User ? m_folders.user : m_folders.demo;
}

HistoryWorker::Answer<Journal *> HistoryWorker::openAnew(JournalKind kind, JournalCheck check)
{
    std::unique_ptr<Journal> &place = m_journals[static_cast<std::size_t>(kind)];
    place.reset();
    auto opened = Journal::open(folderOf(kind), check);
    if (!opened)
        return Unexpected{because(opened.error())};
    place = std::move(opened).value();
    return place.get();
}

HistoryWorker::Answer<Journal *> HistoryWorker::journal(JournalKind kind)
{
    Journal *open = m_journals[static_cast<std::size_t>(kind)].get();
    return open != nullptr ? Answer<Journal *>(open) : openAnew(kind);
}

void HistoryWorker::read(JournalKind kind)
{
    tellReading(kind, openAnew(kind, JournalCheck::Complete));
}

void HistoryWorker::tellReading(JournalKind kind, const Answer<Journal *> &opened)
{
    JournalReading reading{.kind = kind, .number = ++m_newestReading};
    if (!opened) {
        reading.error = opened.error().journal;
    } else {
        reading.notices = (*opened)->notices();
        auto submissions = (*opened)->submissions();
        if (submissions)
            reading.submissions = std::move(submissions).value();
        else
            reading.error = submissions.error();
    }
    m_readings[static_cast<std::size_t>(kind)] = {reading, {}};
    Q_EMIT journalRead(reading);
}

void HistoryWorker::beginAnew(JournalKind kind)
{
    const auto opened = openAnew(kind, JournalCheck::Complete);
    if (opened && !(*opened)->isAltered()) {
        tellReading(kind, opened); // another program has begun one since
        return;
    }
    std::unique_ptr<Journal> &place = m_journals[static_cast<std::size_t>(kind)];
    place.reset();
    auto begun = Journal::beginAnew(folderOf(kind));
    if (!begun) {
        Q_EMIT newRecordRefused(kind, begun.error());
        return;
    }
    place = std::move(begun).value();
    tellReading(kind, place.get());
}

QStringList HistoryWorker::idsWithWords(quint64 number, JournalKind kind,
                                        const QHash<QString, QStringList> &words)
{
    QStringList ids;
    if (words.isEmpty())
        return ids;
    const auto opened = journal(kind);
    if (!opened)
        return ids;
    // What cannot be read cannot be found; that the journal is broken is told by reading it.
    static_cast<void>((*opened)->eachBody([&](const QString &id, const QByteArray &body) {
        const auto wanted = words.constFind(id);
        const bool isFound =
            wanted != words.constEnd() &&
            std::all_of(wanted->cbegin(), wanted->cend(),
                        [&](const QString &word) { return bodyMentions(body, word); });
        if (isFound)
            ids.append(id);
        return *m_newestSearch == number;
    }));
    return ids;
}

void HistoryWorker::search(quint64 number, JournalKind kind, const HistoryQuery &query)
{
    if (*m_newestSearch != number)
        return;
    auto &[reading, texts] = m_readings[static_cast<std::size_t>(kind)];
    const QList<Submission> &submissions = reading.submissions;
    for (qsizetype i = texts.size(); i < submissions.size(); ++i)
        texts.append(searchedText(submissions[i]));
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
    if (*m_newestSearch == number)
        Q_EMIT searched({reading.number, query, places});
}

HistoryWorker::Answer<Submission> HistoryWorker::submissionIn(const Journal &journal,
                                                              const QString &id)
{
    auto found = journal.submission(id);
    if (!found)
        return Unexpected{because(found.error())};
    if (!found->has_value())
        return Unexpected{HistoryError{HistoryError::Kind::NoSuch}};
    return **found;
}

RecordAnswer HistoryWorker::record(JournalKind kind, const QString &id)
{
    const auto opened = openAnew(kind);
    if (!opened)
        return Unexpected{opened.error()};
    const auto submission = submissionIn(**opened, id);
    if (!submission)
        return Unexpected{submission.error()};
    const auto lines = (*opened)->lines(id);
    if (!lines)
        return Unexpected{because(lines.error())};
    const JournalReading state{.notices = (*opened)->notices()};
    return HistoryRecord{*submission, sentList(submission->body), *lines, state.brokenRecord()};
}

void HistoryWorker::readRecord(JournalKind kind, const QString &id)
{
    Q_EMIT recordRead(record(kind, id));
}

ComparisonAnswer HistoryWorker::comparison(JournalKind kind, const QString &one,
                                           const QString &other)
{
    const auto opened = journal(kind);
    if (!opened)
        return Unexpected{opened.error()};
    const auto first = submissionIn(**opened, one);
    const auto second = submissionIn(**opened, other);
    if (!first || !second)
        return Unexpected{(first ? second : first).error()};
    const bool isInOrder = first->preparedAt <= second->preparedAt;
    const Submission &earlier = isInOrder ? *first : *second;
    const Submission &later = isInOrder ? *second : *first;
    const auto before = sentList(earlier.body);
    const auto after = sentList(later.body);
    if (!before || !after)
        return Unexpected{HistoryError{HistoryError::Kind::Unreadable}};
    return HistoryComparison{earlier, later, *after, *::compare(*after, *before)};
}

void HistoryWorker::compare(JournalKind kind, const QString &one, const QString &other)
{
    Q_EMIT compared(comparison(kind, one, other));
}

MarkResult HistoryWorker::marked(JournalKind kind, const QString &id, SubmissionMark mark,
                                 const QString &reason)
{
    // Anew: the file that was open may have been moved aside since.
    const auto opened = openAnew(kind);
    if (!opened)
        return Unexpected{opened.error()};
    const auto verdict = (*opened)->markQuestion(id, mark, reason);
    if (!verdict)
        return Unexpected{because(verdict.error())};
    if (*verdict == MarkVerdict::NoSuch)
        return Unexpected{HistoryError{HistoryError::Kind::NoSuch}};
    const auto submission = submissionIn(**opened, id);
    if (!submission)
        return Unexpected{submission.error()};
    return MarkAnswer{kind, *verdict, *submission};
}

void HistoryWorker::mark(JournalKind kind, const QString &id, SubmissionMark mark,
                         const QString &reason)
{
    Q_EMIT markAnswered(marked(kind, id, mark, reason));
}

void HistoryWorker::exportTo(const QString &path, JournalKind kind, const QStringList &ids)
{
    const auto opened = openAnew(kind, JournalCheck::Complete);
    if (!opened) {
        Q_EMIT exportFailed(path, Wording::message(opened.error().journal).what);
        return;
    }
    auto submissions = (*opened)->submissions();
    if (!submissions) {
        Q_EMIT exportFailed(path, Wording::message(submissions.error()).what);
        return;
    }
    if (!ids.isEmpty()) {
        const QSet<QString> wanted(ids.cbegin(), ids.cend());
        submissions->removeIf([&](const Submission &each) { return !wanted.contains(each.id); });
    }
    const QString reason = writeLines(path, *submissions);
    if (reason.isEmpty())
        Q_EMIT exported(path, submissions->size());
    else
        Q_EMIT exportFailed(path, reason);
}
