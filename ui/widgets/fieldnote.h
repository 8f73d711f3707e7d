// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/tone.h"

#include <QtCore/qlist.h>
#include <QtCore/qpointer.h>
#include <QtWidgets/qwidget.h>

class PlainLabel;

/// A sentence below a field. It takes the room of one line, whether there is a sentence or not;
/// one that is longer lies over what is below, so that nothing moves when it comes or goes.
class FieldNote final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FieldNote)

public:
    explicit FieldNote(QWidget *parent = nullptr);
    ~FieldNote() override;

    void setText(const QString &text, Tone tone);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void moveEvent(QMoveEvent *event) override;

private:
    void place();
    void placeOver(QWidget &window);
    void follow(bool isOn);

    QPointer<PlainLabel> m_label; ///< of this, or of the window while it lies over other things
    QList<QPointer<QWidget>> m_followed; ///< what can move this
};
