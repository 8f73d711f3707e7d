// SPDX-License-Identifier: MIT
// The real window with a key that can be recognised, against a server that says the key back in
// every way it can. Reads the key from standard input; leaves everything that the window wrote,
// copied, said and showed in FOLDER:   outage_desk_canary_window FOLDER
#include "cli/sampleapi.h"
#include "secrets/witness.h"
#include "submission/receiptjson.h"
#include "submission/submissionlog.h"
#include "ui/history/historydialog.h"
#include "ui/sheet/pdftext.h"
#include "ui/window/windowdriver.h"

#include <QtCore/qdir.h>
#include <QtCore/qdiriterator.h>
#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>
#include <QtGui/qaction.h>
#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>
#include <QtTest/qsignalspy.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qcheckbox.h>
#include <QtWidgets/qfiledialog.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qmenu.h>
#include <QtWidgets/qtableview.h>
#include <QtWidgets/qtoolbutton.h>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

class CanaryWindow final : public QObject
{
    Q_OBJECT

public:
    CanaryWindow(QString folder, const QByteArray &key)
        : m_folder(std::move(folder))
        , m_key(key)
        , m_witness(m_folder + u"/seen"_s)
    {}

private Q_SLOTS:
    void everythingWithTheKey()
    {
        m_driver = std::make_unique<WindowDriver>();
        m_driver->type(u"Base URL"_s, m_api.baseUrl());
        m_driver->type(u"Site ID"_s, u"site-1"_s);
        m_driver->type(u"API key"_s, QString::fromLatin1(m_key));
        m_witness.noteWindow(u"typed"_s, m_driver->window());
        refuseAndRedirect();
        fetchWithRetries();
        rememberAndCopyTheLog();
        submitInEveryWay();
        lookThroughTheHistory();
        copyTheDiagnostics();
        m_driver->restart();
        QTRY_COMPARE(m_driver->keyText(), QString::fromLatin1(m_key));
        m_witness.noteWindow(u"restarted"_s, m_driver->window());
        keepWhatWasWritten();
    }

    /// Pictures of the same window with two keys of one length are one picture.
    void picturesDoNotDependOnTheKey()
    {
        QTRY_VERIFY(m_driver->session().state() == SessionState::Idle);
        m_driver->type(u"API key"_s, QString::fromLatin1(m_key));
        m_driver->window().setFocus();
        const QImage one = m_driver->window().grab().toImage();
        m_driver->type(u"API key"_s, QString(m_key.size(), u'w'));
        m_driver->window().setFocus();
        QVERIFY(!one.isNull());
        QCOMPARE(m_driver->window().grab().toImage(), one);
    }

    void cleanupTestCase() { m_driver.reset(); }

private:
    /// The key in a message, in other spellings, and in header fields.
    [[nodiscard]] Script echo(int status) const
    {
        const QByteArray said =
            m_key + ' ' + m_key.toBase64() + ' ' + m_key.toHex() + ' ' + m_key.toPercentEncoding();
        return Script().afterRequest().answer(
            status, "{\"message\":\"" + said + "\"}",
            {{"Location", "https://evil.example/?k=" + m_key}, {"X-Echo", m_key}});
    }

    void fetchFails(const Script &script, const QString &name)
    {
        m_api.onOutages(script);
        m_api.onSiteInfo(Sample::SiteInfo);
        QSignalSpy failed(&m_driver->session(), &ReviewSession::fetchFailed);
        m_driver->click(u"Fetch"_s);
        QTRY_COMPARE(failed.size(), 1);
        m_driver->settle();
        m_witness.noteWindow(name, m_driver->window());
        if (m_driver->button(u"Copy details"_s) != nullptr) {
            m_driver->click(u"Copy details"_s);
            m_witness.noteClipboard(name + u"-details"_s);
        }
    }

    void refuseAndRedirect()
    {
        fetchFails(echo(403), u"refused"_s);
        fetchFails(echo(302), u"redirected"_s);
        fetchFails(echo(404), u"not-found"_s);
        fetchFails(Script().afterRequest().answer(200, m_key), u"no-json"_s);
    }

    void fetchWithRetries()
    {
        m_api.onOutages(echo(500));
        m_api.onSiteInfo(echo(429));
        m_api.onOutages(Sample::Outages);
        m_api.onSiteInfo(Sample::SiteInfo);
        m_driver->click(u"Fetch"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_driver->session().state(), SessionState::Reviewing, 20'000);
        m_driver->settle();
        m_witness.noteWindow(u"reviewed"_s, m_driver->window());
    }

    void rememberAndCopyTheLog()
    {
        m_driver->openFields();
        auto *box = m_driver->named<QCheckBox>(u"Remember the API key"_s);
        QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
        QTRY_COMPARE(m_driver->keyring().secrets.size(), 1U);
        QCOMPARE(m_driver->keyring().secrets.begin()->second, m_key);
        int copied = 0;
        for (QToolButton *each : m_driver->window().findChildren<QToolButton *>()) {
            if (each->isVisible() && each->isEnabled() && each->text().startsWith(u"Copy")) {
                each->click();
                m_witness.noteClipboard(u"log"_s);
                ++copied;
            }
        }
        QVERIFY(copied >= 2); // the log, and one of its lines as cURL
    }

    void submit(const Script &script, SessionState state, const QString &name)
    {
        m_api.onPost(script);
        QSignalSpy finished(&m_driver->session(), &ReviewSession::submissionFinished);
        m_driver->submitAndConfirm();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
        QCOMPARE(m_driver->session().state(), state);
        m_driver->settle();
        m_witness.noteWindow(name, m_driver->window());
        m_driver->click(u"Copy receipt"_s);
        m_witness.noteClipboard(name);
        m_witness.note(name + u".json"_s, receiptJson(*m_driver->session().submission()));
        if (state == SessionState::Unknown) {
            m_driver->click(u"Copy message"_s);
            m_witness.noteClipboard(name + u"-enquiry"_s);
        }
        m_driver->click(u"Back"_s);
    }

    void submitInEveryWay()
    {
        submit(echo(400), SessionState::Done, u"rejected"_s);
        for (int i = 0; i < 5; ++i) {
            m_api.onPost(echo(500));
        }
        submit(echo(503), SessionState::Done, u"gave-up"_s);
        submit(Script().afterRequest().answer(200, "<html>" + m_key), SessionState::Unknown,
               u"unknown"_s);
        QVERIFY(m_api.posts().size() >= 8);
        for (const HttpRequest &post : m_api.posts()) {
            QCOMPARE(post.header("x-api-key"), m_key); // it was there all the time
        }
    }

    [[nodiscard]] HistoryDialog &history() const
    {
        return *m_driver->window().findChild<HistoryDialog *>();
    }

    void noteFile(const QString &path)
    {
        QFile file(path);
        QTRY_VERIFY(file.exists() && file.size() > 0);
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_witness.note(QFileInfo(path).fileName(), file.readAll());
    }

    /// Chooses the entry of a button's menu that begins so, and saves to \a path.
    void saveFrom(const QString &button, const QString &entry, const QString &path)
    {
        QTRY_VERIFY2(m_driver->button(button) != nullptr, qPrintable(button));
        const QList<QAction *> actions = m_driver->button(button)->menu()->actions();
        const auto wanted = std::ranges::find_if(
            actions, [&](QAction *each) { return each->text().remove(u'&').startsWith(entry); });
        QVERIFY2(wanted != actions.end(), qPrintable(entry));
        (*wanted)->trigger();
        QFileDialog *dialog = nullptr;
        const auto isOpen = [&] {
            const auto all = m_driver->window().findChildren<QFileDialog *>();
            const auto shown = std::ranges::find_if(all, std::mem_fn(&QWidget::isVisible));
            dialog = shown == all.end() ? nullptr : *shown;
            return dialog != nullptr;
        };
        QTRY_VERIFY(isOpen());
        // selectFile() leaves a name in which the keyboard is.
        dialog->findChild<QLineEdit *>()->setText(path);
        QVERIFY(QMetaObject::invokeMethod(dialog, "accept"));
        noteFile(path);
    }

    void openRecord(const Submission &submission)
    {
        const QString name = m_folder + u"/record-"_s + submission.id;
        history().openRecord(submission.id);
        QTRY_VERIFY(m_driver->button(u"Save receipt"_s) != nullptr);
        QTRY_VERIFY(m_driver->says(submission.id));
        m_witness.noteWindow(u"record"_s, history());
        auto *copy = m_driver->button(u"Copy receipt"_s);
        QVERIFY(copy != nullptr);
        copy->click();
        m_witness.noteClipboard(u"record"_s);
        if (m_driver->button(u"Copy message for API"_s) != nullptr) {
            m_driver->button(u"Copy message for API"_s)->click();
            m_witness.noteClipboard(u"record-enquiry"_s);
        }
        saveFrom(u"Save receipt"_s, u"As JSON"_s, name + u".json"_s);
        saveFrom(u"Save receipt"_s, u"As PDF"_s, name + u".pdf"_s);
        // In the file the words are packed: here they are as its pages say them.
        QFile pdf(name + u".pdf"_s);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        const QString pages = pdfPages(pdf.readAll()).join(u'\n');
        QVERIFY(pages.contains(submission.id));
        m_witness.note(u"pages"_s, pages.toUtf8());
        m_driver->button(u"Back"_s)->click();
    }

    void lookThroughTheHistory()
    {
        const auto actions = m_driver->window().findChildren<QAction *>();
        const auto open = std::ranges::find_if(
            actions, [](QAction *each) { return each->text().remove(u'&') == u"History"_s; });
        QVERIFY(open != actions.end());
        (*open)->trigger();
        QTRY_VERIFY(m_driver->window().findChild<HistoryDialog *>() != nullptr);
        const auto rows = [this] {
            auto *table = m_driver->named<QTableView>(u"Submissions"_s);
            return table == nullptr ? -1 : table->model()->rowCount();
        };
        QTRY_COMPARE(rows(), 3);
        m_witness.noteWindow(u"history"_s, history());
        auto *search = m_driver->named<QLineEdit>(u"Search submissions"_s);
        QVERIFY(search != nullptr);
        search->setText(u"gave up"_s);
        QTRY_COMPARE(rows(), 1);
        m_witness.noteWindow(u"searched"_s, history());
        search->clear();
        QTRY_COMPARE(rows(), 3);
        const auto journal = SubmissionLog::open(m_driver->journalFolder());
        QVERIFY(journal);
        const auto all = (*journal)->submissions();
        QVERIFY(all && all->size() == 3);
        for (const Submission &each : *all) {
            openRecord(each);
        }
        QTRY_COMPARE(rows(), 3);
        saveFrom(u"Export"_s, u"Export everything"_s, m_folder + u"/history.jsonl"_s);
        history().close();
    }

    void copyTheDiagnostics()
    {
        QGuiApplication::clipboard()->clear();
        m_driver->action("copy-diagnostics")->trigger();
        QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(u"POST site-outages/…"_s));
        m_witness.noteClipboard(u"diagnostics"_s);
        m_witness.noteWindow(u"diagnostics"_s, m_driver->window());
    }

    /// Copies what the window wrote before it goes.
    void keepWhatWasWritten()
    {
        m_witness.note(u"settings"_s, m_driver->settingsFile());
        QDirIterator files(m_driver->folder(), QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        int count = 0;
        while (files.hasNext()) {
            const QString path = files.next();
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString name = QDir(m_driver->folder()).relativeFilePath(path);
            m_witness.note(QString(name).replace(u'/', u'_'), file.readAll());
            ++count;
        }
        QVERIFY(count >= 2); // settings and journal
    }

    QString m_folder;
    QByteArray m_key;
    Witness m_witness;
    SampleApi m_api;
    std::unique_ptr<WindowDriver> m_driver;
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QFile input;
    if (argc != 2 || !input.open(stdin, QIODevice::ReadOnly)) {
        return 1;
    }
    CanaryWindow window(QString::fromLocal8Bit(argv[1]), input.readAll());
    return QTest::qExec(&window);
}

#include "canarywindow.moc"
