// SPDX-License-Identifier: MIT
#include "app/desktop/fontpreparation.h"

#include <QtCore/qlibrary.h>

using namespace Qt::StringLiterals;

FontPreparation::FontPreparation()
{
    // Not linked: it is Qt's own library, and on other systems Qt has none.
    using Init = int (*)();
    const auto init = reinterpret_cast<Init>(QLibrary::resolve(u"fontconfig"_s, 1, "FcInit"));
    if (init != nullptr) {
        m_thread = std::thread(init);
    }
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
