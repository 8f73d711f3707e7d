// SPDX-License-Identifier: MIT
#include "app/desktop/demo.h"
#include "app/desktop/desktopoptions.h"
#include "app/desktop/fontpreparation.h"
#include "app/desktop/screenshot.h"

#include "app/language.h"
#include "net/networkcontext.h"
#include "session/historysession.h"
#include "session/keyringstore.h"
#include "session/reviewsession.h"
#include "session/roundreviews.h"
#include "session/settings.h"
#include "submission/journalfolder.h"
#include "submission/submissionrecord.h"
#include "system/interrupt.h"
#include "system/process.h"
#include "text/connectiontext.h"
#include "ui/widgets/firstpaint.h"
#include "ui/window/mainwindow.h"
#include "ui/window/politeend.h"
#ifdef OUTAGE_DESK_HAS_KEYRING
#include "keyring/systemkeyring.h"
#endif

#include <QtCore/qdeadlinetimer.h>
#include <QtCore/qsettings.h>
#include <QtCore/qtemporarydir.h>
#include <QtCore/qthreadpool.h>
#include <QtGui/qicon.h>
#include <QtGui/qscreen.h>
#include <QtWidgets/qapplication.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

using namespace std::chrono_literals;

namespace {

// As --help says: for every reason that keeps the window from being shown as it was asked for.
constexpr int NoWindow = 2;

constexpr auto LongestEnd = 1200ms;

void write(std::FILE *stream, const QString &text)
{
    std::fputs(qUtf8Printable(text), stream);
}

/// The arguments without the program's name and without `-platform NAME`, which is for Qt.
QStringList ownArguments(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i) {
        if (QByteArrayView(argv[i]) == "-platform") {
            ++i;
        } else {
            arguments << QString::fromLocal8Bit(argv[i]);
        }
    }
    return arguments;
}

/// While the application is made: Qt's only word on a missing display is to abort.
void sayThatThereIsNoDisplay(QtMsgType type, const QMessageLogContext &context,
                             const QString &message)
{
    if (type == QtFatalMsg) {
        std::fputs("outage-desk: there is no display to show a window on. Start it on a desktop, "
                   "or use outage-desk-cli, which needs none.\n",
                   stderr);
        std::_Exit(NoWindow);
    }
    const bool isAboutDisplays = QByteArrayView(context.category).startsWith("qt.qpa");
    if (!isAboutDisplays) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(message));
    }
}

/// \a chosen: the connection that the options name.
void fill(MainWindow &window, const DesktopOptions &options,
          const std::optional<SavedConnection> &chosen)
{
    ConnectionFields fields = window.rememberedFields();
    if (options.isDemo)
        fields = {.kind = ConnectionKind::Demo};
    else if (chosen)
        fields = window.fieldsOf(*chosen);
    else if (options.baseUrl)
        fields = window.ownFields();
    fields.baseUrl = options.baseUrl.value_or(fields.baseUrl);
    fields.siteId = options.siteId.value_or(fields.siteId);
    fields.cutoff = options.cutoff.value_or(fields.cutoff);
    window.setFields(fields);
}

/// Only the demo and a file named on the command line are fetched without a request.
void begin(MainWindow &window, const DesktopOptions &options)
{
    if (!options.files.isEmpty()) {
        window.openFiles(options.files);
    } else if (window.fields().kind == ConnectionKind::Demo) {
        window.fetch();
    }
}

/// Null where the program was built without one.
std::unique_ptr<SecretStore> makeKeyring()
{
#ifdef OUTAGE_DESK_HAS_KEYRING
    return std::make_unique<SystemKeyring>();
#else
    return nullptr;
#endif
}

std::unique_ptr<QSettings> makeSettings(const QString &folderWithoutHome)
{
    if (hasPlaceFor("XDG_CONFIG_HOME")) {
        return std::make_unique<QSettings>();
    }
    return std::make_unique<QSettings>(folderWithoutHome + u"/settings.conf"_s,
                                       QSettings::IniFormat);
}

/// The saved connection that the options name; nothing without that. The error is a sentence.
Expected<std::optional<SavedConnection>, QString> chosenConnection(const DesktopOptions &options,
                                                                   const Settings &settings)
{
    if (!options.connection)
        return std::optional<SavedConnection>();
    auto named = Wording::connectionNamed(settings.savedConnections(), *options.connection);
    if (!named)
        return Unexpected{named.error()};
    return std::optional(std::move(named).value());
}

/// Nullopt: that of the system.
std::optional<QString> chosenLanguage(const DesktopOptions &options, const Settings &settings)
{
    if (options.language)
        return options.language;
    const QString kept = settings.language();
    return Language::has(kept) ? std::optional(kept) : std::nullopt;
}

QList<LanguageChoice> languages()
{
    QList<LanguageChoice> all;
    for (const QString &code : Language::codes())
        all.append({.code = code, .name = Language::nameOf(code)});
    return all;
}

int run(QApplication &application, const DesktopOptions &options)
{
    // The demo's record is this window's own and goes with it; so are settings without a home.
    const QTemporaryDir ownFolder;
    const std::unique_ptr<QSettings> store = makeSettings(ownFolder.path());
    Settings settings(*store);
    const Language language(chosenLanguage(options, settings));
    const auto chosen = chosenConnection(options, settings);
    if (!chosen) {
        write(stderr, u"outage-desk: %1\n"_s.arg(chosen.error()));
        return NoWindow;
    }
    QGuiApplication::setLayoutDirection(QLocale().textDirection());
    Theme theme;
    theme.setChoice(
        options.theme.value_or(Theme::named(settings.theme()).value_or(ThemeChoice::System)));
    theme.setTextSize(settings.textSize());
    const SystemClock clock;
    const JournalFolders journals{userJournalFolder(), ownFolder.path()};
    SubmissionRecord record;
    ReviewSession session(systemNetwork(clock), record, journals);
    RoundReviews round(systemNetwork(clock), record, journals);
    HistorySession history(record, journals);
    const std::unique_ptr<SecretStore> keyring = makeKeyring();
    std::optional<KeyringStore> keys;
    if (keyring) {
        keys.emplace(*keyring, clock);
    }
    Demo demo;
    QThreadPool pool;
    MainWindow window({.session = session,
                       .history = history,
                       .settings = settings,
                       .theme = theme,
                       .pool = pool,
                       .round = &round,
                       .demo = &demo,
                       .keys = keys ? &*keys : nullptr,
                       .languages = languages(),
                       .settingsFile = store->fileName(),
                       .nowInUtc = [&clock] { return clock.utc(); }});
    const Interrupt interrupt;
    PoliteEnd end(window, session);
    QObject::connect(&interrupt, &Interrupt::happened, &end, &PoliteEnd::begin);
    fill(window, options, *chosen);
    if (options.size) {
        window.resize(*options.size);
    } else if (QGuiApplication::platformName() != "offscreen"_L1) {
        // The frame and the panel of a small screen need their place as well.
        const QSize room = window.screen()->availableSize() - QSize(16, 48);
        window.resize(window.size().boundedTo(room));
    }
    afterFirstPaint(window,
                    [] { QApplication::setWindowIcon(QIcon(u":/icons/outage-desk.svg"_s)); });
    window.show();
    begin(window, options);
    std::unique_ptr<Screenshot> picture;
    if (!options.screenshot.isEmpty()) {
        picture = std::make_unique<Screenshot>(window, session, options.screenshot);
    }
    const int code = application.exec();
    const QDeadlineTimer deadline(LongestEnd);
    pool.clear();
    const bool haveEnded = session.end(deadline) && round.end(deadline) && history.end(deadline) &&
                           record.end(deadline) && (!keyring || keyring->end(deadline)) &&
                           pool.waitForDone(static_cast<int>(deadline.remainingTime()));
    if (!haveEnded) {
        // A disk or a keyring that does not answer: its threads use what would be gone next.
        store->sync();
        std::fflush(nullptr);
        std::_Exit(code);
    }
    return code;
}

} // namespace

int main(int argc, char **argv)
{
    forbidCoreDumpsInReleases();
    ignoreWriteSignals();
    QCoreApplication::setApplicationName(u"outage-desk"_s);
    QCoreApplication::setOrganizationName(u"outage-desk"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(OUTAGE_DESK_VERSION));
    // Answered first: neither needs a display, and QApplication aborts without one.
    const auto early = readOptions(ownArguments(argc, argv));
    if (early && early->wantsHelp) {
        write(stdout, helpText());
        return 0;
    }
    if (early && early->wantsVersion) {
        write(stdout, u"outage-desk %1\n"_s.arg(QStringLiteral(OUTAGE_DESK_VERSION)));
        return 0;
    }
    if (!early) {
        write(stderr, u"outage-desk: %1\n"_s.arg(early.error()));
        return NoWindow;
    }
    if (early->language && !Language::has(*early->language)) {
        write(stderr, u"outage-desk: --lang must be one of %1, not '%2'.\n"_s.arg(
                          Language::codes().join(u", "_s), *early->language));
        return NoWindow;
    }
    FontPreparation fonts;
    const QtMessageHandler usual = qInstallMessageHandler(sayThatThereIsNoDisplay);
    QApplication application(argc, argv);
    qInstallMessageHandler(usual);
    fonts.finish();
    QApplication::setDesktopFileName(u"org.outagedesk.outagedesk"_s);
    return run(application, *early);
}
