// SPDX-License-Identifier: MIT
#include "submission/journalchain.h"

#include "submission/journaldetail.h"

#include <QtCore/qcryptographichash.h>

using namespace Qt::StringLiterals;

namespace {

/// More add no information, and a rewritten journal has as many as lines.
constexpr qsizetype MostBroken = 100;

enum Column : quint8 {
    Number,
    SubmissionId,
    Event,
    At,
    Detail,
    BodyHash,
    Previous,
    Hash,
    Place,
    Sha256,
    Site,
    Body
};

QByteArray sha256Of(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

/// Whether the body and the columns that are searched say what the hashed part says: a search
/// must not miss a record because a column was changed.
bool fitsItsColumns(const QSqlQuery &row, const JournalRecord &record)
{
    if (record.event != JournalEvent::Prepared) {
        return row.isNull(Place) && row.isNull(Sha256) && row.isNull(Site) && row.isNull(Body) &&
               record.bodyHash.isEmpty();
    }
    Submission submission;
    apply(record, submission);
    const SearchedColumns columns{row.value(Place).toString(), row.value(Sha256).toString(),
                                  row.value(Site).toString()};
    return columns == searchedColumns(submission) &&
           record.bodyHash == QByteArray::fromHex(submission.sha256) &&
           record.bodyHash == sha256Of(row.value(Body).toByteArray());
}

bool fits(const QSqlQuery &row, const QByteArray &previous)
{
    const auto event = eventNamed(row.value(Event).toString());
    if (!event)
        return false;
    JournalRecord record;
    record.number = row.value(Number).toLongLong();
    record.submissionId = row.value(SubmissionId).toString();
    record.event = *event;
    record.at = row.value(At).toString();
    record.detail = row.value(Detail).toByteArray();
    record.bodyHash = row.value(BodyHash).toByteArray();
    record.previous = row.value(Previous).toByteArray();
    return record.previous == previous && row.value(Hash).toByteArray() == record.computedHash() &&
           fitsItsColumns(row, record);
}

} // namespace

Expected<CheckedChain, JournalError> checkChain(const Database &database,
                                                const StopToken &isStopped)
{
    // Before the lines: another program may write one in between, and that one is not missing.
    const auto highest = highestNumber(database);
    if (!highest)
        return Unexpected{highest.error()};
    auto rows =
        database.select(u"SELECT number, submission, event, at, detail, body_hash, previous, hash,"
                        " place, sha256, site, body FROM record ORDER BY number"_s);
    if (!rows)
        return Unexpected{rows.error()};
    CheckedChain chain;
    QList<qint64> &broken = chain.broken;
    QByteArray previous(32, '\0');
    qint64 expected = 1;
    while (broken.size() < MostBroken && rows->next()) {
        if (isStopped && isStopped())
            return Unexpected{JournalError{JournalError::Kind::Interrupted, database.path()}};
        ++chain.lines;
        const qint64 number = rows->value(Number).toLongLong();
        if (number != expected) {
            broken.append(expected);
            previous = rows->value(Previous).toByteArray(); // of a line that can no longer be read
        }
        if (!fits(*rows, previous))
            broken.append(number);
        previous = rows->value(Hash).toByteArray();
        expected = number + 1;
    }
    if (const auto error = database.faultOf(*rows))
        return Unexpected{*error};
    if (broken.size() >= MostBroken)
        return chain;
    if (*highest >= expected)
        broken.append(expected);
    return chain;
}

Expected<qint64, JournalError> highestNumber(const Database &database)
{
    // SQLite remembers the highest number it ever gave, so the loss of the last is noticed too.
    auto highest = database.select(u"SELECT seq FROM sqlite_sequence WHERE name = 'record'"_s);
    if (!highest)
        return Unexpected{highest.error()};
    return highest->next() ? highest->value(0).toLongLong() : 0;
}
