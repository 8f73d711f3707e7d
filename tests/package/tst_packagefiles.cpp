// SPDX-License-Identifier: MIT
#include "app/language.h"
#include "app/packaging/iconpictures.h"
#include "support/places.h"

#include <QtCore/qfile.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qtemporarydir.h>
#include <QtGui/qimage.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

QString text(const QString &path)
{
    QFile file(Places::source(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString captured(const QString &text, const QString &expression)
{
    return QRegularExpression(expression, QRegularExpression::MultilineOption)
        .match(text)
        .captured(1);
}

/// How much of a picture is drawn upon, from 0 to 1.
double coverage(const QImage &picture)
{
    qsizetype drawn = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            drawn += picture.pixelColor(x, y).alpha() > 127 ? 1 : 0;
    }
    return static_cast<double>(drawn) / static_cast<double>(picture.width() * picture.height());
}

} // namespace

class PackageFilesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callsItByOneName();
    void tellsOfThisVersion();
    void speaksTheLanguagesOfTheWindow_data();
    void speaksTheLanguagesOfTheWindow();
    void offersToOpenWhatTheWindowReads();
    void drawsIcons_data();
    void drawsIcons();
    void listsTheIconsThatAreDrawn();
    void tellsWhenAnIconCannotBeDrawn();

private:
    const QString m_entry = text(u"resources/package/org.outagedesk.outagedesk.desktop"_s);
    const QString m_metainfo = text(u"resources/package/org.outagedesk.outagedesk.metainfo.xml"_s);
};

void PackageFilesTest::callsItByOneName()
{
    const QString id = u"org.outagedesk.outagedesk"_s;
    QCOMPARE(captured(m_entry, u"^Icon=(.*)$"_s), id);
    QCOMPARE(captured(m_metainfo, u"<id>(.*)</id>"_s), id);
    QCOMPARE(captured(m_metainfo, u"desktop-id\">(.*)</"_s), id + u".desktop");
    QCOMPARE(captured(text(u"resources/package/CMakeLists.txt"_s), u"app_id (.*)\\)$"_s), id);
    QCOMPARE(captured(text(u"app/desktop/main.cpp"_s), u"setDesktopFileName\\(u\"(.*)\"_s"_s), id);
}

void PackageFilesTest::tellsOfThisVersion()
{
    QCOMPARE(captured(m_metainfo, u"<release version=\"([^\"]*)\""_s),
             QStringLiteral(OUTAGE_DESK_VERSION));
}

void PackageFilesTest::speaksTheLanguagesOfTheWindow_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &code : Language::codes()) {
        if (code != u"en")
            QTest::newRow(qPrintable(code)) << code;
    }
}

void PackageFilesTest::speaksTheLanguagesOfTheWindow()
{
    QFETCH(const QString, language);
    for (const QString &key : {u"GenericName"_s, u"Comment"_s, u"Keywords"_s})
        QVERIFY2(m_entry.contains(u"\n%1[%2]="_s.arg(key, language)), qPrintable(key));
    for (const QString &tag : {u"summary"_s, u"p"_s, u"li"_s, u"caption"_s}) {
        const qsizetype english = m_metainfo.count(u'<' + tag + u'>');
        const QString translated = u"<%1 xml:lang=\"%2\">"_s.arg(tag, language);
        // A release is told in English, as the changelog is.
        const qsizetype releases = m_metainfo.count(u"<release "_s);
        const qsizetype wanted = tag == u"p" ? english - releases : english;
        QVERIFY(wanted > 0);
        QCOMPARE(m_metainfo.count(translated), wanted);
    }
}

void PackageFilesTest::offersToOpenWhatTheWindowReads()
{
    const QStringList types = captured(m_entry, u"^MimeType=(.*);$"_s).split(u';');
    QCOMPARE(types.size(), 4);
    for (const QString &type : types)
        QVERIFY2(m_metainfo.contains(u"<mediatype>%1</mediatype>"_s.arg(type)), qPrintable(type));
    QCOMPARE(captured(m_entry, u"^Exec=(.*)$"_s), u"outage-desk %F"_s);
    QCOMPARE(captured(m_entry, u"^Exec=(.*--demo)$"_s), u"outage-desk --demo"_s);
}

void PackageFilesTest::drawsIcons_data()
{
    QTest::addColumn<QString>("svg");
    QTest::addColumn<int>("side");
    QTest::addColumn<double>("least");
    for (const int side : iconSides())
        QTest::addRow("%d", side) << u"icons/outage-desk.svg"_s << side << 0.7;
    QTest::newRow("symbolic") << u"package/outage-desk-symbolic.svg"_s << 16 << 0.15;
}

void PackageFilesTest::drawsIcons()
{
    QFETCH(const QString, svg);
    QFETCH(const int, side);
    QFETCH(const double, least);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"icon.png"_s);
    QVERIFY(drawIcon(Places::source(u"resources/"_s + svg), side, path));
    const QImage picture(path);
    QCOMPARE(picture.size(), QSize(side, side));
    QVERIFY2(coverage(picture) > least, qPrintable(QString::number(coverage(picture))));
    QCOMPARE(picture.pixelColor(0, 0).alpha(), 0);
}

void PackageFilesTest::listsTheIconsThatAreDrawn()
{
    QStringList sides;
    for (const int side : iconSides())
        sides.append(QString::number(side));
    QCOMPARE(captured(text(u"resources/package/CMakeLists.txt"_s), u"side IN ITEMS (.*)\\)$"_s),
             sides.join(u' '));
}

void PackageFilesTest::tellsWhenAnIconCannotBeDrawn()
{
    const QTemporaryDir folder;
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"Cannot open file"_s));
    QVERIFY(!drawIcon(folder.filePath(u"none.svg"_s), 16, folder.filePath(u"none.png"_s)));
}

QTEST_GUILESS_MAIN(PackageFilesTest)
#include "tst_packagefiles.moc"
