// SPDX-License-Identifier: MIT
#include "session/openedfile.h"

#include "session/inputs.h"
#include "session/localfile.h"
#include "tables/contentkind.h"
#include "tables/spreadsheetfile.h"
#include "tables/spreadsheetreader.h"
#include "json/outageobject.h"

#include <QtCore/qfileinfo.h>

namespace {

constexpr qsizetype PortionToTell = 64 << 10;
constexpr qsizetype TextToLookAt = 256 << 10;    // of a table
constexpr qsizetype MostCellsOfSheets = 1 << 20; // with more, further sheets are not looked at
constexpr qsizetype LinesOfPipe = 20;            // likewise, where the next may take its time

/// Reads one file as far as it takes to tell what it is: a site to its end, a table as far as it is
/// looked at, other outages to their first character.
class FileOpener final
{
public:
    FileOpener(const FileToOpen &file, ContentWords words, const StopToken &isStopped)
        : m_file(file)
        , m_words(words)
        , m_isStopped(isStopped)
    {}

    [[nodiscard]] OpenedFile open()
    {
        OpenedFile opened{m_file.path, m_file.kind.value_or(InputKind::Outages)};
        if (m_file.content)
            return openText(opened, *m_file.content);
        LocalFile reader(m_file.path);
        if (const auto reason = reader.open()) {
            opened.isMissing = !QFileInfo::exists(m_file.path);
            return failed(opened, SessionError::Kind::LocalFile, *reason);
        }
        QByteArray text;
        const auto isTold = [&] { return kindIn(text).has_value(); };
        if (const auto reason = read(reader, text, isTold))
            return failed(opened, SessionError::Kind::LocalFile, *reason);
        opened.kind = m_file.kind.value_or(kindIn(text).value_or(InputKind::Outages));
        if (opened.kind == InputKind::SiteInfo)
            return openSite(opened, reader, text);
        return openOutages(opened, reader, text);
    }

private:
    /// Nothing while there is no character but white space.
    [[nodiscard]] static std::optional<InputKind> kindIn(QByteArrayView text)
    {
        const QByteArrayView byteOrderMark("\xef\xbb\xbf");
        if (text.startsWith(byteOrderMark))
            text = text.sliced(byteOrderMark.size());
        text = text.trimmed();
        if (text.isEmpty() || byteOrderMark.startsWith(text))
            return std::nullopt;
        return text.front() == '{' ? InputKind::SiteInfo : InputKind::Outages;
    }

    /// Appends to \a text until \a isEnough, the end, or there are more than \a most bytes. Returns
    /// why that cannot be.
    template <typename IsEnough>
    [[nodiscard]] std::optional<QString> read(LocalFile &reader, QByteArray &text,
                                              IsEnough isEnough,
                                              qsizetype most = SiteInput::LargestBody)
    {
        while (!m_isStopped() && !isEnough() && text.size() <= most) {
            if (reader.waitsForInput())
                continue;
            const qint64 count = reader.read(m_portion.data(), m_portion.size());
            if (count < 0)
                return reader.errorString();
            m_isAtEnd = count == 0;
            if (m_isAtEnd)
                break;
            text.append(m_portion.constData(), count);
        }
        return std::nullopt;
    }

    [[nodiscard]] OpenedFile openSite(OpenedFile opened, LocalFile &reader, QByteArray &text)
    {
        if (const auto reason = read(reader, text, [] { return false; }))
            return failed(opened, SessionError::Kind::LocalFile, *reason);
        if (!m_file.kind && m_isAtEnd && isOutageObject(text)) {
            opened.kind = InputKind::Outages;
            return keep(opened, reader, text);
        }
        SiteInput site(m_words);
        site.setFile();
        site.begin();
        auto fault = site.take(text);
        if (!fault)
            fault = site.end();
        if (fault)
            return failed(opened, SessionError::Kind::LocalContent, fault->detail);
        opened.siteId = site.site()->id();
        return keep(opened, reader, text);
    }

    [[nodiscard]] OpenedFile openOutages(OpenedFile opened, LocalFile &reader, QByteArray &text)
    {
        if (tellContent(text, m_isAtEnd) == ContentKind::Spreadsheet) {
            // The directory of a zip archive stands at its end.
            if (const auto reason = read(
                    reader, text, [] { return false; }, SpreadsheetReader::Limits().fileBytes))
                return failed(opened, SessionError::Kind::LocalFile, *reason);
            opened.table = peekAt(text);
        }
        if (tellContent(text, m_isAtEnd) == ContentKind::Table) {
            const auto isEnough = [&] {
                return text.size() >= TextToLookAt ||
                       (reader.isSequential() && text.count('\n') >= LinesOfPipe);
            };
            if (const auto reason = read(reader, text, isEnough))
                return failed(opened, SessionError::Kind::LocalFile, *reason);
            static_cast<void>(lookAt(opened, text)); // a fault is reported by the reading
        }
        return keep(opened, reader, text);
    }

    /// The beginning of the usual sheet, and of every other one that is a table. Nothing if the
    /// usual one cannot be read, which the reading reports.
    [[nodiscard]] std::optional<TablePeek> peekAt(const QByteArray &spreadsheet) const
    {
        SpreadsheetFile file(spreadsheet, m_isStopped);
        const QStringList names = file.sheetNames();
        TablePeek peek;
        peek.isSheetUnclear = true;
        qsizetype cells = 0;
        for (const QString &name : names) {
            const bool isUsual = name == file.usualSheet();
            if (cells > MostCellsOfSheets && !isUsual)
                continue;
            const auto sample = sampleOf(file, name);
            if (!sample && isUsual && sample.error().kind != TableFault::Kind::NotATable)
                return std::nullopt;
            if (!sample)
                continue;
            peek.sheets.append({name, *sample, file.isHidden(name)});
            cells += sample->first.cells.size() * (1 + sample->rows.size());
            peek.isSheetUnclear = peek.isSheetUnclear && !isUsual;
        }
        if (peek.sheets.isEmpty())
            return std::nullopt;
        peek = onSheet(peek, peek.isSheetUnclear ? peek.sheets[0].name : file.usualSheet());
        if (names.size() == 1) { // there is nothing to choose
            peek.sheets.clear();
            peek.sheet.clear();
        }
        return peek;
    }

    /// A text that is no file: what is no list never becomes one.
    [[nodiscard]] OpenedFile openText(OpenedFile opened, const QByteArray &text)
    {
        m_isAtEnd = true;
        opened.content = text;
        if (tellContent(text, true) == ContentKind::Table) {
            const bool isLong = text.size() > TextToLookAt;
            m_isAtEnd = !isLong;
            const auto fault = lookAt(opened, isLong ? text.first(TextToLookAt) : text);
            if (fault && m_words != nullptr)
                return failed(opened, SessionError::Kind::LocalContent, m_words(*fault));
        }
        return opened;
    }

    /// Returns what is wrong with the beginning of a table, in any encoding.
    [[nodiscard]] std::optional<TableFault> lookAt(OpenedFile &opened, const QByteArray &text)
    {
        TableEncoding encoding = m_file.encoding;
        auto sample = sampleOf(text, m_isAtEnd, encoding);
        if (!sample && sample.error().kind == TableFault::Kind::NotUtf8) {
            encoding = TableEncoding::WindowsLatin;
            sample = sampleOf(text, m_isAtEnd, encoding);
        }
        if (!sample)
            return sample.error();
        opened.table = TablePeek{*sample, encoding};
        return std::nullopt;
    }

    [[nodiscard]] static OpenedFile keep(OpenedFile opened, LocalFile &reader,
                                         const QByteArray &text)
    {
        if (reader.isSequential())
            opened.start.reset(new StartedFile{reader.duplicate(), text});
        return opened;
    }

    [[nodiscard]] static OpenedFile failed(OpenedFile opened, SessionError::Kind kind,
                                           const QString &detail)
    {
        opened.fault = SessionError{kind, opened.kind, opened.path, detail, {}};
        return opened;
    }

    const FileToOpen &m_file;
    ContentWords m_words;
    const StopToken &m_isStopped;
    bool m_isAtEnd = false; // of the file
    QByteArray m_portion = QByteArray(PortionToTell, Qt::Uninitialized);
};

} // namespace

std::optional<QList<OpenedFile>> openedFiles(const QList<FileToOpen> &files, ContentWords words,
                                             const StopToken &isStopped)
{
    QList<OpenedFile> opened;
    for (const FileToOpen &file : files)
        opened.append(FileOpener(file, words, isStopped).open());
    return isStopped() ? std::nullopt : std::optional(opened);
}
