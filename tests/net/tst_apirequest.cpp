// SPDX-License-Identifier: MIT
#include "net/apirequest.h"

#include <QtCore/qelapsedtimer.h>
#include <QtTest/qtest.h>

/// What is kept of an answer is short and without the key, wherever it is cut.
class ApiRequestTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheWholeOfAShortBody();
    void keepsTheStartOfALongBody();
    void keepsNoPartOfTheKeyAtTheCut();
    void isNotHeldUpByMegabytes();

private:
    const ApiRequest m_request = [] {
        ApiRequest request{HttpMethod::Post, {}, *ApiKey::parse("canary-key")};
        request.keptErrorBody = 200;
        return request;
    }();
};

void ApiRequestTest::keepsTheWholeOfAShortBody()
{
    QCOMPARE(m_request.cleanedStart("a canary-key b"), QByteArray("a [key] b"));
    const QByteArray longest(m_request.keptErrorBody, 'x');
    QCOMPARE(m_request.cleanedStart(longest), longest);
}

void ApiRequestTest::keepsTheStartOfALongBody()
{
    const QByteArray kept = m_request.cleanedStart(QByteArray(m_request.keptErrorBody + 1, 'x'));
    QVERIFY(kept.size() > m_request.keptErrorBody / 2);
    QCOMPARE(kept, QByteArray(kept.size(), 'x'));
}

void ApiRequestTest::keepsNoPartOfTheKeyAtTheCut()
{
    for (const QByteArray &form :
         {QByteArray("canary-key"), QByteArray("%63%61%6E%61%72%79%2D%6B%65%79")}) {
        for (qsizetype inside = 1; inside < form.size(); ++inside) {
            const QByteArray before(m_request.keptErrorBody - inside, 'x');
            const QByteArray kept = m_request.cleanedStart(before + form + "more");
            QCOMPARE(kept, QByteArray(kept.size(), 'x'));
        }
    }
}

void ApiRequestTest::isNotHeldUpByMegabytes()
{
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!m_request.cleanedStart(QByteArray(64 * 1024 * 1024, 'x')).isEmpty());
    // Searched to its end it would be minutes.
    QVERIFY(timer.elapsed() < 5'000);
}

QTEST_APPLESS_MAIN(ApiRequestTest)
#include "tst_apirequest.moc"
