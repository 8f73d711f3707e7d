// SPDX-License-Identifier: MIT
#pragma once

#include "base/stoptoken.h"
#include "outages/timestamp.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qhash.h>
#include <QtCore/qlist.h>
#include <QtCore/qset.h>
#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>

#include <optional>

/// The part of a record that a problem is about.
enum class RecordField : quint8 { Record, Id, Begin, End };

/// Why a record, or a field of it, cannot be read.
enum class RecordFault : quint8 {
    None,
    NotAnObject, ///< the element is not a JSON object (field: Record)
    Missing,     ///< the field is absent or null
    NotText,     ///< the field is not a JSON string
    Empty,       ///< the field is ""
    BrokenText,  ///< the text contains half of a surrogate pair
    Repeated,    ///< the key occurs more than once in the record
    TooLong,     ///< an id longer than LongestId bytes, or a time longer than LongestTime
                 ///< characters
    Malformed,   ///< from here on: the faults of a timestamp
    MissingSeconds,
    MissingZone,
    SpaceForT,
    ImpossibleDate,
    ImpossibleTime,
    LeapSecond,
    ImpossibleZone,
    NotInFormat, ///< from here on: of a table; the time is not written as a person said
    InGap,       ///< the clocks of the zone never showed this time
    InFold,      ///< the clocks of the zone showed this time twice
    ErrorCell,   ///< the cell of a spreadsheet holds an error, such as #N/A
    TruthCell,   ///< it holds TRUE or FALSE
    NoResult,    ///< it holds a formula that was saved without its result
    ExtraCells,  ///< the row has more cells than there are columns (field: Record)
    UnknownName, ///< the device is named, and none of the site has the name (field: Id)
};

/// The first problem of a record, in the order Record, Id, Begin, End.
struct RecordProblem
{
    RecordField field = RecordField::Record;
    RecordFault fault = RecordFault::None;

    friend bool operator==(const RecordProblem &, const RecordProblem &) = default;
};

/// A field of a received record: its text, or why there is none.
struct ReceivedField
{
    QStringView text = {};
    RecordFault fault = RecordFault::None; ///< None, Missing, NotText or Repeated
};

/// A received record, before it is checked. Holds views: valid while the reader keeps the JSON.
struct ReceivedRecord
{
    ReceivedField id = {};
    ReceivedField begin = {};
    ReceivedField end = {};
    bool isObject = true;
    /// The record as JSON text; used only if the record cannot be read.
    QByteArrayView raw = {};
    /// What is wrong with it as a whole, beyond `isObject`.
    RecordFault fault = RecordFault::None;
};

/// The received outages as columns: about 25 bytes per row for any text.
///
/// A device is an index into a list of distinct ids; begin and end are milliseconds. A received
/// text is rebuilt from its milliseconds if that gives the same characters; finer digits, other
/// spellings and unreadable records are stored separately. Rows are in the order received. A value
/// type without locks: fill it on one thread, then share it as const.
class OutageTable final
{
public:
    /// The device of a record whose id cannot be read.
    static constexpr quint32 NoDevice = 0xffffffffU;
    /// Longer ids and times count as unreadable; bytes of UTF-8, and characters.
    static constexpr qsizetype LongestId = 1024;
    static constexpr qsizetype LongestTime = 128;
    /// Most bytes kept of the JSON of one unreadable record.
    static constexpr qsizetype LongestRaw = 4096;
    /// Most bytes kept of the texts of all unreadable records together.
    static constexpr qint64 MostUnreadableText = 256 << 20;

    [[nodiscard]] qsizetype rowCount() const { return m_begin.size(); }
    /// Number of records received, including those not kept.
    [[nodiscard]] qint64 recordCount() const { return m_recordCount; }
    /// Number of records of other sites, which are counted but not kept.
    [[nodiscard]] qint64 notKeptCount() const { return m_recordCount - m_begin.size(); }

    /// The distinct device ids; `device(row)` is an index into this list.
    [[nodiscard]] const QList<QString> &devices() const { return m_devices; }
    [[nodiscard]] quint32 device(qsizetype row) const { return m_device[row]; }
    /// Returns the id as received; empty if it cannot be read.
    [[nodiscard]] QString deviceId(qsizetype row) const;
    /// Returns the position of the record in the answer, counted from 1.
    [[nodiscard]] qint64 recordNumber(qsizetype row) const;

    /// Returns whole milliseconds since 1970-01-01 UTC; meaningless if `problem(row)` concerns the
    /// field.
    [[nodiscard]] qint64 beginMilliseconds(qsizetype row) const { return m_begin[row]; }
    [[nodiscard]] qint64 endMilliseconds(qsizetype row) const { return m_end[row]; }
    /// Returns the exact instant, including digits finer than milliseconds; nullopt if the text
    /// cannot be read.
    [[nodiscard]] std::optional<Timestamp> begin(qsizetype row) const;
    [[nodiscard]] std::optional<Timestamp> end(qsizetype row) const;
    /// Returns the received characters in UTF-8, also of a text that cannot be read; empty if the
    /// field has no text.
    [[nodiscard]] QByteArray beginText(qsizetype row) const;
    [[nodiscard]] QByteArray endText(qsizetype row) const;

    [[nodiscard]] bool isReadable(qsizetype row) const;
    /// Number of unreadable records whose text was not kept either, because there were too many.
    [[nodiscard]] qint64 textlessCount() const { return m_textlessCount; }
    /// Returns the approximate bytes used by the ids and by the times in an unusual notation.
    [[nodiscard]] qint64 textBytes() const { return m_idBytes + m_timeBytes; }
    /// Returns the first row at which textBytes() exceeds \a bytes; the whole table must exceed it.
    [[nodiscard]] qsizetype rowBeyond(qint64 bytes) const;
    [[nodiscard]] RecordProblem problem(qsizetype row) const;
    /// Returns whether the row is of a device that cannot be known: its id cannot be read, or it
    /// names one that the site does not have.
    [[nodiscard]] bool isOfUnknownDevice(qsizetype row) const;
    /// Returns the names that refuseNames() has refused, each once. Visits all rows.
    [[nodiscard]] QStringList unknownNames() const;
    /// Returns the JSON of the record: the received text (at most 4 KiB, of a table with its line)
    /// if it cannot be read, otherwise its id, begin and end.
    [[nodiscard]] QByteArray record(qsizetype row) const;
    /// Returns whether begin and end are written as `canonicalText` writes them: in UTC, in
    /// milliseconds. False for a row that cannot be read.
    [[nodiscard]] bool isUsuallyWritten(qsizetype row) const;
    /// Returns the line of a table on which the record began, where received() was kept; 0 for
    /// JSON.
    [[nodiscard]] qint64 line(qsizetype row) const;
    /// Returns the line of a table on which the record began; 0 for JSON.
    [[nodiscard]] qint64 tableLine(qsizetype row) const { return notedLine(recordNumber(row)); }
    /// Returns the first row of a device by its index in devices(); -1 if there is none. Visits
    /// the rows before it.
    [[nodiscard]] qsizetype firstRowOf(quint32 device) const { return m_device.indexOf(device); }
    /// Returns whether begin or end came without a zone and was converted by a person's word; the
    /// received text is received(row) then.
    [[nodiscard]] bool isConverted(qsizetype row) const;
    /// Returns whether all that was converted of a row is the space in the place of the T.
    [[nodiscard]] bool isConvertedInForm(qsizetype row) const;
    /// Returns the text of the record as received, where it was kept: of a record that cannot be
    /// read and of one that was converted. Otherwise empty.
    [[nodiscard]] QByteArray received(qsizetype row) const;
    /// Returns whether begin has nonzero digits finer than a millisecond.
    [[nodiscard]] bool hasFinerBegin(qsizetype row) const;

    /// Checks whether an id can name a device: text, not empty, not too long, without half a
    /// surrogate pair. Returns the fault, or None.
    [[nodiscard]] static RecordFault idFault(const ReceivedField &id);

    void append(const ReceivedRecord &record);
    /// Keeps the JSON (at most 4 KiB) of the record appended last, which cannot be read: for a
    /// caller that makes this text only after append() has shown that it is needed.
    void keepRaw(QByteArrayView json);
    /// Notes that the record appended last was converted from \a received.
    void noteConversion(QByteArrayView received);
    /// Notes the line of a table on which the record begins that was appended or counted last.
    void noteLine(qint64 line);
    /// Gives devices other ids, by the id of now: those that become the same are one device.
    void renameDevices(const QHash<QString, QString> &ids);
    /// Makes every row unreadable whose device is one of \a names: UnknownName. It keeps its
    /// device.
    void refuseNames(const QSet<QString> &names);
    /// Counts a record of another site without keeping it.
    void countNotKept();
    /// Appends the rows of \a other and continues the record numbers. Keeps the texts of unreadable
    /// records only while they take no more than \a mostUnreadableText bytes.
    void append(OutageTable &&other, qint64 mostUnreadableText = MostUnreadableText);
    /// Drops every row whose readable device is not in \a keep; the rows stay counted. Once
    /// \a isStopped is true the table is incomplete.
    void keepDevices(const QHash<QString, qsizetype> &keep, const StopToken &isStopped = {});
    void squeeze();

private:
    friend class TableSplitter; // it deals out columns as they are

    enum class Part : quint8 { Begin, End, Raw };
    /// The lengths of the separately stored texts of a row; they follow each other in m_texts.
    struct Aside
    {
        quint32 row;
        quint32 offset;
        quint16 begin; // lengths
        quint16 end;
        quint16 raw;

        [[nodiscard]] qsizetype length() const { return begin + end + raw; }
    };
    static_assert(sizeof(Aside) == 16);
    /// From this record on, each begins on the next line.
    struct LineStep
    {
        quint32 record; ///< its number
        qint64 line;

        [[nodiscard]] qint64 lineOf(qint64 other) const { return line + other - record; }
    };

    quint32 intern(const QString &id);
    qint64 appendTime(const ReceivedField &field, RecordField which, RecordProblem &problem);
    void keepAside(Part part, QByteArrayView text);
    /// Copies an aside of \a texts for \a row, which must be after all rows that have one.
    void takeAside(Aside aside, qsizetype row, const QByteArray &texts);
    [[nodiscard]] qint64 notedLine(qint64 record) const;
    /// What refuseNames() keeps of a row; \a own is what was kept aside, and may be null.
    void refuseName(qsizetype row, const Aside *own, const QByteArray &texts);
    void takeAsides(const OutageTable &other, qsizetype firstRow, qint64 mostUnreadable);
    void countText(qsizetype row, qsizetype bytes);
    [[nodiscard]] QByteArrayView aside(qsizetype row, Part part) const;
    [[nodiscard]] QByteArray text(qsizetype row, Part part) const;
    [[nodiscard]] std::optional<Timestamp> instant(qsizetype row, Part part) const;
    void makeSparse();

    qint64 m_recordCount = 0;
    bool m_isSparse = false; // some records were not kept: m_recordNumber is in use
    QList<quint32> m_device;
    QList<qint64> m_begin;
    QList<qint64> m_end;
    QList<quint8> m_flags;
    QList<quint32> m_recordNumber;
    QList<QString> m_devices;
    QHash<QString, quint32> m_deviceIndex;
    QList<Aside> m_asides; // ascending by row
    QByteArray m_texts;
    QList<LineStep> m_lines; // ascending by record; of a table
    qint64 m_idBytes = 0;
    qint64 m_timeBytes = 0;       // bytes in m_texts of readable rows
    qint64 m_unreadableBytes = 0; // bytes in m_texts of unreadable rows
    qint64 m_textlessCount = 0;
    qint64 m_convertedCount = 0;
};
