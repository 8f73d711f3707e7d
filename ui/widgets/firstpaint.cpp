// SPDX-License-Identifier: MIT
#include "ui/widgets/firstpaint.h"

#include <QtCore/qcoreevent.h>
#include <QtCore/qtimer.h>
#include <QtGui/qwindow.h>
#include <QtWidgets/qwidget.h>

#include <utility>

namespace {

/// Whether a person wants something: not where the pointer only is or goes.
bool isDeed(QEvent::Type type)
{
    return type == QEvent::KeyPress || type == QEvent::ShortcutOverride ||
           type == QEvent::MouseButtonPress || type == QEvent::TouchBegin ||
           type == QEvent::TabletPress || type == QEvent::Wheel || type == QEvent::DragEnter;
}

class FirstPaint final : public QObject
{
public:
    FirstPaint(QWidget &window, std::function<void()> work)
        : QObject(&window)
        , m_work(std::move(work))
    {
        window.installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched != parent()) {
            if (isDeed(event->type()))
                work();
        } else if (event->type() == QEvent::Show) {
            // It has keys and clicks before any widget and any shortcut.
            static_cast<QWidget *>(parent())->windowHandle()->installEventFilter(this);
        } else if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            QTimer::singleShot(0, this, &FirstPaint::work);
        }
        return false;
    }

private:
    void work()
    {
        if (const auto once = std::exchange(m_work, nullptr)) {
            once();
            deleteLater();
        }
    }

    std::function<void()> m_work;
};

} // namespace

void afterFirstPaint(QWidget &window, const std::function<void()> &work)
{
    new FirstPaint(window, work); // of the window
}
