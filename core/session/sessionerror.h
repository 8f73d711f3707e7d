// SPDX-License-Identifier: MIT
#pragma once

#include "net/apierror.h"
#include "tables/tablefault.h"

#include <QtCore/qstring.h>

#include <optional>

/// Which of the two inputs something is about.
enum class InputKind : quint8 { Outages, SiteInfo };

/// Why a fetch came to nothing. A value; words are made in the room `text`.
struct SessionError
{
    enum class Kind : quint8 {
        Cancelled,
        LocalFile,    ///< a file cannot be read; `detail` is the system's reason
        LocalContent, ///< a file was read and is not what it should be; `detail` says where
        SiteMismatch, ///< the site file is about `detail`, not about the site asked for
        Api,          ///< the API: see `api`
        CaFile,       ///< `file`, which the connection trusts, cannot be used; see `detail`
    };

    Kind kind = Kind::Cancelled;
    InputKind input = InputKind::Outages;
    QString file;
    QString detail; ///< of a CaFile: the system's reason; empty: it holds no certificate
    ApiError api;
    /// Of a file of outages that is a table: what is wrong with it.
    std::optional<TableFault> table = {};

    /// What \a error of the API means for the fetch of \a input.
    [[nodiscard]] static SessionError ofApi(const ApiError &error, InputKind input);
    /// \a file of trusted certificates cannot be used; \a reason is the system's, or empty.
    [[nodiscard]] static SessionError ofCaFile(const QString &file, const QString &reason);
};
