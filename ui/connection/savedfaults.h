// SPDX-License-Identifier: MIT
#pragma once

#include "session/savedconnection.h"

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

/// The fields of a saved connection in which something may be wrong.
enum class SavedField : quint8 { Name, BaseUrl, Sites, Cutoff, CaFile, Proxy };

/// What is wrong with one field, as a sentence for the user.
struct SavedFault
{
    SavedField field = SavedField::Name;
    QString sentence = {};

    friend bool operator==(const SavedFault &, const SavedFault &) = default;
};

/// Returns what is wrong with \a connection, which is one of \a all, field by field; not what only
/// a look at its CA file tells.
[[nodiscard]] QList<SavedFault> faultsOf(const SavedConnection &connection,
                                         const QList<SavedConnection> &all);
/// Returns what is wrong with its CA file.
[[nodiscard]] SavedFault faultOf(const CaFault &fault);
/// Returns what keeps a connection without a site from being tested.
[[nodiscard]] SavedFault lacksSite();
