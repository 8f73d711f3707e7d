// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qobject.h>

class ContentPane;
class PresentationStrip;
class QAction;
class QMainWindow;
class QShortcut;
class SubmitBar;
class TextSizeController;

/// Shows the window to others: full screen, in large text, without address, key, ids and requests,
/// and with the counts as a sentence on top. Esc leads back, unless something is under way, which
/// Esc cancels. GUI thread.
class Presentation final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Presentation)

public:
    /// What it works with; all of it outlives it.
    struct Parts
    {
        QMainWindow &window;
        QWidget &head; ///< address, key and files
        PresentationStrip &strip;
        ContentPane &content;
        SubmitBar &foot;
        TextSizeController &textSize;
        QAction &action;
    };
    explicit Presentation(const Parts &parts);

    [[nodiscard]] bool isOn() const { return m_isOn; }
    void setOn(bool isOn);
    /// Sets whether something is under way.
    void setBusy(bool isBusy);

Q_SIGNALS:
    /// Emitted when it has begun or ended.
    void changed(bool isOn);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void keepFocus();

    Parts m_parts;
    QShortcut *m_escape;
    Qt::WindowStates m_statesBefore;
    bool m_isOn = false;
    bool m_isBusy = false;
};
