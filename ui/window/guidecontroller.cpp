// SPDX-License-Identifier: MIT
#include "ui/window/guidecontroller.h"

#include "ui/connection/columnsdialog.h"
#include "ui/connection/connectionsdialog.h"
#include "ui/connection/devicedialog.h"
#include "ui/connection/namesdialog.h"
#include "ui/guide/guidewindow.h"
#include "ui/history/historydialog.h"
#include "ui/history/markdialog.h"
#include "ui/history/newrecorddialog.h"
#include "ui/submission/submitdialog.h"
#include "ui/window/aboutdialog.h"
#include "ui/window/diagnosticsdialog.h"

#include <QtGui/qaction.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qdialog.h>

using namespace Qt::StringLiterals;

namespace {

template <typename... Dialogs>
bool isOneOf(const QWidget *window)
{
    return ((qobject_cast<const Dialogs *>(window) != nullptr) || ...);
}

/// Returns the page about a dialog; empty if it has none of its own.
QString pageOfDialog(const QWidget *window)
{
    if (isOneOf<HistoryDialog, MarkDialog>(window))
        return u"unknown-outcome"_s;
    if (isOneOf<SubmitDialog>(window))
        return u"morning"_s;
    if (isOneOf<ConnectionsDialog>(window))
        return u"several-sites"_s;
    if (isOneOf<ColumnsDialog, DeviceDialog, NamesDialog>(window))
        return u"own-list"_s;
    if (isOneOf<NewRecordDialog, DiagnosticsDialog>(window))
        return u"when-wrong"_s;
    return isOneOf<AboutDialog>(window) ? u"privacy"_s : QString();
}

} // namespace

QString guidePageOf(const GuideSituation &situation)
{
    if (situation.isPresenting)
        return u"showing"_s;
    if (situation.isUnknown)
        return u"unknown-outcome"_s;
    if (situation.hasFailed)
        return u"when-wrong"_s;
    if (!situation.hasReview)
        return u"first-use"_s;
    return situation.isOwnList ? u"own-list"_s : u"morning"_s;
}

GuideController::GuideController(QAction &action, std::function<GuideSituation()> situation,
                                 QWidget &window)
    : QObject(&window)
    , m_action(action)
    , m_situation(std::move(situation))
    , m_window(window)
{
    connect(&action, &QAction::triggered, this, &GuideController::openHere);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { takeKeyTo(now); });
}

GuideController::~GuideController() = default;

/// A dialog lets no key through to the window: the action has to be its own as well.
void GuideController::takeKeyTo(QWidget *focus)
{
    // A menu, too, is a window of its own; what it is given becomes an entry.
    auto *dialog = focus == nullptr ? nullptr : qobject_cast<QDialog *>(focus->window());
    if (dialog == nullptr || dialog->actions().contains(&m_action))
        return;
    const QObject *owner = dialog->parent();
    while (owner != nullptr && owner != &m_window)
        owner = owner->parent();
    if (owner != nullptr)
        dialog->addAction(&m_action);
}

void GuideController::openHere()
{
    const QString page = pageOfDialog(QApplication::activeWindow());
    show(page.isEmpty() ? guidePageOf(m_situation()) : page);
}

void GuideController::show(const QString &page)
{
    if (!m_guide) {
        // Without a parent: a dialog over the main window does not keep it from being read.
        m_guide = std::make_unique<GuideWindow>();
        m_guide->setAttribute(Qt::WA_QuitOnClose, false);
    }
    m_guide->showPage(page);
    m_guide->show();
    m_guide->raise();
    m_guide->activateWindow();
}

#include "moc_guidecontroller.cpp"
