// SPDX-License-Identifier: MIT
#include "support/testcertificates.h"

#include <QtCore/qfile.h>
#include <QtCore/qprocess.h>
#include <QtNetwork/qsslcertificate.h>
#include <QtNetwork/qsslkey.h>

using namespace Qt::StringLiterals;

namespace {

const QString OurHosts = u"subjectAltName=DNS:localhost,IP:127.0.0.1"_s;
const QStringList NewKey{u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s,
                         u"-nodes"_s};

QString nameOf(CertificateFlaw flaw)
{
    switch (flaw) {
    case CertificateFlaw::None:
        return u"good"_s;
    case CertificateFlaw::OtherHost:
        return u"other-host"_s;
    case CertificateFlaw::Expired:
        return u"expired"_s;
    case CertificateFlaw::SelfSigned:
        return u"self-signed"_s;
    }
    return {};
}

} // namespace

TestCertificates::TestCertificates()
{
    run(QStringList{u"req"_s, u"-x509"_s} + NewKey +
        QStringList{u"-keyout"_s, u"ca.key"_s, u"-out"_s, u"ca"_s, u"-subj"_s,
                    u"/CN=An authority for tests"_s, u"-days"_s, u"2"_s});
    issue(u"good"_s, OurHosts, 2);
    issue(u"other-host"_s, u"subjectAltName=DNS:other.example"_s, 2);
    issue(u"expired"_s, OurHosts, -1);
    run(QStringList{u"req"_s, u"-x509"_s} + NewKey +
        QStringList{u"-keyout"_s, u"self-signed.key"_s, u"-out"_s, u"self-signed"_s, u"-subj"_s,
                    u"/CN=localhost"_s, u"-addext"_s, OurHosts, u"-days"_s, u"2"_s});
}

void TestCertificates::run(const QStringList &arguments) const
{
    QProcess openssl;
    openssl.setWorkingDirectory(m_folder.path());
    openssl.start(u"openssl"_s, arguments);
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        qFatal("openssl: %s", openssl.readAllStandardError().constData());
}

void TestCertificates::issue(const QString &name, const QString &hosts, int days) const
{
    QFile extensions(m_folder.filePath(u"extensions"_s));
    if (!extensions.open(QIODevice::WriteOnly) || extensions.write(hosts.toLatin1()) < 0)
        qFatal("A test file cannot be written.");
    extensions.close();
    const QString key = name + u".key"_s;
    run(QStringList{u"req"_s} + NewKey +
        QStringList{u"-keyout"_s, key, u"-out"_s, u"request"_s, u"-subj"_s, u"/CN="_s + name});
    run({u"x509"_s, u"-req"_s, u"-in"_s, u"request"_s, u"-CA"_s, u"ca"_s, u"-CAkey"_s, u"ca.key"_s,
         u"-CAcreateserial"_s, u"-days"_s, QString::number(days), u"-extfile"_s, u"extensions"_s,
         u"-out"_s, name});
}

QSslConfiguration TestCertificates::server(CertificateFlaw flaw) const
{
    const QString name = nameOf(flaw);
    QFile key(m_folder.filePath(name + u".key"_s));
    if (!key.open(QIODevice::ReadOnly))
        qFatal("A test key cannot be read.");
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(
        QSslCertificate::fromPath(m_folder.filePath(name), QSsl::Pem));
    configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // of clients: they have none
    return configuration;
}

QSslCertificate TestCertificates::authority() const
{
    return QSslCertificate::fromPath(authorityFile(), QSsl::Pem).constFirst();
}
