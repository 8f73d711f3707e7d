// SPDX-License-Identifier: MIT
#include "samples.h"

#include "outages/payload.h"

#include <QtCore/qcoreapplication.h>
#include <QtGui/qaccessible.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qwidget.h>

#include <memory>

using namespace Qt::StringLiterals;

using namespace std::chrono_literals;

namespace {

const QDateTime Noon(QDate(2026, 11, 22), QTime(12, 0, 1), Qt::UTC);
constexpr qint64 Cutoff = 1640995200000; // 2022-01-01T00:00:00.000Z
constexpr qint64 Day = 86400000;
constexpr int Devices = 8;

QString deviceId(int device)
{
    return u"%1-4a9b-4d6e-8c55-0f1f3c2b7a10"_s.arg(0x7c1e0000U + uint(device), 8, 16);
}

void appendOutage(OutageTable &table, int number)
{
    const QString id = deviceId(number % Devices);
    const QString begin = QString::fromLatin1(canonicalText(Cutoff + number % 500 * Day));
    const QString end = QString::fromLatin1(canonicalText(Cutoff + (number % 500 + 2) * Day));
    table.append({.id = {id}, .begin = {begin}, .end = {end}});
}

ApiError errorOf(SubmissionState state)
{
    if (state == SubmissionState::Rejected) {
        return {.kind = ErrorKind::Refused,
                .httpStatus = 400,
                .detail = u"Bad Request"_s,
                .serverMessage = u"Unexpected outages received"_s};
    }
    if (state == SubmissionState::GaveUp)
        return {.kind = ErrorKind::ServerError,
                .httpStatus = 500,
                .detail = u"Internal Server Error"_s};
    if (state == SubmissionState::NotSent)
        return {.kind = ErrorKind::Unreachable, .detail = u"Connection refused"_s};
    return {.kind = ErrorKind::Timeout, .detail = u"no answer for 60 s"_s};
}

} // namespace

Site Samples::site(const QString &name)
{
    QList<Device> devices;
    for (int device = 0; device < Devices; ++device)
        devices.append({deviceId(device), u"Battery %1"_s.arg(device + 1)});
    return {u"norwich-pear-tree"_s, name, devices};
}

Review Samples::review(const Site &site, int unreadable, int selected)
{
    auto table = std::make_shared<OutageTable>();
    for (int number = 0; number < selected; ++number)
        appendOutage(*table, number);
    const QString id = deviceId(0);
    for (int number = 0; number < unreadable; ++number)
        table->append({.id = {id}, .begin = {u"yesterday"}, .end = {u"today"}});
    return {table, site, Timestamp{Cutoff}};
}

Submission Samples::prepared(const Review &review)
{
    Submission submission = preparedSubmission(payload(review), review.counts().selected);
    submission.baseUrl = u"http://127.0.0.1:41873/v1"_s;
    submission.siteId = review.site().id();
    submission.siteName = review.site().name();
    submission.cutoff = u"2022-01-01T00:00:00.000Z"_s;
    return submission;
}

SubmissionPreview Samples::preview(const Review &review, ConnectionKind kind)
{
    Submission submission = prepared(review);
    submission.kind = kind;
    return submissionPreview(review, submission);
}

Submission Samples::ended(SubmissionState state)
{
    Submission submission = prepared(review(site()));
    submission.id = u"7d444840-9dc0-11d1-b245-5ffdce74fad2"_s;
    submission.state = state;
    submission.preparedAt = Noon;
    submission.finishedAt = Noon.addSecs(3);
    const bool isAnswered = state != SubmissionState::NotSent && state != SubmissionState::Unknown;
    submission.attempts = {attempt(1, isAnswered ? 500 : 0), attempt(2, isAnswered ? 500 : 0)};
    submission.attempts.first().wait = 1400ms;
    if (state == SubmissionState::Accepted) {
        submission.attempts.last() = attempt(2, 200);
        submission.httpStatus = 200;
        return submission;
    }
    submission.error = errorOf(state);
    submission.httpStatus = submission.error->httpStatus;
    submission.attempts.last().status = submission.httpStatus;
    return submission;
}

AttemptRecord Samples::attempt(int number, int status, HttpMethod method)
{
    AttemptRecord record{.number = number,
                         .of = 6,
                         .method = method,
                         .path = method == HttpMethod::Get
                                     ? u"/v1/outages"_s
                                     : u"/v1/site-outages/norwich-pear-tree"_s,
                         .status = status,
                         .bytesReceived = 12'345,
                         .bytesSent = method == HttpMethod::Post ? 1'432 : 0,
                         .started = Noon.addSecs(number),
                         .elapsed = 210ms};
    if (status == 0)
        record.error = ApiError{.kind = ErrorKind::Timeout};
    else if (status >= 500)
        record.error = ApiError{.kind = ErrorKind::ServerError, .httpStatus = status};
    return record;
}

void Samples::show(QWidget &root)
{
    root.resize(900, 600);
    root.show();
    QVERIFY(QTest::qWaitForWindowExposed(&root));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

QPushButton *Samples::button(const QWidget &root, const QString &beginning)
{
    for (QPushButton *each : root.findChildren<QPushButton *>()) {
        if (each->isVisibleTo(&root) && each->text().remove(u'&').startsWith(beginning))
            return each;
    }
    return nullptr;
}

QString Samples::textOf(const QWidget &root)
{
    QString all;
    for (const QLabel *label : root.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&root))
            all += label->text() + u'\n';
    }
    return all;
}

QStringList Samples::nameless(const QWidget &root)
{
    QStringList names;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(&root))
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (interface == nullptr || interface->text(QAccessible::Name).isEmpty())
            names.append(QString::fromLatin1(widget->metaObject()->className()));
    }
    return names;
}

QRegularExpression Samples::anyWarning()
{
    return QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s);
}
