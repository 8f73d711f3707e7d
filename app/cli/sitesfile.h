// SPDX-License-Identifier: MIT
#pragma once

#include "base/expected.h"
#include "net/siteid.h"
#include "runend.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

/// Returns the sites that \a text names, an id a line, in its order. Empty lines and those that
/// begin with `#` are passed over, white space around an id and a byte order mark are no part of
/// it. The error is a sentence for the operator: a line is no site id, or a site is named twice, or
/// there is none.
[[nodiscard]] Expected<QList<SiteId>, QString> sitesIn(const QByteArray &text);

/// The same for the file \a path (`-`: standard input) of at most 16 MiB. Waits for a pipe until an
/// interrupt. The error is how the run ends.
[[nodiscard]] Expected<QList<SiteId>, RunEnd> readSitesFile(const QString &path);
