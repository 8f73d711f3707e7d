// SPDX-License-Identifier: MIT
#include "ui/window/windowdriver.h"

#include "ui/connection/sitescolumn.h"
#include "ui/guide/guidewindow.h"
#include "ui/history/historypictures.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/steadychoice.h"
#include "ui/window/testlanguage.h"
#include "ui/window/windowpicture.h"
#include "ui/window/windowstates.h"
#include "ui/window/windowsteps.h"

#include <QtGui/qfontinfo.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qabstractscrollarea.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qdialog.h>
#include <QtWidgets/qheaderview.h>
#include <QtWidgets/qmainwindow.h>
#include <QtWidgets/qmenu.h>
#include <QtWidgets/qmenubar.h>
#include <QtWidgets/qscrollarea.h>
#include <QtWidgets/qscrollbar.h>
#include <QtWidgets/qstyle.h>
#include <QtWidgets/qstyleoption.h>
#include <QtWidgets/qtabbar.h>

#include <array>

using namespace Qt::StringLiterals;

/// A font that people have, and the Debian package that brings it.
struct Face
{
    const char *family = nullptr;
    const char *package = nullptr;
};

namespace {

using Lead = std::function<void(WindowDriver &)>;

// The packages are in the test section of resources/packages/debian.txt.
constexpr std::array Faces{
    Face{"DejaVu Sans", "fonts-dejavu-core"},
    Face{"Noto Sans", "fonts-noto-core"},
    Face{"Liberation Sans", "fonts-liberation"},
    Face{"Cantarell", "fonts-cantarell"},
};

/// The one that the environment asks for; all of them if it does not say.
QList<Face> wantedFaces()
{
    const QString wanted = qEnvironmentVariable("OUTAGE_DESK_FACE");
    QList<Face> faces;
    for (const Face &face : Faces) {
        if (wanted.isEmpty() || wanted == QLatin1String(face.family))
            faces << face;
    }
    return faces;
}

/// Those that the environment asks for, with commas between them; otherwise all, those that only
/// tests speak in the widest font.
QStringList wantedLanguages(const Face &face = Faces.front())
{
    if (qEnvironmentVariableIsSet("OUTAGE_DESK_LANGUAGES"))
        return qEnvironmentVariable("OUTAGE_DESK_LANGUAGES").split(u',');
    return face.family == Faces.front().family ? TestLanguage::names() : Language::codes();
}

/// The program's own font, but of the family of \a face.
QFont fontOf(const Face &face)
{
    QFont font = Fonts::system();
    font.setFamily(QLatin1String(face.family));
    return font;
}

/// Nothing if the words of the application are in \a face; what is missing otherwise.
QString absenceOf(const Face &face)
{
    const QString used = QFontInfo(QApplication::font()).family();
    return used == QLatin1String(face.family)
               ? QString()
               : u"The font %1 is not there, %2 was used: install the package %3."_s.arg(
                     QLatin1String(face.family), used, QLatin1String(face.package));
}

QString describe(const QWidget *widget, const QString &text)
{
    return QString::fromLatin1(widget->metaObject()->className()) + u" “"_s + text +
           u"” is %1 × %2"_s.arg(widget->width()).arg(widget->height());
}

/// What of \a label is not to be seen; nothing if all is.
QString faultOf(const QLabel *label)
{
    const bool isHighEnough =
        !label->wordWrap() || label->height() >= label->heightForWidth(label->width());
    const bool isWideEnough = label->wordWrap() || label->width() >= label->sizeHint().width();
    return isHighEnough && isWideEnough ? QString() : describe(label, label->text());
}

QString faultOf(const QAbstractButton *button)
{
    const bool hasWords = !button->text().isEmpty();
    return !hasWords || button->width() >= button->sizeHint().width()
               ? QString()
               : describe(button, button->text());
}

QString faultOf(const ElidedLabel *label)
{
    return label->isCut() && !label->isOfAnyLength() ? describe(label, label->text()) : QString();
}

/// A title that is to be seen must be seen whole, unless the table is scrolled aside.
QString faultOf(QHeaderView *header)
{
    const bool isTitles = header->orientation() == Qt::Horizontal && header->model() != nullptr;
    for (int section = 0; isTitles && section < header->count(); ++section) {
        const int end = header->sectionViewportPosition(section) + header->sectionSize(section);
        const QString title =
            header->model()->headerData(section, header->orientation()).toString();
        const bool isSeen = !title.isEmpty() && !header->isSectionHidden(section) &&
                            header->sectionViewportPosition(section) >= 0 &&
                            end <= header->viewport()->width();
        if (isSeen && header->sectionSize(section) < header->sectionSizeHint(section)) {
            return describe(header, title);
        }
    }
    return {};
}

QString faultOf(const QTabBar *tabs)
{
    return tabs->width() >= tabs->sizeHint().width() ? QString() : describe(tabs, {});
}

/// A title that has no room moves into a menu of its own, where it is not looked for.
QString faultOf(const QMenuBar *bar)
{
    for (QAction *title : bar->actions()) {
        const QRect place = bar->actionGeometry(title);
        if (title->isVisible() && (place.isEmpty() || !bar->rect().contains(place)))
            return describe(bar, title->text());
    }
    return {};
}

/// Of a list to choose from, what is chosen; a field that is typed into scrolls, and the choice of
/// a connection ends in dots, for names are of any length.
QString faultOf(const QComboBox *box)
{
    if (qobject_cast<const SteadyChoice *>(box) != nullptr)
        return {};
    QStyleOptionComboBox option;
    option.initFrom(box);
    const QRect place = box->style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                     QStyle::SC_ComboBoxEditField, box);
    const bool isCut = place.width() < box->fontMetrics().horizontalAdvance(box->currentText());
    return !box->isEditable() && isCut ? describe(box, box->currentText()) : QString();
}

QString faultOf(QWidget *widget)
{
    if (const auto *label = qobject_cast<QLabel *>(widget))
        return faultOf(label);
    if (const auto *button = qobject_cast<QAbstractButton *>(widget))
        return faultOf(button);
    if (const auto *label = qobject_cast<ElidedLabel *>(widget))
        return faultOf(label);
    if (auto *header = qobject_cast<QHeaderView *>(widget))
        return faultOf(header);
    if (const auto *tabs = qobject_cast<QTabBar *>(widget))
        return faultOf(tabs);
    if (const auto *bar = qobject_cast<QMenuBar *>(widget))
        return faultOf(bar);
    if (const auto *box = qobject_cast<QComboBox *>(widget))
        return faultOf(box);
    return {};
}

/// What lies outside its window without anything that could be scrolled.
QString strayOf(const QWidget *widget)
{
    for (const QWidget *each = widget; each != nullptr && !each->isWindow();
         each = each->parentWidget()) {
        const QWidget *parent = each->parentWidget();
        const auto *window = qobject_cast<const QMainWindow *>(widget->window());
        const bool isPage = window != nullptr && parent == window->centralWidget();
        if (!isPage && qobject_cast<const QAbstractScrollArea *>(parent) != nullptr)
            return {};
    }
    const QRect place(widget->mapTo(widget->window(), QPoint()), widget->size());
    // From right to left QSplitter puts its parts a pixel too far to the right.
    const QRect room = widget->window()->rect().adjusted(0, 0, widget->isRightToLeft() ? 1 : 0, 0);
    return widget->isWindow() || room.contains(place)
               ? QString()
               : describe(widget, u"outside, at %1, %2"_s.arg(place.x()).arg(place.y()));
}

QStringList faultsIn(const QWidget *top)
{
    QStringList faults;
    for (QWidget *each : top->findChildren<QWidget *>()) {
        const bool isPiece = qobject_cast<QLineEdit *>(each->parentWidget()) != nullptr;
        if (!each->isVisible() || each->window() != top || isPiece)
            continue;
        faults << faultOf(each) << strayOf(each);
    }
    faults.removeAll(QString());
    return faults;
}

/// What makes a dialog too large: those of its parts that take the most room.
QString widestIn(const QWidget *top)
{
    QStringList parts{describe(top, top->windowTitle())};
    for (const QWidget *each : top->findChildren<QWidget *>()) {
        if (each->minimumSizeHint().width() > top->width() * 2 / 3)
            parts << describe(each, u"at least %1"_s.arg(each->minimumSizeHint().width()));
    }
    return parts.join(u'\n');
}

/// What of the page of the window would have to be scrolled to.
QStringList hiddenIn(const QMainWindow &window)
{
    const auto *scroll = qobject_cast<const QScrollArea *>(window.centralWidget());
    QStringList hidden;
    for (const QScrollBar *bar : {scroll->horizontalScrollBar(), scroll->verticalScrollBar()}) {
        if (bar->maximum() > 0)
            hidden << u"%1 pixels of the page are out of sight"_s.arg(bar->maximum());
    }
    return hidden;
}

/// The letter that Alt is pressed with; nothing if there is none.
QString letterOf(QString text)
{
    text.remove(u"&&"_s);
    const qsizetype at = text.indexOf(u'&');
    return at >= 0 && at + 1 < text.size() ? QString(text[at + 1].toLower()) : QString();
}

/// The letters that choose \a actions while their menu is open.
QString lettersOf(const QList<const QAction *> &actions)
{
    QString letters;
    for (const QAction *action : actions)
        letters += letterOf(action->text());
    return letters;
}

/// The letters that more than one thing of \a top answers to.
QString contestedIn(const QWidget *top)
{
    QString letters;
    for (const QAbstractButton *each : top->findChildren<QAbstractButton *>())
        letters += each->isVisible() && each->window() == top ? letterOf(each->text()) : QString();
    for (const QTabBar *each : top->findChildren<QTabBar *>()) {
        const bool isOn = each->isVisible() && each->window() == top;
        for (int tab = 0; isOn && tab < each->count(); ++tab)
            letters += letterOf(each->tabText(tab));
    }
    for (const QMenuBar *each : top->findChildren<QMenuBar *>()) {
        for (const QAction *title : each->actions())
            letters += letterOf(title->text());
    }
    QString contested;
    for (const QChar letter : std::as_const(letters))
        contested += letters.count(letter) > 1 ? QString(letter) : QString();
    return contested;
}

/// Whether it is a window of its own beside the main one.
bool isOver(const QWidget *top)
{
    return qobject_cast<const QDialog *>(top) != nullptr ||
           qobject_cast<const GuideWindow *>(top) != nullptr;
}

QString lettersOf(const QList<QAction *> &actions)
{
    return lettersOf(QList<const QAction *>(actions.cbegin(), actions.cend()));
}

} // namespace

/// No word is clipped in the smallest window, in any state, any language and any font that people
/// have. OUTAGE_DESK_FACE, the family of one of the fonts, leaves out the others, and so does
/// OUTAGE_DESK_LANGUAGES.
class WindowFitTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWordHasItsPlace_data()
    {
        QTest::addColumn<Face>("face");
        QTest::addColumn<QString>("language");
        QTest::addColumn<Lead>("lead");
        for (const Face &face : wantedFaces()) {
            for (const QString &language : wantedLanguages(face)) {
                const auto tell = [&](const QString &name, const Lead &lead) {
                    // Its rows arrive for long, and look like those of any other list.
                    if (!name.contains(u"a-million"_s))
                        QTest::addRow("%s %s %s", face.family, qPrintable(language),
                                      qPrintable(name))
                            << face << language << lead;
                };
                tellWindowStates(tell, m_inputs.path());
                makeHistoryPictures(tell);
            }
        }
    }

    void everyWordHasItsPlace()
    {
        QFETCH(Face, face);
        QFETCH(QString, language);
        QFETCH(Lead, lead);
        const TestLanguage spoken(language);
        WindowDriver driver(fontOf(face));
        QVERIFY2(absenceOf(face).isEmpty(), qPrintable(absenceOf(face)));
        driver.window().resize(900, 600);
        lead(driver);
        driver.settle();
        QCOMPARE(driver.window().size(), QSize(900, 600));
        QCOMPARE(contestedIn(&driver.window()), QString());
        QStringList faults = faultsIn(&driver.window()) + hiddenIn(driver.window());
        for (QWidget *top : QApplication::topLevelWidgets()) {
            if (top->isVisible() && isOver(top)) {
                QVERIFY2(QRect(0, 0, 900, 600).contains(top->rect()), qPrintable(widestIn(top)));
                faults << faultsIn(top);
                QCOMPARE(contestedIn(top), QString());
            }
        }
        closeDialogs(driver.window());
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void theSitesHaveTheirPlace_data() { everyLetterOpensOneThing_data(); }

    /// Their column is there in a wide window only.
    void theSitesHaveTheirPlace()
    {
        QFETCH(QString, language);
        const TestLanguage spoken(language);
        WindowDriver driver(fontOf(wantedFaces().constFirst()));
        driver.window().resize(1280, 720);
        WindowSteps::connectTo(driver,
                               {u"norwich-pear-tree"_s, u"odd-harbour"_s, u"no-such-site"_s});
        WindowSteps::fetchAll(driver);
        QVERIFY(driver.window().findChild<SitesColumn *>()->isVisible());
        const QStringList faults = faultsIn(&driver.window()) + hiddenIn(driver.window());
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        QCOMPARE(contestedIn(&driver.window()), QString());
    }

    void largeWordsHaveTheirPlace_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<Lead>("lead");
        for (const QString &language : wantedLanguages()) {
            tellLargeStates([&](const QString &name, const Lead &lead) {
                if (name.contains(u"full-screen"_s))
                    return; // as large as the screen, whose size is the test machine's
                QTest::addRow("%s %s", qPrintable(language), qPrintable(name)) << language << lead;
            });
        }
    }

    void largeWordsHaveTheirPlace()
    {
        QFETCH(QString, language);
        QFETCH(Lead, lead);
        const TestLanguage spoken(language);
        WindowDriver driver(fontOf(wantedFaces().constFirst()));
        driver.window().resize(LargeTextWindow);
        lead(driver);
        driver.settle();
        QCOMPARE(driver.window().size(), LargeTextWindow);
        QStringList faults = faultsIn(&driver.window()) + hiddenIn(driver.window());
        for (QWidget *top : QApplication::topLevelWidgets()) {
            if (top->isVisible() && qobject_cast<QDialog *>(top) != nullptr) {
                QCOMPARE(top->size().boundedTo(LargeTextWindow), top->size());
                faults << faultsIn(top);
            }
        }
        closeDialogs(driver.window());
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void everyLetterOpensOneThing_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : wantedLanguages())
            QTest::newRow(qPrintable(language)) << language;
    }

    void everyLetterOpensOneThing()
    {
        QFETCH(QString, language);
        const TestLanguage spoken(language);
        WindowDriver driver;
        QString titles;
        for (const QAction *title : driver.window().menuBar()->actions()) {
            titles += lettersOf({title});
            const QString letters = lettersOf(title->menu()->actions());
            for (const QChar letter : letters)
                QVERIFY2(letters.count(letter) == 1, qPrintable(title->text() + u' ' + letter));
        }
        for (const QChar letter : std::as_const(titles))
            QVERIFY2(titles.count(letter) == 1, qPrintable(titles));
        QCOMPARE(titles.size(), driver.window().menuBar()->actions().size());
    }

private:
    QTemporaryDir m_inputs;
};

QTEST_MAIN(WindowFitTest)
#include "tst_windowfit.moc"
