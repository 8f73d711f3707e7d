// SPDX-License-Identifier: MIT
#include "text/devicetext.h"

#include "text/oneline.h"
#include "text/texttr.h"

bool DeviceText::isNameless(const QString &name)
{
    return name.trimmed().isEmpty();
}

QString DeviceText::label(const QString &name, const QString &id, Ids ids)
{
    if (!isNameless(name))
        return oneLine(name);
    return ids == Ids::Shown ? oneLine(id) : Text::tr("device without a name");
}
