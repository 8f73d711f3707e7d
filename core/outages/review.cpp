// SPDX-License-Identifier: MIT
#include "outages/review.h"

#include <algorithm>
#include <array>

QLatin1StringView verdictId(Verdict verdict)
{
    static constexpr std::array Ids{"selected", "left-out", "before-cutoff", "other-site",
                                    "unreadable"};
    return QLatin1StringView(Ids[static_cast<std::size_t>(verdict)]);
}

Review::Review(std::shared_ptr<const OutageTable> table, Site site, Timestamp cutoff,
               const StopToken &isStopped)
    : m_table(std::move(table))
    , m_site(std::move(site))
    , m_cutoff(std::move(cutoff))
{
    m_counts.fetched = m_table->recordCount();
    m_counts.otherSite = m_table->notKeptCount();
    if (!placeDevices(isStopped) || !judgeRows(isStopped))
        *this = Review();
}

bool Review::placeDevices(const StopToken &isStopped)
{
    const QList<QString> &devices = m_table->devices();
    m_siteDevice.reserve(devices.size());
    for (const QString &id : devices) {
        if (isStoppedAt(m_siteDevice.size(), isStopped))
            return false;
        m_siteDevice.append(static_cast<qint32>(m_site.indexOf(id)));
    }
    return true;
}

bool Review::judgeRows(const StopToken &isStopped)
{
    m_verdicts.resize(m_table->rowCount());
    for (qsizetype row = 0; row < m_verdicts.size(); ++row) {
        if (isStoppedAt(row, isStopped))
            return false;
        m_verdicts[row] = judge(row);
        count(m_verdicts[row], 1);
        if (m_table->isOfUnknownDevice(row))
            ++m_counts.siteUnknown; // and Unreadable: judge() says nothing else of it
    }
    return true;
}

Verdict Review::judge(qsizetype row) const
{
    if (siteDevice(row) < 0 && !m_table->isOfUnknownDevice(row))
        return Verdict::OtherSite;
    if (!m_table->isReadable(row))
        return Verdict::Unreadable;
    const qint64 begin = m_table->beginMilliseconds(row);
    const bool isTie = begin == m_cutoff.milliseconds && !m_cutoff.finer.isEmpty();
    const bool isBefore = isTie ? m_table->begin(row) < m_cutoff : begin < m_cutoff.milliseconds;
    return isBefore ? Verdict::BeforeCutoff : Verdict::Included;
}

void Review::count(Verdict verdict, qint64 by)
{
    switch (verdict) {
    case Verdict::Included:
        m_counts.selected += by;
        break;
    case Verdict::LeftOut:
        m_counts.leftOut += by;
        break;
    case Verdict::BeforeCutoff:
        m_counts.beforeCutoff += by;
        break;
    case Verdict::OtherSite:
        m_counts.otherSite += by;
        break;
    case Verdict::Unreadable:
        m_counts.unreadable += by;
        break;
    }
}

QString Review::deviceName(qsizetype row) const
{
    const qsizetype device = siteDevice(row);
    return device < 0 ? QString() : m_site.devices()[device].name;
}

qsizetype Review::siteDevice(qsizetype row) const
{
    const quint32 device = m_table->device(row);
    return device == OutageTable::NoDevice ? -1 : m_siteDevice[device];
}

bool Review::isChoosable(qsizetype row) const
{
    return m_verdicts[row] == Verdict::Included || m_verdicts[row] == Verdict::LeftOut;
}

bool Review::setIncluded(qsizetype row, bool included)
{
    const Verdict wanted = included ? Verdict::Included : Verdict::LeftOut;
    if (!isChoosable(row) || verdict(row) == wanted)
        return false;
    count(verdict(row), -1);
    count(wanted, 1);
    m_verdicts[row] = wanted;
    return true;
}

QString Review::note(qsizetype row) const
{
    return m_noteNumbers.isEmpty() ? QString() : m_noteTexts[m_noteNumbers[row]];
}

bool Review::setNote(qsizetype row, const QString &note)
{
    if (siteDevice(row) < 0 || (m_noteNumbers.isEmpty() && note.isEmpty()))
        return false;
    if (m_noteNumbers.isEmpty())
        m_noteNumbers.fill(0, rowCount());
    const quint32 number = noteNumber(note);
    if (std::as_const(m_noteNumbers)[row] == number)
        return false;
    m_noteNumbers[row] = number;
    return true;
}

quint32 Review::noteNumber(const QString &note)
{
    if (note.isEmpty())
        return 0;
    // Many rows get the same note in one go: the newest one first.
    if (m_noteTexts.constLast() == note)
        return static_cast<quint32>(m_noteTexts.size() - 1);
    const auto known = m_numberOfNote.constFind(note);
    if (known != m_numberOfNote.cend())
        return *known;
    m_noteTexts.append(note);
    return *m_numberOfNote.insert(note, static_cast<quint32>(m_noteTexts.size() - 1));
}

bool Review::setLookedAt(qsizetype row, FindingSet findings)
{
    if (siteDevice(row) < 0 || lookedAt(row) == findings)
        return false;
    if (m_lookedAt.isEmpty())
        m_lookedAt.fill(FindingSet(), rowCount());
    const auto isCounted = [this, row] { return attention(row) == Attention::LookedAt ? 1 : 0; };
    m_rowsLookedAt -= isCounted();
    m_lookedAt[row] = findings;
    m_rowsLookedAt += isCounted();
    return true;
}

bool Review::setLookedAt(qsizetype row, bool isLookedAt)
{
    FindingSet findings;
    if (isLookedAt) {
        findings = lookedAt(row);
        findings.unite(toCheck(row));
    }
    return setLookedAt(row, findings);
}

FindingSet Review::toCheck(qsizetype row) const
{
    return findings().of(row).in(FindingSet::toCheck()).without(lookedAt(row));
}

Attention Review::attention(qsizetype row) const
{
    const FindingSet found = findings().of(row);
    if (found.isEmpty())
        return Attention::None;
    const FindingSet wanted = found.in(FindingSet::toCheck());
    if (wanted.isEmpty())
        return Attention::Note;
    return wanted.without(lookedAt(row)).isEmpty() ? Attention::LookedAt : Attention::ToCheck;
}

void Review::countLookedAt()
{
    m_rowsLookedAt = 0;
    for (qsizetype row = 0; row < m_lookedAt.size(); ++row)
        m_rowsLookedAt += attention(row) == Attention::LookedAt ? 1 : 0;
}

QList<qsizetype> Review::rowsWithNotes() const
{
    QList<qsizetype> rows;
    for (qsizetype row = 0; row < m_noteNumbers.size(); ++row) {
        if (m_noteNumbers[row] != 0)
            rows.append(row);
    }
    return rows;
}

bool Review::hasSameChoicesAs(const Review &other) const
{
    return sharesChoicesWith(other) ||
           (m_verdicts == other.m_verdicts && hasSameNotesAs(other) && hasSameLookedAtAs(other));
}

bool Review::hasSameLookedAtAs(const Review &other) const
{
    if (sharesLookedAtWith(other))
        return true;
    for (qsizetype row = 0; row < rowCount(); ++row) {
        if (lookedAt(row) != other.lookedAt(row))
            return false;
    }
    return true;
}

bool Review::hasSameNotesAs(const Review &other) const
{
    constexpr quint32 Unknown = 0xffffffffU;
    QList<quint32> numbers{0}; // in the other one, by ours: the same text may have two numbers
    for (const QString &text : m_noteTexts.sliced(1))
        numbers.append(other.m_numberOfNote.value(text, Unknown));
    const auto numberIn = [](const QList<quint32> &notes, qsizetype row) {
        return notes.isEmpty() ? 0U : notes[row];
    };
    for (qsizetype row = 0; row < rowCount(); ++row) {
        if (numbers[numberIn(m_noteNumbers, row)] != numberIn(other.m_noteNumbers, row))
            return false;
    }
    return true;
}

void Review::takeChoices(const Review &other)
{
    Q_ASSERT(m_table == other.m_table);
    m_verdicts = other.m_verdicts;
    m_counts = other.m_counts;
    m_noteTexts = other.m_noteTexts;
    m_numberOfNote = other.m_numberOfNote;
    m_noteNumbers = other.m_noteNumbers;
    m_lookedAt = other.m_lookedAt;
    if (m_findings == other.m_findings)
        m_rowsLookedAt = other.m_rowsLookedAt;
    else
        countLookedAt();
}

void Review::setFindings(std::shared_ptr<const Findings> findings)
{
    m_findings = std::move(findings);
    countLookedAt();
}

const ChangedChoice *Review::changedChoice(qsizetype row) const
{
    const auto found = std::ranges::lower_bound(m_changedChoices, row, {}, &ChangedChoice::row);
    return found != m_changedChoices.cend() && found->row == row ? &*found : nullptr;
}

void Review::setChangedChoices(const QList<ChangedChoice> &choices)
{
    m_changedChoices = choices;
}

void Review::setComparison(std::shared_ptr<const Comparison> comparison)
{
    m_comparison = std::move(comparison);
}

CompareState Review::changeState(qsizetype row) const
{
    const CompareState state = comparison().state(row);
    if (!comparison().isWithSentList || verdict(row) != Verdict::LeftOut)
        return state;
    const bool wasThere = state == CompareState::Changed || state == CompareState::Same;
    return wasThere ? CompareState::LeftOut : CompareState::NotCompared;
}
