// SPDX-License-Identifier: MIT
#pragma once

#include "outages/site.h"
#include "tables/tablefault.h"

#include <QtCore/qhash.h>
#include <QtCore/qset.h>
#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>

#include <optional>

class OutageTable;

/// What can stand in a table for a device of a site: the ids and the names. A value; any thread.
///
/// What is written like an id is taken for one, of whatever site: a UUID, or a text that differs
/// from an id of the site in its digits only. Every other text is a name.
class DeviceTexts final
{
public:
    explicit DeviceTexts(const Site &site);

    /// Whether a row with \a text may be of the site: it is an id or a name there, or another name,
    /// which may be one of them written wrongly.
    [[nodiscard]] bool mayBeMeant(QStringView text) const;
    /// Whether \a text is an id or a name there, apart from case and white space.
    [[nodiscard]] bool isNearlyKnown(QStringView text) const;
    [[nodiscard]] bool isWrittenLikeAnId(QStringView text) const;
    /// Whether all ids are UUIDs, so that any other text can only be a name.
    [[nodiscard]] bool hasUuidsOnly() const { return m_hasUuidsOnly; }

private:
    QSet<QString> m_texts;
    QSet<QString> m_plainTexts;
    QSet<QString> m_forms; ///< of the ids that are no UUIDs, without their digits
    bool m_hasUuidsOnly = true;
    bool m_hasPlainIds = true; ///< none is written in capitals or with white space
};

/// What stands in a table for the devices.
enum class DeviceCells : quint8 {
    IdsOrNames,
    Ids, ///< its header says so: an id is one, whatever it looks like, and though another device
         ///< may have it for its name
};

/// What replaceDeviceNames() has come to.
struct ReplacedNames
{
    /// Why the table is left as it is: a text has to be said of which device it is.
    std::optional<TableFault> fault = {};
    /// Names that no device of the site has, in the order of the table.
    QStringList unknown = {};
};

/// Replaces the names of devices of \a site, which stand in \a table in the place of ids, by the
/// ids. Where several devices have the name, or one has it for its id and another for its name, \a
/// meant has to say which is meant, by its id; it may also say of another text which device that
/// is, or, by an empty id, that it is of another site.
///
/// A text that is written like an id, and is none of the site, stays: it is of another site. A row
/// with another name, in a table that has names for devices, becomes unreadable: whether it is of
/// the site is never guessed. A table has names if one is a name of the site, or if all ids of the
/// site are UUIDs and its header does not say that it has ids. A row whose text is an id or a name
/// but for case and white space becomes unreadable in every table.
[[nodiscard]] ReplacedNames replaceDeviceNames(OutageTable &table, const Site &site,
                                               const QHash<QString, QString> &meant = {},
                                               DeviceCells column = DeviceCells::IdsOrNames);
