// SPDX-License-Identifier: MIT
#include "ui/shell/choicedesk.h"

#include "models/outagetext.h"
#include "text/comparisontext.h"
#include "text/oneline.h"
#include "text/plural.h"
#include "text/timetext.h"
#include "ui/review/comparisonline.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/contentpane.h"
#include "ui/shell/messagebar.h"

#include <QtGui/qaction.h>
#include <QtGui/qactiongroup.h>

#include <algorithm>

namespace {

/// More are counted: a person looks up a few, and a million would stop the window.
constexpr qsizetype MostLines = 500;

/// The outages that choices are about, a line each, for whoever wants to look them up.
QString choiceLinesOf(const QList<OutageChoice> &choices)
{
    QStringList lines;
    for (const OutageChoice &choice : choices.first(std::min(choices.size(), MostLines))) {
        lines.append(
            oneLine(QString(choice.outage.id + u' ' + QString::fromUtf8(choice.outage.begin) +
                            u' ' + QString::fromUtf8(choice.outage.end))));
    }
    if (choices.size() > MostLines)
        lines.append(ChoiceDesk::tr("and %Ln more", "outages", plural(choices.size() - MostLines)));
    return lines.join(u'\n');
}

} // namespace

ChoiceDesk::ChoiceDesk(ReviewSession &session, ContentPane &content, MessageBar &message,
                       const NowInUtc &now, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_content(content)
    , m_message(message)
    , m_now(now)
{
    connect(&content, &ContentPane::choicesRequested, &session, &ReviewSession::setChoices);
    connect(&content, &ContentPane::reviewRequested, &session, &ReviewSession::takeChoices);
    connect(&session, &ReviewSession::comparisonChanged, this, &ChoiceDesk::refresh);
    connect(&content, &ContentPane::zoneChanged, this, &ChoiceDesk::refresh);
    connect(&session, &ReviewSession::choicesNotSaved, this, [this](const QString &reason) {
        m_message.showNotice({.tone = Tone::ToCheck,
                              .what = tr("Your choices could not be saved."),
                              .remedy = tr("They hold until you close the window, but would not "
                                           "be offered at the next start."),
                              .details = reason});
    });
}

ChoiceDesk::~ChoiceDesk()
{
    m_session.disconnect(this); // the session outlives the window
}

void ChoiceDesk::connectActions(const ActionRegistry &actions)
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
        refresh();
    });
    refresh();
}

QDateTime ChoiceDesk::now() const
{
    const QTimeZone zone = m_content.zone();
    return isUtc(zone) ? m_now().toUTC() : m_now().toTimeZone(zone);
}

void ChoiceDesk::tellOfFetch()
{
    refresh();
    if (m_session.offeredChoices())
        offerChoices();
    else
        tellOfChoices(m_session.carriedChoices());
}

void ChoiceDesk::offerChoices()
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
                                  m_session.takeOfferedChoices();
                                  refresh();
                                  if (!taken.changed.isEmpty())
                                      tellOfChoices(taken);
                              },
                          .details = choiceLinesOf(offer.saved.choices)});
}

void ChoiceDesk::tellOfChoices(const MatchedChoices &choices)
{
    const bool areChanged = !Wording::text(choices.changed).isEmpty();
    if (choices.missing.isEmpty() && !areChanged)
        return;
    QList<OutageChoice> changed;
    for (const ChangedChoice &each : choices.changed)
        changed.append(each.choice);
    m_message.showNotice(
        {.tone = Tone::ToCheck,
         .what = Wording::text(choices),
         .remedy = choices.missing.isEmpty()
                       ? QString()
                       : tr("What did not come again is kept, and decided as before should it "
                            "come back."),
         .buttonText = areChanged ? tr("Show what has changed") : QString(),
         .act = [this, rows = choices.changed] { showRows(rows); },
         .details = choiceLinesOf(changed + choices.missing)});
}

void ChoiceDesk::showRows(const QList<ChangedChoice> &changed)
{
    QList<qsizetype> rows;
    for (const ChangedChoice &each : changed.first(std::min(changed.size(), MostLines)))
        rows.append(each.row);
    m_content.goToRows(rows);
}

QString ChoiceDesk::sentence(ComparedWith with) const
{
    const auto &compared = m_session.comparison(with);
    return compared ? Wording::text(changeCounts(*compared->comparison), compared->since, now())
                    : QString();
}

ComparisonNews ChoiceDesk::news(ComparedWith with) const
{
    const auto &compared = m_session.comparison(with);
    if (!compared)
        return {};
    const QString changes = sentence(with);
    const ChangeCounts counts = changeCounts(*compared->comparison);
    const QString since = counts.isSame() ? changes : Wording::since(compared->since, now());
    return {.sentence = named(changes, with),
            .changes = counts,
            .since = named(since, with),
            .shorter = {since},
            .gone = compared->gone,
            .goneSentence = Wording::goneSentence(counts.gone, with, compared->since, now())};
}

QString ChoiceDesk::named(const QString &changes, ComparedWith with)
{
    if (changes.isEmpty())
        return {};
    return with == ComparedWith::LastAccepted
               //: %1 is like "2 new, 1 gone since 14 March"
               ? tr("%1 (last accepted list)").arg(changes)
               : tr("%1 (fetch before)").arg(changes);
}

std::function<QString(const Review &)> ChoiceDesk::changesToSend() const
{
    if (const auto &accepted = m_session.comparison(ComparedWith::LastAccepted)) {
        return [accepted = *accepted, now = now()](const Review &review) {
            const ChangeCounts changes = ::changesToSend(review, *accepted.comparison);
            return named(Wording::text(changes, accepted.since, now), ComparedWith::LastAccepted);
        };
    }
    const QString changes =
        named(sentence(ComparedWith::PreviousFetch), ComparedWith::PreviousFetch);
    return [sentence = changes.isEmpty() ? tr("No earlier list to compare with")
                                         : changes](const Review &) { return sentence; };
}

Review ChoiceDesk::goneSinceThen() const
{
    for (const ComparedWith with : {ComparedWith::LastAccepted, ComparedWith::PreviousFetch}) {
        if (const auto &compared = m_session.comparison(with))
            return compared->gone;
    }
    return {};
}

void ChoiceDesk::refresh()
{
    const ComparedWith with = m_session.comparedWith();
    m_content.updateComparison(m_session.review(), news(with));
    // What is really compared with; nothing where there is nothing.
    for (const auto &[which, action] : m_actions)
        action->setChecked(with == which && m_session.comparison(which));
    Q_EMIT changed();
}
