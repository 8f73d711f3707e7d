// SPDX-License-Identifier: MIT
#pragma once

#include "base/stoptoken.h"
#include "outages/choices.h"
#include "outages/comparison.h"
#include "outages/findings.h"
#include "outages/outagetable.h"
#include "outages/site.h"
#include "outages/timestamp.h"

#include <QtCore/qhash.h>
#include <QtCore/qlist.h>
#include <QtCore/qstringlist.h>

#include <memory>

/// Why a row is sent or not. The first that applies, in the order OtherSite, Unreadable,
/// BeforeCutoff, LeftOut, Included.
enum class Verdict : quint8 {
    Included,     ///< will be sent
    LeftOut,      ///< belongs to the list, but the operator left it out
    BeforeCutoff, ///< began before the cutoff
    OtherSite,    ///< its device is not one of the site's
    Unreadable,   ///< of this site or of an unknown device, and cannot be read
};

/// Returns the identifier of a verdict for scripts, such as `before-cutoff`. It never changes.
[[nodiscard]] QLatin1StringView verdictId(Verdict verdict);

/// The number of rows for each verdict. Always holds: fetched = otherSite + unreadable +
/// beforeCutoff + leftOut + selected.
struct ReviewCounts
{
    qint64 fetched = 0;
    qint64 otherSite = 0;
    qint64 unreadable = 0;
    qint64 beforeCutoff = 0;
    qint64 leftOut = 0;
    qint64 selected = 0;
    /// Those of `unreadable` whose device is not known, nor then their site.
    qint64 siteUnknown = 0;

    /// Number of rows of this site, readable or not.
    [[nodiscard]] qint64 atSite() const { return fetched - otherSite - siteUnknown; }
    [[nodiscard]] qint64 unreadableAtSite() const { return unreadable - siteUnknown; }
    /// Number of rows that belong to the list: selected and left out.
    [[nodiscard]] qint64 sinceCutoff() const { return selected + leftOut; }

    friend bool operator==(const ReviewCounts &, const ReviewCounts &) = default;
};

/// The outages, the site, the cutoff and the operator's choices, with a verdict for each row; also
/// the findings and the comparison with an earlier list, once they are set.
///
/// A value type that shares its table, findings and comparison: the first change of a copy copies
/// one list of one byte per row. Not thread-safe: give each thread its own copy.
class Review final
{
public:
    Review() = default;
    /// Determines the verdict of every row; once \a isStopped is true the review has no verdicts.
    Review(std::shared_ptr<const OutageTable> table, Site site, Timestamp cutoff,
           const StopToken &isStopped = {});

    [[nodiscard]] const OutageTable &table() const { return *m_table; }
    /// The table, for callers that keep it longer than the review.
    [[nodiscard]] const std::shared_ptr<const OutageTable> &sharedTable() const { return m_table; }
    [[nodiscard]] const Site &site() const { return m_site; }
    [[nodiscard]] const Timestamp &cutoff() const { return m_cutoff; }

    [[nodiscard]] qsizetype rowCount() const { return m_verdicts.size(); }
    [[nodiscard]] Verdict verdict(qsizetype row) const { return m_verdicts[row]; }
    [[nodiscard]] const ReviewCounts &counts() const { return m_counts; }
    /// Returns the device name that is sent with the row; null for a row of another site.
    [[nodiscard]] QString deviceName(qsizetype row) const;
    /// Returns the index of the row's device in site().devices(); -1 for a row of another site.
    [[nodiscard]] qsizetype siteDevice(qsizetype row) const;
    /// Returns whether the operator can choose on this row: it is selected or left out.
    [[nodiscard]] bool isChoosable(qsizetype row) const;
    /// Selects or leaves out a row. Returns whether anything changed.
    bool setIncluded(qsizetype row, bool included);

    /// The operator's note on a row of the site, such as why it was left out; empty for most.
    [[nodiscard]] QString note(qsizetype row) const;
    /// Sets the note; an empty \a note removes it. Returns whether anything changed.
    bool setNote(qsizetype row, const QString &note);
    /// The findings of a row that the operator has looked at; empty for most.
    [[nodiscard]] FindingSet lookedAt(qsizetype row) const
    {
        return m_lookedAt.isEmpty() ? FindingSet() : m_lookedAt[row];
    }
    /// Sets them, on a row of the site. Returns whether anything changed.
    bool setLookedAt(qsizetype row, FindingSet findings);
    /// Marks all that is to check on a row as looked at, or as to check again. Returns whether
    /// anything changed.
    bool setLookedAt(qsizetype row, bool isLookedAt);
    /// Returns the findings of a row that are to check and that the operator has not looked at.
    [[nodiscard]] FindingSet toCheck(qsizetype row) const;
    /// Returns how much attention the findings of a row ask for.
    [[nodiscard]] Attention attention(qsizetype row) const;
    /// The number of rows with Attention ToCheck, and with LookedAt.
    [[nodiscard]] qint64 rowsToCheck() const { return findings().rowsToCheck() - m_rowsLookedAt; }
    [[nodiscard]] qint64 rowsLookedAt() const { return m_rowsLookedAt; }
    /// Returns true only if \a other, of the same rows, has the same looked at. Runs in constant
    /// time; may return false if it was looked at the same separately.
    [[nodiscard]] bool sharesLookedAtWith(const Review &other) const
    {
        return m_lookedAt.isSharedWith(other.m_lookedAt);
    }
    /// Returns the rows with a note, ascending. Visits all rows.
    [[nodiscard]] QList<qsizetype> rowsWithNotes() const;
    /// Returns true only if \a other, of the same rows, has the same choices and notes, and the
    /// same looked at. Runs in constant time; may return false if equal choices were made
    /// separately.
    [[nodiscard]] bool sharesChoicesWith(const Review &other) const
    {
        return m_verdicts.isSharedWith(other.m_verdicts) &&
               m_noteNumbers.isSharedWith(other.m_noteNumbers) && sharesLookedAtWith(other);
    }

    /// Returns whether \a other, of the same rows, has the same choices and notes, and the same
    /// looked at. Takes about two milliseconds for a million rows.
    [[nodiscard]] bool hasSameChoicesAs(const Review &other) const;
    /// Returns whether \a other, of the same rows, makes the same list of them, whatever was noted
    /// and looked at. Takes a millisecond for a million rows.
    [[nodiscard]] bool makesSameListAs(const Review &other) const
    {
        return m_verdicts == other.m_verdicts;
    }
    /// Replaces choices, notes and what was looked at with those of \a other, which must have the
    /// same rows. Runs in constant time, unless the findings are others: then it visits all rows.
    void takeChoices(const Review &other);

    /// The choices on outages that were received again with other times, ascending by row. Once
    /// set, the list stays, also after later choices on these rows.
    [[nodiscard]] const QList<ChangedChoice> &changedChoices() const { return m_changedChoices; }
    /// Returns the changed choice of one row; null if it has none.
    [[nodiscard]] const ChangedChoice *changedChoice(qsizetype row) const;
    void setChangedChoices(const QList<ChangedChoice> &choices);

    /// Empty until setFindings().
    [[nodiscard]] const Findings &findings() const { return *m_findings; }
    /// Visits all rows if any was looked at.
    void setFindings(std::shared_ptr<const Findings> findings);
    /// How the rows compare to an earlier list; NotCompared for all rows until setComparison().
    [[nodiscard]] const Comparison &comparison() const { return *m_comparison; }
    void setComparison(std::shared_ptr<const Comparison> comparison);
    /// Returns how a row compares to the earlier list, as things stand: beside a list that was sent
    /// counts what would be sent now, so that a row that is left out is no new or changed one.
    [[nodiscard]] CompareState changeState(qsizetype row) const;

private:
    [[nodiscard]] bool placeDevices(const StopToken &isStopped);
    [[nodiscard]] bool judgeRows(const StopToken &isStopped);
    [[nodiscard]] Verdict judge(qsizetype row) const;
    void count(Verdict verdict, qint64 by);
    [[nodiscard]] quint32 noteNumber(const QString &note);
    [[nodiscard]] bool hasSameNotesAs(const Review &other) const;
    [[nodiscard]] bool hasSameLookedAtAs(const Review &other) const;
    void countLookedAt();

    std::shared_ptr<const OutageTable> m_table = std::make_shared<const OutageTable>();
    Site m_site;
    Timestamp m_cutoff;
    QList<qint32> m_siteDevice; // by device index of the table
    QList<Verdict> m_verdicts;
    ReviewCounts m_counts;
    // Thousands of rows may have the same note: each text is kept once.
    QStringList m_noteTexts{QString()};
    QHash<QString, quint32> m_numberOfNote; // note to index in m_noteTexts
    QList<quint32> m_noteNumbers;           // by row, 0 for no note; empty until the first note
    QList<FindingSet> m_lookedAt;           // by row; empty until the first was looked at
    qint64 m_rowsLookedAt = 0;              // rows with nothing else to check
    QList<ChangedChoice> m_changedChoices;
    std::shared_ptr<const Findings> m_findings = std::make_shared<const Findings>();
    std::shared_ptr<const Comparison> m_comparison = std::make_shared<const Comparison>();
};
