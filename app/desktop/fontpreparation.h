// SPDX-License-Identifier: MIT
#pragma once

#include <thread>

/// Reads the system's fonts on a separate thread while the application is created and connects to
/// the screen, which takes about as long: the first text of the window need not wait for them.
///
/// Must be created before the application; finish() must be called before the first font is used.
/// Does nothing if fontconfig is not available; Qt then reads the fonts as usual.
class FontPreparation
{
public:
    FontPreparation();
    FontPreparation(const FontPreparation &) = delete;
    FontPreparation &operator=(const FontPreparation &) = delete;
    ~FontPreparation();

    /// Waits until the fonts are read: two simultaneous requests would make fontconfig do its work
    /// twice.
    void finish();

private:
    std::thread m_thread;
};
