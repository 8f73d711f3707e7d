// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qlist.h>
#include <QtCore/qstringconverter.h>
#include <QtCore/qstringview.h>

/// The text of a cell: a buffer that serves for one cell after the other.
class CellBuffer final
{
public:
    /// The view is valid until the next call.
    [[nodiscard]] QStringView text(QByteArrayView utf8)
    {
        m_units.resize(utf8.size()); // never more units than bytes
        QChar *const end = m_decoder.appendToBuffer(m_units.data(), utf8);
        return {m_units.constData(), end - m_units.constData()};
    }

private:
    // The mark is a character like any other here, for it stands in a cell.
    QStringDecoder m_decoder{QStringDecoder::Utf8, QStringDecoder::Flag::Stateless |
                                                       QStringDecoder::Flag::ConvertInitialBom};
    QList<QChar> m_units;
};
