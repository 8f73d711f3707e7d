// SPDX-License-Identifier: MIT
#pragma once

#include "options.h"
#include "session/savedconnection.h"
#include "submission/submissionhold.h"

/// Returns the saved connection that `--connection` names; nullopt without that option. The error
/// is a sentence for the operator. Reads the settings of the window and changes nothing there.
[[nodiscard]] Expected<std::optional<SavedConnection>, QString>
savedConnection(const Options &options);

/// Returns \a options with the sites of the saved connection where it has several and none is
/// named: where nothing is sent, or each list only after its own question. What is wrong with the
/// connection is left to savedConnection().
[[nodiscard]] Options withSitesOfConnection(Options options);

/// Returns a function that looks on any thread whether a list may still be sent over \a connection:
/// a window may have changed it meanwhile.
[[nodiscard]] ConnectionLook connectionLook(const SavedConnection &connection);

/// Returns \a options with what \a connection says where they say nothing: address, site and
/// cutoff. The error is a sentence: it has several sites, and one has to be named.
[[nodiscard]] Expected<Options, QString> filledIn(Options options,
                                                  const SavedConnection &connection);
