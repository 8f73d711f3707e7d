// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qplaintextedit.h>

/// A read-only view of text in the monospace font whose copies contain exactly the characters
/// shown. (Qt's own copy turns a no-break space into a space.) Tab leaves it. GUI thread.
class ExactTextView final : public QPlainTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExactTextView)

public:
    explicit ExactTextView(QWidget *parent = nullptr);

    /// Returns the characters shown, with line ends as \n.
    [[nodiscard]] QString shownText() const;

protected:
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
};
