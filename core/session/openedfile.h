// SPDX-License-Identifier: MIT
#pragma once

#include "base/stoptoken.h"
#include "session/contentfault.h"
#include "session/sessionerror.h"
#include "session/startedfile.h"
#include "session/tablechoice.h"

#include <QtCore/qlist.h>

#include <memory>
#include <optional>

/// A file that a person wants read instead of asking the API.
struct FileToOpen
{
    QString path;
    /// Nothing: its first character tells.
    std::optional<InputKind> kind = {};
    /// A text that is no file, which \c path only names.
    std::optional<QByteArray> content = {};
    /// How a table is written whose first bytes do not tell it.
    TableEncoding encoding = TableEncoding::Unicode;
};

/// What became of opening it.
struct OpenedFile
{
    QString path;
    InputKind kind = InputKind::Outages;
    /// Why it cannot be read.
    std::optional<SessionError> fault = {};
    /// Of a site file: the site's id.
    QString siteId = {};
    /// Of a pipe, which can be read only once: where reading goes on.
    std::shared_ptr<StartedFile> start = {};
    /// Of outages in a table whose beginning can be read.
    std::optional<TablePeek> table = {};
    std::optional<QByteArray> content = {}; ///< of a text that is no file
};

/// Opens files and looks what they are, in the order of \a files. For a worker thread: the other
/// end of a pipe or the network may take its time. Nothing once \a isStopped.
[[nodiscard]] std::optional<QList<OpenedFile>>
openedFiles(const QList<FileToOpen> &files, ContentWords words, const StopToken &isStopped);
