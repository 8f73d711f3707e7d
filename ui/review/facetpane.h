// SPDX-License-Identifier: MIT
#pragma once

#include "models/facetmodel.h"

#include <QtWidgets/qtableview.h>

/// The list of facets: a click, Space or Return selects or deselects a value. GUI thread.
class FacetPane final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FacetPane)

public:
    explicit FacetPane(QWidget *parent = nullptr);

    void show(const Review &review, const FacetCounts &counts, const FacetFilter &chosen);
    using QWidget::show;

    /// Lists only devices whose name or id contains \a text.
    void setDeviceText(const QString &text);
    /// Sets whether the id of a device may stand in for its name.
    void setIds(Ids ids);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void filterChosen(const FacetFilter &filter);

protected:
    /// The arrow keys begin at the first value.
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    /// Keeps the delegate from handling clicks and Space as well.
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;

private:
    void toggle(const QModelIndex &index);
    /// Goes to the first value, or to the last one.
    void goToEnd(bool isLast);
    /// Counts are never cut, labels only where they are very long.
    void fitColumns();

    FacetModel m_model;
    Review m_review;
    FacetCounts m_counts;
    FacetFilter m_chosen;
    QString m_deviceText;
    Ids m_ids = Ids::Shown;
};
