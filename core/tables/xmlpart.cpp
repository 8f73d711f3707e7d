// SPDX-License-Identifier: MIT
#include "tables/xmlpart.h"

#include <utility>

namespace {

constexpr qsizetype PortionOfPart = 64 << 10;
constexpr qint64 LongestToken = 1 << 20; // a cell has at most 32767 characters
constexpr int DeepestElement = 64;

} // namespace

XmlPart::XmlPart(ZipArchive &archive, const QString &name, StopToken isStopped)
    : m_name(name)
    , m_isStopped(std::move(isStopped))
{
    auto part = archive.open(name);
    if (part)
        m_part = std::move(part).value();
    else
        m_fault = part.error();
}

bool XmlPart::next()
{
    while (!m_fault) {
        const QXmlStreamReader::TokenType token = m_xml.readNext();
        const bool isHungry = token == QXmlStreamReader::Invalid &&
                              m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError;
        if (isHungry) {
            if (!feed())
                return false;
            continue;
        }
        m_sinceToken = 0;
        if (token == QXmlStreamReader::EndDocument) {
            drain();
            return false;
        }
        if (!isAllowed(token))
            refuse();
        else if (isStart() || isEnd() || isText())
            return !m_fault;
    }
    return false;
}

void XmlPart::skipElement()
{
    const int depth = m_depth;
    while (m_depth >= depth && next()) {
    }
}

QStringView XmlPart::attribute(QStringView name) const
{
    // The reader keeps what the views look at.
    const QXmlStreamAttributes attributes = m_xml.attributes();
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.name() == name)
            return attribute.value();
    }
    return {};
}

void XmlPart::refuse()
{
    if (m_fault)
        return;
    m_fault =
        TableFault{TableFault::Kind::BrokenPart, m_xml.lineNumber(), m_xml.columnNumber() + 1};
    m_fault->text = m_name;
}

/// Gives the next bytes to the reader. Returns false if there are none, or no more are wanted.
bool XmlPart::feed()
{
    if (m_isStopped && m_isStopped())
        return false;
    m_portion.resize(PortionOfPart);
    const qsizetype size = m_part->read(m_portion.data(), m_portion.size());
    if (m_part->fault()) {
        m_fault = m_part->fault();
        return false;
    }
    if (size == 0) {
        if (!m_xml.atEnd() || m_xml.hasError())
            refuse();
        return false;
    }
    m_portion.truncate(size);
    m_xml.addData(m_portion);
    m_sinceToken += size;
    if (m_sinceToken > LongestToken)
        refuse();
    return !m_fault;
}

/// The checksum of the part stands at its very end.
void XmlPart::drain()
{
    m_portion.resize(PortionOfPart);
    while (m_part->read(m_portion.data(), m_portion.size()) > 0) {
    }
    m_fault = m_part->fault();
}

bool XmlPart::isAllowed(QXmlStreamReader::TokenType token)
{
    if (token == QXmlStreamReader::StartElement)
        return ++m_depth <= DeepestElement;
    if (token == QXmlStreamReader::EndElement)
        --m_depth;
    return token != QXmlStreamReader::Invalid && token != QXmlStreamReader::DTD &&
           token != QXmlStreamReader::EntityReference;
}
