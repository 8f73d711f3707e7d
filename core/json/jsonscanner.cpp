// SPDX-License-Identifier: MIT
#include "json/jsonscanner.h"

#include "json/jsontransitions.h"

#include <bit>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace {

using namespace JsonTransitions;

constexpr Table Transitions = make();

/// The first byte that ends a run of ASCII characters standing for themselves.
const quint8 *skipPlainText(const quint8 *next, const quint8 *last)
{
#if defined(__SSE2__)
    const __m128i quote = _mm_set1_epi8('"');
    const __m128i backslash = _mm_set1_epi8('\\');
    const __m128i space = _mm_set1_epi8(' ');
    for (; last - next >= 16; next += 16) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(next));
        // As signed numbers, control characters and the bytes from 0x80 are both below the space.
        const __m128i isSpecial = _mm_or_si128(
            _mm_cmplt_epi8(bytes, space),
            _mm_or_si128(_mm_cmpeq_epi8(bytes, quote), _mm_cmpeq_epi8(bytes, backslash)));
        const auto mask = static_cast<unsigned>(_mm_movemask_epi8(isSpecial));
        if (mask != 0)
            return next + std::countr_zero(mask);
    }
#endif
    while (next != last && Transitions[Text][*next] == Text)
        ++next;
    return next;
}

bool isSpace(quint8 byte)
{
    return Transitions[Value][byte] == Value;
}

bool beginsValue(quint8 byte)
{
    return Transitions[Value][byte] != Fail && !isSpace(byte);
}

} // namespace

void JsonScanner::take(QByteArrayView portion)
{
    while (!portion.isEmpty() && !m_error)
        portion = portion.sliced(takeToMark(portion));
}

qsizetype JsonScanner::takeToMark(QByteArrayView portion)
{
    m_mark = Mark::None;
    qsizetype taken = 0;
    if (m_phase != Phase::Inside && !m_error)
        taken = takeBeforeRoot(portion);
    if (m_phase == Phase::Inside && !m_error)
        taken += takeInside(portion.sliced(taken));
    return taken;
}

qsizetype JsonScanner::takeBeforeRoot(QByteArrayView portion)
{
    constexpr std::array<quint8, 3> ByteOrderMark{0xef, 0xbb, 0xbf};
    qsizetype taken = 0;
    for (; taken < portion.size(); ++taken, ++m_offset) {
        const auto byte = static_cast<quint8>(portion[taken]);
        const auto place = static_cast<std::size_t>(m_phase);
        if (m_phase != Phase::BeforeRoot && byte == ByteOrderMark[place]) {
            m_phase = static_cast<Phase>(place + 1);
            continue;
        }
        const bool isCutMark = m_phase == Phase::Mark1 || m_phase == Phase::Mark2;
        if (isCutMark || (!isSpace(byte) && !beginsValue(byte))) {
            m_error = JsonError{JsonFault::UnexpectedByte, m_offset};
            break;
        }
        m_phase = Phase::BeforeRoot;
        if (isSpace(byte))
            continue;
        m_phase = Phase::Inside;
        m_state = Value;
        if (m_root == Root::Array && byte != '[')
            m_error = JsonError{JsonFault::WrongRoot, m_offset};
        break;
    }
    return taken;
}

qsizetype JsonScanner::takeInside(QByteArrayView portion)
{
    const auto *const first = reinterpret_cast<const quint8 *>(portion.data());
    const auto *const last = first + portion.size();
    const quint8 *next = first;
    while (next != last && m_mark == Mark::None) {
        quint8 state = m_state;
        Step step = Transitions[state][*next];
        while (step < StateCount) {
            state = step;
            if (++next == last)
                break;
            step = Transitions[state][*next];
        }
        m_state = state;
        if (next == last)
            break;
        const std::optional<JsonFault> fault = step == Fail ? faultAt(*next) : change(step);
        if (fault) {
            m_error = JsonError{*fault, m_offset + (next - first)};
            break;
        }
        ++next;
        if (m_state == Text)
            next = skipPlainText(next, last);
    }
    m_offset += next - first;
    return next - first;
}

std::optional<JsonFault> JsonScanner::change(quint8 step)
{
    switch (step) {
    case BeginKey:
    case BeginText:
        m_isKey = step == BeginKey;
        m_memberCount += m_isKey && m_depth == 2 ? 1 : 0;
        m_state = Text;
        return {};
    case EndText:
        if (m_isKey)
            m_state = Colon;
        else
            endValue();
        return {};
    case EndValue:
        endValue();
        return {};
    case Comma:
        return separate();
    case OpenArray:
    case OpenObject:
        return open(step == OpenObject);
    default:
        return close(step == CloseObject);
    }
}

std::optional<JsonFault> JsonScanner::open(bool isObject)
{
    if (m_depth == DeepestNesting)
        return JsonFault::TooDeep;
    if (m_depth == 0 && !isObject)
        m_mark = Mark::Open;
    m_outer[static_cast<std::size_t>(m_depth++)] = m_isObject;
    m_isObject = isObject;
    m_state = isObject ? FirstKey : FirstElement;
    return {};
}

std::optional<JsonFault> JsonScanner::close(bool isObject)
{
    if (m_depth == 0)
        return JsonFault::AfterDocument;
    if (isObject != m_isObject)
        return JsonFault::UnexpectedByte;
    if (m_depth == 1 && !isObject)
        m_mark = Mark::Close;
    m_isObject = m_outer[static_cast<std::size_t>(--m_depth)];
    endValue();
    return {};
}

std::optional<JsonFault> JsonScanner::separate()
{
    if (m_depth == 0)
        return JsonFault::AfterDocument;
    if (m_depth == 1 && !m_isObject)
        m_mark = Mark::Separator;
    m_state = m_isObject ? Key : Value;
    return {};
}

void JsonScanner::endValue()
{
    m_state = m_depth == 0 ? Done : AfterValue;
}

JsonFault JsonScanner::faultAt(quint8 byte) const
{
    if (m_state == Done)
        return JsonFault::AfterDocument;
    if (m_state >= Minus && m_state <= ExponentDigits)
        return JsonFault::BadNumber;
    if (m_state >= T && m_state <= Nul)
        return JsonFault::BadLiteral;
    if (m_state >= Escape && m_state <= Hex1)
        return JsonFault::BadEscape;
    if (m_state == Text && byte < 0x20)
        return JsonFault::ControlInText;
    return m_state >= Text ? JsonFault::BadUtf8 : JsonFault::UnexpectedByte;
}

void JsonScanner::end()
{
    if (m_error)
        return;
    const bool isNumberEnd = m_state >= Zero && m_state <= ExponentDigits;
    if (m_phase == Phase::Start || m_phase == Phase::BeforeRoot)
        m_error = JsonError{JsonFault::Empty, m_offset};
    else if (m_phase != Phase::Inside || m_depth > 0 || (m_state != Done && !isNumberEnd))
        m_error = JsonError{JsonFault::Truncated, m_offset};
}
