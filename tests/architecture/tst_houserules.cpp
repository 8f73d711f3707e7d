// SPDX-License-Identifier: MIT
// Plants each kind of breach in a made-up tree: a rule that cannot fail protects nothing.
#include "architecture/arrows.h"
#include "architecture/housestyle.h"
#include "architecture/qtuse.h"
#include "architecture/wording.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;

namespace {

QString sentences(const QList<Breach> &breaches)
{
    QStringList lines;
    for (const Breach &breach : breaches)
        lines.append(u"%1: %2"_s.arg(breach.line).arg(breach.sentence));
    return lines.join(u'\n');
}

// A house with one header in each room that the planted includes aim at.
SourceTree smallHouse()
{
    return {
        {u"core/base/expected.h"_s, u"#pragma once\n"_s},
        {u"core/system/filelock.h"_s, u"#pragma once\n"_s},
        {u"core/outages/site.h"_s, u"#pragma once\n"_s},
        {u"core/json/outagereader.h"_s, u"#pragma once\n"_s},
        {u"core/net/apierror.h"_s, u"#pragma once\n// no Q_OBJECT here\n"_s},
        {u"core/net/httpoperation.h"_s, u"class HttpOperation\n{\n    Q_OBJECT\n};\n"_s},
        {u"core/submission/submission.h"_s, u"#pragma once\n"_s},
        {u"core/session/reviewsession.h"_s, u"class R\n{\n    Q_OBJECT\n};\n"_s},
        {u"core/models/outagetablemodel.h"_s, u"#pragma once\n"_s},
        {u"core/demo/demoserver.h"_s, u"#pragma once\n"_s},
        {u"core/text/plural.h"_s, u"#pragma once\n"_s},
        {u"ui/review/reviewpane.h"_s, u"#pragma once\n"_s},
        {u"ui/widgets/labels.h"_s, u"#pragma once\n"_s},
        {u"ui/window/mainwindow.h"_s, u"#pragma once\n"_s},
        {u"app/desktop/options.h"_s, u"#pragma once\n"_s},
    };
}

} // namespace

class HouseRulesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsArrows_data();
    void readsArrows();
    void readsQtUse_data();
    void readsQtUse();
    void readsStyle_data();
    void readsStyle();
    void wantsMocWithTheSource();
    void readsIncludesOutsideCommentsOnly();
    void blanksCommentsAndLiteralsButKeepsLines();
    void knowsInstalledQtModules();
    void readsTheGlossary();
    void readsWording_data();
    void readsWording();
};

void HouseRulesTest::readsArrows_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const QString &path, const QString &header,
                        const QString &sentence = {}) {
        QTest::newRow(name) << path << header << sentence;
    };
    row("own room", u"core/net/a.cpp"_s, u"net/apierror.h"_s);
    row("own folder without the room's name", u"core/net/a.cpp"_s, u"apierror.h"_s);
    row("base from the domain", u"core/outages/a.h"_s, u"base/expected.h"_s);
    row("base from the window", u"ui/window/a.h"_s, u"base/expected.h"_s);
    row("json to outages", u"core/json/a.cpp"_s, u"outages/site.h"_s);
    row("submission to system", u"core/submission/a.cpp"_s, u"system/filelock.h"_s);
    row("session to system", u"core/session/a.cpp"_s, u"system/filelock.h"_s);
    row("app to system", u"app/cli/a.cpp"_s, u"system/filelock.h"_s);
    row("session to net", u"core/session/a.cpp"_s, u"net/httpoperation.h"_s);
    row("window to session", u"ui/window/a.cpp"_s, u"session/reviewsession.h"_s);
    row("window to a value of net", u"ui/window/a.cpp"_s, u"net/apierror.h"_s);
    row("what moc writes", u"ui/window/a.cpp"_s, u"moc_a.cpp"_s);
    row("another source", u"ui/window/a.cpp"_s, u"b.cpp"_s,
        u"1: \"b.cpp\" is no file of this house"_s);
    row("window to itself", u"ui/window/a.cpp"_s, u"ui/window/mainwindow.h"_s);
    row("window to a subject", u"ui/window/a.cpp"_s, u"ui/review/reviewpane.h"_s);
    row("subject to widgets", u"ui/review/a.cpp"_s, u"ui/widgets/labels.h"_s);
    row("app to all", u"app/desktop/main.cpp"_s, u"demo/demoserver.h"_s);
    row("tests may use all", u"tests/net/tst_a.cpp"_s, u"ui/window/mainwindow.h"_s);
    row("base to outages", u"core/base/a.h"_s, u"outages/site.h"_s,
        u"1: base may not use outages (\"outages/site.h\")"_s);
    row("system to outages", u"core/system/a.h"_s, u"outages/site.h"_s,
        u"1: system may not use outages (\"outages/site.h\")"_s);
    row("window to system", u"ui/window/a.cpp"_s, u"system/filelock.h"_s,
        u"1: ui/window may not use system (\"system/filelock.h\")"_s);
    row("outages to json", u"core/outages/a.cpp"_s, u"json/outagereader.h"_s,
        u"1: outages may not use json (\"json/outagereader.h\")"_s);
    row("net to outages", u"core/net/a.cpp"_s, u"outages/site.h"_s,
        u"1: net may not use outages (\"outages/site.h\")"_s);
    row("models to a value of net", u"core/models/a.cpp"_s, u"net/apierror.h"_s);
    row("models to more than a value", u"core/models/a.cpp"_s, u"net/httpoperation.h"_s,
        u"1: models may use only values of net, and \"net/httpoperation.h\" declares a QObject"_s);
    row("session to the demo", u"core/session/a.cpp"_s, u"demo/demoserver.h"_s,
        u"1: session may not use demo (\"demo/demoserver.h\")"_s);
    row("demo to net", u"core/demo/a.cpp"_s, u"net/apierror.h"_s,
        u"1: demo may not use net (\"net/apierror.h\")"_s);
    row("core to the window", u"core/models/a.cpp"_s, u"ui/window/mainwindow.h"_s,
        u"1: models may not use ui/window (\"ui/window/mainwindow.h\")"_s);
    row("subject to the window", u"ui/review/a.cpp"_s, u"ui/window/mainwindow.h"_s,
        u"1: ui/review may not use ui/window (\"ui/window/mainwindow.h\")"_s);
    row("subject to subject", u"ui/history/a.cpp"_s, u"ui/review/reviewpane.h"_s,
        u"1: ui/history may not use ui/review (\"ui/review/reviewpane.h\")"_s);
    row("theme to widgets", u"ui/theme/a.cpp"_s, u"ui/widgets/labels.h"_s,
        u"1: ui/theme may not use ui/widgets (\"ui/widgets/labels.h\")"_s);
    row("theme to the core", u"ui/theme/a.cpp"_s, u"text/plural.h"_s,
        u"1: ui/theme may not use text (\"text/plural.h\")"_s);
    row("window to json", u"ui/window/a.cpp"_s, u"json/outagereader.h"_s,
        u"1: ui/window may not use json (\"json/outagereader.h\")"_s);
    row("window to app", u"ui/window/a.cpp"_s, u"app/desktop/options.h"_s,
        u"1: ui/window may not use app (\"app/desktop/options.h\")"_s);
    row("window to more than a value", u"ui/window/a.cpp"_s, u"net/httpoperation.h"_s,
        u"1: ui/window may use only values of net, and \"net/httpoperation.h\" declares a QObject"_s);
    row("a room round the corner", u"core/net/a.cpp"_s, u"../outages/site.h"_s,
        u"1: \"../outages/site.h\" is no file of this house"_s);
    row("a room nobody knows", u"core/cellar/a.cpp"_s, u"base/expected.h"_s,
        u"0: the room cellar is not in the table of rooms"_s);
}

void HouseRulesTest::readsArrows()
{
    QFETCH(QString, path);
    QFETCH(QString, header);
    SourceTree tree = smallHouse();
    tree.insert(path, u"#include \"%1\"\n#include <QString>\n"_s.arg(header));
    QTEST(sentences(forbiddenArrows(tree, path)), "sentence");
}

void HouseRulesTest::readsQtUse_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const QString &path, const QString &text,
                        const QString &sentence = {}) {
        QTest::newRow(name) << path << text << sentence;
    };
    row("screen in core", u"core/net/a.cpp"_s, u"#include <QWidget>\n"_s,
        u"1: core is true without a screen: <QWidget>"_s);
    row("screen in core, long form", u"core/net/a.cpp"_s, u"\n#include <QtGui/qicon.h>\n"_s,
        u"2: core is true without a screen: <QtGui/qicon.h>"_s);
    row("application object in core", u"core/net/a.cpp"_s, u"auto *a = qApp; QApplication *b;\n"_s,
        u"1: core is true without a screen: QApplication"_s);
    row("SQL in submission", u"core/submission/a.cpp"_s, u"#include <QSqlQuery>\nQSqlQuery q;\n"_s);
    row("SQL in session", u"core/session/a.cpp"_s, u"#include <QSqlQuery>\n"_s,
        u"1: only submission speaks SQL: <QSqlQuery>\n1: only submission speaks SQL: QSqlQuery"_s);
    row("SQL in the window, by name", u"ui/window/a.cpp"_s, u"QSqlError e;\n"_s,
        u"1: only submission speaks SQL: QSqlError"_s);
    row("JSON in the window", u"ui/window/a.cpp"_s, u"QJsonDocument d;\n"_s,
        u"1: ui knows no JSON and no network: QJsonDocument"_s);
    row("JSON in a comment of the window", u"ui/window/a.cpp"_s, u"// not a QJsonDocument\n"_s);
    row("network in the window", u"ui/window/a.cpp"_s, u"QNetworkReply *r;\n"_s,
        u"1: ui knows no JSON and no network: QNetworkReply"_s);
    row("JSON in the domain", u"core/outages/a.cpp"_s, u"QJsonValue v;\n"_s,
        u"1: the domain knows no JSON: QJsonValue"_s);
    row("file in the reader", u"core/json/a.cpp"_s, u"QFile file(path);\n"_s,
        u"1: this room does no input and no output: QFile"_s);
    row("object in the domain", u"core/outages/a.h"_s, u"class A\n{\n    Q_OBJECT\n};\n"_s,
        u"3: this room has no QObject: Q_OBJECT"_s);
    row("POSIX in system", u"core/system/a.cpp"_s, u"#include <unistd.h>\n#include <csignal>\n"_s);
    row("POSIX in submission", u"core/submission/a.cpp"_s, u"\n#include <unistd.h>\n"_s,
        u"2: only system speaks POSIX: <unistd.h>"_s);
    row("POSIX in a folder of the system", u"core/session/a.h"_s, u"#include <sys/stat.h>\n"_s,
        u"1: only system speaks POSIX: <sys/stat.h>"_s);
    row("POSIX in the window", u"ui/window/a.cpp"_s, u"#include <poll.h>\n"_s,
        u"1: only system speaks POSIX: <poll.h>"_s);
    row("signals in the command line", u"app/cli/a.cpp"_s, u"#include <csignal>\n"_s,
        u"1: only system speaks POSIX: <csignal>"_s);
    row("POSIX in a comment", u"app/cli/a.cpp"_s, u"// needs no <unistd.h>\n"_s);
    row("a template that sounds like it", u"app/cli/a.cpp"_s, u"QList<pollingRate> rates;\n"_s);
    row("network in net", u"core/net/a.cpp"_s, u"#include <QNetworkReply>\nQNetworkReply *r;\n"_s);
}

void HouseRulesTest::readsQtUse()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    const SourceTree tree{{path, text}};
    QTEST(sentences(forbiddenQt(tree, path, installedQtModules())), "sentence");
}

void HouseRulesTest::readsStyle_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    const QString head = u"// SPDX-License-Identifier: MIT\n"_s;
    const auto row = [](const char *name, const QString &path, const QString &text,
                        const QString &sentence = {}) {
        QTest::newRow(name) << path << text << sentence;
    };
    row("no licence line", u"core/net/a.cpp"_s, u"int a;\n"_s, u"1: no licence line on top"_s);
    row("licence after the first line", u"core/net/a.cpp"_s, u"\n"_s + head,
        u"1: no licence line on top"_s);
    row("licence after the interpreter", u"app/run"_s,
        u"#!/bin/sh\n# SPDX-License-Identifier: MIT\n"_s);
    row("no guard", u"core/net/a.h"_s, head, u"1: no #pragma once"_s);
    row("put off", u"ui/window/a.cpp"_s, head + u"// TODO later\n"_s,
        u"2: nothing is put off: TODO"_s);
    row("one instance of itself", u"core/net/a.h"_s,
        head + u"#pragma once\nstatic A *instance();\n"_s,
        u"3: no class hands out one instance of itself: static A *instance();"_s);
    row("fixed wait", u"tests/net/tst_a.cpp"_s, head + u"QTest::qWait(10);\n"_s,
        u"2: a test neither waits a fixed time nor skips: qWait("_s);
    row("fixed wait in a literal", u"tests/net/tst_a.cpp"_s, head + u"f(\"qWait(10)\");\n"_s);
    row("skip", u"tests/net/tst_a.cpp"_s, head + u"QSKIP(\"\");\n"_s,
        u"2: a test neither waits a fixed time nor skips: QSKIP("_s);
    row("moc left alone", u"ui/window/a.h"_s, head + u"#pragma once\nQ_OBJECT\n"_s,
        u"0: its source does not include moc_a.cpp"_s);
    row("moc only named", u"ui/window/a.h"_s, head + u"#pragma once\n// no Q_OBJECT\n"_s);
    row("blank at the end", u"core/net/a.cpp"_s, head + u"int a; \n"_s,
        u"2: no tabs and no blanks at the end of a line: "_s);
}

void HouseRulesTest::readsStyle()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QTEST(sentences(styleBreaches({{path, text}}, path)), "sentence");
}

void HouseRulesTest::wantsMocWithTheSource()
{
    const QString head = u"// SPDX-License-Identifier: MIT\n"_s;
    SourceTree tree{{u"ui/window/a.h"_s, head + u"#pragma once\nQ_OBJECT\n"_s},
                    {u"ui/window/a.cpp"_s, head + u"#include \"moc_b.cpp\"\n"_s}};
    QCOMPARE(styleBreaches(tree, u"ui/window/a.h"_s).size(), 1);
    tree[u"ui/window/a.cpp"_s] = head + u"#include \"moc_a.cpp\"\n"_s;
    QCOMPARE(styleBreaches(tree, u"ui/window/a.h"_s), QList<Breach>());
}

void HouseRulesTest::readsIncludesOutsideCommentsOnly()
{
    const QString text =
        u"// #include \"a.h\"\n/* \n#include \"b.h\" */\n  # include \"c/d.h\"\n"_s;
    const QList<Include> includes = includesOf(text);
    QCOMPARE(includes.size(), 1);
    QCOMPARE(includes.first().header, u"c/d.h"_s);
    QCOMPARE(includes.first().line, 4);
    QVERIFY(includes.first().isOurs);
}

void HouseRulesTest::blanksCommentsAndLiteralsButKeepsLines()
{
    const QString text = uR"x(a("// \" no comment"); // one
b('"', u'"', 1'000'000); /* two
three */ c(R"(four "// )"); d)x"_s;
    const QString code = codeOnly(text);
    QCOMPARE(code.count(u'\n'), text.count(u'\n'));
    for (const QString &gone : {u"no comment"_s, u"one"_s, u"two"_s, u"three"_s, u"four"_s})
        QVERIFY2(!code.contains(gone), qPrintable(gone));
    for (const QString &kept : {u"a("_s, u"b("_s, u"1'000'000"_s, u"c("_s, u"d"_s})
        QVERIFY2(code.contains(kept), qPrintable(kept));
}

void HouseRulesTest::knowsInstalledQtModules()
{
    const QtModuleOf moduleOf = installedQtModules();
    QCOMPARE(moduleOf(u"QString"_s), u"QtCore"_s);
    QCOMPARE(moduleOf(u"QIcon"_s), u"QtGui"_s);
    QCOMPARE(moduleOf(u"QWidget"_s), u"QtWidgets"_s);
    QCOMPARE(moduleOf(u"QSqlQuery"_s), u"QtSql"_s);
    QCOMPARE(moduleOf(u"QtNetwork/qtcpsocket.h"_s), u"QtNetwork"_s);
    QCOMPARE(moduleOf(u"vector"_s), QString());
}

void HouseRulesTest::readsTheGlossary()
{
    const QString glossary =
        u"| English | German |\n|---|---|\n| site | Standort |\n\n"
        "| not | but |\n|---|---|\n| nobody, no one | it |\n| site id | ID |\n"_s;
    QCOMPARE(refusedWords(glossary), QStringList({u"nobody"_s, u"no one"_s, u"site id"_s}));
    QCOMPARE(refusedWords(u"| site | Standort |\n"_s), QStringList());
}

void HouseRulesTest::readsWording_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const QString &path, const QString &text,
                        const QString &sentence = {}) {
        QTest::newRow(name) << path << text << sentence;
    };
    const QString refused = u"1: the glossary refuses “nobody”"_s;
    const QString cpp = u"ui/review/a.cpp"_s;
    row("plain", cpp, u"tr(\"It is not known.\");\n"_s);
    row("in a sentence", cpp, u"a(tr(\"which nobody knows\"));\n"_s, refused);
    row("with a capital", cpp, u"tr(\"Nobody knows\");\n"_s, u"1: the glossary refuses “Nobody”"_s);
    row("over two literals", cpp, u"\ntr(\"a site\"\n   \" id\");\n"_s,
        u"2: the glossary refuses “site id”"_s);
    row("in capitals", cpp, u"tr(\"a site ID\");\n"_s);
    row("after one in capitals", cpp, u"tr(\"a site ID, a site id\");\n"_s,
        u"1: the glossary refuses “site id”"_s);
    row("the beginning of a word", cpp, u"tr(\"nobody’s, nobodyish\");\n"_s, refused);
    row("inside a word", cpp, u"tr(\"a website idea, xnobody\");\n"_s);
    row("not for a person", cpp, u"f(\"nobody\");\n"_s);
    row("in a comment", cpp, u"// tr(\"nobody\")\n"_s);
    row("in a manual page", u"app/packaging/a.cpp"_s, u"f(u\"nobody\"_s);\n"_s, refused);
    row("a translation", u"translations/a.ts"_s, u"<translation>nobody</translation>\n"_s, refused);
    row("a plural", u"translations/a.ts"_s, u"<numerusform>to nobody</numerusform>\n"_s, refused);
    row("a note to translators", u"translations/a.ts"_s, u"<comment>nobody</comment>\n"_s);
    row("in the README", u"README.md"_s, u"asked of nobody\n"_s, refused);
    row("code in the README", u"README.md"_s, u"`nobody` [a](nobody.md)\n```\nnobody\n```\n"_s);
    row("behind code in the README", u"README.md"_s, u"```\n```\nnobody\n"_s,
        u"3: the glossary refuses “nobody”"_s);
}

void HouseRulesTest::readsWording()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    const QStringList refused{u"nobody"_s, u"site id"_s};
    QTEST(sentences(wordingBreaches(path, text, refused)), "sentence");
}

QTEST_APPLESS_MAIN(HouseRulesTest)
#include "tst_houserules.moc"
