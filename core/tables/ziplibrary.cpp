// SPDX-License-Identifier: MIT
#include "tables/ziplibrary.h"

#include <QtCore/qlibrary.h>
#include <QtCore/qstring.h>

#include <memory>

namespace {

template <typename Function>
bool resolve(QLibrary &library, const char *name, Function &function)
{
    function = reinterpret_cast<Function>(library.resolve(name));
    return function != nullptr;
}

/// OUTAGE_DESK_LIBZIP: the name of the library whose header this is compiled with.
std::unique_ptr<ZipLibrary> load()
{
    QLibrary library(QStringLiteral(OUTAGE_DESK_LIBZIP)); // stays loaded after its end
    auto functions = std::make_unique<ZipLibrary>();
    const bool isWhole =
        resolve(library, "zip_source_buffer_create", functions->sourceFromBuffer) &&
        resolve(library, "zip_source_free", functions->freeSource) &&
        resolve(library, "zip_open_from_source", functions->openFromSource) &&
        resolve(library, "zip_discard", functions->discard) &&
        resolve(library, "zip_name_locate", functions->locateName) &&
        resolve(library, "zip_stat_index", functions->statIndex) &&
        resolve(library, "zip_fopen_index", functions->openFile) &&
        resolve(library, "zip_fread", functions->readFile) &&
        resolve(library, "zip_fclose", functions->closeFile) &&
        resolve(library, "zip_get_error", functions->archiveError) &&
        resolve(library, "zip_file_get_error", functions->fileError) &&
        resolve(library, "zip_error_code_zip", functions->errorCode);
    if (!isWhole)
        functions.reset();
    return functions;
}

} // namespace

const ZipLibrary *ZipLibrary::loaded()
{
    static const std::unique_ptr<ZipLibrary> functions = load();
    return functions.get();
}
