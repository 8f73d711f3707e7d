// SPDX-License-Identifier: MIT
#include "tables/rowcutter.h"

#include <utility>

namespace {

/// The number of lines that end in \a text: with LF, CR LF or CR.
qint64 lineEnds(QByteArrayView text)
{
    qint64 ends = 0;
    for (qsizetype at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        ++ends;
    for (qsizetype at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1)) {
        if (at + 1 == text.size() || text[at + 1] != '\n')
            ++ends;
    }
    return ends;
}

} // namespace

RowCutter::RowCutter(qint64 line, qsizetype usualSize)
    : m_usualSize(usualSize)
    , m_text(emptyText())
    , m_line(line)
{}

void RowCutter::append(QByteArrayView text)
{
    m_text.append(text);
    scan();
}

CsvPiece RowCutter::takeRows()
{
    if (!hasRows())
        return {{}, m_line};
    QByteArray rest = emptyText();
    rest.append(QByteArrayView(m_text).sliced(m_rowsEnd));
    m_text.truncate(m_rowsEnd);
    const qint64 line = m_line;
    m_line += lineEnds(m_text);
    m_scanned -= m_rowsEnd;
    m_rowsEnd = 0;
    return {std::exchange(m_text, std::move(rest)), line};
}

CsvPiece RowCutter::takeRest()
{
    m_scanned = 0;
    m_rowsEnd = 0;
    return {std::exchange(m_text, {}), m_line};
}

QByteArray RowCutter::emptyText() const
{
    QByteArray text;
    text.reserve(m_usualSize);
    return text;
}

void RowCutter::scan()
{
    const QByteArrayView text(m_text);
    while (m_scanned < text.size()) {
        const qsizetype quote = text.indexOf('"', m_scanned);
        const qsizetype end = quote < 0 ? text.size() : quote;
        if (!m_isQuoted) {
            const qsizetype feed = text.sliced(m_scanned, end - m_scanned).lastIndexOf('\n');
            if (feed >= 0)
                m_rowsEnd = m_scanned + feed + 1;
        }
        if (quote >= 0)
            m_isQuoted = !m_isQuoted;
        m_scanned = quote < 0 ? end : quote + 1;
    }
}
