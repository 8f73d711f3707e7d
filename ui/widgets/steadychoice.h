// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qcombobox.h>

/// A choice as wide as a number of characters, whatever its items are. QComboBox has a policy for
/// that, but makes its pop-up for it at once, which the first paint of a window would wait for. GUI
/// thread.
class SteadyChoice final : public QComboBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SteadyChoice)

public:
    /// \a characters of the width of an X, with room for an icon.
    explicit SteadyChoice(int characters, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    /// The same for a few characters: what has no room ends in dots.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    /// What has no room ends in dots, and the tool tip says it whole.
    void initStyleOption(QStyleOptionComboBox *option) const override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QSize sizeFor(int characters) const;
    [[nodiscard]] QString fitting(const QStyleOptionComboBox &option) const;

    int m_characters;
};
