// SPDX-License-Identifier: MIT
#include "submission/workplace.h"

#include "net/apierror.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qsysinfo.h>

#include <pwd.h>
#include <unistd.h>

namespace {

constexpr qsizetype LongestName = 256;

/// The user database and not the environment, which anything may have set.
QString loginName()
{
    QByteArray buffer(qsizetype(16) * 1024, '\0');
    passwd entry{};
    passwd *found = nullptr;
    const int fault = ::getpwuid_r(::getuid(), &entry, buffer.data(),
                                   static_cast<std::size_t>(buffer.size()), &found);
    return fault == 0 && found != nullptr ? QString::fromLocal8Bit(found->pw_name) : QString();
}

} // namespace

Workplace Workplace::current()
{
    return {plainLine(loginName(), LongestName),
            plainLine(QSysInfo::machineHostName(), LongestName)};
}
