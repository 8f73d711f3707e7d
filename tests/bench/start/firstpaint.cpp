// SPDX-License-Identifier: MIT
// Linked into any Qt Widgets program, ends it as soon as its first window has been painted: so the
// life of the process is the time from start to first paint, measured in the same way for every
// program.
#include <QtCore/qcoreapplication.h>
#include <QtCore/qcoreevent.h>
#include <QtCore/qtimer.h>
#include <QtWidgets/qwidget.h>

#include <cstdlib>

namespace {

class FirstPaint final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || m_isPainting)
            return false;
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (widget != nullptr && widget->isWindow()) {
            m_isPainting = true;
            // The turn of the event loop that follows comes after the last widget and the flush.
            QTimer::singleShot(0, this, [] { std::_Exit(EXIT_SUCCESS); });
        }
        return false;
    }

private:
    bool m_isPainting = false;
};

void watch()
{
    qApp->installEventFilter(new FirstPaint(qApp));
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(watch)
