// SPDX-License-Identifier: MIT
#include "keyfile.h"

#include "console.h"
#include "system/filedescriptor.h"
#include "system/interrupt.h"
#include "system/silentterminal.h"
#include "system/streams.h"

#include <QtCore/qcoreapplication.h>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LargestKeyFile = 64 << 10;

struct KeyFileTr
{
    Q_DECLARE_TR_FUNCTIONS(KeyFile)
};

Unexpected<RunEnd> unreadable(int error)
{
    const QString reason =
        error == EISDIR ? KeyFileTr::tr("it is a folder") : qt_error_string(error);
    return {fileEnd(KeyFileTr::tr("The key file of --api-key-file cannot be read: %1. Check the "
                                  "path and the permissions.")
                        .arg(reason))};
}

/// Reads up to \a end, or to the end of the file where there is none.
Expected<QByteArray, RunEnd> readKey(std::optional<char> end, int stream)
{
    const auto key = readUpTo(end, stream, LargestKeyFile, &Interrupt::hasHappened);
    if (!key)
        return unreadable(key.error());
    return *key;
}

/// A terminal hands out one line at a time, so that what follows it is left for the next question.
Expected<QByteArray, RunEnd> askForKey(Console &console)
{
    const SilentTerminal silent(StandardInput);
    console.prompt(KeyFileTr::tr("API key (it is not shown):"));
    auto key = readKey('\n', StandardInput);
    console.endPrompt(); // the end of the line was not shown either
    return key;
}

} // namespace

Expected<QByteArray, RunEnd> readKeyFile(const QString &path, Console &console)
{
    if (path == "-"_L1) {
        return isTerminal(StandardInput) ? askForKey(console)
                                         : readKey(std::nullopt, StandardInput);
    }
    const auto file = FileDescriptor::open(path, FileDescriptor::Access::Read);
    if (!file)
        return unreadable(file.error());
    return readKey(std::nullopt, file->number());
}
