// SPDX-License-Identifier: MIT
#include "ui/window/reviewcontroller.h"

#include "models/outagetext.h"
#include "session/settings.h"
#include "text/comparisontext.h"
#include "text/oneline.h"
#include "text/plural.h"
#include "text/timetext.h"
#include "ui/actions/actionregistry.h"
#include "ui/review/comparisonline.h"
#include "ui/review/limitsdialog.h"
#include "ui/review/revieweditor.h"
#include "ui/review/reviewpane.h"
#include "ui/review/zonecontrol.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/contentpane.h"
#include "ui/window/reviewsplitter.h"
#include "ui/window/submitbar.h"

#include <QtGui/qaction.h>
#include <QtGui/qactiongroup.h>

#include <algorithm>

namespace {

/// More are counted: a person looks up a few, and a million would stop the window.
constexpr qsizetype MostLines = 500;

const QLatin1StringView TablePart{"table"};
const QLatin1StringView FacetsPart{"facets"};
const QLatin1StringView DevicesPart{"devices"};

/// The outages that choices are about, a line each, for looking them up.
QString choiceLinesOf(const QList<OutageChoice> &choices)
{
    QStringList lines;
    for (const OutageChoice &choice : choices.first(std::min(choices.size(), MostLines))) {
        lines.append(
            oneLine(QString(choice.outage.id + u' ' + QString::fromUtf8(choice.outage.begin) +
                            u' ' + QString::fromUtf8(choice.outage.end))));
    }
    if (choices.size() > MostLines)
        lines.append(
            ReviewController::tr("and %Ln more", "outages", plural(choices.size() - MostLines)));
    return lines.join(u'\n');
}

QString notSavedYet()
{
    return ReviewController::tr("Your choices are not saved yet: another window or program is "
                                "holding the file.");
}

} // namespace

ReviewController::ReviewController(const Parts &parts)
    : QObject(&parts.window)
    , m_session(parts.session)
    , m_settings(parts.settings)
    , m_content(parts.content)
    , m_review(*parts.content.review())
    , m_foot(parts.foot)
    , m_message(parts.message)
    , m_now(parts.nowInUtc)
    , m_zone(new ZoneControl(parts.nowInUtc, &parts.window))
    , m_counting(parts.pool)
{
    m_session.setFindingRules(m_settings.findingRules());
    connect(&m_review.editor(), &ReviewEditor::changed, &m_session, &ReviewSession::apply);
    connect(m_content.emptyState(), &EmptyState::wayOutChosen, this, [this](EmptyReason emptiness) {
        if (emptiness == EmptyReason::FilterHidesAll)
            m_review.clearFilters();
        else if (emptiness == EmptyReason::AllLeftOut)
            m_review.editor().includeAll();
    });
    connect(m_zone, &ZoneControl::zoneChanged, this, [this](const QTimeZone &zone) {
        m_review.setZone(zone);
        showComparison();
    });
    connect(&m_session, &ReviewSession::reviewChanged, this, &ReviewController::showChanges);
    connect(&m_session, &ReviewSession::fetchFinished, this, &ReviewController::showFetchNotices);
    connect(&m_session, &ReviewSession::choicesWaiting, this, [this] {
        m_message.showNotice({.tone = Tone::ToCheck,
                              .what = notSavedYet(),
                              .remedy = tr("They hold here, and are saved as soon as it lets go."),
                              .isLasting = true});
    });
    connect(&m_session, &ReviewSession::choicesSaved, this, [this] {
        if (m_message.notice().what == notSavedYet())
            m_message.showNotice({.tone = Tone::Accepted, .what = tr("Your choices are saved.")});
    });
    connect(&m_session, &ReviewSession::choicesNotSaved, this, [this](const QString &reason) {
        m_message.showNotice({.tone = Tone::ToCheck,
                              .what = tr("Your choices could not be saved."),
                              .remedy = tr("They hold until you close the window, but would not "
                                           "be offered at the next start."),
                              .details = reason});
    });
}

ReviewController::~ReviewController()
{
    m_session.disconnect(this); // the session outlives the window
}

void ReviewController::connectActions(const ActionRegistry &actions)
{
    m_actions = {{ComparedWith::LastAccepted, actions.action(ActionId::CompareAccepted)},
                 {ComparedWith::PreviousFetch, actions.action(ActionId::ComparePrevious)}};
    auto *group = new QActionGroup(this);
    for (const auto &[with, action] : m_actions) {
        group->addAction(action);
        connect(action, &QAction::triggered, &m_session,
                [this, which = with] { m_session.setComparedWith(which); });
    }
    connect(actions.action(ActionId::ForgetChoices), &QAction::triggered, this, [this] {
        m_session.forgetOfferedChoices();
        m_message.clear();
        showComparison();
    });
    connect(actions.action(ActionId::Limits), &QAction::triggered, this,
            &ReviewController::openLimits);
    connect(actions.action(ActionId::ResetView), &QAction::triggered, this,
            &ReviewController::resetView);
    m_content.splitter()->connectActions(actions);
    m_zone->connectActions(actions);
    m_review.setZoneActions(m_zone->actions());
    showComparison();
}

void ReviewController::rememberLayout() const
{
    m_content.splitter()->rememberLayout(m_settings);
    m_settings.setLayout(TablePart, m_review.saveState());
    m_settings.setLayout(FacetsPart, m_review.areFacetsShown() ? "shown" : "hidden");
    m_settings.setLayout(DevicesPart, m_review.areDevicesShown() ? "shown" : "hidden");
    m_settings.setTimeZone(m_zone->choice().text());
}

void ReviewController::restoreLayout()
{
    m_content.splitter()->restoreLayout(m_settings);
    m_review.restoreState(m_settings.layout(TablePart));
    m_review.showFacets(m_settings.layout(FacetsPart) == "shown");
    m_review.showDevices(m_settings.layout(DevicesPart) == "shown");
    m_zone->setChoice(ZoneChoice::fromText(m_settings.timeZone()));
}

QDateTime ReviewController::now() const
{
    const QTimeZone zone = m_review.zone();
    return isUtc(zone) ? m_now().toUTC() : m_now().toTimeZone(zone);
}

void ReviewController::showChanges(ReviewParts parts)
{
    if (parts.testFlag(ReviewPart::Rows)) {
        showReview();
        return;
    }
    if (parts.testFlag(ReviewPart::Choices))
        showChoices();
    if (parts.testFlag(ReviewPart::Comparison))
        showComparison();
    if (parts.testFlag(ReviewPart::Findings))
        m_review.updateChoices(m_session.review());
}

void ReviewController::showReview()
{
    m_content.splitter()->forgetChoice();
    m_content.splitter()->endRequests();
    m_review.setReview(m_session.review());
    m_content.setHasReview(m_session.hasReview());
    m_foot.showSelection(m_session.hasReview() ? &m_session.review() : nullptr);
    if (const auto &compared = m_session.comparison(m_session.comparedWith()))
        showNews(changeCounts(*compared->comparison)); // a long list is counted in a while
    showComparison();
    Q_EMIT reviewChanged();
}

void ReviewController::showFetchNotices()
{
    if (m_session.offeredChoices())
        offerChoices();
    else
        tellOfChoices(m_session.carriedChoices());
}

void ReviewController::showChoices()
{
    m_message.clearAboutList(); // it was about another list
    m_review.updateChoices(m_session.review());
    m_foot.showSelection(&m_session.review()); // adds up the rows: not with every refresh
    showComparison();
    Q_EMIT reviewChanged();
}

void ReviewController::showComparison()
{
    m_counting.cancel();
    const ComparedWith with = m_session.comparedWith();
    // What is really compared with; nothing where there is nothing.
    for (const auto &[which, action] : m_actions)
        action->setChecked(with == which && m_session.comparison(which));
    const auto &compared = m_session.comparison(with);
    const Review &review = m_session.review();
    if (!compared || with == ComparedWith::PreviousFetch) {
        showNews(compared ? changeCounts(*compared->comparison) : ChangeCounts());
    } else if (review.rowCount() <= FewRows) {
        showNews(::changesToSend(review, *compared->comparison));
    } else {
        m_counting.run(
            [review, comparison = compared->comparison](const StopToken &isStopped) {
                const ChangeCounts counts = ::changesToSend(review, *comparison, isStopped);
                return isStopped() ? std::nullopt : std::optional(counts);
            },
            [this](const ChangeCounts &counts) { showNews(counts); });
    }
}

void ReviewController::showNews(const ChangeCounts &counts)
{
    m_review.updateComparison(m_session.review(), news(counts));
    Q_EMIT changed();
}

void ReviewController::openLimits()
{
    delete m_limits;
    m_limits =
        new LimitsDialog({m_settings.findingRules(), m_settings.oldestData()}, m_content.window());
    connect(m_limits, &LimitsDialog::limitsChosen, this, [this](const Limits &limits) {
        m_settings.setFindingRules(limits.findings);
        m_settings.setOldestData(limits.oldestData);
        m_session.setFindingRules(limits.findings);
        Q_EMIT limitsChanged();
    });
    m_limits->open();
}

void ReviewController::resetView()
{
    if (m_review.hasFirstLook()) {
        m_message.showNotice(
            {.tone = Tone::Text, .what = tr("The view already is as it was at first.")});
        return;
    }
    const ReviewLook before = m_review.look();
    m_review.resetLook();
    m_message.showNotice({.tone = Tone::Text,
                          .what = tr("Columns, order, filters and timeline are as at first."),
                          .buttonText = tr("Undo the reset"),
                          .act = [this, before] {
                              m_message.clear();
                              m_review.setLook(before);
                          }});
}

void ReviewController::offerChoices()
{
    const ChoiceOffer &offer = *m_session.offeredChoices();
    m_message.showNotice({.tone = Tone::ToCheck,
                          .what = Wording::text(offer, now()),
                          .remedy = tr("Make these choices again, or go on without them."),
                          .buttonText = tr("Make them again"),
                          .act =
                              [this] {
                                  m_message.clear();
                                  const MatchedChoices taken = m_session.offeredChoices()->matched;
                                  const Review before = m_session.review();
                                  m_session.takeOfferedChoices();
                                  noteMadeAgain(before, taken);
                                  showComparison();
                                  if (!taken.changed.isEmpty())
                                      tellOfChoices(taken);
                              },
                          .details = choiceLinesOf(offer.saved.choices)});
}

void ReviewController::noteMadeAgain(const Review &before, const MatchedChoices &taken)
{
    QList<qsizetype> rows;
    for (const RowChoice &choice : taken.rows)
        rows.append(choice.row);
    m_review.editor().noteMadeAgain(before, rows);
}

void ReviewController::tellOfChoices(const MatchedChoices &choices)
{
    const bool areChanged = !Wording::text(choices.changed).isEmpty();
    QList<OutageChoice> missing = choices.missing;
    missing.removeIf([](const OutageChoice &each) { return !each.isDecision(); });
    if (missing.isEmpty() && !areChanged)
        return;
    QList<OutageChoice> changed;
    for (const ChangedChoice &each : choices.changed)
        changed.append(each.choice);
    m_message.showNotice(
        {.tone = Tone::ToCheck,
         .what = Wording::text(choices),
         .remedy = missing.isEmpty()
                       ? QString()
                       : tr("What did not come again is kept, and decided as before should it "
                            "come back."),
         .buttonText = areChanged ? tr("Show what has changed") : QString(),
         .act = [this, rows = choices.changed] { showRows(rows); },
         .details = choiceLinesOf(changed + missing)});
}

void ReviewController::showRows(const QList<ChangedChoice> &changed)
{
    QList<qsizetype> rows;
    for (const ChangedChoice &each : changed.first(std::min(changed.size(), MostLines)))
        rows.append(each.row);
    m_content.showPage(ContentPane::Page::Review);
    m_review.goToRows(rows);
}

ComparisonNews ReviewController::news(const ChangeCounts &counts) const
{
    const ComparedWith with = m_session.comparedWith();
    const auto &compared = m_session.comparison(with);
    if (!compared)
        return {};
    const QString changes = changesText(counts, with, compared->since, now());
    const QString since = counts.isSame() ? changes : Wording::since(compared->since, now());
    return {.sentence = named(changes, with),
            .changes = counts,
            .since = named(since, with),
            .shorter = {since},
            .removed = compared->removed,
            .removedSentence =
                Wording::removedSentence(counts.removed, with, compared->since, now())};
}

/// What came in a fetch is not what would be sent: some of it may be left out.
QString ReviewController::changesText(const ChangeCounts &counts, ComparedWith with,
                                      const QDateTime &since, const QDateTime &now)
{
    return with == ComparedWith::PreviousFetch && counts.isSame()
               ? Wording::nothingElseCame(since, now)
               : Wording::text(counts, since, now);
}

QString ReviewController::named(const QString &changes, ComparedWith with)
{
    if (changes.isEmpty())
        return {};
    return with == ComparedWith::LastAccepted
               //: %1 is like "2 new, 1 gone since 14 March"
               ? tr("%1 (last accepted list)").arg(changes)
               : tr("%1 (fetch before)").arg(changes);
}

std::function<QString(const Review &)> ReviewController::changesToSend() const
{
    if (const auto &accepted = m_session.comparison(ComparedWith::LastAccepted)) {
        return [accepted = *accepted, now = now()](const Review &review) {
            const ChangeCounts changes = ::changesToSend(review, *accepted.comparison);
            return named(changesText(changes, ComparedWith::LastAccepted, accepted.since, now),
                         ComparedWith::LastAccepted);
        };
    }
    const auto &before = m_session.comparison(ComparedWith::PreviousFetch);
    if (!before)
        return [](const Review &) { return QString(); };
    const QString changes = changesText(changeCounts(*before->comparison),
                                        ComparedWith::PreviousFetch, before->since, now());
    return
        [changes = named(changes, ComparedWith::PreviousFetch)](const Review &) { return changes; };
}

Review ReviewController::removedSinceThen() const
{
    for (const ComparedWith with : {ComparedWith::LastAccepted, ComparedWith::PreviousFetch}) {
        if (const auto &compared = m_session.comparison(with))
            return compared->removed;
    }
    return {};
}

#include "moc_reviewcontroller.cpp"
