// SPDX-License-Identifier: MIT
#pragma once

#include "session/fetchrequest.h"
#include "session/openedfile.h"
#include "ui/connection/filesources.h"

#include <QtCore/qobject.h>
#include <QtCore/qtimer.h>
#include <QtCore/qtimezone.h>

#include <optional>

class MessageBar;
class QMimeData;
class ReviewSession;

/// Opens files that are read instead of asking the API, and knows which are in use. What cannot be
/// read never becomes a source. GUI thread; what it is given outlives it.
class SourcesController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SourcesController)

public:
    SourcesController(ReviewSession &session, FileSourcesLine &line, MessageBar &message,
                      QWidget &window);
    ~SourcesController() override;

    [[nodiscard]] const FileSources &sources() const { return m_sources; }

    /// Asks for a file and opens it.
    void choose(InputKind kind);
    void open(const QList<FileToOpen> &files);
    /// Opens the local files of \a data. Returns whether it has any.
    bool openDropped(const QMimeData &data);
    [[nodiscard]] static bool hasFiles(const QMimeData &data);

    /// Says of the file of outages what is known since it was read, times in \a zone.
    void showRead(const QTimeZone &zone);
    /// Names the files in \a request, and where reading those goes on that were just opened: that
    /// is for one request alone.
    void putInto(FetchRequest &request) const;
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
    /// Files cannot be read; the sources are what they were.
    void refused(const QList<SessionError> &faults);
    /// Files that were opened have been read well; pipes are not among them.
    void filesRead(const QStringList &paths);
    /// A file that was to be opened is not there.
    void fileMissing(const QString &path);

private:
    void tellOfOpening();
    void onOpened(const QList<OpenedFile> &files);
    void setSources(const FileSources &sources);

    ReviewSession &m_session;
    FileSourcesLine &m_line;
    MessageBar &m_message;
    QWidget &m_window;
    FileSources m_sources;
    FileSources m_others; ///< those of the demo while real work is shown, or the other way
    std::optional<FileSources> m_before; ///< until those now have been read
    std::shared_ptr<StartedFile> m_startedOutages;
    std::shared_ptr<StartedFile> m_startedSite;
    QStringList m_unread; ///< files that were opened and not been read yet
    QString m_opening;    ///< names of the files that are being opened
    QTimer m_patience;    ///< whether opening files takes long
};
