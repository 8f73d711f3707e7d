// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qobject.h>
#include <QtCore/qstring.h>

#include <functional>
#include <memory>

class GuideWindow;
class QAction;
class QWidget;

/// Where a person is, as far as the guide has a page about it.
struct GuideSituation
{
    bool isPresenting = false; ///< the window is shown to others
    bool isUnknown = false;    ///< the outcome of a list is unknown
    bool hasFailed = false;    ///< a message says what has failed
    bool hasReview = false;
    bool isOwnList = false; ///< the outages are from a file or the clipboard

    friend bool operator==(const GuideSituation &, const GuideSituation &) = default;
};

/// Returns the name of the page about it.
[[nodiscard]] QString guidePageOf(const GuideSituation &situation);

/// Opens the guide at the page about what a person does, in the window and in its dialogs.
class GuideController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GuideController)

public:
    /// \a action opens the guide; \a situation is asked then. Both outlive this.
    GuideController(QAction &action, std::function<GuideSituation()> situation, QWidget &window);
    ~GuideController() override;

    /// Shows a page, by the name of its file.
    void show(const QString &page);

private:
    void openHere();
    void takeKeyTo(QWidget *focus);

    QAction &m_action;
    std::function<GuideSituation()> m_situation;
    QWidget &m_window;
    std::unique_ptr<GuideWindow> m_guide; ///< null until it is asked for
};
