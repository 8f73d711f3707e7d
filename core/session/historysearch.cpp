// SPDX-License-Identifier: MIT
#include "session/historysearch.h"

using namespace Qt::StringLiterals;

bool passes(const Submission &submission, OutcomeFilter outcome)
{
    switch (outcome) {
    case OutcomeFilter::All:
        return true;
    case OutcomeFilter::Accepted:
        return submission.isAccepted();
    case OutcomeFilter::Rejected:
        return submission.state == SubmissionState::Rejected;
    case OutcomeFilter::GaveUp:
        return submission.state == SubmissionState::GaveUp;
    case OutcomeFilter::NotSent:
        return submission.state == SubmissionState::NotSent;
    case OutcomeFilter::OpenQuestion:
        return submission.isOpenQuestion();
    case OutcomeFilter::Marked:
        return submission.mark.has_value();
    case OutcomeFilter::UnderWay:
        return submission.state == SubmissionState::Prepared ||
               submission.state == SubmissionState::Sending;
    }
    return false;
}

QString searchedText(const Submission &submission, OutcomeWords words)
{
    const QStringList parts{
        submission.siteName,
        submission.siteId,
        submission.baseUrl,
        words != nullptr ? words(submission) : QString(),
        submission.begunAt().toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s),
        QString::fromLatin1(submission.sha256),
        submission.id,
        submission.httpStatus == 0 ? QString() : QString::number(submission.httpStatus),
        submission.markReason,
    };
    return parts.join(QChar(u'\n')).toLower();
}

QStringList searchedWords(const QString &text)
{
    return text.toLower().simplified().split(QChar(u' '), Qt::SkipEmptyParts);
}

QStringList missingWords(const QStringList &words, const QString &searched)
{
    QStringList missing;
    for (const QString &word : words) {
        if (!searched.contains(word))
            missing.append(word);
    }
    return missing;
}
