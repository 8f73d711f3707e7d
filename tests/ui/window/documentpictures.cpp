// SPDX-License-Identifier: MIT
#include "ui/window/documentpictures.h"

#include "app/language.h"
#include "ui/review/reviewpane.h"
#include "ui/timeline/devicespane.h"
#include "ui/timeline/lanesview.h"
#include "ui/window/windowdriver.h"
#include "ui/window/windowpicture.h"
#include "ui/window/windowsteps.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qhash.h>
#include <QtGui/qaction.h>
#include <QtGui/qimage.h>
#include <QtTest/qtest.h>

#include <algorithm>
#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

using namespace WindowSteps;

namespace {

using Lead = std::function<void(WindowDriver &)>;

constexpr QSize GuideSize{900, 600};
constexpr QSize ReadmeSize{1280, 800};
constexpr quint16 DemoPort = 8017;
constexpr quint16 ApiPort = 8018;
constexpr int MostColours = 128;

/// The morning on which all of them are taken.
QDateTime morning()
{
    return {QDate(2026, 3, 16), QTime(7, 45, 5), Qt::UTC};
}

/// A picture of few colours, whose file is small: the words of a window are nearly all of two.
QImage ofFewColours(const QImage &picture)
{
    const QImage image = picture.convertToFormat(QImage::Format_RGB32);
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ++counts[image.pixel(x, y)];
    }
    QList<QRgb> colours = counts.keys();
    std::ranges::sort(colours, [&](QRgb one, QRgb other) {
        return std::pair(counts.value(other), other) < std::pair(counts.value(one), one);
    });
    colours.resize(std::min<qsizetype>(colours.size(), MostColours));
    return image.convertToFormat(QImage::Format_Indexed8, colours, Qt::AvoidDither);
}

/// Writes what \a lead leads to. Returns whether it was written.
bool writePicture(const QString &file, QSize size, const Lead &lead)
{
    constexpr quint64 Seed = 1;
    WindowDriver driver(Fonts::system(), {.demo = {.port = DemoPort, .seed = Seed},
                                          .api = {.port = ApiPort, .seed = Seed},
                                          .now = morning()});
    if (driver.apiUrl().isEmpty())
        qFatal("Port %d is in use; the pictures show it.", ApiPort);
    driver.theme().setChoice(ThemeChoice::Light);
    driver.window().resize(size);
    lead(driver);
    driver.settle();
    const QImage picture = windowPicture(driver.window(), size).toImage();
    closeDialogs(driver.window());
    return ofFewColours(picture).save(file, nullptr, 0);
}

void showDemo(WindowDriver &driver)
{
    driver.window().startDemo();
    QTRY_VERIFY(driver.session().state() == SessionState::Reviewing);
}

void showQuestion(WindowDriver &driver)
{
    reviewed(driver);
    driver.window().askToSubmit();
}

/// Its id, its times and its names would be other ones each time.
Submission asInTheGuide(Submission submission)
{
    submission.id = u"7c1f7a0e-52d9-4f0b-9a53-0d6c0b8f4e21"_s;
    submission.operatorName = u"ann"_s;
    submission.computer = u"control-room-2"_s;
    submission.fetchedAt = morning();
    submission.preparedAt = morning().addSecs(90);
    submission.finishedAt = morning().addSecs(92);
    for (AttemptRecord &attempt : submission.attempts) {
        attempt.started = morning().addSecs(91);
        attempt.elapsed = std::chrono::milliseconds(240);
    }
    return submission;
}

void showUnknown(WindowDriver &driver)
{
    DemoFaults faults;
    faults.switchOn(DemoFault::LostAnswer);
    driver.api().setFaults(faults);
    reviewed(driver);
    driver.window().askToSubmit();
    confirm();
    QTRY_VERIFY(driver.session().state() == SessionState::Unknown);
    driver.settle();
    Q_EMIT driver.session().submissionFinished(asInTheGuide(*driver.session().submission()));
}

void showLanes(WindowDriver &driver)
{
    showDemo(driver);
    driver.settle();
    chooseRow(driver, 2); // the one on the cutoff, of the first device
    driver.settle();
    driver.action("devices")->trigger();
    auto *pane = driver.window().findChild<ReviewPane *>();
    QTRY_VERIFY(pane->devices()->lanes().rowCount() > 0);
}

bool hasGuide(const QString &language)
{
    return QFile::exists(u":/help/%1/index.md"_s.arg(language));
}

} // namespace

bool DocumentPictures::makeGuide(const QString &folder)
{
    const QList<std::pair<QString, Lead>> all{
        {u"review"_s, &showDemo}, {u"question"_s, &showQuestion}, {u"unknown"_s, &showUnknown}};
    for (const QString &code : Language::codes()) {
        const Language language(code);
        for (const auto &[name, lead] : all) {
            const QString file = QDir(folder).filePath(u"%1-%2.png"_s.arg(name, code));
            if (hasGuide(code) && !writePicture(file, GuideSize, lead))
                return false;
        }
    }
    return true;
}

bool DocumentPictures::makeReadme(const QString &file)
{
    const Language language(u"en"_s);
    return writePicture(file, ReadmeSize, &showLanes);
}
