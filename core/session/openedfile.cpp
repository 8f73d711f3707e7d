// SPDX-License-Identifier: MIT
#include "session/openedfile.h"

#include "session/inputs.h"
#include "session/localfile.h"

#include <QtCore/qfileinfo.h>

namespace {

constexpr qsizetype PortionToTell = 64 << 10;

/// Reads one file as far as it takes to tell what it is: a site to its end, outages to their
/// first character.
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
        return keep(opened, reader, text);
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

    /// Appends to \a text until \a isEnough or the end. Returns why that cannot be.
    template <typename IsEnough>
    [[nodiscard]] std::optional<QString> read(LocalFile &reader, QByteArray &text,
                                              IsEnough isEnough)
    {
        while (!m_isStopped() && !isEnough() && text.size() <= SiteInput::LargestBody) {
            if (reader.waitsForInput())
                continue;
            const qint64 count = reader.read(m_portion.data(), m_portion.size());
            if (count < 0)
                return reader.errorString();
            if (count == 0)
                break;
            text.append(m_portion.constData(), count);
        }
        return std::nullopt;
    }

    [[nodiscard]] OpenedFile openSite(OpenedFile opened, LocalFile &reader, QByteArray &text)
    {
        if (const auto reason = read(reader, text, [] { return false; }))
            return failed(opened, SessionError::Kind::LocalFile, *reason);
        SiteInput site(m_words);
        site.begin();
        auto fault = site.take(text);
        if (!fault)
            fault = site.end();
        if (fault)
            return failed(opened, SessionError::Kind::LocalContent, fault->detail);
        opened.siteId = site.site()->id();
        return keep(opened, reader, text);
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
