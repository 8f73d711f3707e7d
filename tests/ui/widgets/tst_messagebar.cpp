// SPDX-License-Identifier: MIT
#include "ui/widgets/messagebar.h"

#include <QtGui/qevent.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

/// What a message looks like when a new message replaces it.
class MessageBarTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
    }
    void isPaintedWholeInAnotherTone();

protected:
    /// Collects what is painted of the bar.
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            m_painted += static_cast<QPaintEvent *>(event)->region();
        return QObject::eventFilter(watched, event);
    }

private:
    QRegion m_painted;
};

void MessageBarTest::isPaintedWholeInAnotherTone()
{
    MessageBar bar;
    bar.resize(600, 80);
    bar.installEventFilter(this);
    Notice notice{.tone = Tone::Refused,
                  .what = u"The list was not sent."_s,
                  .remedy = u"Try again later."_s};
    bar.showNotice(notice);
    QVERIFY(QTest::qWaitForWindowExposed(&bar));
    QTRY_COMPARE(m_painted, QRegion(bar.rect()));
    QCoreApplication::processEvents();
    m_painted = {};
    // The words and the size are the same: only the ground changes, and the icon.
    notice.tone = Tone::Accepted;
    bar.showNotice(notice);
    QTRY_VERIFY(!m_painted.isEmpty());
    QCOMPARE(m_painted, QRegion(bar.rect()));
}

QTEST_MAIN(MessageBarTest)
#include "tst_messagebar.moc"
