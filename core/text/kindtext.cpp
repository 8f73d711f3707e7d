// SPDX-License-Identifier: MIT
#include "text/kindtext.h"

#include "text/oneline.h"
#include "text/texttr.h"

using namespace Qt::StringLiterals;

QString Wording::text(ConnectionKind kind)
{
    switch (kind) {
    case ConnectionKind::Demo:
        return Text::tr("Demo");
    case ConnectionKind::Test:
        return Text::tr("Test");
    case ConnectionKind::Production:
        break;
    }
    return Text::tr("Production");
}

QString Wording::mark(ConnectionKind kind)
{
    switch (kind) {
    case ConnectionKind::Demo:
        return Text::tr("DEMO");
    case ConnectionKind::Test:
        return Text::tr("TEST");
    case ConnectionKind::Production:
        break;
    }
    return Text::tr("PRODUCTION");
}

QString Wording::kindAndName(ConnectionKind kind, const QString &name)
{
    return name.isEmpty() ? text(kind) : oneLine(name, NameLength) + u", "_s + text(kind);
}
