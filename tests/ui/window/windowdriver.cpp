// SPDX-License-Identifier: MIT
#include "ui/window/windowdriver.h"

#include "support/earlierfiles.h"
#include "support/redirectednetwork.h"
#include "ui/connection/connectionbar.h"
#include "ui/review/reviewpane.h"
#include "ui/submission/submitdialog.h"
#include "ui/widgets/labels.h"
#include "ui/window/submitbar.h"

#include <QtCore/qfile.h>
#include <QtGui/qaction.h>
#include <QtPrintSupport/qprinter.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qcombobox.h>

using namespace Qt::StringLiterals;

namespace {

/// Where the settings lie in \a folder, those of \a earlierHome if there is one.
QString settingsIn(const QString &folder, const QString &earlierHome)
{
    if (earlierHome.isEmpty()) {
        return folder + u"/settings.ini"_s;
    }
    EarlierFiles::copy(earlierHome + u"/config/outage-desk"_s, folder);
    return folder + u"/outage-desk.conf"_s;
}

} // namespace

WindowDriver::WindowDriver()
    : WindowDriver(QString(), Fonts::system())
{}

WindowDriver::WindowDriver(const QFont &body, const FixedWorld &world)
    : WindowDriver(QString(), body, world)
{}

WindowDriver::WindowDriver(const QString &earlierHome)
    : WindowDriver(earlierHome, Fonts::system())
{}

WindowDriver::WindowDriver(const QString &earlierHome, const QFont &body, const FixedWorld &world)
    : m_store(settingsIn(m_folder.path(), earlierHome), QSettings::IniFormat)
    , m_settings(m_store)
    , m_theme(body)
    , m_keys(m_keyring, m_keyringClock)
    , m_demo(world.demo)
    , m_api(world.api)
{
    if (world.now.isValid())
        m_clock.moveTo(world.now);
    const auto address = m_api.start();
    m_apiUrl = address ? address->toString() : QString();
    m_network = systemNetwork(m_clock);
    if (!earlierHome.isEmpty()) {
        EarlierFiles::copy(earlierHome + u"/data/outage-desk"_s, journalFolder());
        m_network =
            redirectedNetwork(m_clock, QUrl(m_settings.connection().baseUrl), QUrl(m_apiUrl));
    }
    restart();
}

QString WindowDriver::journalFolder() const
{
    return m_folder.filePath(u"journal"_s);
}

QByteArray WindowDriver::settingsFile()
{
    m_store.sync();
    QFile file(m_store.fileName());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void WindowDriver::showSites()
{
    m_hasRound = true;
    restart();
}

void WindowDriver::restart()
{
    if (m_window) {
        m_window->close();
    }
    m_window.reset();
    m_history.reset();
    m_round.reset();
    m_session.reset();
    m_record = std::make_unique<SubmissionRecord>();
    const JournalFolders journals{.user = journalFolder(),
                                  .demo = m_folder.filePath(u"demo-journal"_s)};
    m_session = std::make_unique<ReviewSession>(m_network, *m_record, journals);
    if (m_hasRound)
        m_round = std::make_unique<RoundReviews>(m_network, *m_record, journals);
    m_history = std::make_unique<HistorySession>(*m_record, journals);
    m_window = std::make_unique<MainWindow>(
        WindowContext{.session = *m_session,
                      .history = *m_history,
                      .settings = m_settings,
                      .theme = m_theme,
                      .pool = m_pool,
                      .round = m_round.get(),
                      .demo = &m_demo,
                      .keys = &m_keys,
                      .languages = {{.code = u"de"_s, .name = u"Deutsch"_s},
                                    {.code = u"en"_s, .name = u"English"_s}},
                      .settingsFile = m_store.fileName(),
                      .nowInUtc = [this] { return m_clock.utc(); },
                      .policy = RetryPolicy().withRetryBase(std::chrono::milliseconds(5)),
                      .choosePrinter =
                          [this](const std::shared_ptr<QPrinter> &printer, QWidget *,
                                 const std::function<void()> &print) {
                              if (m_printPath.isEmpty())
                                  return;
                              printer->setOutputFormat(QPrinter::PdfFormat);
                              printer->setOutputFileName(m_printPath);
                              print();
                          }});
    m_window->setFields(m_window->rememberedFields());
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    // A test looks for its parts, and types at once: after the first paint they are all there.
    QTRY_VERIFY(m_window->findChild<ReviewPane *>() != nullptr);
}

void WindowDriver::openFields()
{
    if (m_window->findChild<ConnectionBar *>()->isFolded())
        click(u"Change…"_s);
}

void WindowDriver::typeConnection(const QString &key)
{
    type(u"Base URL"_s, m_apiUrl);
    type(u"Site ID"_s, u"norwich-pear-tree"_s);
    type(u"API key"_s, key);
}

QString WindowDriver::keyText() const
{
    return m_window->findChild<ConnectionBar *>()->keyText();
}

void WindowDriver::fetchFromApi()
{
    typeConnection();
    click(u"Fetch"_s);
    QTRY_COMPARE(session().state(), SessionState::Reviewing);
}

QAction *WindowDriver::action(const char *id) const
{
    return m_window->findChild<QAction *>(QLatin1String(id));
}

QPushButton *WindowDriver::button(const QString &beginning) const
{
    // What lies on top is what a person sees: dialogs before the window.
    QList<QWidget *> tops{QApplication::activeModalWidget(), m_window.get()};
    for (QWidget *top : tops) {
        if (top == nullptr) {
            continue;
        }
        for (QPushButton *each : top->findChildren<QPushButton *>()) {
            if (each->isVisible() && each->text().remove(u'&').startsWith(beginning)) {
                return each;
            }
        }
    }
    return nullptr;
}

void WindowDriver::type(const QString &field, const QString &text)
{
    if (named<QLineEdit>(field) == nullptr)
        openFields();
    auto *edit = named<QLineEdit>(field);
    QVERIFY2(edit != nullptr, qPrintable(field));
    edit->setFocus();
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
}

void WindowDriver::click(const QString &buttonText)
{
    // A page that was filled and shown a moment ago still waits for its layout; until then its
    // buttons have no height, and a click in their middle falls beside them.
    const auto canBeHit = [&] {
        const QPushButton *found = button(buttonText);
        return found != nullptr && !found->visibleRegion().isEmpty();
    };
    QTRY_VERIFY2(canBeHit(), qPrintable(buttonText));
    QTest::mouseClick(button(buttonText), Qt::LeftButton);
}

void WindowDriver::submitAndConfirm()
{
    const QString submit = u"Submit"_s;
    QTRY_VERIFY2(button(submit) != nullptr && button(submit)->isEnabled(),
                 qPrintable(m_window->findChild<SubmitBar *>()->reason()));
    click(submit);
    confirm();
}

void WindowDriver::confirm()
{
    const QString submit = u"Submit"_s;
    QTRY_VERIFY(QApplication::activeModalWidget() != nullptr);
    readQuestion();
    QTRY_VERIFY(button(submit) != nullptr && button(submit)->isEnabled());
    click(submit);
    QTRY_VERIFY(QApplication::activeModalWidget() == nullptr);
}

void WindowDriver::ask()
{
    click(u"Submit"_s);
    QTRY_VERIFY(QApplication::activeModalWidget() != nullptr);
    m_session->foresee({}); // what the look before finds comes too late now
}

void WindowDriver::readQuestion()
{
    if (auto *question = qobject_cast<SubmitDialog *>(QApplication::activeModalWidget()))
        question->setArmingDelay(std::chrono::milliseconds::zero());
}

bool WindowDriver::says(const QString &text) const
{
    QList<QWidget *> tops{QApplication::activeModalWidget(), m_window.get()};
    for (QWidget *top : tops) {
        if (top == nullptr) {
            continue;
        }
        for (const QLabel *each : top->findChildren<QLabel *>()) {
            if (each->isVisible() && each->text().contains(text)) {
                return true;
            }
        }
        for (const ElidedLabel *each : top->findChildren<ElidedLabel *>()) {
            if (each->isVisible() && each->text().contains(text)) {
                return true;
            }
        }
    }
    return false;
}

void WindowDriver::settle()
{
    constexpr int Rounds = 10; // an answer may lead to the next question
    for (int i = 0; i < Rounds; ++i) {
        QCoreApplication::processEvents();
        m_pool.waitForDone();
    }
    QCoreApplication::processEvents();
}
