// SPDX-License-Identifier: MIT
#pragma once

#include "base/stoptoken.h"
#include "outages/timestamp.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qhash.h>
#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

#include <optional>

/// The part of a record that a problem is about.
enum class RecordField : quint8 { Record, Id, Begin, End };

/// What keeps a record, or a field of it, from being read.
enum class RecordFault : quint8 {
    None,
    NotAnObject, ///< the element is not a JSON object (field: Record)
    Missing,     ///< the field is absent or null
    NotText,     ///< the field is not a JSON string
    Empty,       ///< the field is ""
    BrokenText,  ///< the text holds half of a surrogate pair
    Repeated,    ///< the key stands more than once in the record
    TooLong,     ///< an id over LongestId bytes, or a time over LongestTime characters
    Malformed,   ///< from here on: the faults of a timestamp
    MissingSeconds,
    MissingZone,
    SpaceForT,
    ImpossibleDate,
    ImpossibleTime,
    LeapSecond,
    ImpossibleZone,
};

/// The first problem of a record, in the order Record, Id, Begin, End.
struct RecordProblem
{
    RecordField field = RecordField::Record;
    RecordFault fault = RecordFault::None;

    friend bool operator==(const RecordProblem &, const RecordProblem &) = default;
};

/// A field as it stands in a received record: the text, or why there is none.
struct ReceivedField
{
    QStringView text = {};
    RecordFault fault = RecordFault::None; ///< None, Missing, NotText or Repeated
};

/// A received record, before it is judged. Views: valid while the reader keeps the JSON alive.
struct ReceivedRecord
{
    ReceivedField id = {};
    ReceivedField begin = {};
    ReceivedField end = {};
    bool isObject = true;
    /// The record as JSON text; asked for only where the record cannot be read.
    QByteArrayView raw = {};
};

/// The received outages as columns: some 25 bytes a row, whatever the texts were.
///
/// A device is a number into a list of distinct ids; begin and end are milliseconds. A received
/// text is rebuilt from its milliseconds where that gives the same characters; finer digits,
/// other spellings and unreadable records are kept aside. Rows are in the order received.
/// A value type with no locks: fill it on one thread, then share it as const.
class OutageTable final
{
public:
    /// The device of a record whose id cannot be read.
    static constexpr quint32 NoDevice = 0xffffffffU;
    /// Longer ids and times cannot be read; in bytes of UTF-8, and in characters.
    static constexpr qsizetype LongestId = 1024;
    static constexpr qsizetype LongestTime = 128;
    /// Bytes kept of the JSON of a record that cannot be read.
    static constexpr qsizetype LongestRaw = 4096;
    /// Bytes kept of the texts of all records together that cannot be read.
    static constexpr qint64 MostUnreadableText = 256 << 20;

    [[nodiscard]] qsizetype rowCount() const { return m_begin.size(); }
    /// Records received, those not kept included.
    [[nodiscard]] qint64 recordCount() const { return m_recordCount; }
    /// Records of other sites that were counted and not kept.
    [[nodiscard]] qint64 notKeptCount() const { return m_recordCount - m_begin.size(); }

    /// Distinct device ids; `device(row)` is a place in it.
    [[nodiscard]] const QList<QString> &devices() const { return m_devices; }
    [[nodiscard]] quint32 device(qsizetype row) const { return m_device[row]; }
    /// The id as received; empty where it cannot be read.
    [[nodiscard]] QString deviceId(qsizetype row) const;
    /// 1-based place of the record in the answer.
    [[nodiscard]] qint64 recordNumber(qsizetype row) const;

    /// Whole milliseconds since 1970; meaningless where `problem(row)` concerns the field.
    [[nodiscard]] qint64 beginMilliseconds(qsizetype row) const { return m_begin[row]; }
    [[nodiscard]] qint64 endMilliseconds(qsizetype row) const { return m_end[row]; }
    /// The exact instant, finer digits included; nothing where the text cannot be read.
    [[nodiscard]] std::optional<Timestamp> begin(qsizetype row) const;
    [[nodiscard]] std::optional<Timestamp> end(qsizetype row) const;
    /// The received characters (UTF-8), also of a text that cannot be read; empty if none came.
    [[nodiscard]] QByteArray beginText(qsizetype row) const;
    [[nodiscard]] QByteArray endText(qsizetype row) const;

    [[nodiscard]] bool isReadable(qsizetype row) const;
    /// Records that cannot be read and of which no text was kept either, because there were too
    /// many of them.
    [[nodiscard]] qint64 textlessCount() const { return m_textlessCount; }
    /// About how many bytes the ids take, and the times that are not written as usual.
    [[nodiscard]] qint64 textBytes() const { return m_idBytes + m_timeBytes; }
    /// The first row with which textBytes() is over \a bytes, which it must be with the last one.
    [[nodiscard]] qsizetype rowBeyond(qint64 bytes) const;
    [[nodiscard]] RecordProblem problem(qsizetype row) const;
    /// JSON of the record: the received text (at most 4 KiB of it) for one that cannot be read,
    /// id, begin and end for any other.
    [[nodiscard]] QByteArray record(qsizetype row) const;
    /// Whether begin and end are written as `canonicalText` writes them: in UTC, in milliseconds.
    /// False for a row that cannot be read.
    [[nodiscard]] bool isUsuallyWritten(qsizetype row) const;
    /// Whether begin has digits finer than a millisecond that are not zero.
    [[nodiscard]] bool hasFinerBegin(qsizetype row) const;

    /// Whether an id could name a device: text, not empty, not too long, whole characters.
    [[nodiscard]] static RecordFault idFault(const ReceivedField &id);

    void append(const ReceivedRecord &record);
    /// Keeps the JSON of the record appended last (at most 4 KiB of it), which cannot be read:
    /// for a caller that makes this text only when append() has found it to be needed.
    void keepRaw(QByteArrayView json);
    /// Counts a record of another site without keeping it.
    void countNotKept();
    /// Appends the rows of \a other behind these, record numbers continuing. Of records that cannot
    /// be read the texts are kept only while these take no more than \a mostUnreadableText bytes.
    void append(OutageTable &&other, qint64 mostUnreadableText = MostUnreadableText);
    /// Drops every row whose readable device is not in \a keep; they stay counted. Rows are missing
    /// once \a isStopped is true.
    void keepDevices(const QHash<QString, qsizetype> &keep, const StopToken &isStopped = {});
    void squeeze();

private:
    enum class Part : quint8 { Begin, End, Raw };
    /// The texts of a row that are kept aside: they lie in m_texts one behind the other.
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

    quint32 intern(const QString &id);
    qint64 appendTime(const ReceivedField &field, RecordField which, RecordProblem &problem);
    void keepAside(Part part, QByteArrayView text);
    /// Takes over an aside of \a texts for \a row, the last so far that has one.
    void takeAside(Aside aside, qsizetype row, const QByteArray &texts);
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
    qint64 m_idBytes = 0;
    qint64 m_timeBytes = 0;       // in m_texts, of rows that can be read
    qint64 m_unreadableBytes = 0; // in m_texts, of the others
    qint64 m_textlessCount = 0;
};
