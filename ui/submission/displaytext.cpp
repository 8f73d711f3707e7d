// SPDX-License-Identifier: MIT
#include "ui/submission/displaytext.h"

#include "text/oneline.h"

QString DisplayText::toolTip(const QString &text)
{
    return QStringLiteral("<span>%1</span>").arg(oneLine(text, 400).toHtmlEscaped());
}
