// SPDX-License-Identifier: MIT
#include "architecture/translations.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

// Of all languages that there are so far.
constexpr qsizetype PluralForms = 2;

struct Entry
{
    QString source;
    QString state; ///< of the translation; empty: finished
    QStringList forms;
    bool isPlural = false;
    bool hasLocation = false;
};

Entry readEntry(QXmlStreamReader &xml)
{
    Entry entry;
    entry.isPlural = xml.attributes().value(u"numerus"_s) == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            entry.source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            entry.state = xml.attributes().value(u"type"_s).toString();
            if (!entry.isPlural) {
                entry.forms = {xml.readElementText()};
                continue;
            }
            while (xml.readNextStartElement())
                entry.forms << xml.readElementText();
        } else {
            entry.hasLocation = entry.hasLocation || xml.name() == u"location";
            xml.skipCurrentElement();
        }
    }
    return entry;
}

QList<Entry> readEntries(const QByteArray &ts)
{
    QList<Entry> entries;
    QXmlStreamReader xml(ts);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"message")
            entries << readEntry(xml);
    }
    return entries;
}

/// The places to be filled and the tags of a text, in order of the alphabet. A form of a plural may
/// say "one" instead of the number.
QStringList marksOf(const QString &text, bool isPlural)
{
    static const QRegularExpression mark(u"%L?\\d+|%L?n|</?\\w+[^>]*>"_s);
    QStringList marks;
    for (const QRegularExpressionMatch &match : mark.globalMatch(text)) {
        const QString found = match.captured();
        if (!isPlural || !found.endsWith(u'n'))
            marks << found;
    }
    marks.sort();
    return marks;
}

QString faultOf(const Entry &entry)
{
    if (entry.hasLocation)
        return u"has the line of its source"_s;
    if (!entry.state.isEmpty())
        return u"is "_s + entry.state;
    if (entry.forms.size() != (entry.isPlural ? PluralForms : 1))
        return u"has %1 form(s)"_s.arg(entry.forms.size());
    for (const QString &form : entry.forms) {
        if (form.isEmpty())
            return u"is empty"_s;
        if (marksOf(form, entry.isPlural) != marksOf(entry.source, entry.isPlural))
            return u"has other placeholders or tags: "_s + form;
        if (form.endsWith(u'…') != entry.source.endsWith(u'…'))
            return u"has lost or won its ellipsis: "_s + form;
    }
    return {};
}

} // namespace

QStringList translationFaults(const QByteArray &ts)
{
    QStringList faults;
    for (const Entry &entry : readEntries(ts)) {
        if (const QString fault = faultOf(entry); !fault.isEmpty())
            faults << u"“%1” %2"_s.arg(entry.source, fault);
    }
    return faults;
}

qsizetype translationCount(const QByteArray &ts)
{
    return readEntries(ts).size();
}
