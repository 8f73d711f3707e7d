// SPDX-License-Identifier: MIT
#include "ui/window/windowdriver.h"

#include <QtCore/qregularexpression.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qlineedit.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// More steps than any ring of ours has.
constexpr int TooMany = 200;

/// What can be reached by Tab in a window, as Qt marks it.
QSet<QWidget *> reachable(const QWidget &top)
{
    QSet<QWidget *> widgets;
    for (QWidget *each : top.findChildren<QWidget *>()) {
        const bool takesTab = (each->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
        const bool hasProxy = each->focusProxy() != nullptr;
        if (each->window() == &top && takesTab && !hasProxy && each->isVisible() &&
            each->isEnabled())
            widgets.insert(each);
    }
    return widgets;
}

/// Where Tab leads, from where the focus is, until it is there again or gets stuck.
QList<QWidget *> ring(Qt::KeyboardModifiers modifiers = {})
{
    QList<QWidget *> stops{QApplication::focusWidget()};
    for (int i = 0; i < TooMany; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, modifiers);
        QWidget *now = QApplication::focusWidget();
        if (stops.contains(now))
            break;
        stops.append(now);
    }
    return stops;
}

/// The part of the window that reaches from its left to its right and holds this widget.
const QWidget *bandOf(const QWidget *widget)
{
    const QWidget *band = widget;
    while (band->width() < band->window()->width() && band->parentWidget() != nullptr)
        band = band->parentWidget();
    return band;
}

QString nameOf(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    const QString name = widget->accessibleName();
    return name.isEmpty() && button != nullptr ? button->text() : name;
}

QStringList namesOf(const QList<QWidget *> &widgets)
{
    QStringList names;
    for (const QWidget *each : widgets)
        names << nameOf(each) + u" (" + QLatin1String(each->metaObject()->className()) + u')';
    return names;
}

} // namespace

/// The window without a mouse.
class WindowTabsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // The offscreen platform says of every dialog that it cannot pass on size hints.
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
    }

    void tabReachesEverythingAndComesBack()
    {
        WindowDriver driver;
        driver.fetchFromApi();
        QTRY_VERIFY(driver.button(u"Submit 10"_s)->isEnabled());
        driver.openFields();
        driver.named<QComboBox>(u"Connection"_s)->setFocus();
        const QList<QWidget *> stops = ring();
        expectAll(driver.window(), stops);
        // Back the same way.
        stops.first()->setFocus();
        QList<QWidget *> back = ring(Qt::ShiftModifier);
        std::reverse(back.begin() + 1, back.end());
        QCOMPARE(namesOf(back), namesOf(stops));
    }

    void tabLeadsDownThePage()
    {
        WindowDriver driver;
        driver.fetchFromApi();
        QTRY_VERIFY(driver.button(u"Submit 10"_s)->isEnabled());
        driver.openFields();
        driver.named<QComboBox>(u"Connection"_s)->setFocus();
        const QList<QWidget *> stops = ring();
        int lowest = 0;
        for (const QWidget *each : stops) {
            const int top = bandOf(each)->mapTo(&driver.window(), QPoint()).y();
            QVERIFY2(top >= lowest,
                     qPrintable(nameOf(each) + u" in " + namesOf(stops).join(u", ")));
            lowest = top;
        }
        QVERIFY(nameOf(stops.last()).startsWith(u"Submit"_s));
    }

    void tabReachesEverythingInTheQuestion()
    {
        WindowDriver driver;
        driver.fetchFromApi();
        QTRY_VERIFY(driver.button(u"Submit 10"_s)->isEnabled());
        QTest::keyClick(&driver.window(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(QApplication::activeModalWidget() != nullptr);
        QWidget *question = QApplication::activeModalWidget();
        QTRY_VERIFY(QApplication::focusWidget() != nullptr &&
                    QApplication::focusWidget()->window() == question);
        expectAll(*question, ring());
        // And Esc leads out, with nothing sent.
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(QApplication::activeModalWidget() == nullptr);
        QVERIFY(driver.api().acceptedSubmissions().isEmpty());
    }

    void theKeyCanBeHeldOpenWithoutAMouse()
    {
        WindowDriver driver;
        driver.type(u"API key"_s, u"secret"_s);
        auto *key = driver.named<QLineEdit>(u"API key"_s);
        auto *reveal = driver.named<QAbstractButton>(u"Show the key while held"_s);
        QVERIFY(reveal != nullptr);
        reveal->setFocus();
        QTest::keyPress(reveal, Qt::Key_Space);
        QCOMPARE(key->echoMode(), QLineEdit::Normal);
        QTest::keyRelease(reveal, Qt::Key_Space);
        QCOMPARE(key->echoMode(), QLineEdit::Password);
    }

    void whileFetchingEscCancelsAndF5FetchesAgain()
    {
        WindowDriver driver;
        driver.fetchFromApi();
        DemoFaults faults;
        faults.switchOn(DemoFault::Slow, 60'000);
        driver.api().setFaults(faults);
        QTest::keyClick(&driver.window(), Qt::Key_F5);
        QTRY_VERIFY(driver.button(u"Cancel"_s) != nullptr);
        QTest::keyClick(&driver.window(), Qt::Key_F5); // does not start a second one
        QCOMPARE(driver.session().state(), SessionState::Fetching);
        QTest::keyClick(&driver.window(), Qt::Key_Escape);
        QTRY_COMPARE(driver.session().state(), SessionState::Reviewing);
        QTRY_VERIFY(driver.says(u"cancelled"_s));
        // What was there before is still there, and Esc without anything under way is harmless.
        QVERIFY(driver.session().hasReview());
        QTest::keyClick(&driver.window(), Qt::Key_Escape);
        QVERIFY(driver.window().isVisible());
        driver.api().setFaults({});
        QTest::keyClick(&driver.window(), Qt::Key_F5);
        QTRY_COMPARE(driver.session().state(), SessionState::Fetching);
        QTRY_COMPARE(driver.session().state(), SessionState::Reviewing);
    }

private:
    static void expectAll(const QWidget &top, const QList<QWidget *> &stops)
    {
        QSet<QWidget *> missing = reachable(top);
        for (QWidget *each : stops)
            missing.remove(each);
        QVERIFY2(missing.isEmpty(),
                 qPrintable(u"Tab does not reach %1, only %2"_s.arg(
                     namesOf(missing.values()).join(u", "), namesOf(stops).join(u", "))));
        for (const QWidget *each : stops)
            QVERIFY2(!nameOf(each).isEmpty(), each->metaObject()->className());
    }
};

QTEST_MAIN(WindowTabsTest)
#include "tst_windowtabs.moc"
