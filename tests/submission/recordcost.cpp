// SPDX-License-Identifier: MIT
#include "submission/journalfixture.h"
#include "submission/submissionholds.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qelapsedtimer.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

/// Two kilobytes, as a list of ten outages has.
Submission numbered(int number)
{
    return JournalFixture::list(u"site-%1"_s.arg(number % 7), '[' + QByteArray::number(number) +
                                                                  ',' + QByteArray(2000, '1') +
                                                                  ']');
}

void fill(const JournalFixture &files, int count)
{
    const auto journal = files.open();
    bool isDone = true;
    for (int i = 0; i < count; ++i) {
        Submission list = numbered(i);
        isDone = isDone && !journal->prepare(list) && !journal->beginAttempt(list.id, 1, 6) &&
                 !journal->endAttempt(list.id, JournalFixture::answered(1, 200));
        list.state = SubmissionState::Accepted;
        list.finishedAt = list.preparedAt;
        isDone = isDone && !journal->conclude(list);
    }
    if (!isDone)
        qFatal("the record cannot be written");
}

/// The median of nine, in microseconds.
qint64 medianOf(const std::function<void()> &work)
{
    std::array<qint64, 9> all{};
    for (qint64 &each : all) {
        QElapsedTimer timer;
        timer.start();
        work();
        each = timer.nsecsElapsed() / 1000;
    }
    std::ranges::sort(all);
    return all[all.size() / 2];
}

struct Costs
{
    qint64 complete = 0;
    qint64 usual = 0;
    qint64 question = 0;
    qint64 foreseen = 0;
    qint64 lines = 0;
};

Costs costsOf(int count)
{
    const JournalFixture files;
    fill(files, count);
    files.settle();
    const Submission list = numbered(count / 2);
    Costs costs;
    costs.complete = medianOf(
        [&] { static_cast<void>(SubmissionLog::open(files.folder(), JournalCheck::Complete)); });
    files.settle();
    costs.usual = medianOf([&] { costs.lines += files.open()->linesChecked(); });
    costs.foreseen = medianOf(
        [&] { static_cast<void>(lookForHolds(files.folder(), list.place(), list.sha256)); });
    const auto journal = files.open();
    costs.question = medianOf([&] {
        static_cast<void>(journal->recover(list.place()));
        static_cast<void>(journal->holds(list.place(), list.sha256));
    });
    std::printf("%6d submissions: complete check %lld us; usual opening %lld us, %lld lines read; "
                "foreseen %lld us; asked before sending %lld us\n",
                count, static_cast<long long>(costs.complete), static_cast<long long>(costs.usual),
                static_cast<long long>(costs.lines), static_cast<long long>(costs.foreseen),
                static_cast<long long>(costs.question));
    return costs;
}

} // namespace

/// `record_cost [SHORT [LONG]]`: what is asked of a record of so many submissions (1000 and 10000)
/// around each sending. Prints the times; ends with 1 if the long record costs twice as much.
int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const Costs few = costsOf(arguments.value(1, u"1000"_s).toInt());
    const Costs many = costsOf(arguments.value(2, u"10000"_s).toInt());
    const auto sum = [](const Costs &costs) { return costs.usual + costs.question; };
    const double ratio = static_cast<double>(sum(many)) / static_cast<double>(sum(few));
    std::printf("opening and asking: %.2f times as long; complete check: %.1f times\n", ratio,
                static_cast<double>(many.complete) / static_cast<double>(few.complete));
    return ratio < 2 && many.lines == 0 ? 0 : 1;
}
