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
/// BeforeCutoff, LeftOut, Selected.
enum class Verdict : quint8 {
    Selected,     ///< will be sent
    LeftOut,      ///< belongs to the list, but the operator left it out
    BeforeCutoff, ///< began before the cutoff
    OtherSite,    ///< its device is not one of the site's
    Unreadable,   ///< of this site or of an unknown device, and cannot be judged
};

/// How many rows have which verdict. They always add up:
/// fetched = otherSite + unreadable + beforeCutoff + leftOut + selected.
struct ReviewCounts
{
    qint64 fetched = 0;
    qint64 otherSite = 0;
    qint64 unreadable = 0;
    qint64 beforeCutoff = 0;
    qint64 leftOut = 0;
    qint64 selected = 0;
    /// Those among `unreadable` that name no device: nobody can tell which site they are of.
    qint64 siteUnknown = 0;

    /// Rows at this site, readable or not.
    [[nodiscard]] qint64 atSite() const { return fetched - otherSite - siteUnknown; }
    [[nodiscard]] qint64 unreadableAtSite() const { return unreadable - siteUnknown; }
    /// Rows that belong to the list: selected and left out.
    [[nodiscard]] qint64 sinceCutoff() const { return selected + leftOut; }

    friend bool operator==(const ReviewCounts &, const ReviewCounts &) = default;
};

/// The outages, the site, the cutoff and the operator's choices, judged row by row; with what was
/// found about the rows, and what an earlier list says about them, once somebody has looked.
///
/// A value type that shares its table, its findings and its comparison: copying costs one list of
/// bytes at the first change.
/// Not synchronised: give each thread its own copy.
class Review final
{
public:
    Review() = default;
    /// Judges every row; once \a isStopped is true, the review has none.
    Review(std::shared_ptr<const OutageTable> table, Site site, Timestamp cutoff,
           const StopToken &isStopped = {});

    [[nodiscard]] const OutageTable &table() const { return *m_table; }
    /// The same for whoever keeps it longer than the review.
    [[nodiscard]] const std::shared_ptr<const OutageTable> &sharedTable() const { return m_table; }
    [[nodiscard]] const Site &site() const { return m_site; }
    [[nodiscard]] const Timestamp &cutoff() const { return m_cutoff; }

    [[nodiscard]] qsizetype rowCount() const { return m_verdicts.size(); }
    [[nodiscard]] Verdict verdict(qsizetype row) const { return m_verdicts[row]; }
    [[nodiscard]] const ReviewCounts &counts() const { return m_counts; }
    /// The name that is sent with the row; null for a row of another site.
    [[nodiscard]] QString deviceName(qsizetype row) const;
    /// The place of the row's device in site().devices(), or -1.
    [[nodiscard]] qsizetype siteDevice(qsizetype row) const;
    /// Whether the operator decides on this row: it is selected or left out.
    [[nodiscard]] bool isChoosable(qsizetype row) const;
    /// Selects or leaves out a row. Returns whether anything changed.
    bool setIncluded(qsizetype row, bool included);

    /// The operator's note on a row of the site, such as why it was left out; empty for most.
    [[nodiscard]] QString note(qsizetype row) const;
    /// An empty \a note removes it. Returns whether anything changed.
    bool setNote(qsizetype row, const QString &note);
    /// Rows with a note, ascending. Walks over all rows.
    [[nodiscard]] QList<qsizetype> rowsWithNotes() const;
    /// Whether \a other, of the same rows, surely has the same choices and notes. Costs nothing, so
    /// it may say no where they only came about in another way.
    [[nodiscard]] bool sharesChoicesWith(const Review &other) const
    {
        return m_verdicts.isSharedWith(other.m_verdicts) &&
               m_noteNumbers.isSharedWith(other.m_noteNumbers);
    }

    /// Whether everything is decided as in \a other, of the same rows. A millisecond for a million.
    [[nodiscard]] bool hasSameChoicesAs(const Review &other) const;
    /// Takes over choices and notes of \a other, which must have the same rows. Costs nothing.
    void takeChoices(const Review &other);

    /// What was decided on outages that came again with other times, by row, ascending. Once told,
    /// it stays, whatever is decided on them since.
    [[nodiscard]] const QList<ChangedChoice> &changedChoices() const { return m_changedChoices; }
    /// Of one row, or null.
    [[nodiscard]] const ChangedChoice *changedChoice(qsizetype row) const;
    void setChangedChoices(const QList<ChangedChoice> &choices);

    /// Empty until setFindings().
    [[nodiscard]] const Findings &findings() const { return *m_findings; }
    void setFindings(std::shared_ptr<const Findings> findings);
    /// How the rows lie to an earlier list; NotCompared throughout until setComparison().
    [[nodiscard]] const Comparison &comparison() const { return *m_comparison; }
    void setComparison(std::shared_ptr<const Comparison> comparison);

private:
    [[nodiscard]] bool placeDevices(const StopToken &isStopped);
    [[nodiscard]] bool judgeRows(const StopToken &isStopped);
    [[nodiscard]] Verdict judge(qsizetype row) const;
    void count(Verdict verdict, qint64 by);
    [[nodiscard]] quint32 noteNumber(const QString &note);
    [[nodiscard]] bool hasSameNotesAs(const Review &other) const;

    std::shared_ptr<const OutageTable> m_table = std::make_shared<const OutageTable>();
    Site m_site;
    Timestamp m_cutoff;
    QList<qint32> m_siteDevice; // by device number of the table
    QList<Verdict> m_verdicts;
    ReviewCounts m_counts;
    // Thousands of rows may have the same note: each text is kept once.
    QStringList m_noteTexts{QString()};
    QHash<QString, quint32> m_numberOfNote; // in m_noteTexts
    QList<quint32> m_noteNumbers;           // by row, 0 for none; empty until the first note
    QList<ChangedChoice> m_changedChoices;
    std::shared_ptr<const Findings> m_findings = std::make_shared<const Findings>();
    std::shared_ptr<const Comparison> m_comparison = std::make_shared<const Comparison>();
};
