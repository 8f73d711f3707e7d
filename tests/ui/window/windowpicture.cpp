// SPDX-License-Identifier: MIT
#include "ui/window/windowpicture.h"

#include "ui/guide/guidewindow.h"
#include "ui/history/historydialog.h"

#include <QtCore/qcoreapplication.h>
#include <QtGui/qpainter.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qdialog.h>

namespace {

bool isGuide(const QWidget *top)
{
    return qobject_cast<const GuideWindow *>(top) != nullptr;
}

QList<QWidget *> topsOf(const QWidget &window)
{
    if (QWidget *menu = QApplication::activePopupWidget()) {
        return {menu};
    }
    QList<QWidget *> tops;
    const QList<QDialog *> dialogs = window.findChildren<QDialog *>();
    for (QDialog *each : dialogs) {
        if (each->isVisible()) {
            tops << each;
        }
    }
    const QList<QWidget *> all = QApplication::topLevelWidgets();
    for (QWidget *each : all) {
        if (isGuide(each) && each->isVisible()) {
            tops << each;
        }
    }
    return tops;
}

/// Dialogs have no place of their own where there is no window manager.
bool standsInTheMiddle(const QWidget *top)
{
    return top->isModal() || isGuide(top) || qobject_cast<const HistoryDialog *>(top) != nullptr;
}

} // namespace

QPixmap windowPicture(QWidget &window, QSize size)
{
    QPixmap picture = window.grab();
    const QList<QWidget *> tops = topsOf(window);
    for (QWidget *top : tops) {
        QPoint place = window.mapFromGlobal(top->pos());
        if (standsInTheMiddle(top)) {
            top->resize(top->size().boundedTo(size));
            QCoreApplication::processEvents();
            place = window.rect().center() - top->rect().center();
        }
        QPainter painter(&picture);
        painter.fillRect(picture.rect(), QColor(0, 0, 0, 60));
        painter.drawPixmap(place, top->grab());
    }
    return picture;
}

void closeDialogs(const QWidget &window)
{
    const QList<QDialog *> dialogs = window.findChildren<QDialog *>();
    for (QDialog *each : dialogs) {
        each->close();
    }
}
