// SPDX-License-Identifier: MIT
#include "ui/window/oddinputs.h"

#include "support/workbookfile.h"

#include <QtCore/qbytearraylist.h>
#include <QtCore/qdatetime.h>
#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString deviceId(qsizetype number)
{
    return u"0e4d59ba-43c7-4451-a8ac-%1"_s.arg(number, 12, 16, QLatin1Char('0'));
}

QString written(const QString &path, const QByteArray &content)
{
    QFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    return isWritten ? path : QString();
}

QByteArray outage(const QString &id, int row)
{
    const QDateTime first(QDate(2021, 12, 1), QTime(0, 0), Qt::UTC);
    const QDateTime begin = first.addSecs(row * qint64(4 * 3600));
    const QDateTime end = begin.addSecs(3 * 3600 + row % 97);
    return "{\"id\":\"" + id.toLatin1() + "\",\"begin\":\"" +
           begin.toString(Qt::ISODateWithMs).toLatin1() + "\",\"end\":\"" +
           end.toString(Qt::ISODateWithMs).toLatin1() + "\"}";
}

} // namespace

QStringList OddInputs::writeTwo(const QString &folder, const QString &secondEnd)
{
    const QStringList names{u"Battery 1"_s, u"Battery 2"_s};
    const QStringList files = write(folder, u"Norwich"_s, names, 0);
    const QString rows = uR"([{"id":"%1","begin":"2022-03-01T08:00:00.000Z",)"
                         R"("end":"2022-03-01T09:00:00.000Z"},)"
                         R"({"id":"%2","begin":"2022-03-02T08:00:00.000Z","end":"%3"}])"_s.arg(
                             deviceId(0), deviceId(1), secondEnd);
    written(files[1], rows.toUtf8());
    return files;
}

QStringList OddInputs::write(const QString &folder, const QString &siteName,
                             const QStringList &names, int rows)
{
    QJsonArray devices;
    for (qsizetype i = 0; i < names.size(); ++i) {
        devices.append(QJsonObject{{u"id"_s, deviceId(i)}, {u"name"_s, names[i]}});
    }
    const QJsonObject site{
        {u"id"_s, u"norwich-pear-tree"_s}, {u"name"_s, siteName}, {u"devices"_s, devices}};
    QByteArray outages = "[";
    for (int row = 0; row < rows; ++row) {
        const qsizetype device = row % std::max<qsizetype>(names.size(), 1);
        outages += (row == 0 ? "" : ",\n") + outage(deviceId(device), row);
    }
    const QDir in(folder);
    return {
        written(in.filePath(u"site.json"_s), QJsonDocument(site).toJson(QJsonDocument::Compact)),
        written(in.filePath(u"outages.json"_s), outages + "]")};
}

QStringList OddInputs::writeUnreadable(const QString &folder)
{
    constexpr int Devices = 5; // the first two are of the site
    const QStringList files = write(folder, u"Norwich"_s, {u"Battery 1"_s, u"Battery 2"_s}, 0);
    QByteArrayList rows;
    for (int row = 0; row < 400; ++row)
        rows.append(outage(deviceId(row % Devices), row));
    for (int row = 0; row < 12; ++row)
        rows.append("{\"id\":\"" + deviceId(0).toLatin1() + R"(","begin":"soon","end":"later"})");
    for (int row = 0; row < 34; ++row)
        rows.append(R"({"begin":"2022-03-01T08:00:00.000Z","end":"2022-03-01T09:00:00.000Z"})");
    written(files[1], '[' + rows.join(",\n") + ']');
    return files;
}

QString OddInputs::writeTable(const QString &folder, const QByteArray &content)
{
    return written(QDir(folder).filePath(u"Abschaltungen 2022.csv"_s), content);
}

QByteArray OddInputs::spreadsheet()
{
    QByteArray table = "Ger\xc3\xa4t;Grund;Beginn;Ende\r\n";
    for (int row = 0; row < 12; ++row) {
        const QByteArray day = QByteArray::number(row + 1).rightJustified(2, '0');
        table += "Battery " + QByteArray::number(row % 8 + 1) + ";Wartung;" + day +
                 ".04.2022 10:15;" + day + ".05.2022 11:30\r\n";
    }
    return table + "Battery 2;Netz;27.03.2022 02:30;27.03.2022 04:00\r\n"
                   "Battery 3;L\xc3\xbc"
                   "fter;03.04.2022;\r\n";
}

QByteArray OddInputs::workbook()
{
    QByteArray rows = sheetRow(1, {"Ger\xc3\xa4t", "Grund", "Beginn", "Ende"});
    for (int row = 0; row < 9; ++row) {
        const QByteArray day = "0" + QByteArray::number(row + 1);
        rows += sheetRow(row + 2, {"Battery " + QByteArray::number(row % 8 + 1), "Wartung",
                                   day + ".04.2022 10:15", day + ".05.2022 11:30"});
    }
    return WorkbookFile{{{"Abschaltungen Fr\xc3\xbchjahr 2022", rows}, {"Archiv", rows}}}.bytes();
}

QStringList OddInputs::write(const QString &folder, const QStringList &names,
                             const QList<Row> &rows)
{
    const QStringList files = write(folder, u"Norwich"_s, names, 0);
    QStringList all;
    for (const Row &row : rows) {
        all.append(uR"({"id":"%1","begin":"%2","end":"%3"})"_s.arg(deviceId(row.device), row.begin,
                                                                   row.end));
    }
    written(files[1], '[' + all.join(u",\n"_s).toUtf8() + ']');
    return files;
}

QStringList OddInputs::names()
{
    return {u"Battery 1"_s,
            QString(300, QLatin1Char('M')),
            u"\u0628\u0637\u0627\u0631\u064a\u0629 1 \u0627\u0644\u0634\u0645\u0627\u0644"_s,
            u"\u05e1\u05d5\u05dc\u05dc\u05d4 7 (\u05e6\u05e4\u05d5\u05df)"_s,
            u"\u84c4\u96fb\u6c60\u4e00\u53f7\u6a5f \u5317\u5074\u5909\u96fb\u6240"_s,
            u"\U0001F50B\U0001F50B \u2600 Battery"_s,
            u"\u202eevil\u202c \u2067turned\u2069"_s,
            u"<b>Bold</b><img src=x> & \"quoted\""_s,
            u"A name with many words that goes on and on until nobody can remember "
            "how it began or what it was about at all"_s};
}
