// SPDX-License-Identifier: MIT
#include "app/desktop/desktopoptions.h"

#include <QtTest/qtest.h>

/// What the window's command line understands, and what it says of the rest.
class DesktopOptionsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void fillsTheFieldsWithWhatWasGiven()
    {
        const auto options = readOptions(
            {QStringLiteral("--base-url"), QStringLiteral("https://host/v1"),
             QStringLiteral("--site=my-site"), QStringLiteral("--cutoff=2022-01-01T00:00:00+01:00"),
             QStringLiteral("--open=a"), QStringLiteral("--open=b")});
        QVERIFY2(options, options ? "" : qPrintable(options.error()));
        QCOMPARE(options->baseUrl.value_or(QString()), QStringLiteral("https://host/v1"));
        QCOMPARE(options->siteId.value_or(QString()), QStringLiteral("my-site"));
        QVERIFY(options->cutoff.has_value());
        QCOMPARE(options->files, QStringList({QStringLiteral("a"), QStringLiteral("b")}));
    }

    void whatCannotBeFollowedIsNamedInOneSentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *name, const QStringList &arguments, const char *named) {
            QTest::newRow(name) << arguments << QString::fromLatin1(named);
        };
        row("unknown", {QStringLiteral("--colour")}, "colour");
        row("no value", {QStringLiteral("--size")}, "--size");
        row("size", {QStringLiteral("--size=big")}, "'big'");
        row("size too small", {QStringLiteral("--size=1x1")}, "'1x1'");
        row("theme", {QStringLiteral("--theme=pink")}, "'pink'");
        row("a bare file", {QStringLiteral("outages.json")}, "--open");
        row("address", {QStringLiteral("--base-url=host/v1")}, "--base-url: ");
        row("plain http", {QStringLiteral("--base-url=http://host/v1")}, "--base-url: ");
        row("site", {QStringLiteral("--site=..")}, "--site: ");
        row("no site", {QStringLiteral("--site=")}, "--site: ");
        row("cutoff without a zone", {QStringLiteral("--cutoff=2022-01-01T00:00:00")},
            "--cutoff: ");
        row("demo elsewhere",
            {QStringLiteral("--demo"), QStringLiteral("--base-url=https://host/v1")}, "--base-url");
        row("three files",
            {QStringLiteral("--open=a"), QStringLiteral("--open=b"), QStringLiteral("--open=c")},
            "--open");
    }

    void whatCannotBeFollowedIsNamedInOneSentence()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, named);
        const auto options = readOptions(arguments);
        QVERIFY(!options);
        QVERIFY2(options.error().contains(named), qPrintable(options.error()));
        QVERIFY2(options.error().endsWith(u'.'), qPrintable(options.error()));
        QVERIFY(!options.error().contains(u'\n'));
    }

    void helpSaysHowItEnds() { QVERIFY(helpText().contains(QStringLiteral("exit code 2"))); }
};

QTEST_MAIN(DesktopOptionsTest)
#include "tst_desktopoptions.moc"
