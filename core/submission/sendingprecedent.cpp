// SPDX-License-Identifier: MIT
#include "submission/sendingprecedent.h"

#include "submission/submissionreader.h"

using namespace Qt::StringLiterals;

namespace {

/// The keys of all places under one base URL lie between these two: SubmissionTarget::key().
QVariantList rangeUnder(const QString &baseUrl)
{
    const QString from = baseUrl + QChar(u'\n');
    const QString to = baseUrl + QChar(u'\n' + 1);
    return {from, to};
}

bool isNoTest(const Submission &prepared)
{
    return prepared.kind != ConnectionKind::Test;
}

} // namespace

Expected<SendingPrecedent, JournalError>
lookForPrecedent(const QString &folder, const SubmissionTarget &place, const StopToken &isStopped)
{
    const auto store = JournalStore::openToLook(folder, isStopped);
    if (!store)
        return Unexpected{store.error()};
    SendingPrecedent precedent;
    if (*store == nullptr)
        return precedent;
    const auto here = newestAccepted(**store, u"place = ?"_s, {place.key()}, isNoTest);
    if (!here)
        return Unexpected{here.error()};
    if (here->has_value()) {
        precedent.isFirst = false;
        precedent.acceptedRows = (*here)->rows;
        return precedent;
    }
    const auto anywhere =
        newestAccepted(**store, u"place >= ? AND place < ?"_s, rangeUnder(place.baseUrl), isNoTest);
    if (!anywhere)
        return Unexpected{anywhere.error()};
    precedent.isFirst = !anywhere->has_value();
    return precedent;
}
