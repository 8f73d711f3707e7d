// SPDX-License-Identifier: MIT
#pragma once

#include "net/networkroute.h"
#include "net/outagesapi.h"
#include "net/retrypolicy.h"
#include "outages/findings.h"
#include "outages/timestamp.h"
#include "session/contentfault.h"
#include "session/startedfile.h"
#include "submission/connectionkind.h"
#include "submission/submissionhold.h"
#include "submission/submissiontarget.h"
#include "tables/tableoptions.h"

#include <QtCore/qstring.h>

#include <memory>
#include <optional>

/// Whether rows of other sites are kept to be looked at, or only counted.
enum class OtherSites : quint8 { Keep, CountOnly };

/// Everything that a fetch needs to know; each input comes from a file or from the API.
struct FetchRequest
{
    /// Needed unless both files are given.
    std::optional<Connection> connection;
    /// Paths; `-` is standard input. Empty: ask the API.
    QString outagesFile;
    QString siteFile;
    /// How the file of outages is read if it is a table.
    TableOptions table = {};
    /// Whether `outagesFile` holds what was pasted: no file of a person's.
    bool isPasted = false;
    /// Whether the bytes of the file of outages are hashed while they are read, to tell later which
    /// they were.
    bool hashesOutages = false;
    /// Where reading one of them goes on that was opened already; null: from its start.
    std::shared_ptr<StartedFile> startedOutages = {};
    std::shared_ptr<StartedFile> startedSite = {};
    /// The address as typed, whether or not a connection could be made of it.
    QString baseUrlText = {};
    /// If not empty, the site file must be about this site.
    QString siteId;
    Timestamp cutoff;
    QString cutoffText;
    RetryPolicy policy;
    OtherSites otherSites = OtherSites::Keep;
    /// Only reads the files given and asks the API for nothing; the review stays empty then
    /// unless both were files.
    bool filesOnly = false;
    /// By which rules findings are looked for; nothing: they are not.
    std::optional<FindingRules> findings = FindingRules{};
    /// Tells what is wrong with received content; null: in technical words.
    ContentWords contentWords = nullptr;
    /// Whether choices made before are made again or offered, and the list is compared with
    /// earlier ones. Only with this are choices saved.
    bool keepsChoices = false;
    /// Of the connection that is chosen, also while only files are read: decides which record and
    /// which saved choices are meant.
    ConnectionKind kind = ConnectionKind::Production;
    /// Of a saved connection: whether lists are only looked at and never sent, its id, its name,
    /// and how requests travel. The list is sent by the same route.
    bool isReadOnly = false;
    /// What keeps a list from being sent over it by then: asked on a worker thread.
    ConnectionLook connectionLook = {};
    QString connectionId = {};
    QString connectionName = {};
    NetworkRoute route = {};

    /// What counts as one site for choices and comparisons; of files, the file.
    [[nodiscard]] SubmissionTarget place() const
    {
        return connection ? SubmissionTarget{connection->baseUrl.text(), connection->siteId.text()}
                          : SubmissionTarget{{}, siteFile};
    }
    [[nodiscard]] bool needsConnection() const
    {
        return outagesFile.isEmpty() || siteFile.isEmpty();
    }
};
