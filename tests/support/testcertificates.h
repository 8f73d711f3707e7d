// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qtemporarydir.h>
#include <QtNetwork/qsslconfiguration.h>

/// What is wrong with a server's certificate.
enum class CertificateFlaw : quint8 {
    None,       ///< for localhost and 127.0.0.1, by our own authority
    OtherHost,  ///< for another host
    Expired,    ///< its last day is over
    SelfSigned, ///< signed with its own key
};

/// Certificates for servers on this computer and an unknown authority, made anew with the program
/// openssl each time; they are gone with this.
class TestCertificates final
{
    Q_DISABLE_COPY_MOVE(TestCertificates)

public:
    /// Stops the test program if openssl cannot be run.
    TestCertificates();

    /// What a server with such a certificate is set up with.
    [[nodiscard]] QSslConfiguration server(CertificateFlaw flaw) const;
    [[nodiscard]] QSslCertificate authority() const;
    [[nodiscard]] QString authorityFile() const { return m_folder.filePath(QStringLiteral("ca")); }

private:
    void issue(const QString &name, const QString &hosts, int days) const;
    void run(const QStringList &arguments) const;

    QTemporaryDir m_folder;
};
