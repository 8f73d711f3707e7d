// SPDX-License-Identifier: MIT
#include "support/places.h"

QString Places::data(const QString &name)
{
    return source(QStringLiteral("tests/data/") + name);
}

QString Places::program(const QString &name)
{
    return QStringLiteral(OUTAGE_DESK_BIN_DIR "/") + name;
}

QString Places::source(const QString &path)
{
    const QString root = QStringLiteral(OUTAGE_DESK_SOURCE_DIR);
    return path.isEmpty() ? root : root + u'/' + path;
}
