// SPDX-License-Identifier: MIT
#pragma once

#include "outages/answermatch.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qdatetime.h>
#include <QtCore/qstring.h>

#include <optional>

/// Where the outages of a list came from. A value; any thread.
struct ListSource
{
    enum class Kind : quint8 {
        Api,
        File,
        Pasted, ///< from the clipboard
    };

    Kind kind = Kind::Api;
    /// Without its folder; empty unless it is a file, and in records of versions that did not store
    /// it.
    QString fileName = {};
    /// Of a spreadsheet with several sheets, the one that was read.
    QString sheet = {};
    /// Of the bytes that were read, 64 hexadecimal digits; empty if they were not hashed.
    QByteArray sha256 = {};
    /// How many of the outages were in the API's answer that was fetched last, and when that was
    /// (UTC); nullopt if there was none.
    std::optional<AnswerMatch> inAnswer = {};
    QDateTime answeredAt = {};

    [[nodiscard]] bool isApi() const { return kind == Kind::Api; }

    friend bool operator==(const ListSource &, const ListSource &) = default;
};
