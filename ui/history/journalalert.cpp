// SPDX-License-Identifier: MIT
#include "ui/history/journalalert.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Whether \a notice tells where the record lies, and nothing about what is in it.
bool isAboutPlace(const JournalNotice &notice)
{
    return notice.kind == JournalNotice::Kind::OpenToOthers ||
           notice.kind == JournalNotice::Kind::WithoutLog;
}

} // namespace

bool isAlteration(const JournalNotice &notice)
{
    return notice.kind == JournalNotice::Kind::BrokenChain ||
           notice.kind == JournalNotice::Kind::Shortened;
}

QString JournalAlert::key() const
{
    switch (kind) {
    case Kind::Unusable:
        return u"unusable %1 %2"_s.arg(static_cast<int>(error.kind)).arg(error.path);
    case Kind::Noticed:
        return u"noticed %1 %2 %3"_s.arg(static_cast<int>(notice.kind))
            .arg(notice.number)
            .arg(notice.path);
    case Kind::OpenQuestion:
        break;
    }
    return u"question "_s + question.id;
}

QList<JournalAlert> journalNews(const QList<JournalReading> &readings,
                                const JournalSituation &situation)
{
    QList<JournalAlert> news;
    QList<JournalAlert> questions;
    QList<JournalAlert> aboutPlace;
    for (const JournalReading &reading : readings) {
        if (reading.kind == ConnectionKind::Demo && situation.kind != ConnectionKind::Demo)
            continue;
        if (reading.error) {
            news.append({.kind = JournalAlert::Kind::Unusable,
                         .journal = reading.kind,
                         .error = *reading.error});
        }
        for (const JournalNotice &notice : reading.notices) {
            (isAboutPlace(notice) ? aboutPlace : news)
                .append({.kind = JournalAlert::Kind::Noticed,
                         .journal = reading.kind,
                         .notice = notice});
        }
        for (const Submission &submission : reading.submissions) {
            if (submission.isOpenQuestion() && submission.id != situation.receiptId) {
                questions.append({.kind = JournalAlert::Kind::OpenQuestion,
                                  .journal = reading.kind,
                                  .question = submission});
            }
        }
    }
    std::stable_partition(questions.begin(), questions.end(), [&](const JournalAlert &each) {
        return shareRecord(each.journal, situation.kind) &&
               each.question.place() == situation.place;
    });
    for (JournalAlert &each : questions)
        each.otherQuestions = static_cast<int>(questions.size()) - 1;
    return news + questions + aboutPlace;
}
