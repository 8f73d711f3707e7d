// SPDX-License-Identifier: MIT
#pragma once

#include "tables/tablefault.h"
#include "json/jsonerror.h"
#include "json/sitereader.h"

#include <QtCore/qstring.h>

#include <variant>

/// What is wrong with the content of an answer or a file: of outages as JSON, of a site, or of
/// outages as a table. A value.
using ContentFault = std::variant<JsonError, SiteFault, TableFault>;

/// Tells a person of it, as the end of a sentence and without a full stop. Called on worker
/// threads.
using ContentWords = QString (*)(const ContentFault &fault);
