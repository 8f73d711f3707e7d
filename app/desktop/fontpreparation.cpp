// SPDX-License-Identifier: MIT
#include "app/desktop/fontpreparation.h"

#include <QtCore/qlibrary.h>

using namespace Qt::StringLiterals;

namespace {

// https://www.freedesktop.org/software/fontconfig/fontconfig-devel/ gives these as they are here.
struct FcConfig;
using FcBool = int;
constexpr FcBool Complain = 1;

/// The functions of fontconfig. Not linked: it is Qt's own library, and on other systems Qt has
/// none.
struct Fontconfig
{
    template <typename Function>
    static Function *function(const char *name)
    {
        return reinterpret_cast<Function *>(QLibrary::resolve(u"fontconfig"_s, 1, name));
    }

    FcConfig *(*create)() = function<FcConfig *()>("FcConfigCreate");
    FcBool (*load)(FcConfig *, const unsigned char *, FcBool) =
        function<FcBool(FcConfig *, const unsigned char *, FcBool)>("FcConfigParseAndLoad");
    FcBool (*setCurrent)(FcConfig *) = function<FcBool(FcConfig *)>("FcConfigSetCurrent");
    void (*release)(FcConfig *) = function<void(FcConfig *)>("FcConfigDestroy");

    [[nodiscard]] bool isComplete() const
    {
        return create != nullptr && load != nullptr && setCurrent != nullptr && release != nullptr;
    }
};

/// As FcInit() does, but without the templates for configurations, which take three quarters of its
/// time and of which no font comes. Does nothing if that fails: Qt calls FcInit() itself.
void loadFonts(const Fontconfig &fontconfig)
{
    FcConfig *const config = fontconfig.create();
    if (config == nullptr)
        return;
    if (fontconfig.load(config, nullptr, Complain) != 0)
        fontconfig.setCurrent(config); // finds the fonts, and holds a reference of its own
    fontconfig.release(config);
}

} // namespace

FontPreparation::FontPreparation()
{
    if (const Fontconfig fontconfig; fontconfig.isComplete())
        m_thread = std::thread(loadFonts, fontconfig);
}

FontPreparation::~FontPreparation()
{
    finish();
}

void FontPreparation::finish()
{
    if (m_thread.joinable()) {
        m_thread.join();
    }
}
