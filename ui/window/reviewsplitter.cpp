// SPDX-License-Identifier: MIT
#include "ui/window/reviewsplitter.h"

#include "models/outagecolumn.h"
#include "session/settings.h"
#include "ui/actions/actionregistry.h"
#include "ui/review/detailspane.h"
#include "ui/review/outageview.h"
#include "ui/review/reviewpane.h"
#include "ui/submission/requestlogpane.h"
#include "ui/theme/spacing.h"

#include <QtGui/qaction.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qsplitter.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// In units of the rhythm.
constexpr double RoomForBoth = 150; // as wide as this the table and a column fit side by side
constexpr double RoomForAll = 62;   // as high as this the table has room above both strips
constexpr double DetailsWidth = 38;
constexpr double DetailsHeight = 17;
constexpr double FiltersWidth = 28;
constexpr double RequestsHeight = 18;

const QLatin1StringView RequestsPart{"requests-shown"};
const QLatin1StringView DetailsPart{"details-hidden"};
const QLatin1StringView OuterPart{"table-and-requests"};

QByteArray yes()
{
    return "yes"_ba;
}

} // namespace

ReviewSplitter::ReviewSplitter(ReviewPane *review, RequestLogPane *requests, QWidget *parent)
    : QWidget(parent)
    , m_review(review)
    , m_requests(requests)
    , m_outer(new QSplitter(Qt::Vertical))
    , m_inner(new QSplitter(Qt::Vertical))
{
    m_inner->addWidget(review);
    m_inner->addWidget(review->details());
    m_outer->addWidget(m_inner);
    m_outer->addWidget(requests);
    for (QSplitter *each : {m_inner, m_outer}) {
        each->setChildrenCollapsible(false);
        each->setStretchFactor(0, 1);
        each->setStretchFactor(1, 0);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_outer);
    // The table gets what is there; these are what the others begin with.
    m_outer->setSizes({Spacing::of(100), Spacing::of(RequestsHeight)});
    m_inner->setSizes({Spacing::of(100), Spacing::of(DetailsHeight)});
    connect(review, &ReviewPane::facetsShown, this, &ReviewSplitter::arrange);
    connect(review->view(), &OutageView::currentRowChanged, this, &ReviewSplitter::onCurrentRow);
    connect(review->view(), &QAbstractItemView::pressed, this, &ReviewSplitter::choose);
    refresh();
}

void ReviewSplitter::connectActions(const ActionRegistry &actions)
{
    m_detailsAction = actions.action(ActionId::Details);
    connect(m_detailsAction, &QAction::triggered, this, &ReviewSplitter::showDetails);
    m_requestsAction = actions.action(ActionId::Requests);
    connect(m_requestsAction, &QAction::triggered, this, [this](bool wanted) {
        m_wantsRequests = wanted;
        m_showsTrouble = false;
        refresh();
    });
    refresh();
}

void ReviewSplitter::showDetails(bool wanted)
{
    m_wantsDetails = wanted;
    // Where there is room for one strip only, it is the one that was asked for last.
    m_wantsRequests = m_wantsRequests && !(wanted && isLow());
    // Asked for, it has something to show: a row is chosen if none is.
    OutageView *view = m_review->view();
    if (wanted && view->currentRow() < 0 && view->model()->rowCount() > 0)
        view->setCurrentIndex(view->model()->index(0, DeviceColumn));
    m_hasChosen = m_hasChosen || (wanted && view->currentRow() >= 0);
    m_showsTrouble = m_showsTrouble && !wanted;
    refresh();
}

void ReviewSplitter::forgetChoice()
{
    m_row = -1;
    m_hasRow = false;
    m_hasChosen = false;
    refresh();
}

void ReviewSplitter::onCurrentRow(qsizetype row)
{
    // Stays when a filter hides the row: nothing jumps while the user types into the search.
    const bool isAnother = row >= 0 && row != m_row;
    m_row = row;
    m_hasRow = m_hasRow || row >= 0;
    // The first row becomes current automatically: the user has not chosen it.
    if (isAnother && m_review->hasRowFocus())
        choose();
    else
        refresh();
}

void ReviewSplitter::choose()
{
    const bool isWide = m_isWide.value_or(false);
    m_hasChosen = true;
    m_showsTrouble = m_showsTrouble && isWide;
    refresh();
    // The strip may have come up over the row that was chosen.
    OutageView *view = m_review->view();
    QMetaObject::invokeMethod(
        view, [view] { view->scrollTo(view->currentIndex()); }, Qt::QueuedConnection);
}

void ReviewSplitter::beginRequests()
{
    m_hadTrouble = false;
}

void ReviewSplitter::addAttempt(const AttemptRecord &attempt)
{
    m_requests->addAttempt(attempt);
    if (!attempt.error || attempt.error->kind == ErrorKind::Cancelled)
        return;
    m_hadTrouble = true;
    m_showsTrouble = true;
    refresh();
}

void ReviewSplitter::endRequests()
{
    m_showsTrouble = m_showsTrouble && m_hadTrouble;
    refresh();
}

void ReviewSplitter::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool ReviewSplitter::isLow() const
{
    return !m_isWide.value_or(false) && height() < Spacing::of(RoomForAll);
}

void ReviewSplitter::arrange()
{
    if (isLow() != m_wasLow) {
        m_wasLow = isLow();
        refresh();
    }
    // With the filters at its side the table needs what a column of details would take.
    const int filters = m_review->areFacetsShown() ? Spacing::of(FiltersWidth) : 0;
    const bool isWide = width() - filters >= Spacing::of(RoomForBoth);
    const int room = isWide ? width() : height();
    const int details = Spacing::of(isWide ? DetailsWidth : DetailsHeight);
    if (m_isWide == isWide)
        return;
    m_isWide = isWide;
    m_inner->setOrientation(isWide ? Qt::Horizontal : Qt::Vertical);
    m_inner->setSizes({std::max(room - details, details), details});
    refresh();
}

void ReviewSplitter::refresh()
{
    const bool showsRequests = (m_wantsRequests || m_showsTrouble) && !m_areRequestsBarred;
    const bool isWide = m_isWide.value_or(false);
    const bool hasRoom = isWide || !(isLow() ? showsRequests : m_showsTrouble);
    const bool hasTopic = m_hasChosen || (isWide && m_hasRow);
    const bool showsDetails = m_wantsDetails && hasTopic && hasRoom;
    m_review->details()->setVisible(showsDetails);
    m_requests->setVisible(showsRequests);
    if (m_detailsAction != nullptr)
        m_detailsAction->setChecked(showsDetails);
    if (m_requestsAction != nullptr)
        m_requestsAction->setChecked(showsRequests);
}

void ReviewSplitter::setRequestsBarred(bool areBarred)
{
    m_areRequestsBarred = areBarred;
    refresh();
}

void ReviewSplitter::rememberLayout(Settings &settings) const
{
    settings.setLayout(RequestsPart, m_wantsRequests ? yes() : QByteArray());
    settings.setLayout(DetailsPart, m_wantsDetails ? QByteArray() : yes());
    settings.setLayout(OuterPart, m_outer->saveState());
}

void ReviewSplitter::restoreLayout(const Settings &settings)
{
    m_wantsRequests = settings.layout(RequestsPart) == yes();
    m_wantsDetails = settings.layout(DetailsPart) != yes();
    m_outer->restoreState(settings.layout(OuterPart));
    refresh();
}

#include "moc_reviewsplitter.cpp"
