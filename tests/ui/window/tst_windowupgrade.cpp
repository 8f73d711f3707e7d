// SPDX-License-Identifier: MIT
#include "ui/window/windowdriver.h"

#include "support/places.h"
#include "ui/review/outageview.h"

#include <QtGui/qaction.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qheaderview.h>

using namespace Qt::StringLiterals;

/// A person starts this version after an earlier one, and the window is as it was left.
class WindowUpgradeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
        m_driver = std::make_unique<WindowDriver>(u"2b8f3be/home"_s);
    }
    void cleanup() { m_driver.reset(); }

    void theConnectionIsThereByItsHostsName();
    void theLayoutIsTheSame_data();
    void theLayoutIsTheSame();
    void theFindingsFollowTheLimits();
    void theUnknownOutcomeIsTold();
    void theHistoryHoldsEverySubmission();
    void theChoicesAreMadeAgain();

private:
    void choose()
    {
        if (m_driver->window().fields().isOpen)
            m_driver->click(u"Choose 127.0.0.1:41873"_s);
    }
    void fetch()
    {
        choose();
        m_driver->type(u"API key"_s, u"demo"_s);
        m_driver->click(u"Fetch"_s);
        QTRY_COMPARE(m_driver->session().state(), SessionState::Reviewing);
        QTRY_COMPARE(view().model()->rowCount(), 18);
        m_driver->settle();
    }
    [[nodiscard]] OutageView &view() { return *m_driver->window().findChild<OutageView *>(); }
    [[nodiscard]] QString cell(int row, OutageColumn column)
    {
        return view().model()->index(row, column).data().toString();
    }

    std::unique_ptr<WindowDriver> m_driver;
};

/// What was Custom is a Production, which is never chosen by itself.
void WindowUpgradeTest::theConnectionIsThereByItsHostsName()
{
    QVERIFY(m_driver->window().fields().isOpen);
    QVERIFY(m_driver->says(u"The last connection was 127.0.0.1:41873."_s));
    choose();
    const ConnectionFields fields = m_driver->window().fields();
    QCOMPARE(fields.kind, ConnectionKind::Production);
    QCOMPARE(fields.name, u"127.0.0.1:41873"_s);
    QCOMPARE(fields.baseUrl, u"http://127.0.0.1:41873/v1"_s);
    QCOMPARE(fields.siteId, u"norwich-pear-tree"_s);
    QCOMPARE(fields.cutoff, u"2022-02-01T00:00:00+01:00"_s);
    QCOMPARE(m_driver->keyText(), QString());
    const auto *sites = m_driver->named<QComboBox>(u"Site ID"_s);
    QVERIFY(sites != nullptr);
    QCOMPARE(sites->count(), 2);
    QCOMPARE(sites->itemText(1), u"odd-harbour"_s);
}

void WindowUpgradeTest::theLayoutIsTheSame_data()
{
    QTest::addColumn<bool>("isLater");
    QTest::newRow("at the first start") << false;
    QTest::newRow("once this version has written it") << true;
}

void WindowUpgradeTest::theLayoutIsTheSame()
{
    QFETCH(const bool, isLater);
    if (isLater)
        m_driver->restart();
    QCOMPARE(m_driver->window().size(), QSize(1400, 900));
    fetch();
    QVERIFY(m_driver->action("facets")->isChecked());
    QVERIFY(m_driver->action("requests")->isChecked());
    QList<OutageColumn> columns = view().shownColumns();
    columns.removeOne(CompareColumn); // there as long as there is something to compare with
    QCOMPARE(columns, QList<OutageColumn>({IncludeColumn, DeviceColumn, BeginColumn, EndColumn,
                                           DurationColumn, VerdictColumn, CheckColumn, ReasonColumn,
                                           RecordNumberColumn}));
    QCOMPARE(view().columnWidth(DurationColumn), 117);
    QCOMPARE(view().columnWidth(VerdictColumn), 163);
    QCOMPARE(view().horizontalHeader()->sortIndicatorSection(), int(BeginColumn));
    QCOMPARE(cell(0, BeginColumn), u"2020-03-04 04:44:30.832"_s); // in Asia/Kolkata
    QCOMPARE(view().model()->headerData(BeginColumn, Qt::Horizontal).toString(),
             u"Begin (Asia/Kolkata)"_s);
}

void WindowUpgradeTest::theFindingsFollowTheLimits()
{
    fetch();
    QCOMPARE(m_driver->session().review().findings().count(Finding::TooLong), 13);
}

void WindowUpgradeTest::theUnknownOutcomeIsTold()
{
    QTRY_VERIFY(m_driver->says(u"The outcome of the submission of 2026-11-29 01:13:21 UTC for"
                               " Norwich Pear Tree is unknown."_s));
    QVERIFY(m_driver->says(u"http://127.0.0.1:41873/v1 has its 10 outage"_s));
    QVERIFY(m_driver->button(u"Mark the outcome"_s) != nullptr);
}

void WindowUpgradeTest::theHistoryHoldsEverySubmission()
{
    m_driver->action("history")->trigger();
    QTRY_VERIFY(m_driver->named<QTableView>(u"Submissions"_s) != nullptr);
    const auto *list = m_driver->named<QTableView>(u"Submissions"_s);
    QTRY_COMPARE(list->model()->rowCount(), 9);
}

void WindowUpgradeTest::theChoicesAreMadeAgain()
{
    fetch();
    QVERIFY(m_driver->says(u"You had decided on 3 outage"_s));
    m_driver->click(u"Make them again"_s);
    m_driver->settle();
    QCOMPARE(m_driver->session().review().counts().leftOut, 2);
    QStringList leftOut;
    for (int row = 0; row < view().model()->rowCount(); ++row) {
        if (cell(row, VerdictColumn) == u"Left out"_s)
            leftOut.append(cell(row, DeviceColumn) + u": "_s + cell(row, ReasonColumn));
    }
    QCOMPARE(leftOut, QStringList({u"Battery 1: left out by the operator: Zähler getauscht –"
                                   " asked Ann"_s,
                                   u"Battery 3: left out by the operator"_s}));
}

int main(int argc, char **argv)
{
    // The window was left larger than the screen that the platform shows otherwise.
    const QString platform = u"offscreen:configfile="_s + Places::data(u"large-screen.json"_s);
    qputenv("QT_QPA_PLATFORM", platform.toUtf8());
    QApplication application(argc, argv);
    WindowUpgradeTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_windowupgrade.moc"
