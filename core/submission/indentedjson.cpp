// SPDX-License-Identifier: MIT
#include "submission/indentedjson.h"

namespace {

/// Visits the tokens; only structure outside of strings leads to a line end.
class Indenter final
{
public:
    explicit Indenter(qsizetype expected) { m_out.reserve(expected + expected / 2); }

    void take(char character, char next)
    {
        if (m_isInString) {
            takeInString(character);
            return;
        }
        switch (character) {
        case '[':
        case '{':
            m_out.append(character);
            ++m_depth;
            if (next != ']' && next != '}')
                startLine();
            break;
        case ']':
        case '}':
            --m_depth;
            if (!m_out.endsWith('[') && !m_out.endsWith('{'))
                startLine();
            m_out.append(character);
            break;
        case ',':
            m_out.append(character);
            startLine();
            break;
        case ':':
            m_out.append(": ");
            break;
        default:
            m_isInString = character == '"';
            m_out.append(character);
        }
    }

    [[nodiscard]] QByteArray result() && { return std::move(m_out); }

private:
    void takeInString(char character)
    {
        m_out.append(character);
        if (m_isEscaped)
            m_isEscaped = false;
        else if (character == '\\')
            m_isEscaped = true;
        else if (character == '"')
            m_isInString = false;
    }

    void startLine() { m_out.append('\n').append(2 * std::max<qsizetype>(m_depth, 0), ' '); }

    QByteArray m_out;
    qsizetype m_depth = 0;
    bool m_isInString = false;
    bool m_isEscaped = false;
};

} // namespace

QByteArray indentedJson(QByteArrayView json)
{
    Indenter indenter(json.size());
    for (qsizetype i = 0; i < json.size(); ++i)
        indenter.take(json[i], i + 1 < json.size() ? json[i + 1] : '\0');
    return std::move(indenter).result();
}
