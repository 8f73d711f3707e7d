// SPDX-License-Identifier: MIT
#include "outages/utf8text.h"

#include <QtCore/qstringconverter.h>

QString textOfUtf8(QByteArrayView utf8)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless |
                                                     QStringDecoder::Flag::ConvertInitialBom);
    return decoder(utf8);
}
