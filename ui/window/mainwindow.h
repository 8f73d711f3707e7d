// SPDX-License-Identifier: MIT
#pragma once

#include "net/networkroute.h"
#include "net/retrypolicy.h"
#include "session/reviewsession.h"
#include "session/settings.h"
#include "ui/connection/connectionfields.h"
#include "ui/sheet/sheetprinter.h"
#include "ui/window/guidecontroller.h"
#include "ui/window/languagemenu.h"
#include "ui/window/windowstate.h"

#include <QtCore/qtimer.h>
#include <QtWidgets/qmainwindow.h>

#include <functional>

class ActionRegistry;
class ApiKeyController;
class ConnectionBar;
class ConnectionsController;
class ContentPane;
class DemoControl;
class FetchController;
class FileSourcesLine;
class SubmitBar;
class HistorySession;
class HistoryController;
class KeyringStore;
class MainMenu;
class MessageBar;
class PaneNavigator;
class Presentation;
class PresentationStrip;
class QThreadPool;
class ReviewActions;
class ReviewController;
class RoundController;
class RoundReviews;
class RowsSaveController;
class SheetController;
class SourcesController;
class SubmitController;
class TextSizeController;
class Theme;

/// The external services of the window; all must outlive it.
struct WindowContext
{
    ReviewSession &session;
    HistorySession &history;
    Settings &settings;
    Theme &theme;
    QThreadPool &pool;
    /// Null if there is only one site at a time.
    RoundReviews *round = nullptr;
    /// Null if there is no demo.
    DemoControl *demo = nullptr;
    /// Null if keys are not stored.
    KeyringStore *keys = nullptr;
    /// Those that can be chosen, by name.
    QList<LanguageChoice> languages = {};
    /// The path of the settings, for the About page.
    QString settingsFile = {};
    std::function<QDateTime()> nowInUtc = [] { return QDateTime::currentDateTimeUtc(); };
    RetryPolicy policy = {};
    ChoosePrinter choosePrinter = &choosePrinterByDialog;
};

/// The window: Connect → Fetch → Review → Submit → Receipt.
///
/// Places the parts, gives each subject to its controller, and says what can be done now. GUI
/// thread.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    explicit MainWindow(const WindowContext &context);
    ~MainWindow() override;

    [[nodiscard]] ConnectionFields fields() const;
    /// Fills the connection bar; fetches nothing. The demo is started if its kind is Demo.
    void setFields(const ConnectionFields &fields);
    /// What a start begins with: what was used last, of the demo only its kind; open fields where
    /// that is a Production, which is never chosen by itself.
    [[nodiscard]] ConnectionFields rememberedFields() const;
    /// The address that the operator typed last, also where another connection was used since.
    [[nodiscard]] ConnectionFields ownFields() const;
    /// What a saved connection begins with.
    [[nodiscard]] ConnectionFields fieldsOf(const SavedConnection &connection) const;

    /// Chooses the demo and fetches from it.
    void startDemo();
    /// Fetches with the fields as they are, or shows what is wrong with them.
    void fetch();
    /// Reads files, whose kind is told by their content, instead of asking the API, and fetches.
    void openFiles(const QStringList &paths);
    /// Asks the one question before sending.
    void askToSubmit();
    /// Copies what those who help need to know, and shows it.
    void copyDiagnostics();

protected:
    bool event(QEvent *event) override;
    /// Esc that nothing else has taken folds the fields if it was pressed there, and clears the
    /// filters elsewhere.
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void layOut();
    /// Connects the hidden parts with their controllers.
    void furnish();
    void tabLast(const QList<QWidget *> &areas);
    void connectParts();
    void connectActions();

    void giveDialogTheKeyboard();
    void onPresentation(bool isOn);
    void refreshPresentation();
    /// What must not be seen by others in messages: sites and the host.
    [[nodiscard]] QStringList privateIds() const;
    /// What there is to decide what can be done, but for what the table allows.
    [[nodiscard]] WindowState state() const;
    [[nodiscard]] GuideSituation guideSituation() const;
    /// The route of the connection in the fields.
    [[nodiscard]] NetworkRoute route() const;
    /// Returns what was sent to a place before, the longest text first; empty if nothing was
    /// accepted.
    [[nodiscard]] QStringList historyOf(const ConnectionFields &target) const;
    void refresh();
    void removeSubmitReason();
    /// Of all that refresh() does only what the table allows.
    /// Returns the name of the shown site if a second site of the connection has the same name.
    [[nodiscard]] QString nameOfNamesake() const;
    void refreshActions();
    void refreshTitle();
    [[nodiscard]] std::optional<ConnectionKind> shownKind() const;
    void tellJournal();

    WindowContext m_context;
    ReviewSession &m_session;
    ActionRegistry *m_actions;
    ConnectionBar *m_bar;
    FileSourcesLine *m_sourcesLine;
    PresentationStrip *m_strip;
    TextSizeController *m_textSize;
    Presentation *m_presentation = nullptr;
    MessageBar *m_message;
    ContentPane *m_content;
    SubmitBar *m_foot;
    PaneNavigator *m_panes;
    HistoryController *m_journal;
    ApiKeyController *m_keys;
    SourcesController *m_sources;
    FetchController *m_fetch;
    ConnectionsController *m_connections;
    RoundController *m_round = nullptr; ///< null if there is only one site at a time
    MainMenu *m_menu = nullptr;
    // Null until furnish().
    ReviewController *m_review = nullptr;
    SubmitController *m_submit = nullptr;
    ReviewActions *m_rows = nullptr;
    SheetController *m_sheet = nullptr;
    RowsSaveController *m_saving = nullptr;
    WindowState m_state; ///< as of the last refresh
    QTimer m_dialogLook; ///< whether a dialog that was opened has the keyboard
};
