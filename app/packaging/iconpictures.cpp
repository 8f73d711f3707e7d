// SPDX-License-Identifier: MIT
#include "app/packaging/iconpictures.h"

#include <QtGui/qimage.h>
#include <QtGui/qpainter.h>
#include <QtSvg/qsvgrenderer.h>

QList<int> iconSides()
{
    return {16, 22, 24, 32, 48, 64, 128, 256, 512};
}

bool drawIcon(const QString &svg, int side, const QString &path)
{
    QSvgRenderer renderer(svg);
    QImage picture(side, side, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    renderer.render(&painter);
    painter.end();
    return renderer.isValid() && picture.save(path, "PNG");
}
