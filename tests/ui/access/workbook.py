# SPDX-License-Identifier: MIT
"""Spreadsheets (.xlsx) of texts alone, with no more in them than a reader needs."""
import zipfile
from xml.sax.saxutils import escape, quoteattr

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def relations(targets):
    """targets: the last word of the type and the part, by their order."""
    lines = [f'<Relationship Id="r{number}" Type="{OFFICE}/{kind}" Target="{part}"/>'
             for number, (kind, part) in enumerate(targets, 1)]
    return f'<Relationships xmlns="{PACKAGE}">{"".join(lines)}</Relationships>'


def sheet(rows):
    """rows: lists of texts."""
    lines = ["".join(f'<c t="inlineStr"><is><t>{escape(text)}</t></is></c>' for text in row)
             for row in rows]
    cells = "".join(f"<row>{line}</row>" for line in lines)
    return f'<worksheet xmlns="{MAIN}"><sheetData>{cells}</sheetData></worksheet>'


def write(path, sheets):
    """sheets: lists of rows, by the name of the sheet."""
    names = "".join(f'<sheet name={quoteattr(name)} sheetId="{number}" r:id="r{number}"/>'
                    for number, name in enumerate(sheets, 1))
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("_rels/.rels", relations([("officeDocument", "xl/workbook.xml")]))
        file.writestr("xl/workbook.xml", f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}">'
                                         f"<sheets>{names}</sheets></workbook>")
        file.writestr("xl/_rels/workbook.xml.rels",
                      relations([("worksheet", f"worksheets/sheet{number}.xml")
                                 for number in range(1, len(sheets) + 1)]))
        for number, rows in enumerate(sheets.values(), 1):
            file.writestr(f"xl/worksheets/sheet{number}.xml", sheet(rows))
