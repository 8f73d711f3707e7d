// SPDX-License-Identifier: MIT
// Reads the guide of the program, and its files as a repository's host shows them.
#include "support/places.h"
#include "ui/guide/guidebook.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qset.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

const QStringList Languages{u"en"_s, u"de"_s};

QString help(const QString &path)
{
    return Places::source() + u"/resources/help/"_s + path;
}

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// What stands in the first group of each match.
QStringList found(const QString &text, const QRegularExpression &expression)
{
    QStringList all;
    for (const QRegularExpressionMatch &match : expression.globalMatch(text))
        all += match.captured(1);
    return all;
}

QStringList linksOf(const QString &markdown)
{
    static const QRegularExpression link(u"(?<!!)\\[[^\\]]*\\]\\(([^)]+)\\)"_s);
    return found(markdown, link);
}

QStringList picturesOf(const QString &markdown)
{
    static const QRegularExpression picture(u"!\\[[^\\]]+\\]\\(([^)]+)\\)"_s);
    return found(markdown, picture);
}

QStringList codeOf(const QString &markdown)
{
    static const QRegularExpression code(u"^```([^`]*)^```"_s, QRegularExpression::MultilineOption);
    return found(markdown, code);
}

/// The words of the window in a page: what is bold and no sentence.
QStringList boldOf(const QString &markdown)
{
    static const QRegularExpression bold(u"\\*\\*([^*]+)\\*\\*"_s);
    QStringList words;
    for (const QString &each : found(markdown, bold)) {
        if (!each.endsWith(u'.'))
            words += each.simplified();
    }
    return words;
}

QList<int> levelsOf(const GuidePage &page)
{
    QList<int> levels;
    for (const GuideSection &each : page.sections)
        levels += each.level;
    return levels;
}

/// Every text that the program has in a language, without the marks of letters.
QSet<QString> wordsOf(const QString &language)
{
    const QString ts = contentOf(Places::source() + u"/translations/outage-desk_de.ts"_s);
    static const QRegularExpression source(u"<source>([^<]*)</source>"_s);
    static const QRegularExpression translation(u"<translation>([^<]*)</translation>"_s);
    QSet<QString> words;
    for (QString each : found(ts, language == u"en"_s ? source : translation)) {
        each.replace(u"&amp;"_s, u"&"_s).replace(u"&apos;"_s, u"'"_s).replace(u"&quot;"_s, u"\""_s);
        words.insert(each.remove(u'&').simplified());
    }
    return words;
}

bool hasAnchor(const GuidePage &page, const QString &anchor)
{
    return std::ranges::any_of(page.sections,
                               [&](const GuideSection &each) { return each.anchor == anchor; });
}

} // namespace

class GuideBookTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheJobsInTheirOrder()
    {
        QStringList names;
        const GuideBook book(u"en"_s);
        for (const GuidePage &page : book.pages())
            names += page.name;
        QCOMPARE(names, QStringList({u"index"_s, u"first-use"_s, u"morning"_s, u"unknown-outcome"_s,
                                     u"own-list"_s, u"several-sites"_s, u"showing"_s, u"scripts"_s,
                                     u"when-wrong"_s, u"privacy"_s}));
    }

    void holdsEveryFile()
    {
        for (const QString &language : Languages) {
            QStringList files = QDir(help(language)).entryList({u"*.md"_s}, QDir::Files);
            QStringList pages;
            const GuideBook book(language);
            for (const GuidePage &page : book.pages()) {
                QCOMPARE(page.markdown, contentOf(help(language + u'/' + page.name + u".md"_s)));
                QVERIFY(!page.title().isEmpty());
                pages += page.name + u".md"_s;
            }
            pages.sort();
            files.sort();
            QCOMPARE(pages, files); // each is named by the contents
        }
    }

    void isTheSameInEachLanguage()
    {
        const GuideBook english(u"en"_s);
        const GuideBook german(u"de"_s);
        QCOMPARE(german.pages().size(), english.pages().size());
        for (qsizetype i = 0; i < english.pages().size(); ++i) {
            const GuidePage &one = english.pages().at(i);
            const GuidePage &other = german.pages().at(i);
            QCOMPARE(other.name, one.name);
            QVERIFY2(levelsOf(other) == levelsOf(one), qPrintable(one.name));
            QVERIFY2(codeOf(other.markdown) == codeOf(one.markdown), qPrintable(one.name));
            QVERIFY2(linksOf(other.markdown) == linksOf(one.markdown), qPrintable(one.name));
            QCOMPARE(picturesOf(other.markdown).replaceInStrings(u"-de."_s, u"-en."_s),
                     picturesOf(one.markdown));
            QVERIFY(other.markdown != one.markdown);
        }
    }

    void leadsWithEachLinkToAPage()
    {
        int count = 0;
        for (const QString &language : Languages) {
            const GuideBook book(language);
            for (const GuidePage &page : book.pages()) {
                for (const QString &link : linksOf(page.markdown)) {
                    const QStringList parts = link.split(u'#');
                    const QString name = QString(parts.first()).remove(u".md"_s);
                    QVERIFY2(QFile::exists(help(language + u'/' + parts.first())),
                             qPrintable(page.name + u": "_s + link));
                    const GuidePage &target = book.page(name);
                    QCOMPARE(target.name, name);
                    QVERIFY2(parts.size() == 1 || hasAnchor(target, parts.last()),
                             qPrintable(page.name + u": "_s + link));
                    ++count;
                }
            }
        }
        QVERIFY(count > 30);
    }

    void hasItsPictures()
    {
        QSet<QString> named;
        for (const QString &language : Languages) {
            const GuideBook book(language);
            for (const GuidePage &page : book.pages()) {
                for (const QString &picture : picturesOf(page.markdown)) {
                    QVERIFY2(QFile::exists(help(language + u'/' + picture)), qPrintable(picture));
                    const QString name = picture.sliced(picture.lastIndexOf(u'/') + 1);
                    QVERIFY(QFile::exists(u":/help/pictures/"_s + name));
                    named.insert(name);
                }
            }
        }
        const QStringList files = QDir(help(u"pictures"_s)).entryList({u"*.png"_s}, QDir::Files);
        QCOMPARE(QSet(files.begin(), files.end()), named);
        for (const QString &file : files)
            QVERIFY2(QFile(help(u"pictures/"_s + file)).size() < 64 * 1024, qPrintable(file));
    }

    void callsThingsAsTheWindowDoes()
    {
        int count = 0;
        for (const QString &language : Languages) {
            const QSet<QString> words = wordsOf(language);
            QVERIFY(words.size() > 1000);
            const GuideBook book(language);
            for (const GuidePage &page : book.pages()) {
                for (const QString &each : boldOf(page.markdown)) {
                    QVERIFY2(words.contains(each),
                             qPrintable(language + u' ' + page.name + u": "_s + each));
                    ++count;
                }
            }
        }
        QVERIFY(count > 80);
    }

    void isInEnglishWhereItIsMissing()
    {
        QCOMPARE(GuideBook(u"xx"_s).pages(), GuideBook(u"en"_s).pages());
    }

    void findsWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("first");
        QTest::newRow("in a title") << u"privacy"_s << u"privacy"_s;
        QTest::newRow("in any case") << u"PRIVACY"_s << u"privacy"_s;
        QTest::newRow("in a heading")
            << u"can be forgotten"_s << u"privacy#what-can-be-forgotten"_s;
        QTest::newRow("in a text") << u"telemetry"_s << u"privacy#what-leaves-this-computer"_s;
        QTest::newRow("two words of a section") << u"sheet signature"_s << u"showing#on-paper"_s;
        QTest::newRow("in code") << u"--dry-run"_s << u"scripts#look"_s;
        QTest::newRow("nowhere") << u"zeppelin"_s << QString();
        QTest::newRow("one of two") << u"telemetry zeppelin"_s << QString();
        QTest::newRow("nothing") << u"  "_s << QString();
    }

    void findsWords()
    {
        QFETCH(const QString, text);
        const GuideHit hit = GuideBook(u"en"_s).find(text).value(0);
        const QString place = hit.heading.isEmpty() ? hit.page : hit.page + u'#' + hit.anchor;
        QTEST(place, "first");
    }
};

QTEST_APPLESS_MAIN(GuideBookTest)
#include "tst_guidebook.moc"
