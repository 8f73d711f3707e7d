// SPDX-License-Identifier: MIT
#include "net/acceptance.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>

namespace {

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

/// RFC 8259 §8.1 allows to skip a byte order mark.
QByteArray withoutMark(const QByteArray &body)
{
    return body.startsWith("\xEF\xBB\xBF") ? body.sliced(3) : body;
}

/// A success for the whole request. A 206 is a part of what was asked for, and a POST asks for
/// nothing (RFC 9110 §15.3.7).
bool isYes(const Exchange &exchange)
{
    return isSuccessStatus(exchange.status) && exchange.status != 206 &&
           exchange.error == QNetworkReply::NoError && exchange.bytesSent == exchange.bytesToSend;
}

} // namespace

bool isSuccessStatus(int status)
{
    return status >= 200 && status < 300;
}

bool isEmptyOrJson(const QByteArray &body)
{
    const QByteArray text = withoutMark(body);
    if (text.trimmed().isEmpty())
        return true;
    // QJsonDocument takes arrays and objects only; in brackets it takes any value.
    QJsonParseError fault;
    const auto document = QJsonDocument::fromJson('[' + text + ']', &fault);
    return fault.error == QJsonParseError::NoError && document.array().size() == 1;
}

bool hasProvenEnd(const Exchange &exchange)
{
    if (exchange.framing == Framing::Length)
        return true;
    const QByteArray text = withoutMark(exchange.body).trimmed();
    const bool showsItsEnd = !text.isEmpty() && text.back() != '.' && !isDigit(text.back());
    return showsItsEnd && isEmptyOrJson(text);
}

bool isAcceptance(const Exchange &exchange)
{
    return isYes(exchange) && hasProvenEnd(exchange) && isEmptyOrJson(exchange.body);
}

bool isYesWithoutProof(const Exchange &exchange)
{
    return isYes(exchange) && exchange.framing != Framing::Length &&
           withoutMark(exchange.body).trimmed().isEmpty();
}
