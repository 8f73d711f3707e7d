// SPDX-License-Identifier: MIT
#pragma once

#include "base/expected.h"
#include "base/stoptoken.h"
#include "tables/serialdate.h"
#include "tables/tablefault.h"

#include <QtCore/qhash.h>
#include <QtCore/qlist.h>
#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>

#include <optional>

class ZipArchive;

/// What a spreadsheet consists of: its sheets and the parts that their cells refer to. A value;
/// any thread.
class Workbook final
{
public:
    /// Looks for the parts. Returns what is wrong with the archive.
    [[nodiscard]] std::optional<TableFault> read(ZipArchive &archive, const StopToken &isStopped);

    /// The names of the sheets with cells, in their order, hidden ones last.
    [[nodiscard]] QStringList sheetNames() const;
    /// The name of the first sheet that is not hidden, or of the first; empty if there is none.
    [[nodiscard]] QString usualSheet() const;
    [[nodiscard]] bool isHidden(const QString &name) const;
    /// The part with the cells of the sheet \a name; an empty name means the usual one.
    [[nodiscard]] Expected<QString, TableFault> sheetPart(const QString &name) const;
    /// Empty where there is none.
    [[nodiscard]] const QString &sharedTextsPart() const { return m_sharedTexts; }
    [[nodiscard]] const QString &stylesPart() const { return m_styles; }
    [[nodiscard]] DateEpoch epoch() const { return m_epoch; }

private:
    struct Sheet
    {
        QString name;
        QString part;
        bool isHidden = false;
    };
    /// What a part refers to.
    struct Relation
    {
        QString kind; ///< the last word of its type
        QString part;
    };
    using Relations = QHash<QString, Relation>; // by id

    [[nodiscard]] static std::optional<TableFault> readRelations(ZipArchive &archive,
                                                                 const QString &of,
                                                                 const StopToken &isStopped,
                                                                 Relations &relations);
    [[nodiscard]] std::optional<TableFault> readSheets(ZipArchive &archive, const QString &name,
                                                       const Relations &relations,
                                                       const StopToken &isStopped);

    QList<Sheet> m_sheets;
    QString m_sharedTexts;
    QString m_styles;
    DateEpoch m_epoch = DateEpoch::Of1900;
};
