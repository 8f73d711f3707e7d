// SPDX-License-Identifier: MIT
#include "submission/workplace.h"

#include "net/apierror.h"
#include "system/process.h"

#include <QtCore/qsysinfo.h>

namespace {

constexpr qsizetype LongestName = 256;

} // namespace

Workplace Workplace::current()
{
    return {plainLine(loginName(), LongestName),
            plainLine(QSysInfo::machineHostName(), LongestName)};
}
