// SPDX-License-Identifier: MIT
#pragma once

#include "session/roundreviews.h"

#include <QtCore/qabstractitemmodel.h>
#include <QtCore/qtimezone.h>

/// The sites of a round, each with its name and, on a second line, where it stands. GUI thread.
class RoundModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RoundModel)

public:
    /// \a round outlives it.
    explicit RoundModel(const RoundReviews &round, QObject *parent = nullptr);

    /// Sets the zone of times.
    void setZone(const QTimeZone &zone);
    [[nodiscard]] const RoundSite &site(int row) const { return m_round.sites()[row]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    const RoundReviews &m_round;
    QTimeZone m_zone = QTimeZone::utc();
};
