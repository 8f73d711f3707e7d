// SPDX-License-Identifier: MIT
#include "ui/window/windowdriver.h"

#include "models/outagetablemodel.h"
#include "ui/connection/connectionbar.h"
#include "ui/review/detailspane.h"
#include "ui/review/outageview.h"
#include "ui/review/reviewpane.h"
#include "ui/submission/submitdialog.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/outagelistview.h"

#include <QtGui/qaction.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qtabwidget.h>

using namespace Qt::StringLiterals;

namespace {

const QString SiteName = u"norwich-pear-tree"_s;

/// Every text that a table has for the eye, the pointer and the ear.
QString allTexts(const QAbstractItemModel &model)
{
    QString texts;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                texts += model.index(row, column).data(role).toString() + u'\n';
        }
    }
    return texts;
}

} // namespace

/// What those who look on do not see of the full screen: addresses, ids and requests.
class WindowPrivacyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
        m_driver = std::make_unique<WindowDriver>();
        m_driver->fetchFromApi();
        m_driver->settle();
    }
    void cleanup() { m_driver.reset(); }

    void noCellTipOrSpokenTextNamesAnId()
    {
        m_driver->action("show-fetched")->trigger();
        m_driver->settle();
        const QAbstractItemModel &rows = *view().model();
        const QStringList ids = idsOfDevices();
        QVERIFY(ids.size() > 20);
        const QString before = allTexts(rows);
        for (const QString &id : ids)
            QVERIFY2(before.contains(id), qPrintable(id));
        present();
        const QString after = allTexts(rows);
        for (const QString &id : ids)
            QVERIFY2(!after.contains(id), qPrintable(id));
        QVERIFY(after.contains(u"another device"_s));
        present();
        QCOMPARE(allTexts(rows), before);
    }

    void theDetailsOfAnotherSiteNameNoId()
    {
        m_driver->action("show-fetched")->trigger();
        m_driver->settle();
        const OutageTable &table = m_driver->session().review().table();
        qsizetype row = 0;
        while (m_driver->session().review().siteDevice(row) >= 0)
            ++row;
        view().setFocus();
        view().goToRow(row);
        m_driver->settle();
        QVERIFY(m_driver->says(table.deviceId(row)));
        present();
        QVERIFY(!m_driver->says(table.deviceId(row)));
        QVERIFY(
            !m_driver->window().findChild<DetailsPane *>()->text().startsWith(table.deviceId(row)));
        QVERIFY(m_driver->says(u"another device"_s));
    }

    void theColumnOfIdsCannotBeShown()
    {
        const auto ids = [this] {
            for (QAction *each : view().columnActions()) {
                if (each->data().toInt() == DeviceIdColumn)
                    return each;
            }
            return static_cast<QAction *>(nullptr);
        };
        QVERIFY(ids()->isEnabled());
        ids()->trigger();
        QVERIFY(!view().isColumnHidden(DeviceIdColumn));
        present();
        QVERIFY(view().isColumnHidden(DeviceIdColumn));
        QVERIFY(!ids()->isEnabled());
        present();
        QVERIFY(!view().isColumnHidden(DeviceIdColumn)); // as it was
        QVERIFY(ids()->isEnabled() && ids()->isChecked());
    }

    void questionSendingAndReceiptNameNone()
    {
        present();
        m_driver->ask();
        auto *question = qobject_cast<SubmitDialog *>(QApplication::activeModalWidget());
        QVERIFY(question != nullptr && question->isReady());
        saysNothingPrivate();
        QVERIFY(m_driver->says(u"10 outage(s) of Norwich Pear Tree will be sent as one list."_s));
        const auto *tabs = question->findChild<QTabWidget *>();
        for (int tab = 0; tab < tabs->count(); ++tab)
            QVERIFY2(!tabs->tabText(tab).contains(u"JSON"_s), qPrintable(tabs->tabText(tab)));
        const auto *list = question->findChild<OutageListView *>();
        QVERIFY(list->isColumnHidden(list->list().section(OutageListModel::IdColumn)));
        const QString texts = allTexts(list->list());
        for (const QString &id : idsOfDevices())
            QVERIFY2(!texts.contains(id), qPrintable(id));
        m_driver->confirm();
        QTRY_COMPARE(m_driver->session().state(), SessionState::Done);
        const auto accepted = m_driver->api().acceptedSubmissions();
        QCOMPARE(accepted.size(), 1); // the list is whole all the same
        saysNothingPrivate();
        const QString submission = m_driver->session().submission()->id;
        QVERIFY(!m_driver->says(submission));
        QVERIFY(!m_driver->says(u"Attempt 1"_s));
        QVERIFY(m_driver->says(u"Accepted"_s));
        m_driver->action("full-screen")->trigger();
        m_driver->settle();
        QVERIFY(m_driver->says(m_driver->apiUrl()));
        QVERIFY(m_driver->says(u"Attempt 1"_s));
    }

    void theGuardNamesNoneAndCanBeAnswered()
    {
        m_driver->window().startDemo();
        QTRY_COMPARE(m_driver->session().state(), SessionState::Reviewing);
        m_driver->action("demo-guard")->trigger();
        present();
        m_driver->click(u"Submit"_s);
        const QString label = u"Type the site’s name, Norwich Pear Tree, to send it:"_s;
        QTRY_VERIFY(m_driver->named<QLineEdit>(label) != nullptr);
        WindowDriver::readQuestion();
        saysNothingPrivate();
        m_driver->type(label, u"Norwich Pear Tree"_s);
        saysNothingPrivate();
        m_driver->click(u"Submit 10 outage(s) to Production"_s);
        QTRY_COMPARE(m_driver->session().state(), SessionState::Done);
        QCOMPARE(m_driver->session().submission()->state, SubmissionState::Accepted);
    }

    void messagesNameNone()
    {
        // The one of the window, and the banner of the record, which is folded in a low window.
        const QList<MessageBar *> bars = m_driver->window().findChildren<MessageBar *>();
        QCOMPARE(bars.size(), 2);
        m_driver->window().resize(1280, 1200);
        const QString what = u"Nothing came from %1."_s;
        const QString remedy = u"Look at the site %1."_s;
        present();
        for (MessageBar *bar : bars) {
            bar->showNotice({.what = what.arg(m_driver->apiUrl()), .remedy = remedy.arg(SiteName)});
            QCOMPARE(bar->accessibleName(), what.arg(u"…"_s));
            QCOMPARE(bar->accessibleDescription(), remedy.arg(u"…"_s));
        }
        QVERIFY(m_driver->says(what.arg(u"…"_s)));
        QVERIFY(m_driver->says(remedy.arg(u"…"_s)));
        saysNothingPrivate();
        present();
        for (const MessageBar *bar : bars) {
            QCOMPARE(bar->accessibleName(), what.arg(m_driver->apiUrl()));
            QCOMPARE(bar->accessibleDescription(), remedy.arg(SiteName));
        }
        QVERIFY(m_driver->says(what.arg(m_driver->apiUrl())));
    }

    void whatWouldShowThemIsOffAndSaysWhy()
    {
        const QList<const char *> names{"history", "requests", "about", "change-connection",
                                        "change-cutoff"};
        for (const char *name : names)
            QVERIFY2(m_driver->action(name)->isEnabled(), name);
        present();
        for (const char *name : names) {
            QVERIFY2(!m_driver->action(name)->isEnabled(), name);
            QVERIFY2(m_driver->action(name)->toolTip().contains(u"Leave full screen first"_s),
                     qPrintable(m_driver->action(name)->toolTip()));
        }
        present();
        for (const char *name : names)
            QVERIFY2(m_driver->action(name)->isEnabled(), name);
    }

    /// As after a fetch that the API refused: its button leads to a field.
    void aFieldThatIsAskedForEndsIt()
    {
        present();
        m_driver->window().findChild<ConnectionBar *>()->focusField(ConnectionField::ApiKey);
        QVERIFY(!m_driver->window().isFullScreen());
        QVERIFY(m_driver->named<QLineEdit>(u"API key"_s) != nullptr);
    }

private:
    [[nodiscard]] OutageView &view() { return *m_driver->window().findChild<OutageView *>(); }
    /// Begins or ends it.
    void present()
    {
        QTest::keyClick(&m_driver->window(), Qt::Key_F11);
        m_driver->settle();
    }
    [[nodiscard]] QStringList idsOfDevices() const
    {
        const OutageTable &table = m_driver->session().review().table();
        QStringList ids;
        for (qsizetype row = 0; row < table.rowCount(); ++row)
            ids.append(table.deviceId(row));
        ids.removeDuplicates();
        return ids;
    }
    void saysNothingPrivate()
    {
        QVERIFY(!m_driver->says(m_driver->apiUrl()));
        QVERIFY(!m_driver->says(u"127.0.0.1"_s));
        QVERIFY(!m_driver->says(SiteName));
        for (const QString &id : idsOfDevices())
            QVERIFY2(!m_driver->says(id), qPrintable(id));
    }

    std::unique_ptr<WindowDriver> m_driver;
};

QTEST_MAIN(WindowPrivacyTest)
#include "tst_windowprivacy.moc"
