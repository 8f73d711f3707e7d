// SPDX-License-Identifier: MIT
#include "ui/connection/connectionbar.h"
#include "ui/connection/connectionline.h"
#include "ui/connection/cutoffedit.h"
#include "ui/theme/theme.h"
#include "ui/widgets/calendarpopup.h"
#include "ui/widgets/fieldbox.h"
#include "ui/widgets/labels.h"

#include <QtGui/qaccessible.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qcalendarwidget.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qpushbutton.h>

#include <algorithm>

using namespace Qt::StringLiterals;

/// The fields, and the line that takes their place.
class ConnectionBarTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
        m_bar = std::make_unique<ConnectionBar>();
        m_bar->setFields({.kind = ConnectionKind::Production,
                          .baseUrl = u"https://api.example.org/v1"_s,
                          .siteId = u"norwich-pear-tree"_s,
                          .cutoff = usualCutoff()});
        m_bar->resize(900, 100);
        m_bar->show();
        QVERIFY(QTest::qWaitForWindowActive(m_bar.get()));
    }
    void cleanup() { m_bar.reset(); }

    void foldsIntoOneLine()
    {
        const int open = m_bar->sizeHint().height();
        m_bar->setSummary({.site = u"Norwich"_s, .details = {u"since 2022-01-01"_s}});
        m_bar->setFolded(true);
        QVERIFY(!cutoff()->isVisible());
        QVERIFY(change()->isVisible());
        QVERIFY(fetch()->isVisible());
        QTRY_VERIFY(m_bar->sizeHint().height() < open * 3 / 5);
        QCOMPARE(line()->accessibleName(), u"Norwich · since 2022-01-01"_s);
        // Who comes to the button hears the line.
        QCOMPARE(change()->accessibleDescription(), u"Norwich · since 2022-01-01"_s);
    }

    void changeBringsTheFieldsBackWithTheKeyboardInThem()
    {
        m_bar->setFolded(true);
        QTest::mouseClick(change(), Qt::LeftButton);
        QVERIFY(!m_bar->isFolded());
        QCOMPARE(focusName(), u"Site ID"_s);
    }

    void leadsToTheFieldThatIsAskedFor_data()
    {
        QTest::addColumn<ConnectionField>("field");
        QTest::addColumn<QString>("name");
        QTest::newRow("address") << ConnectionField::BaseUrl << u"Base URL"_s;
        QTest::newRow("site") << ConnectionField::SiteId << u"Site ID"_s;
        QTest::newRow("key") << ConnectionField::ApiKey << u"API key"_s;
        QTest::newRow("cutoff") << ConnectionField::Cutoff << u"Cutoff"_s;
    }

    void leadsToTheFieldThatIsAskedFor()
    {
        QFETCH(const ConnectionField, field);
        m_bar->setFolded(true);
        m_bar->focusField(field);
        QVERIFY(!m_bar->isFolded());
        QTEST(focusName(), "name");
    }

    void aFaultKeepsTheFields()
    {
        m_bar->setFolded(true);
        m_bar->showFaults({{ConnectionField::ApiKey, u"The API key is missing."_s}});
        QVERIFY(!m_bar->isFolded());
        QCOMPARE(focusName(), u"API key"_s);
        m_bar->setFolded(true);
        QVERIFY(!m_bar->isFolded());
        m_bar->showFaults({});
        m_bar->setFolded(true);
        QVERIFY(m_bar->isFolded());
    }

    void theKeyboardStaysInTheBar()
    {
        cutoff()->setFocus();
        m_bar->setFolded(true);
        QCOMPARE(QApplication::focusWidget(), change());
        m_bar->setFolded(false);
        fetch()->setFocus();
        m_bar->setFolded(true);
        QCOMPARE(QApplication::focusWidget(), fetch()); // it is there before and after
    }

    void fetchCanBePressedInBoth()
    {
        const QSignalSpy asked(m_bar.get(), &ConnectionBar::fetchRequested);
        QTest::mouseClick(fetch(), Qt::LeftButton);
        m_bar->setFolded(true);
        QTest::mouseClick(fetch(), Qt::LeftButton);
        QCOMPARE(asked.size(), 2);
    }

    void aShortFaultMovesNothing()
    {
        const int before = m_bar->sizeHint().height();
        m_bar->showFaults({{ConnectionField::BaseUrl, u"It is missing."_s}});
        QCOMPARE(m_bar->sizeHint().height(), before);
    }

    /// Neither does one that takes several lines: it lies over what is below, whole.
    void aLongFaultMovesNothing()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *below = new QLabel(u"rows"_s);
        layout->addWidget(m_bar.get());
        layout->addWidget(below, 1);
        window.resize(1000, 500);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const QRect before = below->geometry();
        const QString sentence =
            u"This is no moment: write a date, which means its midnight in UTC, "
            "or a date and a time with their zone."_s;
        m_bar->showFaults({{ConnectionField::Cutoff, sentence}});
        QCoreApplication::processEvents();
        QCOMPARE(below->geometry(), before);
        const auto labels = window.findChildren<QLabel *>();
        const auto note = std::ranges::find(labels, sentence, &QLabel::text);
        QVERIFY(note != labels.end() && (*note)->isVisible());
        QCOMPARE((*note)->parentWidget(), &window);
        QVERIFY((*note)->height() >= (*note)->heightForWidth((*note)->width()));
        QVERIFY(window.rect().contains((*note)->geometry()));
        QCOMPARE((*note)->width(), cutoff()->width()); // it covers no sentence of another field
        m_bar->showFaults({});
        QVERIFY(!(*note)->isVisible());
        m_bar->showFaults({{ConnectionField::Cutoff, sentence}});
        QVERIFY((*note)->isVisible());
        m_bar->hide();
        QVERIFY(!(*note)->isVisible());
        m_bar->setParent(nullptr); // it has another owner
    }

    void aDateAloneSaysWhatItMeans()
    {
        typeCutoff(u"2022-03-14"_s);
        QCOMPARE(cutoff()->accessibleDescription(), u"= midnight UTC"_s);
        typeCutoff(u"2022-03-14 06:00 +01:00"_s);
        QCOMPARE(cutoff()->accessibleDescription(), u"= 2022-03-14 05:00:00 UTC"_s);
        typeCutoff(u"2022-03-14T06:00:00Z"_s);
        QCOMPARE(cutoff()->accessibleDescription(), QString()); // it says so itself
    }

    void theCalendarFillsTheCutoff()
    {
        const QSignalSpy edits(m_bar.get(), &ConnectionBar::edited);
        typeCutoff(u"2022-03-14T06:00:00Z"_s);
        const qsizetype typed = edits.size();
        QTest::keyClick(cutoff(), Qt::Key_Down, Qt::AltModifier);
        auto *popup = cutoff()->findChild<CalendarPopup *>();
        QVERIFY(popup != nullptr && popup->isVisible());
        QCOMPARE(popup->calendar()->selectedDate(), QDate(2022, 3, 14));
        for (QWidget *each : popup->findChildren<QWidget *>()) {
            const bool isStop = each->isVisible() && (each->focusPolicy() & Qt::TabFocus) != 0;
            QVERIFY2(!isStop || !each->accessibleName().isEmpty(), each->metaObject()->className());
        }
        QWidget *days = popup->calendar()->findChild<QWidget *>(u"qt_calendar_calendarview"_s);
        QTest::keyClick(days, Qt::Key_Right);
        QTest::keyClick(days, Qt::Key_Return);
        QTRY_VERIFY(cutoff()->findChild<CalendarPopup *>() == nullptr);
        QCOMPARE(m_bar->fields().cutoff, u"2022-03-15"_s);
        QCOMPARE(edits.size(), typed + 1);
    }

    void escLeavesTheCalendarAndTheCutoffAsItWas()
    {
        QTest::keyClick(cutoff(), Qt::Key_F4);
        auto *popup = cutoff()->findChild<CalendarPopup *>();
        QVERIFY(popup != nullptr);
        QTest::keyClick(popup, Qt::Key_Escape);
        QTRY_VERIFY(cutoff()->findChild<CalendarPopup *>() == nullptr);
        QCOMPARE(m_bar->fields().cutoff, usualCutoff());
    }

private:
    [[nodiscard]] ConnectionLine *line() const { return m_bar->findChild<ConnectionLine *>(); }
    [[nodiscard]] QPushButton *change() const { return line()->changeButton(); }
    [[nodiscard]] CutoffEdit *cutoff() const { return m_bar->findChild<CutoffEdit *>(); }
    [[nodiscard]] QPushButton *fetch() const
    {
        for (QPushButton *each : m_bar->findChildren<QPushButton *>()) {
            if (each->text() == u"Fetch")
                return each;
        }
        return nullptr;
    }
    void typeCutoff(const QString &text)
    {
        cutoff()->setFocus();
        cutoff()->selectAll();
        QTest::keyClicks(cutoff(), text);
    }
    static QString focusName()
    {
        const QWidget *focus = QApplication::focusWidget();
        return focus == nullptr ? QString() : focus->accessibleName();
    }

    Theme m_theme;
    std::unique_ptr<ConnectionBar> m_bar;
};

QTEST_MAIN(ConnectionBarTest)
#include "tst_connectionbar.moc"
