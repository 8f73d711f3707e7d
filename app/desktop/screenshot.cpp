// SPDX-License-Identifier: MIT
#include "app/desktop/screenshot.h"

#include "session/exportfile.h"
#include "session/reviewsession.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qtimer.h>
#include <QtGui/qpixmap.h>
#include <QtWidgets/qwidget.h>

#include <cstdio>

namespace {

// Sorting and filtering happen on other threads: the picture is taken once the window has had
// several quiet moments in a row, some 0.3 s in all.
constexpr int CalmRounds = 6;
constexpr int RoundTime = 50; // ms

constexpr int NotWritten = 2; // as any option that cannot be followed

} // namespace

Screenshot::Screenshot(QWidget &window, ReviewSession &session, QString path, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_session(session)
    , m_path(std::move(path))
{
    takeWhenCalm();
}

void Screenshot::takeWhenCalm()
{
    const bool isBusy = m_session.state() == SessionState::Fetching || m_session.isOpeningFiles();
    m_calmRounds = isBusy ? 0 : m_calmRounds + 1;
    if (m_calmRounds > CalmRounds) {
        take();
    } else {
        QTimer::singleShot(RoundTime, this, &Screenshot::takeWhenCalm);
    }
}

void Screenshot::take()
{
    const QPixmap picture = m_window.grab();
    const QString fault =
        writeExport(m_path, [&picture](QIODevice &device) { return picture.save(&device, "PNG"); });
    if (fault.isEmpty()) {
        QCoreApplication::exit(0);
        return;
    }
    std::fprintf(stderr, "outage-desk: the picture cannot be written to '%s': %s.\n",
                 qUtf8Printable(m_path), qUtf8Printable(fault));
    QCoreApplication::exit(NotWritten);
}

#include "moc_screenshot.cpp"
