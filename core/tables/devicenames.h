// SPDX-License-Identifier: MIT
#pragma once

#include "outages/site.h"
#include "tables/tablefault.h"

#include <QtCore/qhash.h>
#include <QtCore/qset.h>
#include <QtCore/qstring.h>

#include <optional>

class OutageTable;

/// What can stand in a table for a device of a site: the ids and the names. A value; any thread.
class DeviceTexts final
{
public:
    explicit DeviceTexts(const Site &site);

    [[nodiscard]] bool contains(QStringView text) const;

private:
    QSet<QString> m_texts;
};

/// Replaces the names of devices of \a site, which stand in \a table in the place of ids, by the
/// ids. A text that is an id of the site stays one; a text that is neither stays as it is. Which of
/// several devices of one name is meant, \a meant says by its id. Returns the fault, and leaves the
/// table alone, if it does not.
[[nodiscard]] std::optional<TableFault>
replaceDeviceNames(OutageTable &table, const Site &site, const QHash<QString, QString> &meant = {});
