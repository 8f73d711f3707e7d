// SPDX-License-Identifier: MIT
#include "net/apikey.h"

#include <QtTest/qtest.h>

#include <type_traits>

using namespace Qt::StringLiterals;

namespace {

template <typename T>
concept Printable = requires(QDebug stream, const T &value)
{
    stream << value;
};
template <typename T>
concept Storable = requires(QDataStream &stream, const T &value)
{
    stream << value;
};

static_assert(!Printable<ApiKey> && !Storable<ApiKey>);
static_assert(!std::is_convertible_v<ApiKey, QByteArray>);

ApiKey keyOf(const QByteArray &bytes)
{
    return *ApiKey::parse(bytes);
}

} // namespace

class ApiKeyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsPrintableBytes_data();
    void acceptsPrintableBytes();
    void refusesTheRest_data();
    void refusesTheRest();
    void refusesEveryByteOutsideTheRange();
    void cutsTheKeyOut_data();
    void cutsTheKeyOut();
    void cutsOutSpecialCharacters();
    void findsBase64AtEveryPlace_data();
    void findsBase64AtEveryPlace();
    void findsBase64OfUtf16();
    void cutsOutTheLongestKeys();
    void leavesOtherText();
    void keepsOtherBytes();
};

void ApiKeyTest::acceptsPrintableBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("plain") << QByteArray("EltgJ5G8m44IzwE6UN2Y4B4NjPW77Zk6FJK3lL23")
                           << QByteArray("EltgJ5G8m44IzwE6UN2Y4B4NjPW77Zk6FJK3lL23");
    QTest::newRow("a line break at the end of a file") << QByteArray("k\n") << QByteArray("k");
    QTest::newRow("white space around") << QByteArray(" \t\r\nk!~\r\n ") << QByteArray("k!~");
    QTest::newRow("longest") << QByteArray(4096, 'k') << QByteArray(4096, 'k');
}

void ApiKeyTest::acceptsPrintableBytes()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, key);
    const auto parsed = ApiKey::parse(bytes);
    QVERIFY(parsed.hasValue());
    QCOMPARE(parsed->exposed(), key);
}

void ApiKeyTest::refusesTheRest_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<KeyFault>("fault");
    QTest::newRow("nothing") << QByteArray() << KeyFault::Empty;
    QTest::newRow("white space only") << QByteArray(" \n") << KeyFault::Empty;
    QTest::newRow("a header injected") << QByteArray("k\r\nX-Evil: 1") << KeyFault::ForbiddenBytes;
    QTest::newRow("a line feed inside") << QByteArray("a\nb") << KeyFault::ForbiddenBytes;
    QTest::newRow("a space inside") << QByteArray("a b") << KeyFault::ForbiddenBytes;
    QTest::newRow("UTF-8") << QByteArray("k\xC3\xA9y") << KeyFault::ForbiddenBytes;
    QTest::newRow("one byte too long") << QByteArray(4097, 'k') << KeyFault::TooLong;
    QTest::newRow("5,000 characters") << QByteArray(5000, 'k') << KeyFault::TooLong;
}

void ApiKeyTest::refusesTheRest()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const KeyFault, fault);
    const auto parsed = ApiKey::parse(bytes);
    QVERIFY(!parsed.hasValue());
    QCOMPARE(parsed.error(), fault);
}

void ApiKeyTest::refusesEveryByteOutsideTheRange()
{
    for (int byte = 0; byte < 256; ++byte) {
        const QByteArray bytes = QByteArray("a") + static_cast<char>(byte) + 'b';
        QCOMPARE(ApiKey::parse(bytes).hasValue(), byte >= 0x21 && byte <= 0x7E);
    }
}

void ApiKeyTest::cutsTheKeyOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("clean");
    QTest::newRow("as it is") << u"x-api-key: se+cr/et%1 sent"_s << u"x-api-key: [key] sent"_s;
    QTest::newRow("twice") << u"se+cr/et%1se+cr/et%1"_s << u"[key][key]"_s;
    QTest::newRow("percent-encoded") << u"?k=se%2Bcr%2Fet%251&x"_s << u"?k=[key]&x"_s;
    QTest::newRow("percent-encoded, lower case") << u"?k=se%2bcr%2fet%251"_s << u"?k=[key]"_s;
    QTest::newRow("every byte percent-encoded")
        << u"%73%65%2B%63%72%2F%65%74%25%31"_s << u"[key]"_s;
    QTest::newRow("escaped in JSON, slashes")
        << u"{\"error\":\"bad se+cr\\/et%1\"}"_s << u"{\"error\":\"bad [key]\"}"_s;
    QTest::newRow("escaped in JSON, code points")
        << u"bad se\\u002Bcr\\u002fet%1."_s << u"bad [key]."_s;
    QTest::newRow("escaped in HTML, numbers")
        << u"<p>s&#101;&#x2B;cr&#X002f;&#0101;t%1</p>"_s << u"<p>[key]</p>"_s;
    QTest::newRow("escaped in HTML, names")
        << u"<p>se&plus;cr&sol;et&percnt;1</p>"_s << u"<p>[key]</p>"_s;
    QTest::newRow("nearly escaped in HTML")
        << u"se&plus cr&sol;et&percnt;1"_s << u"se&plus cr&sol;et&percnt;1"_s;
    QTest::newRow("hex") << u"k=73652b63722f65742531;"_s << u"k=[key];"_s;
    QTest::newRow("percent-encoded twice") << u"?k=se%252Bcr%252fet%25251&x"_s << u"?k=[key]&x"_s;
    QTest::newRow("hex with spaces") << u"<73 65 2b 63 72 2f 65 74 25 31>"_s << u"<[key]>"_s;
    QTest::newRow("hex with colons") << u"73:65:2B:63:72:2F:65:74:25:31"_s << u"[key]"_s;
    QTest::newRow("hex of a programming language")
        << u"'\\x73\\x65\\x2b\\x63\\x72\\x2f\\x65\\x74\\x25\\x31'"_s << u"'[key]'"_s;
    QTest::newRow("hex of a list")
        << u"[0x73, 0x65, 0x2b, 0x63, 0x72, 0x2f, 0x65, 0x74, 0x25, 0x31]"_s << u"[[key]]"_s;
    QTest::newRow("hex, upper case") << u"73652B63722F65742531"_s << u"[key]"_s;
}

void ApiKeyTest::cutsOutSpecialCharacters()
{
    const ApiKey key = keyOf("a&b<c>\"d'");
    QCOMPARE(redacted(u"x a&amp;b&lt;c&gt;&quot;d&#39; y"_s, key), u"x [key] y"_s);
    QCOMPARE(redacted(u"a&#x26;b&LT;c&gt;&#34;d&apos;"_s, key), u"[key]"_s);
    QCOMPARE(redacted(u"a&b<c>\"d'"_s, key), u"[key]"_s);
    QCOMPARE(redacted(QByteArray("a&amp;b&lt;c"), key), QByteArray("a&amp;b&lt;c"));
}

void ApiKeyTest::cutsTheKeyOut()
{
    QFETCH(const QString, text);
    QFETCH(const QString, clean);
    QCOMPARE(redacted(text, keyOf("se+cr/et%1")), clean);
    QCOMPARE(redacted(text.toUtf8(), keyOf("se+cr/et%1")), clean.toUtf8());
}

void ApiKeyTest::findsBase64AtEveryPlace_data()
{
    QTest::addColumn<QByteArray>("before");
    for (const char *before : {"", "u", "us", "use", "user:", "user12:"})
        QTest::addRow("after '%s'", before) << QByteArray(before);
}

void ApiKeyTest::findsBase64AtEveryPlace()
{
    QFETCH(const QByteArray, before);
    const QByteArray secret = "canary~~~?key>-0123456789";
    for (const QByteArray &after : {QByteArray(), QByteArray("!"), QByteArray("!!")}) {
        const QByteArray text = before + secret + after;
        for (const QByteArray::Base64Options options :
             {QByteArray::Base64Options(QByteArray::Base64Encoding),
              QByteArray::Base64Options(QByteArray::Base64UrlEncoding),
              QByteArray::Base64Encoding | QByteArray::OmitTrailingEquals}) {
            const QByteArray clean = redacted("Basic " + text.toBase64(options), keyOf(secret));
            QVERIFY2(clean.contains("[key]"), clean.constData());
            QVERIFY2(clean.size() <= qsizetype(6 + 5 + (before.size() + after.size() + 8) * 4 / 3),
                     clean.constData());
        }
    }
}

void ApiKeyTest::findsBase64OfUtf16()
{
    const QString secret = u"canary~~~?key>-0123456789"_s;
    const auto bytesOf = [](const QString &text) {
        return QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    };
    for (const char *before : {"", "k", "ke", "key="}) {
        const QByteArray text = bytesOf(QLatin1String(before) + secret).toBase64();
        const QByteArray clean = redacted(text, keyOf(secret.toLatin1()));
        QVERIFY2(clean.contains("[key]") && clean.size() <= 20, clean.constData());
    }
}

void ApiKeyTest::cutsOutTheLongestKeys()
{
    for (const qsizetype size : {1724, 1725, 4096}) {
        QByteArray secret;
        for (qsizetype i = 0; i < size; ++i)
            secret.append(static_cast<char>('!' + i * 7 % 94));
        const ApiKey key = keyOf(secret);
        QCOMPARE(redacted(QByteArray("a " + secret + " b"), key), QByteArray("a [key] b"));
        QCOMPARE(redacted(secret.toHex(), key), QByteArray("[key]"));
        QCOMPARE(redacted(secret.toPercentEncoding(), key), QByteArray("[key]"));
        QVERIFY(redacted(secret.toBase64(), key).startsWith("[key]"));
    }
}

void ApiKeyTest::leavesOtherText()
{
    const QString text = u"GET /v1/outages 403 {\"message\":\"Forbidden\"} été %41"_s;
    QCOMPARE(redacted(text, keyOf("canary-key-1234")), text);
    // Too short to be told from ordinary words.
    QCOMPARE(redacted(text, keyOf("GET")), text);
}

void ApiKeyTest::keepsOtherBytes()
{
    QByteArray bytes;
    for (int byte = 0; byte < 256; ++byte)
        bytes.append(static_cast<char>(byte));
    QCOMPARE(redacted(QByteArray(bytes + "canary"), keyOf("canary")), QByteArray(bytes + "[key]"));
}

QTEST_APPLESS_MAIN(ApiKeyTest)
#include "tst_apikey.moc"
