// SPDX-License-Identifier: MIT
#include "text/sourcetext.h"

#include "text/oneline.h"
#include "text/plural.h"
#include "text/texttr.h"
#include "text/timetext.h"

#include <QtCore/qlocale.h>
#include <QtCore/qstringlist.h>

using namespace Qt::StringLiterals;

namespace {

QString countsOfMatch(const AnswerMatch &match)
{
    const QLocale locale;
    //: 12 of 14
    return Text::tr("%1 of %2").arg(locale.toString(match.found), locale.toString(match.rows));
}

bool saysMatch(const ListSource &source)
{
    return source.inAnswer && source.inAnswer->rows > 0;
}

} // namespace

namespace SourceText {

QString name(const ListSource &source)
{
    switch (source.kind) {
    case ListSource::Kind::File:
        return source.fileName.isEmpty() ? Text::tr("a file")
                                         : oneLine(source.fileName, NameLength);
    case ListSource::Kind::Pasted:
        //: Where outages came from: the clipboard
        return Text::tr("pasted");
    case ListSource::Kind::Api:
        break;
    }
    return {};
}

QString shortHash(const ListSource &source)
{
    constexpr qsizetype Digits = 8;
    return source.sha256.isEmpty() ? QString()
                                   : QString::fromLatin1(source.sha256.first(Digits)) + u'…';
}

QString match(const ListSource &source)
{
    if (!saysMatch(source))
        return {};
    if (source.inAnswer->found == source.inAnswer->rows) {
        return Text::tr("all %Ln outage(s) are in the API’s answer", nullptr,
                        plural(source.inAnswer->rows));
    }
    //: %1 is like "12 of 14"
    return Text::tr("%1 are in the API’s answer").arg(countsOfMatch(*source.inAnswer));
}

QString line(const ListSource &source)
{
    if (source.isApi())
        return {};
    const QString hash = shortHash(source);
    //: %1 is the name of a file, %2 that of a sheet in it
    const QString named =
        source.sheet.isEmpty()
            ? name(source)
            : Text::tr("%1, sheet “%2”").arg(name(source), oneLine(source.sheet, NameLength));
    //: %1 is the name of a file, %2 the first digits of its hash
    const QString file = hash.isEmpty() ? named : Text::tr("%1, SHA-256 %2").arg(named, hash);
    const QString found = match(source);
    //: %1 is a file, %2 like "12 of 14 are in the API’s answer"
    return found.isEmpty() ? file : Text::tr("%1; %2").arg(file, found);
}

QString details(const ListSource &source, const QTimeZone &zone)
{
    QStringList lines;
    if (!source.sha256.isEmpty())
        lines.append(Text::tr("SHA-256 %1").arg(QString::fromLatin1(source.sha256)));
    if (saysMatch(source) && source.answeredAt.isValid()) {
        //: The API's answer; %1 is a time
        lines.append(
            Text::tr("The answer was fetched on %1").arg(minuteText(source.answeredAt, zone)));
    }
    return lines.join(u'\n');
}

QList<ReceiptFact> facts(const ListSource &source)
{
    using Kind = ReceiptFact::Kind;
    QList<ReceiptFact> lines;
    if (source.kind == ListSource::Kind::File && !source.fileName.isEmpty())
        lines.append({Text::tr("File"), name(source)});
    if (!source.sheet.isEmpty())
        lines.append({Text::tr("Sheet", "of a spreadsheet"), oneLine(source.sheet, NameLength)});
    if (!source.sha256.isEmpty()) {
        lines.append({source.kind == ListSource::Kind::Pasted ? Text::tr("SHA-256 of the text")
                                                              : Text::tr("SHA-256 of the file"),
                      QString::fromLatin1(source.sha256), Kind::Code});
    }
    if (saysMatch(source)) {
        const QString counts = countsOfMatch(*source.inAnswer);
        //: %1 is like "12 of 14", %2 is when the API's answer was fetched
        lines.append({Text::tr("In the API’s answer"),
                      source.answeredAt.isValid()
                          ? Text::tr("%1, fetched %2").arg(counts, zonedUtcText(source.answeredAt))
                          : counts});
    }
    return lines;
}

} // namespace SourceText
