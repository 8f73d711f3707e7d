// SPDX-License-Identifier: MIT
#pragma once

#include "base/stoptoken.h"
#include "tables/tablefault.h"
#include "tables/ziparchive.h"

#include <QtCore/qstring.h>
#include <QtCore/qxmlstream.h>

#include <memory>
#include <optional>

/// Reads the XML of a part of a spreadsheet as a stream of tokens, in bounded memory.
///
/// A document type is a fault, as the standard has it (ECMA-376 part 2, §8.1.1.3): with it go
/// entities of its own. So is what is no XML, is nested too deep, or has a token too long. Not
/// thread-safe.
class XmlPart final
{
    Q_DISABLE_COPY_MOVE(XmlPart)

public:
    /// Opens the part \a name; see fault(). \a archive must outlive this.
    XmlPart(ZipArchive &archive, const QString &name, StopToken isStopped = {});

    /// Goes on to the next beginning or end of an element, or text. Returns false at the end,
    /// after a fault, and once stopped.
    [[nodiscard]] bool next();
    /// Goes on behind the end of the element that has just begun.
    void skipElement();
    [[nodiscard]] bool isStart() const { return m_xml.isStartElement(); }
    [[nodiscard]] bool isEnd() const { return m_xml.isEndElement(); }
    [[nodiscard]] bool isText() const { return m_xml.isCharacters(); }
    /// The name without prefix of the element that begins or ends; views are valid until next().
    [[nodiscard]] QStringView name() const { return m_xml.name(); }
    [[nodiscard]] QStringView text() const { return m_xml.text(); }
    /// An attribute of the element that begins, by its name without prefix; empty if absent.
    [[nodiscard]] QStringView attribute(QStringView name) const;

    /// The element that has just begun, or what is in it, is not what it should be.
    void refuse();
    [[nodiscard]] const std::optional<TableFault> &fault() const { return m_fault; }

private:
    [[nodiscard]] bool feed();
    void drain();
    [[nodiscard]] bool isAllowed(QXmlStreamReader::TokenType token);

    QString m_name;
    StopToken m_isStopped;
    std::unique_ptr<ZipArchive::Part> m_part;
    QXmlStreamReader m_xml;
    QByteArray m_portion;
    qint64 m_sinceToken = 0; // bytes taken
    int m_depth = 0;
    std::optional<TableFault> m_fault;
};
