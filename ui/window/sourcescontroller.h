// SPDX-License-Identifier: MIT
#pragma once

#include "session/fetchrequest.h"
#include "session/openedfile.h"
#include "ui/connection/filesources.h"

#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>
#include <QtCore/qtimer.h>
#include <QtCore/qtimezone.h>

#include <functional>
#include <memory>
#include <optional>

class ColumnsDialog;
class MessageBar;
class QMimeData;
class ReviewSession;
class Settings;

/// Opens files, and lists from the clipboard, that are read instead of asking the API, and knows
/// which are in use. What cannot be read never becomes a source; of a table that is not plain it
/// asks first which column is what. GUI thread; what it is given outlives it.
class SourcesController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SourcesController)

public:
    SourcesController(ReviewSession &session, const Settings &settings, FileSourcesLine &line,
                      MessageBar &message, QWidget &window);
    ~SourcesController() override;

    [[nodiscard]] const FileSources &sources() const { return m_sources; }
    /// Returns the site that a list is for, as far as its devices are known; null if they are not.
    using KnownSite = std::function<std::shared_ptr<const Site>()>;
    void setKnownSite(KnownSite site) { m_knownSite = std::move(site); }

    /// Returns the id of the site that is typed; empty: that of a site file counts.
    using WantedSite = std::function<QString()>;
    void setWantedSite(WantedSite site) { m_wantedSite = std::move(site); }

    /// Asks for a file and opens it.
    void choose(InputKind kind);
    void open(const QList<FileToOpen> &files);
    /// Opens the local files of \a data. Returns whether it has any.
    bool openDropped(const QMimeData &data);
    [[nodiscard]] static bool hasFiles(const QMimeData &data);
    /// Opens the list, or the files, on the clipboard, or says that there is none.
    void paste();
    /// Opens the outages that were opened last, and could not be read, once more and asks for their
    /// columns, whatever is known; a text that is not UTF-8 in \a encoding.
    void openAgain(TableEncoding encoding);

    /// Says of the file of outages what is known since it was read, times in \a zone.
    void showRead(const QTimeZone &zone);
    /// Names the files in \a request, and where reading those goes on that were just opened: that
    /// is for one request alone.
    void putInto(FetchRequest &request) const;
    /// Asks which device \a fault is about, if that is a name of several and the list can be read
    /// again. Then `opened` follows, or \a refused is called. Returns whether it asks.
    bool asksForDevice(const std::optional<TableFault> &fault,
                       const std::function<void()> &refused);
    /// Whether it can be said which devices are meant by names in the outages: they can be read
    /// again.
    [[nodiscard]] bool canSayNames() const { return m_sources.isTable; }
    /// Asks which devices of \a site are meant by \a names in the outages, and reads them again by
    /// that: `opened` follows.
    void askForNames(const QStringList &names, const Site &site);
    /// Opens the outages once more if they come from a pipe that has been read: what comes from it
    /// now may be another table, of which something is to be asked. Then `opened` follows. Returns
    /// whether it does.
    bool openPipeAgain();
    /// The request is on its way.
    void forgetStarted();
    /// The sources have been read: there is no way back to those before.
    void keep();
    /// What cannot be read stays no source: those before it come back.
    void goBack(const SessionError &error);
    /// Puts the files of the demo, or of real work, aside and takes up those of the other one.
    void exchange();

Q_SIGNALS:
    /// Emitted when sources() has changed.
    void changed();
    /// Files can be read and are the sources now. \a siteId is what a site file names; empty if
    /// there is none.
    void opened(const QString &siteId);
    /// A person has said which column of a table is what.
    void columnsChosen(const TableChoice &choice);
    /// Files cannot be read; the sources are what they were.
    void refused(const QList<SessionError> &faults);
    /// Files that were opened have been read well; pipes are not among them.
    void filesRead(const QStringList &paths);
    /// A file that was to be opened is not there.
    void fileMissing(const QString &path);

private:
    void tellOfOpening();
    void onOpened(const QList<OpenedFile> &files);
    /// Says that the clipboard has no list.
    void refusePasted(const SessionError &fault);
    /// Asks for the columns of the table in use.
    void changeColumns();
    [[nodiscard]] std::optional<SessionError> siteMismatch(const QList<OpenedFile> &files) const;
    void askForColumns(const QList<OpenedFile> &files, const OpenedFile &table,
                       const TableChoice &suggested, const QList<TableChoice> &remembered);
    void countFor(const OpenedFile &table, const TableChoice &choice);
    /// \a choice: what was said of the table among \a files.
    void take(const QList<OpenedFile> &files, const std::optional<TableChoice> &choice);
    [[nodiscard]] QList<QByteArray> zonesAtHand() const;
    [[nodiscard]] std::shared_ptr<const Site> knownSite() const;
    void setSources(const FileSources &sources);

    ReviewSession &m_session;
    const Settings &m_settings;
    FileSourcesLine &m_line;
    MessageBar &m_message;
    QWidget &m_window;
    KnownSite m_knownSite;
    WantedSite m_wantedSite;
    QPointer<ColumnsDialog> m_dialog;
    FileToOpen m_lastOutages;  ///< that were opened
    bool m_asksAlways = false; ///< for columns, of what is being opened
    int m_pastedLists = 0;
    FileSources m_sources;
    FileSources m_others; ///< those of the demo while real work is shown, or the other way
    std::optional<FileSources> m_before; ///< until those now have been read
    std::shared_ptr<StartedFile> m_startedOutages;
    std::shared_ptr<StartedFile> m_startedSite;
    QStringList m_unread; ///< files that were opened and not been read yet
    QString m_opening;    ///< names of the files that are being opened
    QTimer m_patience;    ///< whether opening files takes long
};
