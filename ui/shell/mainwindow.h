// SPDX-License-Identifier: MIT
#pragma once

#include "net/retrypolicy.h"
#include "session/reviewsession.h"
#include "session/settings.h"
#include "ui/shell/connectionfields.h"
#include "ui/shell/desklogic.h"
#include "ui/shell/filesources.h"
#include "ui/submission/submittext.h"

#include <QtCore/qpointer.h>
#include <QtCore/qtimer.h>
#include <QtWidgets/qmainwindow.h>

#include <functional>
#include <optional>

class ActionRegistry;
class ChoiceDesk;
class CommandPalette;
class ConnectionBar;
class QuestionDesk;
class ContentPane;
class DemoControl;
class FaultsMenu;
class FindingDesk;
class FootLine;
class HistorySession;
class JournalDesk;
class KeyDesk;
class KeyKeeper;
class PaneWalker;
class MessageBar;
class DemoBadge;
class QThreadPool;
class Theme;

/// What the window needs of the world outside; everything must outlive it.
struct WindowContext
{
    ReviewSession &session;
    HistorySession &history;
    Settings &settings;
    Theme &theme;
    QThreadPool &pool;
    /// Null: there is no demo.
    DemoControl *demo = nullptr;
    /// Null: no key is remembered.
    KeyKeeper *keys = nullptr;
    /// Where the settings are, for the About page.
    QString settingsFile = {};
    std::function<QDateTime()> nowInUtc = [] { return QDateTime::currentDateTimeUtc(); };
    RetryPolicy policy = {};
};

/// The window: Connect → Fetch → Review → Submit → Receipt.
///
/// Talks to the session only, and shows what it says. GUI thread.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    explicit MainWindow(const WindowContext &context);
    ~MainWindow() override;

    [[nodiscard]] ConnectionFields fields() const;
    /// Fills the connection bar; fetches nothing. The demo is started if its profile is chosen.
    void setFields(const ConnectionFields &fields);
    /// What was remembered, or what a first start begins with; of the demo only the profile.
    [[nodiscard]] ConnectionFields rememberedFields() const;
    /// The same for \a profile, whichever was chosen last.
    [[nodiscard]] ConnectionFields rememberedFields(ProfileKind profile) const;

    /// Chooses the demo and fetches from it.
    void startDemo();
    /// Fetches with the fields as they are, or shows what is wrong with them.
    void fetch();
    /// Reads a file instead of asking the API, from now on, and fetches.
    void openFile(const QString &path, InputKind kind);
    /// The same for files whose kind is told by their content.
    void openFiles(const QStringList &paths);
    /// Asks the one question before sending.
    void askToSubmit() { askToSubmit(std::nullopt); }

protected:
    bool event(QEvent *event) override;
    /// Esc that nothing else has taken clears the filters, but not from the fields.
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addActions();
    void connectActions();
    void addThemeMenu(QMenu &menu);
    void layOut();
    void connectSession();
    void connectWidgets();

    void openPalette();
    void chooseProfile(ProfileKind profile);
    /// Shows \a fields. What was said, opened and fetched with another profile stays behind.
    void fillFields(const ConnectionFields &fields);
    void leaveProfile();
    void forgetReview();
    /// Whether the fields and files name the place that the review was fetched from.
    [[nodiscard]] bool isAtOrigin() const;
    /// Where the rows come from, as a sentence; empty where the fields say so.
    [[nodiscard]] QString rowsOrigin() const;
    [[nodiscard]] std::optional<FetchRequest> readRequest();
    void chooseFile(InputKind kind);
    void startOpening(const QList<FileToOpen> &files);
    /// Says that files are still being opened, if they are.
    void tellOfOpening();
    void onFilesOpened(const QList<OpenedFile> &files);
    /// What cannot be read stays no source: those before it come back.
    void goBackToReadableFiles(const SessionError &error);
    void refuseFiles(const QList<SessionError> &faults);
    /// Fills in the site of a file where none is named.
    void nameSite(const QString &siteId);
    void showFetchNotice(FetchNotice notice);
    /// \a despite: sends it although this speaks against it.
    void askToSubmit(const std::optional<SubmissionHold> &despite);
    void onQuestionOutdated();
    /// \a leftOut: what the receipt says of rows that do not go.
    void send(const Submission &submission, const QList<HoldName> &despite,
              const QStringList &leftOut);
    /// Whether Submit may be on, or may be but for the hold that a person overrides.
    [[nodiscard]] bool canSubmit(const QList<HoldName> &despite) const;
    void leadOn(HoldWayOut wayOut, const SubmissionHold &hold);
    void take(WayOut wayOut);
    void leaveEmptiness(Emptiness emptiness);

    void giveDialogTheKeyboard();
    void onKeyFilled(const QString &key);
    void onStateChanged(SessionState state);
    void onFetchFinished();
    void onFetchFailed(const SessionError &error);
    void onHeldBack(const SubmissionHold &hold);
    /// The list, or where it would go, is another one now.
    void dropMessageAboutList();
    void lookWhetherStillBusy();
    /// The window that was sending for the site has ended.
    void tellThatSiteIsFree();
    void onSubmissionFinished(const Submission &submission);
    void onMarked(const Submission &submission);
    [[nodiscard]] WindowState facts() const;
    void refresh();
    /// Of all that refresh() does only what the table allows.
    void refreshActions();
    void refreshTitle();
    void tellJournal();
    void rememberLayout();
    void restoreLayout();

    WindowContext m_context;
    ReviewSession &m_session;
    ActionRegistry *m_actions = nullptr;
    ConnectionBar *m_connection = nullptr;
    KeyDesk *m_keys = nullptr;
    FileSourcesLine *m_sourcesLine = nullptr;
    MessageBar *m_message = nullptr;
    JournalDesk *m_journal = nullptr;
    ContentPane *m_content = nullptr;
    FootLine *m_foot = nullptr;
    DemoBadge *m_demoBadge = nullptr;
    WindowState m_state;            ///< as of the last refresh
    Submission m_lastSent;          ///< whether or not it went out
    QTimer m_dialogLook;            ///< whether a dialog that was opened has the keyboard
    QTimer m_openingLook;           ///< whether opening files takes long
    QTimer m_busyLook;              ///< while somebody else is sending
    FaultsMenu *m_faults = nullptr; ///< null: there is no demo
    PaneWalker *m_panes = nullptr;
    ChoiceDesk *m_choices = nullptr;
    QuestionDesk *m_question = nullptr;
    FindingDesk *m_findings = nullptr;
    QPointer<CommandPalette> m_palette;

    FileSources m_sources;
    std::optional<FileSources> m_sourcesBefore;    ///< until those now have been read
    std::shared_ptr<StartedFile> m_startedOutages; ///< for the next fetch alone
    std::shared_ptr<StartedFile> m_startedSite;
    QString m_opening;        ///< names of the files that are being opened
    FileSources m_ownSources; ///< while the demo is shown
    /// Whose fields are shown; the list of profiles may be ahead of it.
    std::optional<ProfileKind> m_profile;
    /// What the fetch under way, and the review, were asked with.
    ConnectionFields m_asked;
    FileSources m_askedSources;
    ConnectionFields m_fetched;
    FileSources m_fetchedSources;
};
