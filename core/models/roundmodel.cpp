// SPDX-License-Identifier: MIT
#include "models/roundmodel.h"

#include "text/errortext.h"
#include "text/oneline.h"
#include "text/roundtext.h"

using namespace Qt::StringLiterals;

namespace {

/// The id, where the site stands, and why there is nothing of the last fetch.
QString toolTipOf(const RoundSite &site, const QString &state)
{
    QString text = site.id + u'\n' + state;
    if (site.phase() == RoundPhase::Failed)
        text += u'\n' + Wording::whole(Wording::message(*site.error));
    return toolTipText(text);
}

} // namespace

RoundModel::RoundModel(const RoundReviews &round, QObject *parent)
    : QAbstractListModel(parent)
    , m_round(round)
{
    connect(&round, &RoundReviews::sitesReset, this, [this] {
        beginResetModel();
        endResetModel();
    });
    connect(&round, &RoundReviews::siteChanged, this, [this](qsizetype place) {
        const QModelIndex changed = index(static_cast<int>(place));
        Q_EMIT dataChanged(changed, changed);
    });
}

void RoundModel::setZone(const QTimeZone &zone)
{
    if (m_zone == zone)
        return;
    m_zone = zone;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int RoundModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_round.sites().size());
}

QVariant RoundModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RoundSite &shown = site(index.row());
    const QString state = Wording::text(shown, m_zone);
    switch (role) {
    case Qt::DisplayRole:
        return QString(Wording::siteLabel(shown) + u'\n' + state);
    case Qt::AccessibleTextRole:
        return QString(Wording::siteLabel(shown) + u", "_s + state);
    case Qt::ToolTipRole:
        return toolTipOf(shown, state);
    default:
        return {};
    }
}

#include "moc_roundmodel.cpp"
