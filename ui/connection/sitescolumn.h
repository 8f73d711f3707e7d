// SPDX-License-Identifier: MIT
#pragma once

#include "models/roundmodel.h"

#include <QtWidgets/qwidget.h>

class QListView;
class QPushButton;

/// The sites of the connection, each with icon and words; a click or Return shows one. Its width is
/// its own: what is too long ends in dots. Hidden at first. GUI thread.
class SitesColumn final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SitesColumn)

public:
    /// \a model outlives it.
    explicit SitesColumn(RoundModel &model, QWidget *parent = nullptr);

    /// Marks the site that is shown; none for another id.
    void setShown(const QString &siteId);
    /// Sets why not all can be fetched, as a sentence; empty: they can.
    void setFetchAllFault(const QString &reason);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    void setVisible(bool isVisible) override;

Q_SIGNALS:
    void siteChosen(const QString &siteId);
    void fetchAllRequested();

private:
    /// Makes what is in it, when it is shown first: most connections have one site.
    void furnish();
    void choose(const QModelIndex &index);
    void tellFault();
    void markShown();

    RoundModel &m_model;
    QWidget *m_place; ///< keeps the turn of the column when Tab goes round, until it has parts
    QListView *m_list = nullptr;
    QPushButton *m_fetchAll = nullptr;
    QString m_shown;
    QString m_fetchAllFault;
};
