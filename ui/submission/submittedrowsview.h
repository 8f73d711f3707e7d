// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qtableview.h>

class SubmittedRowsModel;

/// A compact, read-only table of rows that will be sent, or of those that were left out. GUI
/// thread.
class SubmittedRowsView final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SubmittedRowsView)

public:
    /// Takes \a model over.
    explicit SubmittedRowsView(SubmittedRowsModel *model, QWidget *parent = nullptr);

private:
    void sizeColumns(bool hasOffsets);
};
