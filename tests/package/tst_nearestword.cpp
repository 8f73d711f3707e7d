// SPDX-License-Identifier: MIT
#include "app/help/nearestword.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class NearestWordTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatWasMeant_data();
    void findsWhatWasMeant();
};

void NearestWordTest::findsWhatWasMeant_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("meant"); // empty: nothing
    QTest::newRow("a letter too few") << u"prevew"_s << u"preview"_s;
    QTest::newRow("a letter too many") << u"submitt"_s << u"submit"_s;
    QTest::newRow("another letter") << u"histery"_s << u"history"_s;
    QTest::newRow("two letters swapped") << u"submti"_s << u"submit"_s;
    QTest::newRow("the beginning") << u"demo"_s << u"demo-server"_s;
    QTest::newRow("the nearest of several") << u"--sitee"_s << u"--site"_s;
    QTest::newRow("the word itself") << u"--site"_s << u"--site"_s;
    QTest::newRow("another word") << u"send"_s << QString();
    QTest::newRow("one letter") << u"p"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("far too long") << QString(100'000, u'a') << QString();
}

void NearestWordTest::findsWhatWasMeant()
{
    QFETCH(const QString, word);
    const QStringList words{u"preview"_s,     u"submit"_s,      u"history"_s,
                            u"demo-server"_s, u"--site-info"_s, u"--site"_s};
    QTEST(nearestWord(word, words).value_or(QString()), "meant");
}

QTEST_APPLESS_MAIN(NearestWordTest)
#include "tst_nearestword.moc"
