// SPDX-License-Identifier: MIT
#include "ui/theme/icon.h"

#include "ui/theme/metricstyle.h"

#include <QtCore/qfile.h>
#include <QtGui/qiconengine.h>
#include <QtGui/qpainter.h>
#include <QtGui/qpixmapcache.h>
#include <QtSvg/qsvgrenderer.h>
#include <QtWidgets/qapplication.h>

using namespace Qt::StringLiterals;

namespace {

QString pathOf(const QString &name)
{
    return u":/icons/"_s + name + u".svg"_s;
}

QByteArray drawingOf(const QString &name)
{
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("There is no icon named %s", qUtf8Printable(name));
        return {};
    }
    // Drawn for 24 px; a little lighter, the lines match the text beside them.
    return file.readAll().replace("stroke-width=\"2\"", "stroke-width=\"1.8\"");
}

/// Paints one drawing in a colour that is looked up when it is painted.
class PaletteIconEngine final : public QIconEngine
{
public:
    enum class Ink : quint8 { Tone, OnAccent };

    PaletteIconEngine(const QString &name, Ink ink, Tone tone)
        : m_name(name)
        , m_ink(ink)
        , m_tone(tone)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QByteArray drawing = drawingOf(m_name);
        drawing.replace("currentColor", color(mode).name().toUtf8());
        QSvgRenderer renderer(drawing);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        const QString key = u"outage-desk-icon/%1/%2/%3x%4"_s.arg(m_name, color(mode).name())
                                .arg(size.width())
                                .arg(size.height());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap)) {
            return pixmap;
        }
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QIconEngine *clone() const override { return new PaletteIconEngine(*this); }
    QString iconName() override { return m_name; }

private:
    [[nodiscard]] QColor color(QIcon::Mode mode) const
    {
        const QPalette palette = QApplication::palette();
        if (mode == QIcon::Disabled) {
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        }
        const bool isOwnStyle = qobject_cast<const MetricStyle *>(QApplication::style());
        if (m_ink == Ink::OnAccent) {
            // Only the program's own style fills the button.
            return palette.color(QPalette::Active,
                                 isOwnStyle ? QPalette::HighlightedText : QPalette::ButtonText);
        }
        // Only the program's own selections are so quiet that every tone can be read on them.
        if (mode == QIcon::Selected && !isOwnStyle)
            return palette.color(QPalette::Active, QPalette::HighlightedText);
        return toneColor(palette, m_tone);
    }

    QString m_name;
    Ink m_ink;
    Tone m_tone;
};

} // namespace

QIcon Icon::named(const QString &name)
{
    return toned(name, Tone::Text);
}

QIcon Icon::toned(const QString &name, Tone tone)
{
    return QIcon(new PaletteIconEngine(name, PaletteIconEngine::Ink::Tone, tone));
}

QIcon Icon::onAccent(const QString &name)
{
    return QIcon(new PaletteIconEngine(name, PaletteIconEngine::Ink::OnAccent, Tone::Text));
}

bool Icon::exists(const QString &name)
{
    return QFile::exists(pathOf(name));
}
