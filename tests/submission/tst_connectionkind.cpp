// SPDX-License-Identifier: MIT
#include "submission/connectionkind.h"

#include <QtTest/qtest.h>

class ConnectionKindTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isToldFromTheAddress_data();
    void isToldFromTheAddress();
};

void ConnectionKindTest::isToldFromTheAddress_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<ConnectionKind>("kind");
    const auto row = [](const char *address, ConnectionKind kind) {
        QTest::newRow(address) << QString::fromLatin1(address) << kind;
    };
    row("http://127.0.0.1:41873/v1", ConnectionKind::Test);
    row("https://127.9.8.7", ConnectionKind::Test);
    row("http://[::1]:8080/v1", ConnectionKind::Test);
    row("https://localhost/v1", ConnectionKind::Test);
    row("  HTTP://LOCALHOST:8080/v1/ ", ConnectionKind::Test);
    row("https://api.example.org/v1", ConnectionKind::Production);
    row("http://api.example.org/v1", ConnectionKind::Production);
    row("https://localhost.example.org/v1", ConnectionKind::Production);
    row("https://api.example.org/localhost", ConnectionKind::Production);
    row("https://127.0.0.1.example.org", ConnectionKind::Production);
    row("https://128.0.0.1", ConnectionKind::Production);
    row("https://10.0.0.1", ConnectionKind::Production);
    row("https://[::2]/v1", ConnectionKind::Production);
    row("127.0.0.1:8080", ConnectionKind::Production);
    row("", ConnectionKind::Production);
}

void ConnectionKindTest::isToldFromTheAddress()
{
    QFETCH(const QString, address);
    QFETCH(const ConnectionKind, kind);
    QCOMPARE(kindOf(address), kind);
}

QTEST_GUILESS_MAIN(ConnectionKindTest)
#include "tst_connectionkind.moc"
