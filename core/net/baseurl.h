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
    PlainHttp,       ///< plain http to another computer, which is not allowed
    UserInfo,        ///< a name or a password in the URL
    QueryPresent,    ///< a `?`
    FragmentPresent, ///< a `#`
};

/// The address that the paths of the API are joined to. A value type.
class BaseUrl final
{
public:
    /// Accepts https, http to the loopback addresses, and other http if \a allowed. Drops the white
    /// space around \a text. Returns the fault of any other text.
    [[nodiscard]] static Expected<BaseUrl, UrlFault> parse(const QString &text, AllowHttp allowed);

    /// Returns the URL of the base path, a slash, and \a segments joined with slashes. Each segment
    /// is percent-encoded, so that it stays one segment.
    [[nodiscard]] QUrl url(const QStringList &segments) const;
    /// Returns scheme and host, and the port if it is not the default of the scheme.
    [[nodiscard]] QString origin() const;
    /// Returns the origin and the base path without a slash at its end; equal for equal addresses.
    [[nodiscard]] QString text() const;
    /// Returns whether the host is this computer: `localhost`, 127.0.0.0/8 or ::1.
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
