// SPDX-License-Identifier: MIT
#include "ui/shell/choicedesk.h"

#include "models/outagetext.h"
#include "models/timetext.h"
#include "session/findingwording.h"
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
        lines.append(OutageText::oneLine(QString(choice.outage.id + u' ' +
                                                 QString::fromUtf8(choice.outage.begin) + u' ' +
                                                 QString::fromUtf8(choice.outage.end))));
    }
    if (choices.size() > MostLines)
        lines.append(ChoiceDesk::tr("and %Ln more", "outages", int(choices.size() - MostLines)));
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

void ChoiceDesk::addActions(ActionRegistry &actions)
{
    m_actions = &actions;
    auto *group = new QActionGroup(this);
    const auto add = [&](const QString &id, const QString &text, const QString &tip,
                         ComparedWith with, bool startsSection) {
        QAction *action = actions.add({.id = id,
                                       .group = ActionGroup::View,
                                       .text = text,
                                       .icon = QStringLiteral("history"),
                                       .tip = tip,
                                       .startsSection = startsSection,
                                       .isCheckable = true});
        group->addAction(action);
        connect(action, &QAction::triggered, &m_session,
                [this, with] { m_session.setComparedWith(with); });
    };
    add(QStringLiteral("compare-accepted"), tr("Compare with the last &accepted list"),
        tr("Show what is new, gone or changed since the list that this site accepted last"),
        ComparedWith::LastAccepted, true);
    add(QStringLiteral("compare-previous"), tr("Compare with the fetch &before"),
        tr("Show what is new, gone or changed at this site since the fetch before"),
        ComparedWith::PreviousFetch, false);
    connect(actions.add({.id = QStringLiteral("forget-choices"),
                         .group = ActionGroup::Outages,
                         .text = tr("For&get earlier choices"),
                         .icon = QStringLiteral("trash-2"),
                         .tip = tr("Delete the choices of an earlier start that are on offer")}),
            &QAction::triggered, this, [this] {
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
    if (m_actions == nullptr)
        return;
    const bool hasAccepted = m_session.comparison(ComparedWith::LastAccepted).has_value();
    const bool hasPrevious = m_session.comparison(ComparedWith::PreviousFetch).has_value();
    m_actions->setReason(QStringLiteral("compare-accepted"),
                         hasAccepted ? QString()
                                     : tr("No list of this site has been accepted yet"));
    m_actions->setReason(QStringLiteral("compare-previous"),
                         hasPrevious ? QString() : tr("This site has been fetched only once"));
    // What is really compared with; nothing where there is nothing.
    const auto check = [&](const QString &id, ComparedWith which) {
        m_actions->action(id)->setChecked(with == which && m_session.comparison(which));
    };
    check(QStringLiteral("compare-accepted"), ComparedWith::LastAccepted);
    check(QStringLiteral("compare-previous"), ComparedWith::PreviousFetch);
    m_actions->setReason(QStringLiteral("forget-choices"),
                         m_session.offeredChoices() ? QString()
                                                    : tr("No earlier choices are on offer"));
}
