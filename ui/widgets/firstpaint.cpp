// SPDX-License-Identifier: MIT
#include "ui/widgets/firstpaint.h"

#include <QtCore/qcoreevent.h>
#include <QtCore/qtimer.h>
#include <QtWidgets/qwidget.h>

namespace {

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
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            QTimer::singleShot(0, this, [this] {
                m_work();
                deleteLater();
            });
        }
        return false;
    }

private:
    std::function<void()> m_work;
};

} // namespace

void afterFirstPaint(QWidget &window, const std::function<void()> &work)
{
    new FirstPaint(window, work); // of the window
}
