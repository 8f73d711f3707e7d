// SPDX-License-Identifier: MIT
// Lines of a record may hold anything; what was written by us is read back as it was.
#include "fuzz/fuzzing.h"

#include "submission/historyjson.h"
#include "submission/journaldetail.h"
#include "submission/receiptjson.h"
#include "text/receipttext.h"

using namespace Qt::StringLiterals;

namespace {

JournalRecord anyLine(FuzzedDataProvider &data)
{
    JournalRecord line;
    line.submissionId = u"one"_s;
    line.event = static_cast<JournalEvent>(
        data.ConsumeIntegralInRange<int>(0, static_cast<int>(JournalEvent::Noticed)));
    line.at = QString::fromUtf8(some(data, 32));
    line.detail = some(data, 512);
    return line;
}

AttemptRecord anyAttempt(FuzzedDataProvider &data)
{
    AttemptRecord attempt;
    attempt.method = HttpMethod::Post;
    attempt.number = data.ConsumeIntegralInRange<int>(1, 6);
    attempt.of = data.ConsumeIntegralInRange<int>(1, 6);
    attempt.path = QString::fromUtf8(some(data, 32));
    attempt.status = data.ConsumeIntegralInRange<int>(0, 999);
    attempt.bytesReceived = data.ConsumeIntegralInRange<qint64>(0, 1 << 30);
    attempt.bytesSent = data.ConsumeIntegralInRange<qint64>(0, 1 << 30);
    if (data.ConsumeBool()) {
        attempt.outcome = static_cast<PostOutcome>(
            data.ConsumeIntegralInRange<int>(0, static_cast<int>(PostOutcome::Unknown)));
    }
    return attempt;
}

void checkAttempt(FuzzedDataProvider &data)
{
    const AttemptRecord written = anyAttempt(data);
    Submission submission;
    JournalRecord sending;
    sending.event = JournalEvent::Sending;
    sending.detail = sendingDetail(written.number, written.of);
    apply(sending, submission);
    JournalRecord answered;
    answered.event = JournalEvent::Answered;
    answered.detail = answeredDetail(written);
    apply(answered, submission);
    require(submission.attempts.size() == 1, "one attempt was begun and ended");
    const AttemptRecord &read = submission.attempts.constFirst();
    require(read.number == written.number && read.of == written.of, "its number comes back");
    require(read.status == written.status, "its status comes back");
    require(read.bytesSent == written.bytesSent, "what had left comes back");
    require(read.outcome == written.outcome, "what it came to comes back");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *bytes, std::size_t size)
{
    FuzzedDataProvider data(bytes, size);
    checkAttempt(data);
    Submission submission;
    while (data.remaining_bytes() > 0) {
        const JournalRecord line = anyLine(data);
        apply(line, submission);
        static_cast<void>(noticesIn(line.detail, u"path"_s));
    }
    static_cast<void>(searchedColumns(submission));
    static_cast<void>(historyJson(submission));
    static_cast<void>(receiptJson(submission));
    static_cast<void>(receiptText(submission));
    return 0;
}
