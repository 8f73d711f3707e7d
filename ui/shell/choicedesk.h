// SPDX-License-Identifier: MIT
#pragma once

#include "session/reviewsession.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qobject.h>

#include <functional>
#include <map>

class ActionRegistry;
class ContentPane;
class MessageBar;
class QAction;
struct ComparisonNews;

/// Between the session and the window in what concerns choices and comparisons: hands choices
/// over, offers those of an earlier start, says which did not come again, and what has changed
/// since an earlier list. GUI thread; what it is given outlives it.
class ChoiceDesk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChoiceDesk)

public:
    using NowInUtc = std::function<QDateTime()>;

    ChoiceDesk(ReviewSession &session, ContentPane &content, MessageBar &message,
               const NowInUtc &now, QObject *parent = nullptr);
    ~ChoiceDesk() override;

    /// Once.
    void connectActions(const ActionRegistry &actions);
    /// To be called once a fetched review is shown: tells what there is to tell about it.
    void tellOfFetch();
    /// What the list to be sent differs by from the one that the site accepted last; if there is
    /// none, what has changed since the fetch before. What is returned walks over all rows of the
    /// review it is given, and may be asked on any thread.
    [[nodiscard]] std::function<QString(const Review &)> changesToSend() const;
    /// What is gone of that earlier list.
    [[nodiscard]] Review goneSinceThen() const;

Q_SIGNALS:
    /// There may be other lists to compare with, or other choices on offer.
    void changed();

private:
    /// In the zone that is shown.
    [[nodiscard]] QDateTime now() const;
    void refresh();
    void offerChoices();
    /// What a fetch did with the choices made before it.
    void tellOfChoices(const MatchedChoices &choices);
    void showRows(const QList<ChangedChoice> &changed);
    [[nodiscard]] QString sentence(ComparedWith with) const;
    [[nodiscard]] ComparisonNews news(ComparedWith with) const;
    /// \a changes and what they were found against.
    [[nodiscard]] static QString named(const QString &changes, ComparedWith with);

    ReviewSession &m_session;
    ContentPane &m_content;
    MessageBar &m_message;
    NowInUtc m_now;
    std::map<ComparedWith, QAction *> m_actions; // of what can be compared with
};
