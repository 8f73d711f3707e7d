// SPDX-License-Identifier: MIT
#include "submission/recovery.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

AttemptRecord attempt(std::optional<ErrorKind> error, int status, qint64 bytesSent = 3)
{
    AttemptRecord record;
    record.method = HttpMethod::Post;
    record.status = status;
    record.bytesSent = bytesSent;
    if (error)
        record.error = ApiError{.kind = *error, .httpStatus = status};
    return record;
}

} // namespace

/// What the lines of a submission show that nobody brought to its end.
class tst_Recovery final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysNoMoreThanIsCertain_data();
    void saysNoMoreThanIsCertain();
};

void tst_Recovery::saysNoMoreThanIsCertain_data()
{
    using Attempts = QList<AttemptRecord>;
    using State = SubmissionState;
    using Kind = ErrorKind;
    QTest::addColumn<QList<AttemptRecord>>("attempts");
    QTest::addColumn<bool>("isOpen");
    QTest::addColumn<SubmissionState>("state");
    const AttemptRecord unsent = attempt(Kind::Unreachable, 0, 0);
    const AttemptRecord putOff = attempt(Kind::ServerError, 500);
    AttemptRecord open = attempt(Kind::Unreachable, 0, 0);
    open.bytesSent.reset();

    QTest::newRow("no attempt") << Attempts{} << false << State::NotSent;
    QTest::newRow("open") << Attempts{open} << true << State::Unknown;
    QTest::newRow("open after one that sent nothing")
        << Attempts{unsent, open} << true << State::Unknown;
    QTest::newRow("nothing left") << Attempts{unsent, unsent} << false << State::NotSent;
    QTest::newRow("nothing left, then put off")
        << Attempts{unsent, putOff} << false << State::GaveUp;
    QTest::newRow("put off, then nothing left")
        << Attempts{putOff, unsent} << false << State::GaveUp;
    QTest::newRow("accepted") << Attempts{putOff, attempt({}, 200)} << false << State::Accepted;
    QTest::newRow("refused") << Attempts{attempt(Kind::Refused, 400)} << false << State::Rejected;
    QTest::newRow("redirected") << Attempts{attempt(Kind::Redirected, 307)} << false
                                << State::Rejected;
    QTest::newRow("sent elsewhere for the outcome")
        << Attempts{attempt(Kind::Redirected, 303)} << false << State::Unknown;
    QTest::newRow("key refused after put off")
        << Attempts{putOff, attempt(Kind::KeyRefused, 403)} << false << State::Rejected;
    QTest::newRow("throttled") << Attempts{attempt(Kind::Throttled, 429)} << false << State::GaveUp;
    QTest::newRow("not implemented")
        << Attempts{attempt(Kind::ServerError, 501)} << false << State::GaveUp;
    QTest::newRow("a gateway's word")
        << Attempts{attempt(Kind::ServerError, 502)} << false << State::Unknown;
    QTest::newRow("a gateway's word, nothing left")
        << Attempts{attempt(Kind::ServerError, 504, 0)} << false << State::NotSent;
    QTest::newRow("500, cut") << Attempts{attempt(Kind::Truncated, 500)} << false << State::Unknown;
    QTest::newRow("500, too slow")
        << Attempts{attempt(Kind::Timeout, 500)} << false << State::Unknown;
    QTest::newRow("500, cancelled")
        << Attempts{attempt(Kind::Cancelled, 500)} << false << State::Unknown;
    QTest::newRow("a portal's page")
        << Attempts{attempt(Kind::UnexpectedStatus, 200)} << false << State::Unknown;
    QTest::newRow("no answer") << Attempts{attempt(Kind::Unreachable, 0)} << false
                               << State::Unknown;
    QTest::newRow("put off, then no answer")
        << Attempts{putOff, attempt(Kind::Unreachable, 0)} << false << State::Unknown;
}

void tst_Recovery::saysNoMoreThanIsCertain()
{
    QFETCH(const QList<AttemptRecord>, attempts);
    QFETCH(const bool, isOpen);
    QFETCH(const SubmissionState, state);
    QCOMPARE(stateWithoutOwner(attempts, isOpen), state);
}

QTEST_GUILESS_MAIN(tst_Recovery)
#include "tst_recovery.moc"
