// SPDX-License-Identifier: MIT
#include "ui/theme/fonts.h"

#include <QtCore/qstringlist.h>
#include <QtGui/qfontdatabase.h>
#include <QtGui/qfontmetrics.h>
#include <QtWidgets/qapplication.h>

using namespace Qt::StringLiterals;

namespace {

constexpr double SmallestBody = 9.0; // points

QFont scaled(QFont font, double factor)
{
    if (font.pointSizeF() > 0) {
        font.setPointSizeF(font.pointSizeF() * factor);
    } else {
        font.setPixelSize(qRound(font.pixelSize() * factor));
    }
    return font;
}

/// Whether the platform names no face of its own, only "some sans serif".
bool isGeneric(const QString &family)
{
    return family.isEmpty() || family.startsWith(u"Sans"_s, Qt::CaseInsensitive) ||
           family == u"DejaVu Sans"_s;
}

QString firstInstalled(const QStringList &wanted)
{
    // Not hasFamily(): for a face that is not there it asks fontconfig for a substitute each time.
    const QStringList installed = QFontDatabase::families();
    for (const QString &family : wanted) {
        if (installed.contains(family)) {
            return family;
        }
    }
    return {};
}

/// The face that we would rather have than "some sans serif"; empty if none is installed.
QString ownFace()
{
    // Looked for once: labels ask for their font by the dozen while the window is made.
    static const QString face =
        firstInstalled({u"Inter"_s, u"Cantarell"_s, u"Noto Sans"_s, u"Open Sans"_s});
    return face;
}

} // namespace

QFont Fonts::system()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    if (isGeneric(font.family())) {
        if (const QString family = ownFace(); !family.isEmpty()) {
            font.setFamily(family);
        }
    }
    if (font.pointSizeF() > 0 && font.pointSizeF() < SmallestBody) {
        font.setPointSizeF(SmallestBody);
    }
    return tabular(font);
}

QFont Fonts::body()
{
    return QApplication::font();
}

QFont Fonts::title()
{
    QFont font = scaled(QApplication::font(), 1.25);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont Fonts::count()
{
    QFont font = scaled(QApplication::font(), 1.5);
    font.setWeight(QFont::Bold);
    return tabular(font);
}

QFont Fonts::small()
{
    return scaled(QApplication::font(), 0.9);
}

QFont Fonts::strong()
{
    QFont font = QApplication::font();
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont Fonts::mono()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const QFont body = QApplication::font();
    if (body.pointSizeF() > 0) {
        // Monospaced faces look larger than the text around them at the same size.
        font.setPointSizeF(body.pointSizeF() * 0.95);
    }
    return font;
}

// From Qt 6.7 on the font is changed.
QFont Fonts::tabular(QFont font) // NOLINT(performance-unnecessary-value-param)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    font.setFeature(QFont::Tag("tnum"), 1);
#endif
    return font;
}

int Fonts::dropOf(const QFont &font)
{
    return qMax(0, QFontMetrics(QApplication::font()).ascent() - QFontMetrics(font).ascent());
}
