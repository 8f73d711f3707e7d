// SPDX-License-Identifier: MIT
#include "net/baseurl.h"
#include "net/siteid.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class BaseUrlTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void allowsPlainHttpWhenTold();
    void joinsEachSegmentAsOne_data();
    void joinsEachSegmentAsOne();
    void isEqualForEqualAddresses();

    void acceptsSiteIds_data();
    void acceptsSiteIds();
    void refusesSiteIds_data();
    void refusesSiteIds();
};

void BaseUrlTest::accepts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("origin");
    QTest::addColumn<QString>("normal");
    const auto row = [](const char *text, const char *origin, const char *normal) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(origin)
                            << QString::fromLatin1(normal);
    };
    row("https://api.example.org/v1", "https://api.example.org", "https://api.example.org/v1");
    row("https://api.example.org/v1/", "https://api.example.org", "https://api.example.org/v1");
    row("https://api.example.org//v1", "https://api.example.org", "https://api.example.org/v1");
    row("https://api.example.org", "https://api.example.org", "https://api.example.org");
    row("https://api.example.org/", "https://api.example.org", "https://api.example.org");
    row("HTTPS://API.Example.ORG:443/v1", "https://api.example.org", "https://api.example.org/v1");
    row("https://api.example.org:8443/v1", "https://api.example.org:8443",
        "https://api.example.org:8443/v1");
    row("  https://api.example.org/v1\n", "https://api.example.org", "https://api.example.org/v1");
    row("https://api.example.org/a%2Fb/c%20d", "https://api.example.org",
        "https://api.example.org/a%2Fb/c%20d");
    row("https://example.org/été", "https://example.org", "https://example.org/%C3%A9t%C3%A9");
    row("http://localhost:8080/v1", "http://localhost:8080", "http://localhost:8080/v1");
    row("http://LOCALHOST/v1", "http://localhost", "http://localhost/v1");
    row("http://127.0.0.1:41873/v1", "http://127.0.0.1:41873", "http://127.0.0.1:41873/v1");
    row("http://127.9.8.7", "http://127.9.8.7", "http://127.9.8.7");
    row("http://[::1]:80/v1", "http://[::1]", "http://[::1]/v1");
}

void BaseUrlTest::accepts()
{
    QFETCH(const QString, text);
    QFETCH(const QString, origin);
    QFETCH(const QString, normal);
    const auto url = BaseUrl::parse(text, AllowHttp::No);
    QVERIFY(url.hasValue());
    QCOMPARE(url->origin(), origin);
    QCOMPARE(url->text(), normal);
}

void BaseUrlTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<UrlFault>("fault");
    const auto row = [](const char *text, UrlFault fault) {
        QTest::newRow(text) << QString::fromLatin1(text) << fault;
    };
    row("", UrlFault::Empty);
    row("  \t", UrlFault::Empty);
    row("api.example.org/v1", UrlFault::NoScheme);
    row("//api.example.org/v1", UrlFault::NoScheme);
    row("localhost:8080", UrlFault::NoScheme);
    row("://x", UrlFault::NoScheme);
    row("ftp://example.org", UrlFault::OtherScheme);
    row("file:///etc/passwd", UrlFault::OtherScheme);
    row("javascript://x", UrlFault::OtherScheme);
    row("http://example.org/v1", UrlFault::PlainHttp);
    row("http://localhost.example.org/v1", UrlFault::PlainHttp);
    row("http://127.0.0.1.example.org/v1", UrlFault::PlainHttp);
    row("http://128.0.0.1/", UrlFault::PlainHttp);
    row("https://me@example.org/", UrlFault::UserInfo);
    row("https://me:secret@example.org/", UrlFault::UserInfo);
    row("https://@example.org/", UrlFault::UserInfo);
    row("http://localhost@example.org/", UrlFault::UserInfo);
    row("https://example.org/v1?x=1", UrlFault::QueryPresent);
    row("https://example.org/v1?", UrlFault::QueryPresent);
    row("https://example.org/v1#top", UrlFault::FragmentPresent);
    row("https://example.org/v1#", UrlFault::FragmentPresent);
    row("https://", UrlFault::Malformed);
    row("https:///v1", UrlFault::Malformed);
    row("https://:443/v1", UrlFault::Malformed);
    row("https://exa mple.org/", UrlFault::Malformed);
    row("https://example.org/a b", UrlFault::Malformed);
    row("https://example.org:0/", UrlFault::Malformed);
    row("https://example.org:65536/", UrlFault::Malformed);
    row("https://example.org:x/", UrlFault::Malformed);
    row("https://example.org/%zz", UrlFault::Malformed);
    row("https://example.org/a/../b", UrlFault::Malformed);
    row("https://example.org/%2e%2e/b", UrlFault::Malformed);
    row("https://example.org\\@evil.org/", UrlFault::UserInfo);
    row("https://[::1/", UrlFault::Malformed);
    row("https://exam\r\nple.org/", UrlFault::Malformed);
}

void BaseUrlTest::refuses()
{
    QFETCH(const QString, text);
    QFETCH(const UrlFault, fault);
    const auto url = BaseUrl::parse(text, AllowHttp::No);
    QVERIFY(!url.hasValue());
    QCOMPARE(url.error(), fault);
}

void BaseUrlTest::allowsPlainHttpWhenTold()
{
    const auto url = BaseUrl::parse(u"http://intranet:8080/v1"_s, AllowHttp::Yes);
    QVERIFY(url.hasValue());
    QCOMPARE(url->text(), u"http://intranet:8080/v1"_s);
}

void BaseUrlTest::joinsEachSegmentAsOne_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("segment");
    QTest::addColumn<QByteArray>("encoded");
    const auto row = [](const char *name, const char *base, const char *segment,
                        const char *encoded) {
        QTest::newRow(name) << QString::fromLatin1(base) << QString::fromUtf8(segment)
                            << QByteArray(encoded);
    };
    const char *const host = "https://h.org";
    const char *const path = "https://h.org/v1";
    row("no path", host, "x", "https://h.org/s/x");
    row("no path, slash", "https://h.org/", "x", "https://h.org/s/x");
    row("path", path, "x", "https://h.org/v1/s/x");
    row("path, slash", "https://h.org/v1/", "x", "https://h.org/v1/s/x");
    row("reserved", path, "a/b?c#d", "https://h.org/v1/s/a%2Fb%3Fc%23d");
    row("accents", path, "été", "https://h.org/v1/s/%C3%A9t%C3%A9");
    row("a space", path, "a b", "https://h.org/v1/s/a%20b");
    row("already encoded", path, "a%2Fb", "https://h.org/v1/s/a%252Fb");
    row("three dots", path, "...", "https://h.org/v1/s/...");
    row("a name of a parent", path, "../x", "https://h.org/v1/s/..%2Fx");
    row("emoji", path, "🔋", "https://h.org/v1/s/%F0%9F%94%8B");
    row("the rest", path, "[]{}|\\^`\"<>;:@&=+$,!*'()~",
        "https://h.org/v1/s/%5B%5D%7B%7D%7C%5C%5E%60%22%3C%3E%3B%3A%40%26%3D%2B%24%2C%21%2A%27%28"
        "%29~");
}

void BaseUrlTest::joinsEachSegmentAsOne()
{
    QFETCH(const QString, base);
    QFETCH(const QString, segment);
    QFETCH(const QByteArray, encoded);
    const auto url = BaseUrl::parse(base, AllowHttp::No);
    QVERIFY(url.hasValue());
    QCOMPARE(url->url({u"s"_s, segment}).toEncoded(), encoded);
}

void BaseUrlTest::isEqualForEqualAddresses()
{
    const auto one = BaseUrl::parse(u"https://H.org:443/v1/"_s, AllowHttp::No);
    const auto other = BaseUrl::parse(u"https://h.org/v1"_s, AllowHttp::No);
    QCOMPARE(*one, *other);
    QVERIFY(*BaseUrl::parse(u"https://h.org/v2"_s, AllowHttp::No) != *other);
}

void BaseUrlTest::acceptsSiteIds_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"norwich-pear-tree", "a/b?c#d", "été", "a b", "...", "%2F", "🔋", "x"})
        QTest::newRow(text) << QString::fromUtf8(text);
    QTest::newRow("128 characters") << QString(128, u'x');
    QTest::newRow("128 characters of two units each") << u"🔋"_s.repeated(128);
}

void BaseUrlTest::acceptsSiteIds()
{
    QFETCH(const QString, text);
    const auto site = SiteId::parse(text);
    QVERIFY(site.hasValue());
    QCOMPARE(site->text(), text);
}

void BaseUrlTest::refusesSiteIds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<SiteIdFault>("fault");
    QTest::newRow("empty") << QString() << SiteIdFault::Empty;
    QTest::newRow("dot") << u"."_s << SiteIdFault::DotSegment;
    QTest::newRow("dots") << u".."_s << SiteIdFault::DotSegment;
    QTest::newRow("line break") << u"a\nb"_s << SiteIdFault::ControlCharacters;
    QTest::newRow("null") << QString(1, QChar()) << SiteIdFault::ControlCharacters;
    QTest::newRow("delete") << QString(QChar(0x7F)) << SiteIdFault::ControlCharacters;
    QTest::newRow("C1") << QString(QChar(0x85)) << SiteIdFault::ControlCharacters;
    QTest::newRow("high surrogate alone") << QString(QChar(0xD83D)) << SiteIdFault::LoneSurrogate;
    QTest::newRow("low surrogate alone") << QString(QChar(0xDD0B)) << SiteIdFault::LoneSurrogate;
    QTest::newRow("129 characters") << QString(129, u'x') << SiteIdFault::TooLong;
}

void BaseUrlTest::refusesSiteIds()
{
    QFETCH(const QString, text);
    QFETCH(const SiteIdFault, fault);
    const auto site = SiteId::parse(text);
    QVERIFY(!site.hasValue());
    QCOMPARE(site.error(), fault);
}

QTEST_APPLESS_MAIN(BaseUrlTest)
#include "tst_baseurl.moc"
