// SPDX-License-Identifier: MIT
#pragma once

#include "ui/submission/submittedrowsmodel.h"

#include <QtWidgets/qtableview.h>

/// A compact, read-only table of rows that will be sent, were left out, or are gone. GUI thread.
class SubmittedRowsView final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SubmittedRowsView)

public:
    /// Takes \a model over.
    explicit SubmittedRowsView(SubmittedRowsModel *model, QWidget *parent = nullptr);

private:
    [[nodiscard]] static QString nameOf(SubmittedRowsModel::Kind kind);
    void sizeColumns(bool hasOffsets);
};
