// SPDX-License-Identifier: MIT
#pragma once

#include "base/expected.h"

#include <QtCore/qstringlist.h>
#include <QtCore/qurl.h>

/// Whether plain http may go to a host other than this computer.
enum class AllowHttp : bool { No, Yes };

/// Why a text is not a base URL.
enum class UrlFault : quint8 {
    Empty,
    Malformed,       ///< not a URL by RFC 3986, or without a host, or with a path of `.` or `..`
    NoScheme,        ///< `https://` is missing
    OtherScheme,     ///< neither https nor http
    PlainHttp,       ///< http to another computer, which was not allowed
    UserInfo,        ///< a name or a password in the URL
    QueryPresent,    ///< a `?`
    FragmentPresent, ///< a `#`
};

/// The address that the paths of the API are joined to. A value type.
class BaseUrl final
{
public:
    /// Strict: https, or http to the loopback addresses, or http where \a allowed. White space
    /// around \a text is dropped.
    [[nodiscard]] static Expected<BaseUrl, UrlFault> parse(const QString &text, AllowHttp allowed);

    /// The base path, a slash, and \a segments joined with slashes, each percent-encoded as one
    /// segment: whatever it contains, it stays one.
    [[nodiscard]] QUrl url(const QStringList &segments) const;
    /// Scheme, host, and the port where it is not the scheme's own.
    [[nodiscard]] QString origin() const;
    /// The origin and the base path without a slash at its end; equal for equal addresses.
    [[nodiscard]] QString text() const;
    /// Whether it names this computer: `localhost`, 127.0.0.0/8 or ::1.
    [[nodiscard]] bool isLoopback() const;

    friend bool operator==(const BaseUrl &, const BaseUrl &) = default;

private:
    BaseUrl(QByteArray origin, QByteArray path)
        : m_origin(std::move(origin))
        , m_path(std::move(path))
    {}

    QByteArray m_origin; ///< encoded
    QByteArray m_path;   ///< encoded, empty or `/…` without a slash at its end
};
