// SPDX-License-Identifier: MIT
#include "ui/window/windowdriver.h"

#include "ui/history/historypictures.h"
#include "ui/sheet/sheetsamples.h"
#include "ui/window/documentpictures.h"
#include "ui/window/testlanguage.h"
#include "ui/window/windowpicture.h"
#include "ui/window/windowstates.h"

#include <QtCore/qdir.h>
#include <QtCore/qfileinfo.h>
#include <QtGui/qaction.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qapplication.h>

#include <cstdio>
#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

// Not a test: `outage_desk_pictures FOLDER [WxH] [light|dark] [en|de] [PART] [FAMILY] [PERCENT]`
// writes a picture of every state of the window, or of those with PART in their name, to be looked
// at; its words are in the font FAMILY, if one is named, and in PERCENT of the usual size.
// `outage_desk_pictures --guide FOLDER` writes the pictures of the guide, in each language, and
// `--readme FILE` that of the README.

namespace {

/// Leads one window from state to state and writes what a person sees there.
class Album final
{
public:
    Album(QString folder, QSize size, ThemeChoice theme, QString part, QFont body, int textSize)
        : m_folder(std::move(folder))
        , m_size(size)
        , m_theme(theme)
        , m_part(std::move(part))
        , m_body(std::move(body))
        , m_textSize(textSize)
    {
        QDir().mkpath(m_folder);
    }

    void makeStates()
    {
        const auto tell = [this](const QString &name,
                                 const std::function<void(WindowDriver &)> &lead) {
            page(name, lead);
        };
        tellWindowStates(tell, m_inputs.path());
    }

    void make()
    {
        makeStates();
        const auto tell = [this](const QString &name,
                                 const std::function<void(WindowDriver &)> &lead) {
            page(name, lead);
        };
        tellLaneStates(tell, m_inputs.path());
        tellLargeStates(tell);
        makeHistoryPictures(tell);
        SheetSamples::printSheets(m_folder);
        for (const QString &site : {u"odd-harbour"_s, u"quiet-meadow"_s})
            printDemo(site);
    }

private:
    void page(const QString &name, const std::function<void(WindowDriver &)> &lead)
    {
        if (!name.contains(m_part)) {
            return;
        }
        WindowDriver driver(m_body);
        driver.theme().setChoice(m_theme);
        driver.theme().setTextSize(m_textSize);
        driver.window().resize(m_size);
        lead(driver);
        driver.settle();
        windowPicture(driver.window(), m_size).save(QDir(m_folder).filePath(name + u".png"_s));
        std::printf("%s\n", qUtf8Printable(name));
        closeDialogs(driver.window());
    }

    /// The review sheet of a site of the demo.
    void printDemo(const QString &site)
    {
        WindowDriver driver(m_body);
        driver.window().startDemo();
        QTRY_COMPARE(driver.session().state(), SessionState::Reviewing);
        driver.action(qPrintable(u"demo-site-"_s + site))->trigger();
        QTRY_COMPARE(driver.session().fetched()->siteId, site);
        driver.settle();
        const QString path = QDir(m_folder).filePath(u"sheet-%1.pdf"_s.arg(site));
        driver.printTo(path);
        driver.action("print")->trigger();
        const auto isPrinted = [&path] { return QFileInfo(path).size() > 0; };
        QTRY_VERIFY(isPrinted());
        driver.settle();
    }

    QTemporaryDir m_inputs;
    QString m_folder;
    QSize m_size;
    ThemeChoice m_theme;
    QString m_part; ///< of the names of the pictures that are wanted
    QFont m_body;
    int m_textSize;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == "--guide"_L1)
        return DocumentPictures::makeGuide(arguments.value(2)) ? 0 : 1;
    if (arguments.value(1) == "--readme"_L1)
        return DocumentPictures::makeReadme(arguments.value(2)) ? 0 : 1;
    const QStringList sides = arguments.value(2, u"1280x800"_s).split(u'x');
    const TestLanguage language(arguments.value(4, u"en"_s));
    const ThemeChoice theme =
        Theme::named(arguments.value(3, u"light"_s)).value_or(ThemeChoice::Light);
    QFont body = Fonts::system();
    if (const QString family = arguments.value(6); !family.isEmpty())
        body.setFamily(family);
    Album album(arguments.value(1, u"pictures"_s),
                QSize(sides.value(0).toInt(), sides.value(1).toInt()), theme, arguments.value(5),
                body, arguments.value(7, u"100"_s).toInt());
    album.make();
    return 0;
}
