// SPDX-License-Identifier: MIT
#include "ui/sheet/sheetsamples.h"

#include "models/reviewfixture.h"
#include "outages/payload.h"
#include "session/submissiondraft.h"
#include "ui/sheet/sheetpages.h"
#include "ui/sheet/sheetrun.h"

#include <QtCore/qbuffer.h>
#include <QtCore/qdir.h>
#include <QtCore/qeventloop.h>
#include <QtCore/qfile.h>
#include <QtGui/qpdfwriter.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

const StopToken Never = [] { return false; };

void search(Review &review)
{
    const Timestamp now{SheetSamples::now().toMSecsSinceEpoch()};
    review.setFindings(std::make_shared<const Findings>(*findFindings(review, {}, now, Never)));
}

SubmissionDraft draftOf(const Review &review, ConnectionKind kind)
{
    return {.review = review,
            .baseUrl = kind == ConnectionKind::Demo ? u"http://127.0.0.1:41873/v1"_s
                                                    : u"https://api.example.org/v1"_s,
            .siteId = u"norwich-pear-tree"_s,
            .kind = kind,
            .cutoff = u"2022-01-01T00:00:00.000Z"_s,
            .fetchedAt = SheetSamples::now().addSecs(-720),
            .convertedFrom = u"Europe/Berlin"_s}; // where rows were converted
}

AttemptRecord attemptOf(int number, int status)
{
    return {.number = number,
            .of = 6,
            .method = HttpMethod::Post,
            .status = status,
            .bytesSent = 1400,
            .started = SheetSamples::now().addSecs(number),
            .elapsed = std::chrono::milliseconds(210)};
}

/// Texts of every script, and what would be markup.
Review inManyScripts()
{
    const QList<Device> devices{{u"a"_s, u"Ηλιακό πάρκο · Київ"_s},
                                {u"b"_s, u"محطة الطاقة ١"_s},
                                {u"c"_s, u"電力所 · บ้าน · विद्युत"_s},
                                {u"d"_s, u"<h1>Accepted</h1> & <img src='x'>"_s},
                                {u"0e4d59ba-43c7-4451-a8ac-ca628bcde417-without-a-name"_s, {}}};
    QList<ReviewFixture::Row> rows;
    for (const Device &device : devices) {
        rows.append({device.id, u"2022-05-01T10:00:00.000Z"_s, u"2022-05-02T10:00:00.000Z"_s});
        rows.append({device.id, u"2022-05-02T06:00:00+02:00"_s, u"2022-06-02T10:00:00.000Z"_s});
    }
    Review review = ReviewFixture::review(rows, devices);
    search(review);
    review.setNote(1, u"مراجعة مع الموقع, 確認済み, проверено"_s);
    return review;
}

Review withLongNotes()
{
    Review review = SheetSamples::review();
    const QString words = u"The site says that this outage was planned since March. "_s;
    review.setNote(0, words.repeated(8).trimmed());
    review.setNote(3, u"x"_s.repeated(500));
    return review;
}

} // namespace

QDateTime SheetSamples::now()
{
    return {QDate(2022, 8, 1), QTime(6, 12), Qt::UTC};
}

Review SheetSamples::review()
{
    Review review = ReviewFixture::review();
    search(review);
    review.setIncluded(3, false);
    review.setNote(3, u"wrong meter"_s);
    review.setNote(0, u"asked the site"_s);
    return review;
}

Review SheetSamples::withConvertedTimes()
{
    auto table = std::make_shared<OutageTable>();
    const auto append = [&table](QStringView begin, QStringView end, QByteArrayView received) {
        table->append({{u"d1"}, {begin}, {end}});
        table->noteConversion(received);
    };
    append(u"2022-04-03T08:15:00.000Z", u"2022-04-04T09:00:00.000Z",
           "2: d1;03.04.2022 10:15;04.04.2022 11:00");
    append(u"2022-05-01T10:00:00+02:00", u"2022-05-02T10:00:00.000Z", {});
    append(u"2022-06-01T10:00:00.000Z", u"2022-06-02T10:00:00.000Z",
           "4: d1;01.06.2022 12:00;02.06.2022 12:00");
    Review review(std::move(table),
                  Site(u"site"_s, u"Norwich Pear Tree"_s, {{u"d1"_s, u"Battery 1"_s}}),
                  ReviewFixture::Cutoff);
    search(review);
    return review;
}

Sheet SheetSamples::sheetOf(const Review &review, ConnectionKind kind, const QTimeZone &zone)
{
    return *reviewSheet({.draft = draftOf(review, kind),
                         .here = {u"ana"_s, u"control-room-2"_s},
                         .zone = zone,
                         .now = now()},
                        Never);
}

Submission SheetSamples::submissionOf(const Review &review, SubmissionState state)
{
    Submission submission = *freeze(draftOf(review, ConnectionKind::Production), Never);
    submission.id = u"7d444840-9dc0-11d1-b245-5ffdce74fad2"_s;
    submission.operatorName = u"ana"_s;
    submission.computer = u"control-room-2"_s;
    submission.preparedAt = now();
    submission.state = state;
    submission.attempts = {attemptOf(1, 500), attemptOf(2, 200)};
    submission.httpStatus = 200;
    submission.finishedAt = now().addSecs(3);
    if (state == SubmissionState::NotSent || state == SubmissionState::Unknown) {
        submission.attempts = {attemptOf(1, 0)};
        submission.attempts.first().bytesSent = state == SubmissionState::NotSent ? 0 : 1400;
        submission.httpStatus = 0;
        submission.error =
            ApiError{.kind = ErrorKind::Unreachable, .detail = u"Connection refused"_s};
    }
    return submission;
}

Sheet SheetSamples::receiptOf(const Submission &submission)
{
    return *receiptSheet(submission, now().addDays(2), Never);
}

Review SheetSamples::manyRows(int devices, int each)
{
    QList<Device> site;
    QList<ReviewFixture::Row> rows;
    for (int device = 0; device < devices; ++device) {
        site.append({u"device-%1"_s.arg(device), u"Battery %1"_s.arg(device + 1)});
        for (int i = 0; i < each; ++i) {
            const qint64 begin =
                ReviewFixture::Cutoff.milliseconds + 3'600'000LL * (device + 1) + 864'000'000LL * i;
            rows.append({site.last().id, QString::fromLatin1(canonicalText(begin)),
                         QString::fromLatin1(canonicalText(begin + 86'400'000LL * 3))});
        }
    }
    Review review = ReviewFixture::review(rows, site);
    search(review);
    return review;
}

QByteArray SheetSamples::pdfOf(const Sheet &sheet)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto writer = std::make_shared<QPdfWriter>(&buffer);
    setSheetPaper(*writer);
    SheetRun run;
    QEventLoop loop;
    QObject::connect(&run, &SheetRun::finished, &loop, &QEventLoop::quit);
    run.begin(sheet, writer);
    loop.exec();
    return buffer.data();
}

void SheetSamples::printSheets(const QString &folder)
{
    const auto print = [&folder](const QString &name, const Sheet &sheet) {
        QFile file(QDir(folder).filePath(name + u".pdf"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write(pdfOf(sheet));
    };
    print(u"sheet-usual"_s, sheetOf(review()));
    print(u"sheet-demo-berlin"_s,
          sheetOf(review(), ConnectionKind::Demo, QTimeZone("Europe/Berlin")));
    print(u"sheet-empty"_s, sheetOf(ReviewFixture::review({}, ReviewFixture::devices())));
    print(u"sheet-one-row"_s, sheetOf(manyRows(1, 1)));
    print(u"sheet-scripts"_s, sheetOf(inManyScripts()));
    print(u"sheet-long-notes"_s, sheetOf(withLongNotes()));
    print(u"sheet-thousand-devices"_s, sheetOf(manyRows(1000, 3)));
    print(u"receipt-accepted"_s, receiptOf(submissionOf(review(), SubmissionState::Accepted)));
    print(u"receipt-not-sent"_s, receiptOf(submissionOf(review(), SubmissionState::NotSent)));
    Submission unknown = submissionOf(inManyScripts(), SubmissionState::Unknown);
    unknown.mark = ManualOutcome::Accepted;
    unknown.markReason = u"Confirmed by telephone: 確認済み"_s;
    unknown.markedAt = now().addDays(1);
    print(u"receipt-scripts"_s, receiptOf(unknown));
}
