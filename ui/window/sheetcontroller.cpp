// SPDX-License-Identifier: MIT
#include "ui/window/sheetcontroller.h"

#include "models/sheet.h"
#include "submission/workplace.h"
#include "text/oneline.h"
#include "text/receipttext.h"
#include "text/timetext.h"
#include "ui/actions/actionregistry.h"
#include "ui/review/reviewpane.h"
#include "ui/sheet/lanespicture.h"
#include "ui/sheet/sheetsaver.h"
#include "ui/submission/receiptpage.h"
#include "ui/widgets/filesaver.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/apikeycontroller.h"
#include "ui/window/contentpane.h"

#include <QtCore/qbuffer.h>
#include <QtGui/qaction.h>
#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>
#include <QtGui/qimage.h>

using namespace Qt::StringLiterals;

namespace {

QByteArray pngOf(const QImage &image)
{
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return content;
}

} // namespace

SheetController::SheetController(const Parts &parts)
    : QObject(&parts.window)
    , m_session(parts.session)
    , m_content(parts.content)
    , m_keys(parts.keys)
    , m_message(parts.message)
    , m_now(parts.nowInUtc)
    , m_window(parts.window)
    , m_pdf(new SheetSaver(&parts.window))
    , m_printer(new SheetPrinter(&parts.window, parts.choosePrinter))
    , m_pictures(new FileSaver(&parts.window))
    , m_layingOut(parts.pool)
    , m_encoding(parts.pool)
{
    const auto sayWhere = [this](const QString &path) { say(tr("Saved to %1.").arg(path)); };
    const auto sayWhyNot = [this](const QString &path, const QString &reason) {
        m_message.showNotice({.tone = Tone::Refused,
                              .what = tr("%1 could not be written.").arg(path),
                              .details = reason});
    };
    connect(m_pdf, &SheetSaver::saved, this, sayWhere);
    connect(m_pdf, &SheetSaver::failed, this, sayWhyNot);
    connect(m_pictures, &FileSaver::saved, this, sayWhere);
    connect(m_pictures, &FileSaver::failed, this, sayWhyNot);
    connect(m_printer, &SheetPrinter::finished, this, [this](bool isPrinted, const QString &path) {
        if (isPrinted)
            say(path.isEmpty() ? tr("The sheet is with the printer.")
                               : tr("Saved to %1.").arg(path));
        else
            m_message.showNotice({.tone = Tone::Refused,
                                  .what = tr("The sheet could not be printed."),
                                  .remedy = tr("Choose another printer, or save it as a PDF.")});
    });
}

void SheetController::connectActions(const ActionRegistry &actions)
{
    const auto on = [&](ActionId id, void (SheetController::*does)()) {
        connect(actions.action(id), &QAction::triggered, this, does);
    };
    on(ActionId::SavePdf, &SheetController::savePdf);
    on(ActionId::Print, &SheetController::print);
    on(ActionId::CopyPicture, &SheetController::copyPicture);
    on(ActionId::SavePicture, &SheetController::savePicture);
}

MakeSheet SheetController::sheet() const
{
    const QDateTime now = m_now();
    if (m_content.page() == ContentPane::Page::Receipt) {
        return [submission = m_content.receipt()->submission(), now](const StopToken &isStopped) {
            return receiptSheet(submission, now, isStopped);
        };
    }
    const auto &fetched = m_session.fetched();
    std::optional<Connection> connection = fetched ? fetched->connection : std::nullopt;
    if (!connection) {
        if (const auto current = m_keys.connection())
            connection = *current;
    }
    ReviewSheetRequest request{.draft = m_session.draft(connection),
                               .lastAccepted = m_session.comparison(ComparedWith::LastAccepted),
                               .zone = m_content.review()->zone(),
                               .now = now};
    return [request = std::move(request)](const StopToken &isStopped) mutable {
        request.here = Workplace::current(); // may ask the network
        return reviewSheet(request, isStopped);
    };
}

QString SheetController::fileName(const QString &suffix) const
{
    if (m_content.page() == ContentPane::Page::Receipt)
        return receiptFileName(m_content.receipt()->submission(), suffix);
    return namedFile(m_now(), m_session.draft({}).siteId, u"review"_s, suffix);
}

void SheetController::savePdf()
{
    m_pdf->save(sheet(), fileName(u"pdf"_s));
}

void SheetController::print()
{
    const QString name = fileName(u"pdf"_s);
    m_printer->print(sheet(), name.left(name.lastIndexOf(u'.')));
}

void SheetController::draw(const std::function<void(const QImage &)> &use)
{
    ReviewPane &review = *m_content.review();
    m_layingOut.run(
        [rows = review.rows().review(), order = review.rows().order(),
         range = review.timeline().range(), zone = review.zone()](const StopToken &isStopped) {
            return sheetLanes(rows, order, range, zone, SheetLanes::MostDevices, isStopped);
        },
        [this, use, title = pictureTitle()](const SheetLanes &lanes) {
            use(LanesPicture::image(lanes, m_window.palette(), title));
        });
}

QString SheetController::pictureTitle() const
{
    const Site &site = m_session.review().site();
    const TimeRange range = m_content.review()->timeline().range();
    const QTimeZone &zone = m_content.review()->zone();
    const auto day = [&zone](qint64 time) { return zonedTimeText({time}, zone).first(10); };
    //: the name of a site, and the days that are shown of its outages
    const QString title =
        tr("%1, %2 to %3")
            .arg(oneLine(site.name().isEmpty() ? site.id() : site.name(), NameLength),
                 day(range.begin), day(range.end - 1));
    const auto &fetched = m_session.fetched();
    const bool isDemo = fetched && fetched->kind == ConnectionKind::Demo;
    return isDemo ? u"%1 · %2"_s.arg(title, tr("DEMO")) : title;
}

void SheetController::copyPicture()
{
    draw([this](const QImage &image) {
        QGuiApplication::clipboard()->setImage(image);
        say(tr("Copied: the lanes as a picture."));
    });
}

void SheetController::savePicture()
{
    draw([this](const QImage &image) {
        m_encoding.run([image](const StopToken &) { return pngOf(image); },
                       [this](const QByteArray &png) {
                           m_pictures->save(
                               png,
                               namedFile(m_now(), m_session.draft({}).siteId, u"lanes"_s, u"png"_s),
                               tr("PNG picture (*.png)"));
                       });
    });
}

void SheetController::say(const QString &sentence)
{
    const bool waits = m_message.isVisible() && !m_message.notice().buttonText.isEmpty();
    if (!waits)
        m_message.showNotice({.tone = Tone::Text, .what = sentence});
}

#include "moc_sheetcontroller.cpp"
