// SPDX-License-Identifier: MIT
#include "ui/theme/spacing.h"
#include "ui/theme/theme.h"

#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qpushbutton.h>

using namespace Qt::StringLiterals;

/// Everything in the window grows and shrinks together.
class TextSizeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void init() { m_theme.setTextSize(TextSize::Usual); }

    void hasSteps()
    {
        QCOMPARE(TextSize::next(100, 1), 110);
        QCOMPARE(TextSize::next(100, -1), 90);
        QCOMPARE(TextSize::next(120, 1), 125);
        QCOMPARE(TextSize::next(120, -1), 110);
        QCOMPARE(TextSize::next(200, 1), 200);
        QCOMPARE(TextSize::next(80, -1), 80);
    }

    void staysInItsRange()
    {
        m_theme.setTextSize(1000);
        QCOMPARE(m_theme.textSize(), 200);
        m_theme.setTextSize(1);
        QCOMPARE(m_theme.textSize(), 80);
    }

    void bringsAlongWhatHasASizeOfItsOwn()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        Spacing::apply(layout, 2, 1, 3);
        auto *small = new QLabel(u"small"_s);
        small->setFont(Fonts::small());
        auto *plain = new QLabel(u"plain"_s);
        auto *strong = new QLabel(u"strong"_s);
        strong->setFont(Fonts::strong());
        auto *button = new QPushButton(u"button"_s);
        button->setMinimumWidth(200);
        auto *line = new QWidget;
        line->setFixedHeight(1);
        for (QWidget *each : {static_cast<QWidget *>(small), static_cast<QWidget *>(plain),
                              static_cast<QWidget *>(strong), static_cast<QWidget *>(button), line})
            layout->addWidget(each);
        const QMargins margins = layout->contentsMargins();
        const int gap = layout->spacing();
        const double body = QApplication::font().pointSizeF();
        m_theme.setTextSize(150);
        QTRY_COMPARE(plain->font().pointSizeF(), body * 1.5);
        QTRY_COMPARE(strong->font().pointSizeF(), body * 1.5);
        QCOMPARE(small->font().pointSizeF(), Fonts::small().pointSizeF());
        QCOMPARE(button->minimumWidth(), 300);
        QCOMPARE(line->height(), 1);
        QVERIFY(qAbs(layout->spacing() - Spacing::of(3)) <= 1);
        QVERIFY(layout->contentsMargins().left() > margins.left());
        // And back, by all steps, to the pixel.
        for (int size = 150; size < 200; size = TextSize::next(size, 1))
            m_theme.setTextSize(TextSize::next(size, 1));
        for (int size = 200; size > 100; size = TextSize::next(size, -1))
            m_theme.setTextSize(TextSize::next(size, -1));
        QCOMPARE(layout->contentsMargins(), margins);
        QCOMPARE(layout->spacing(), gap);
        QCOMPARE(button->minimumWidth(), 200);
        QVERIFY(qAbs(small->font().pointSizeF() - Fonts::small().pointSizeF()) < 0.01);
    }

    void leavesAloneWhatIsMeasured()
    {
        QWidget window;
        auto *layout = new QHBoxLayout(&window); // its gaps and margins are the style's
        layout->addWidget(new QPushButton(u"button"_s));
        m_theme.setTextSize(150);
        QCOMPARE(layout->spacing(), Spacing::of(1));
        QCOMPARE(layout->contentsMargins().left(), Spacing::of(2));
    }

    void tellsOnce()
    {
        QCoreApplication::processEvents(); // those of the tests before
        const QSignalSpy told(&m_theme, &Theme::textSizeChanged);
        m_theme.setTextSize(125);
        m_theme.setTextSize(125);
        QTRY_COMPARE(told.size(), 1);
    }

private:
    Theme m_theme;
};

QTEST_MAIN(TextSizeTest)
#include "tst_textsize.moc"
