// SPDX-License-Identifier: MIT
#pragma once

#include <zip.h>

/// The functions of libzip that ZipArchive calls. The library is loaded by the first loaded().
///
/// Only spreadsheets need it, and it depends on libraries for encryption: linked, they would take a
/// tenth of the program's start.
struct ZipLibrary final
{
    decltype(&::zip_source_buffer_create) sourceFromBuffer = nullptr;
    decltype(&::zip_source_free) freeSource = nullptr;
    decltype(&::zip_open_from_source) openFromSource = nullptr;
    decltype(&::zip_discard) discard = nullptr;
    decltype(&::zip_name_locate) locateName = nullptr;
    decltype(&::zip_stat_index) statIndex = nullptr;
    decltype(&::zip_fopen_index) openFile = nullptr;
    decltype(&::zip_fread) readFile = nullptr;
    decltype(&::zip_fclose) closeFile = nullptr;
    decltype(&::zip_get_error) archiveError = nullptr;
    decltype(&::zip_file_get_error) fileError = nullptr;
    decltype(&::zip_error_code_zip) errorCode = nullptr;

    /// Returns nullptr if the library is not installed, or lacks one of them. Thread-safe.
    [[nodiscard]] static const ZipLibrary *loaded();
};
