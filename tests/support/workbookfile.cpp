// SPDX-License-Identifier: MIT
#include "support/workbookfile.h"

#include <QtCore/qstring.h>

#include <zip.h>

namespace {

const QByteArray Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const QByteArray Main =
    " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
    " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
const QByteArray RelationType =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

QByteArray relations(const QByteArrayList &relations)
{
    return Declaration +
           "<Relationships "
           "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" +
           relations.join() + "</Relationships>";
}

QByteArray relation(const QByteArray &id, const QByteArray &kind, const QByteArray &target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + RelationType + kind + "\" Target=\"" +
           target + "\"/>";
}

QByteArray sheetPart(const WorkbookFile::Sheet &sheet)
{
    return Declaration + "<worksheet" + Main + "><sheetData>" + sheet.rows + "</sheetData>" +
           sheet.behind + "</worksheet>";
}

QByteArray stylesPart(const WorkbookFile &file)
{
    return Declaration + "<styleSheet" + Main + "><numFmts>" + file.numberFormats +
           "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>"
           "<xf numFmtId=\"0\"/><xf numFmtId=\"22\" applyNumberFormat=\"1\"/>" +
           file.styles + "</cellXfs></styleSheet>";
}

QByteArray contentOf(zip_source_t *archive)
{
    zip_stat_t facts;
    zip_stat_init(&facts);
    zip_source_open(archive);
    zip_source_stat(archive, &facts);
    QByteArray bytes(static_cast<qsizetype>(facts.size), '\0');
    zip_source_read(archive, bytes.data(), facts.size);
    zip_source_close(archive);
    return bytes;
}

} // namespace

QByteArray archiveOf(const QList<ArchivePart> &parts, const ArchiveForm &form)
{
    zip_source_t *const source = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(source);
    zip_t *const archive = zip_open_from_source(source, ZIP_TRUNCATE, nullptr);
    for (const ArchivePart &part : parts) {
        const auto size = static_cast<zip_uint64_t>(part.content.size());
        const zip_int64_t place =
            zip_file_add(archive, part.name.constData(),
                         zip_source_buffer(archive, part.content.constData(), size, 0), 0);
        const auto index = static_cast<zip_uint64_t>(place);
        zip_set_file_compression(archive, index, form.isPacked ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 0);
        zip_file_set_mtime(archive, index, 1'640'995'200, 0); // the same bytes each time
        if (!form.password.isEmpty()) {
            zip_file_set_encryption(archive, index, ZIP_EM_AES_256, form.password.constData());
        }
    }
    if (zip_close(archive) != 0)
        qFatal("The archive cannot be written: %s", zip_strerror(archive));
    const QByteArray bytes = contentOf(source);
    zip_source_free(source);
    return bytes;
}

QList<ArchivePart> WorkbookFile::parts() const
{
    QByteArrayList sheetList;
    QByteArrayList refersTo{relation("s", "styles", "styles.xml")};
    QList<ArchivePart> made;
    for (const Sheet &sheet : sheets) {
        const QByteArray number = QByteArray::number(made.size() + 1);
        const QByteArray target = "worksheets/sheet" + number + ".xml";
        sheetList << "<sheet name=\"" + sheet.name + "\" sheetId=\"" + number + "\" r:id=\"r" +
                         number + '"' + sheet.attributes + "/>";
        refersTo << relation('r' + number, "worksheet", target);
        made.append({"xl/" + target, sheetPart(sheet)});
    }
    if (!sharedTexts.isEmpty()) {
        refersTo << relation("t", "sharedStrings", "sharedStrings.xml");
        made.append(
            {"xl/sharedStrings.xml", Declaration + "<sst" + Main + '>' + sharedTexts + "</sst>"});
    }
    made.append({"xl/styles.xml", stylesPart(*this)});
    made.append({"xl/workbook.xml", Declaration + "<workbook" + Main + "><workbookPr" +
                                        workbookSettings + "/><sheets>" + sheetList.join() +
                                        "</sheets></workbook>"});
    made.append({"xl/_rels/workbook.xml.rels", relations(refersTo)});
    made.append({"_rels/.rels", relations({relation("w", "officeDocument", "xl/workbook.xml")})});
    return made;
}

QByteArray sheetRow(int number, const QByteArrayList &cells)
{
    QByteArray row = "<row r=\"" + QByteArray::number(number) + "\">";
    for (const QByteArray &cell : cells) {
        if (cell.startsWith('<'))
            row += cell;
        else
            row += "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">" + cell + "</t></is></c>";
    }
    return row + "</row>";
}
