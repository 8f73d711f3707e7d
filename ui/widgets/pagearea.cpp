// SPDX-License-Identifier: MIT
#include "ui/widgets/pagearea.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qcoreevent.h>
#include <QtWidgets/qlayout.h>

namespace {

/// Between the area and the page: an area asks a page whose words wrap how high it wants to be, and
/// makes it as high; this one says how high it must be.
class PageFrame final : public QWidget
{
public:
    explicit PageFrame(QWidget *page)
        : m_page(page)
    {
        page->setParent(this);
        page->installEventFilter(this);
    }

    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return m_page->layout()->totalMinimumSize();
    }
    [[nodiscard]] QSize sizeHint() const override { return m_page->sizeHint(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QWidget::eventFilter(watched, event);
    }
    void resizeEvent(QResizeEvent *) override { m_page->setGeometry(rect()); }

private:
    QWidget *m_page;
};

} // namespace

PageArea::PageArea(QWidget *page, QWidget *parent)
    : QScrollArea(parent)
{
    setWidget(new PageFrame(page));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
}

void PageArea::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    // An area that was small until now hides its scroll bars from the event loop: after the first
    // paint.
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
}

#include "moc_pagearea.cpp"
