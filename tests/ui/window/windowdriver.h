// SPDX-License-Identifier: MIT
#pragma once

#include "app/desktop/demo.h"
#include "net/networkcontext.h"
#include "session/historysession.h"
#include "session/keyringstore.h"
#include "session/reviewsession.h"
#include "session/roundreviews.h"
#include "session/settings.h"
#include "submission/submissionrecord.h"
#include "support/fakeclock.h"
#include "support/fakesecretstore.h"
#include "support/movedclock.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"

#include <QtCore/qsettings.h>
#include <QtCore/qtemporarydir.h>
#include <QtCore/qthreadpool.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qpushbutton.h>

#include <memory>

/// What is otherwise different each time that a window is shown. Plain data.
struct FixedWorld
{
    DemoServerOptions demo = {}; ///< of the demo that the window knows
    DemoServerOptions api = {};
    QDateTime now = {}; ///< when the clock starts; invalid: the computer's time
};

/// A window on the real session, the real network and the real demo server, and a person who
/// finds things by their accessible names, types and clicks.
class WindowDriver final
{
public:
    WindowDriver();
    /// The window's words are in \a body.
    explicit WindowDriver(const QFont &body, const FixedWorld &world = {});
    /// Finds the files of \a earlierHome, a folder of EarlierFiles; api() answers under the address
    /// that its settings name.
    explicit WindowDriver(const QString &earlierHome);
    Q_DISABLE_COPY_MOVE(WindowDriver)

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] ReviewSession &session() { return *m_session; }
    [[nodiscard]] HistorySession &history() { return *m_history; }
    [[nodiscard]] Settings &settings() { return m_settings; }
    [[nodiscard]] Theme &theme() { return m_theme; }
    /// The demo that the window knows.
    [[nodiscard]] Demo &demo() { return m_demo; }
    /// A demo that the window does not know: a real API, as far as it can tell.
    [[nodiscard]] DemoHost &api() { return m_api; }
    [[nodiscard]] QString apiUrl() const { return m_apiUrl; }
    /// The clock of the session and the window.
    [[nodiscard]] MovedClock &clock() { return m_clock; }
    /// The keyring that the window knows, and the clock that limits it.
    [[nodiscard]] FakeSecretStore &keyring() { return m_keyring; }
    [[nodiscard]] FakeClock &keyringClock() { return m_keyringClock; }
    /// Where the window records what it sends, but for the demo.
    [[nodiscard]] QString journalFolder() const;
    /// Where settings and journals are, as long as this lives.
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    /// Everything that was written to the settings file.
    [[nodiscard]] QByteArray settingsFile();

    /// What is printed goes into this file, as a PDF; empty: the question about the printer is
    /// cancelled.
    void printTo(const QString &path) { m_printPath = path; }
    /// Makes the window anew, with a column of the sites of a connection that has several.
    void showSites();
    /// Makes the window anew, as the next start of the program does.
    void restart();
    /// Brings the fields of the connection back if they are folded.
    void openFields();
    /// Types the connection of api() into the fields.
    void typeConnection(const QString &key = QStringLiteral("demo"));
    /// What stands in the field of the key.
    [[nodiscard]] QString keyText() const;
    /// typeConnection(), Fetch, and until the review is there.
    void fetchFromApi();

    /// The visible widget of this type with this accessible name; null if there is none.
    template <typename T>
    [[nodiscard]] T *named(const QString &name) const
    {
        const QList<T *> all = m_window->findChildren<T *>();
        for (T *each : all) {
            if (each->accessibleName() == name && each->isVisible()) {
                return each;
            }
        }
        return nullptr;
    }
    /// The command of this name; null if the window has none.
    [[nodiscard]] QAction *action(const char *id) const;
    /// The visible button whose text begins so, in the window or in a dialog over it.
    [[nodiscard]] QPushButton *button(const QString &beginning) const;
    /// Replaces the text of a field by typing.
    void type(const QString &field, const QString &text);
    /// Clicks the button() whose text begins so, as soon as it can be hit.
    void click(const QString &buttonText);
    /// Presses Submit, and Submit again in the question that follows.
    void submitAndConfirm();
    /// The second half of it.
    void confirm();
    /// Opens the question, which hears of nothing any more that speaks against its list.
    void ask();
    /// Looks at the question for as long as it wants to be looked at: it takes an answer then.
    static void readQuestion();
    /// Whether any visible label contains \a text.
    [[nodiscard]] bool says(const QString &text) const;

    /// Until what was asked of other threads has been done and shown.
    void settle();

private:
    WindowDriver(const QString &earlierHome, const QFont &body, const FixedWorld &world = {});

    QTemporaryDir m_folder;
    QSettings m_store;
    Settings m_settings;
    Theme m_theme;
    MovedClock m_clock;
    FakeSecretStore m_keyring;
    FakeClock m_keyringClock;
    KeyringStore m_keys;
    Demo m_demo;
    DemoHost m_api;
    QString m_apiUrl;
    NetworkContext m_network;
    QThreadPool m_pool;
    QString m_printPath;
    bool m_hasRound = false;
    std::unique_ptr<SubmissionRecord> m_record;
    std::unique_ptr<ReviewSession> m_session;
    std::unique_ptr<RoundReviews> m_round; ///< null until showSites()
    std::unique_ptr<HistorySession> m_history;
    std::unique_ptr<MainWindow> m_window;
};
