// SPDX-License-Identifier: MIT
#include "tables/workbook.h"

#include "tables/xmlpart.h"

#include <QtCore/qdir.h>
#include <QtCore/qurl.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostSheets = 4096;
constexpr qsizetype MostRelations = 4 * MostSheets;
constexpr qsizetype MostSheetsNamed = 24;

/// The folder of the part \a name, with a slash at its end; empty for the root.
QString folderOf(const QString &name)
{
    return name.first(name.lastIndexOf(u'/') + 1);
}

/// The part that \a target means in the part \a from.
QString resolved(const QString &from, QStringView target)
{
    const QString path = QUrl::fromPercentEncoding(target.toUtf8());
    const QString full = path.startsWith(u'/') ? path : QString(u'/' + folderOf(from) + path);
    return QDir::cleanPath(full).sliced(1);
}

QString relationsOf(const QString &part)
{
    const qsizetype name = part.lastIndexOf(u'/') + 1;
    return part.first(name) + u"_rels/" + part.sliced(name) + u".rels";
}

bool isYes(QStringView value)
{
    return value == u"1" || value == u"true" || value == u"on";
}

} // namespace

std::optional<TableFault> Workbook::read(ZipArchive &archive, const StopToken &isStopped)
{
    const QString usual = u"xl/workbook.xml"_s;
    QString part = usual;
    if (archive.has(relationsOf({}))) {
        Relations ofPackage;
        if (const auto fault = readRelations(archive, {}, isStopped, ofPackage))
            return fault;
        for (const Relation &relation : std::as_const(ofPackage)) {
            if (relation.kind == u"officeDocument")
                part = relation.part;
        }
    }
    if (!archive.has(part) || !part.endsWith(".xml"_L1)) // .xlsb has the same frame
        return TableFault{TableFault::Kind::NotASpreadsheet};
    Relations relations;
    if (const auto fault = readRelations(archive, part, isStopped, relations))
        return fault;
    for (const Relation &relation : std::as_const(relations)) {
        if (relation.kind == u"sharedStrings")
            m_sharedTexts = relation.part;
        else if (relation.kind == u"styles")
            m_styles = relation.part;
    }
    return readSheets(archive, part, relations, isStopped);
}

std::optional<TableFault> Workbook::readRelations(ZipArchive &archive, const QString &of,
                                                  const StopToken &isStopped, Relations &relations)
{
    XmlPart part(archive, relationsOf(of), isStopped);
    while (part.next()) {
        if (!part.isStart() || part.name() != u"Relationship" ||
            part.attribute(u"TargetMode") == u"External")
            continue;
        const QStringView type = part.attribute(u"Type");
        relations.insert(part.attribute(u"Id").toString(),
                         {type.sliced(type.lastIndexOf(u'/') + 1).toString(),
                          resolved(of, part.attribute(u"Target"))});
        if (relations.size() > MostRelations)
            part.refuse();
    }
    return part.fault();
}

std::optional<TableFault> Workbook::readSheets(ZipArchive &archive, const QString &name,
                                               const Relations &relations,
                                               const StopToken &isStopped)
{
    XmlPart part(archive, name, isStopped);
    bool isWorkbook = false;
    while (part.next()) {
        if (!part.isStart())
            continue;
        isWorkbook = isWorkbook || part.name() == u"workbook";
        if (!isWorkbook) // a text document has the same frame
            return TableFault{TableFault::Kind::NotASpreadsheet};
        if (part.name() == u"workbookPr" && isYes(part.attribute(u"date1904")))
            m_epoch = DateEpoch::Of1904;
        if (part.name() != u"sheet")
            continue;
        const Relation relation = relations.value(part.attribute(u"id").toString());
        const QStringView state = part.attribute(u"state");
        if (relation.kind == u"worksheet") // not a chart
            m_sheets.append({part.attribute(u"name").toString(), relation.part,
                             !state.isEmpty() && state != u"visible"});
        if (m_sheets.size() > MostSheets)
            part.refuse();
    }
    return part.fault();
}

QStringList Workbook::sheetNames() const
{
    QStringList names;
    for (const bool isHidden : {false, true}) {
        for (const Sheet &sheet : m_sheets) {
            if (sheet.isHidden == isHidden)
                names.append(sheet.name);
        }
    }
    return names;
}

QString Workbook::usualSheet() const
{
    const auto shown = std::ranges::find_if_not(m_sheets, &Sheet::isHidden);
    return shown != m_sheets.cend() ? shown->name : m_sheets.value(0).name;
}

bool Workbook::isHidden(const QString &name) const
{
    const auto found = std::ranges::find(m_sheets, name, &Sheet::name);
    return found != m_sheets.cend() && found->isHidden;
}

Expected<QString, TableFault> Workbook::sheetPart(const QString &name) const
{
    if (m_sheets.isEmpty())
        return Unexpected{TableFault{TableFault::Kind::NoSheet}};
    const QString wanted = name.isEmpty() ? usualSheet() : name;
    const auto found = std::ranges::find(m_sheets, wanted, &Sheet::name);
    if (found != m_sheets.cend())
        return found->part;
    TableFault missing{TableFault::Kind::MissingSheet};
    missing.text = name;
    missing.names = sheetNames().mid(0, MostSheetsNamed);
    return Unexpected{missing};
}
