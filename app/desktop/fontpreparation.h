// SPDX-License-Identifier: MIT
#pragma once

#include <thread>

/// Reads the system's fonts on a thread of its own while the application is made and the screen is
/// asked, which takes about as long: the first word of the window need not wait for them.
///
/// Made before the application; finish() comes before the first font is asked for. Where fontconfig
/// is not at hand it does nothing, and Qt reads the fonts as it always does.
class FontPreparation
{
public:
    FontPreparation();
    FontPreparation(const FontPreparation &) = delete;
    FontPreparation &operator=(const FontPreparation &) = delete;
    ~FontPreparation();

    /// Waits until the fonts are known. fontconfig, asked twice at once, would do its work twice.
    void finish();

private:
    std::thread m_thread;
};
