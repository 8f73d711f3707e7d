// SPDX-License-Identifier: MIT
#include "architecture/translations.h"
#include "support/places.h"

#include <QDir>
#include <QFile>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList translationFiles()
{
    return QDir(Places::source(u"translations"_s)).entryList({u"*.ts"_s}, QDir::Files, QDir::Name);
}

QByteArray fileWith(const QByteArray &message)
{
    return "<TS version=\"2.1\"><context><name>C</name>" + message + "</context></TS>";
}

} // namespace

/// Every language has every text, with all that the program puts into it.
class TranslationsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFaultIsFound_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *name, const QByteArray &message, const QString &fault) {
            QTest::newRow(name) << message << fault;
        };
        row("none",
            "<message><source>%1 of %2…</source><translation>%2: %1…</translation></message>", {});
        row("a plural that says one",
            "<message numerus=\"yes\"><source>%Ln row(s)</source><translation>"
            "<numerusform>one row</numerusform><numerusform>%Ln rows</numerusform>"
            "</translation></message>",
            {});
        row("unfinished",
            "<message><source>A</source><translation type=\"unfinished\">B</translation></message>",
            u"“A” is unfinished"_s);
        row("vanished",
            "<message><source>A</source><translation type=\"vanished\">B</translation></message>",
            u"“A” is vanished"_s);
        row("empty", "<message><source>A</source><translation></translation></message>",
            u"“A” is empty"_s);
        row("a placeholder",
            "<message><source>%1 of %2</source><translation>%1</translation></message>",
            u"“%1 of %2” has other placeholders or tags: %1"_s);
        row("a tag",
            "<message><source>&lt;b>A&lt;/b></source><translation>&lt;b>A</translation></message>",
            u"“<b>A</b>” has other placeholders or tags: <b>A"_s);
        row("an ellipsis",
            "<message><source>Open…</source><translation>Open</translation></message>",
            u"“Open…” has lost or won its ellipsis: Open"_s);
        row("a form of a plural",
            "<message numerus=\"yes\"><source>%n</source><translation>"
            "<numerusform>%n</numerusform></translation></message>",
            u"“%n” has 1 form(s)"_s);
        row("a line",
            "<message><location filename=\"a.cpp\" line=\"7\"/><source>A</source>"
            "<translation>B</translation></message>",
            u"“A” has the line of its source"_s);
    }

    void aFaultIsFound()
    {
        QFETCH(QByteArray, message);
        QFETCH(QString, fault);
        QCOMPARE(translationFaults(fileWith(message)).join(u'\n'), fault);
    }

    void everyLanguageIsComplete_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString &file : translationFiles())
            QTest::newRow(qPrintable(file)) << file;
    }

    void everyLanguageIsComplete()
    {
        QFETCH(QString, file);
        const QByteArray content = contentOf(Places::source(u"translations/"_s + file));
        QCOMPARE(translationFaults(content).join(u'\n'), QString());
        // English has the plurals only.
        const qsizetype least = file.contains(u"_en"_s) ? 100 : 1500;
        QVERIFY2(translationCount(content) > least, qPrintable(file));
    }

    void allHaveTheSameTexts()
    {
        QHash<qsizetype, QStringList> files;
        for (const QString &file : translationFiles()) {
            if (!file.contains(u"_en"_s))
                files[translationCount(contentOf(Places::source(u"translations/"_s + file)))]
                    << file;
        }
        QCOMPARE(files.size(), 1);
        QCOMPARE(files.constBegin()->size(), 3);
    }
};

QTEST_APPLESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
