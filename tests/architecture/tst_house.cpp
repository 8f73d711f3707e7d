// SPDX-License-Identifier: MIT
// Applies the rules of the house to the house as it stands.
#include "architecture/arrows.h"
#include "architecture/housestyle.h"
#include "architecture/qtuse.h"
#include "architecture/wording.h"
#include "support/places.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;

class HouseTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keepsTheArrows();
    void keepsQtWhereItBelongs();
    void keepsTheStyle();
    void keepsTheTopLevel();
    void saysItsLicenceCommandsAndChanges();
    void listsEveryIcon();
    void linksNoScreenIntoTheCommandLine();
    void callsTheRecordByOneGermanWord();
    void keepsTheGlossary();

private:
    QString text(const QString &path) const;
    void expectNone(const QList<Breach> &breaches) const;

    const QString m_root = Places::source();
    SourceTree m_tree;
};

void HouseTest::initTestCase()
{
    m_tree = readSourceTree(m_root);
    // A walk that finds nothing would pass every rule.
    QVERIFY(m_tree.contains(u"core/base/expected.h"_s));
    QVERIFY(m_tree.contains(u"tests/architecture/tst_house.cpp"_s));
    QVERIFY(m_tree.contains(u"app/run"_s));
}

QString HouseTest::text(const QString &path) const
{
    QFile file(m_root + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void HouseTest::expectNone(const QList<Breach> &breaches) const
{
    QString report = u"%1 breaches"_s.arg(breaches.size());
    // Qt Test cuts long reports, so the first ones must do.
    for (const Breach &breach : breaches.mid(0, 8))
        report += u"\n%1:%2: %3"_s.arg(breach.path).arg(breach.line).arg(breach.sentence);
    QVERIFY2(breaches.isEmpty(), qPrintable(report));
}

void HouseTest::keepsTheArrows()
{
    QList<Breach> breaches;
    for (auto file = m_tree.cbegin(); file != m_tree.cend(); ++file)
        breaches += forbiddenArrows(m_tree, file.key());
    expectNone(breaches);
}

void HouseTest::keepsQtWhereItBelongs()
{
    const QtModuleOf moduleOf = installedQtModules();
    QList<Breach> breaches;
    for (auto file = m_tree.cbegin(); file != m_tree.cend(); ++file)
        breaches += forbiddenQt(m_tree, file.key(), moduleOf);
    expectNone(breaches);
}

void HouseTest::keepsTheStyle()
{
    QList<Breach> breaches;
    for (auto file = m_tree.cbegin(); file != m_tree.cend(); ++file)
        breaches += styleBreaches(m_tree, file.key());
    expectNone(breaches);
}

void HouseTest::keepsTheTopLevel()
{
    QStringList found = QDir(m_root).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    // What .gitignore keeps out of the house may lie about in a checkout.
    for (const QString &ours :
         {u"build"_s, u"out"_s, u"CMakeUserPresets.json"_s, u"compile_commands.json"_s})
        found.removeAll(ours);
    found.removeIf([](const QString &name) { return name.endsWith(u".user"); });
    found.sort();
    QStringList fixed{u"CHANGELOG.md"_s,
                      u"CMakeLists.txt"_s,
                      u"CMakePresets.json"_s,
                      u"LICENSE"_s,
                      u"README.md"_s,
                      u"app"_s,
                      u"core"_s,
                      u"resources"_s,
                      u"tests"_s,
                      u"translations"_s,
                      u"ui"_s};
    fixed.sort();
    QCOMPARE(found, fixed);
}

void HouseTest::saysItsLicenceCommandsAndChanges()
{
    QVERIFY(text(u"LICENSE"_s).startsWith(u"MIT License\n"));
    QVERIFY(text(u"README.md"_s).contains(u"\n./app/run"));
    QVERIFY(text(u"README.md"_s).contains(u"\n./tests/run"));
    QVERIFY(text(u"CHANGELOG.md"_s).contains(u"\n## [Unreleased]\n"));
    for (const QString &command :
         {u"app/run"_s, u"app/package"_s, u"tests/run"_s, u"tests/package/run"_s, u".ci/run"_s,
          u".ci/format"_s, u".ci/tidy"_s, u".ci/package"_s})
        QVERIFY2(QFileInfo(m_root + u'/' + command).isExecutable(), qPrintable(command));
}

void HouseTest::listsEveryIcon()
{
    const QString list = text(u"resources/CMakeLists.txt"_s);
    const QDir icons(m_root + u"/resources/icons"_s);
    const QStringList files = icons.entryList({u"*.svg"_s}, QDir::Files);
    QVERIFY(files.size() > 10);
    for (const QString &icon : files)
        QVERIFY2(list.contains(u"icons/"_s + icon + u'\n') ||
                     list.contains(u"icons/"_s + icon + u')'),
                 qPrintable(icon));
}

// The names of needed libraries stand as text in an executable.
void HouseTest::linksNoScreenIntoTheCommandLine()
{
    QFile program(Places::program(u"outage-desk-cli"_s));
    QVERIFY2(program.open(QIODevice::ReadOnly), qPrintable(program.fileName()));
    const QByteArray image = program.readAll();
    QVERIFY(image.contains("libQt6Core.so.6"));
    for (const QByteArray &library : {"libQt6Gui.so"_ba, "libQt6Widgets.so"_ba, "libQt6Svg.so"_ba})
        QVERIFY2(!image.contains(library), library.constData());
}

// “Verzeichnis” reads as a folder, and a person meets each of these words for the same thing.
void HouseTest::callsTheRecordByOneGermanWord()
{
    const QString words = text(u"translations/outage-desk_de.ts"_s);
    static const QRegularExpression translation(u"<(?:translation|numerusform)[^>]*>([^<]*)</"_s);
    int count = 0;
    for (const auto &match : translation.globalMatch(words)) {
        const QString sentence = match.captured(1);
        count += sentence.contains(u"Protokoll"_s) ? 1 : 0;
        for (const QString &other : {u"erzeichnis"_s, u"Journal"_s, u"Übermittlung"_s})
            QVERIFY2(!sentence.contains(other), qPrintable(sentence));
    }
    QVERIFY(count > 20);
}

void HouseTest::keepsTheGlossary()
{
    const QStringList refused = refusedWords(text(u"translations/GLOSSARY.md"_s));
    QVERIFY(refused.contains(u"nobody"_s) && refused.contains(u"whoever"_s));
    SourceTree texts = m_tree;
    for (const QString &path :
         {u"README.md"_s, u"CHANGELOG.md"_s, u"translations/outage-desk_de.ts"_s,
          u"translations/outage-desk_en.ts"_s, u"translations/outage-desk_es.ts"_s,
          u"translations/outage-desk_fr.ts"_s})
        texts.insert(path, text(path));
    QList<Breach> breaches;
    qsizetype count = 0;
    for (auto file = texts.cbegin(); file != texts.cend(); ++file) {
        if (file.key().startsWith(u"tests/"_s))
            continue;
        count += readTexts(file.key(), file.value()).size();
        breaches += wordingBreaches(file.key(), file.value(), refused);
    }
    QVERIFY(count > 5000); // a reader that finds nothing would pass
    expectNone(breaches);
}

QTEST_APPLESS_MAIN(HouseTest)
#include "tst_house.moc"
