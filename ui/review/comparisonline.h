// SPDX-License-Identifier: MIT
#pragma once

#include "outages/review.h"

#include <QtCore/qstringlist.h>
#include <QtWidgets/qwidget.h>

#include <functional>
#include <map>

class ElidedLabel;
class QToolButton;

/// What became of an earlier list, in words and rows.
struct ComparisonNews
{
    QString sentence = {};     ///< "2 new, 1 gone since 14 March (last accepted list)", or empty
    ChangeCounts changes = {}; ///< the numbers in it
    QString since = {};        ///< what follows them
    QStringList shorter = {};  ///< the same where it has no room, longest first
    Review gone = {};          ///< removedOutages() of the earlier list
    QString goneSentence = {}; ///< what they are gone of
};

/// What became of an earlier list, as a line: each number is a button that shows just those
/// outages, the last words say what they are compared with. The numbers are never cut. GUI thread.
class ComparisonLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComparisonLine)

public:
    explicit ComparisonLine(QWidget *parent = nullptr);

    /// Without a sentence there is no line.
    void setNews(const ComparisonNews &news);
    /// Which of its outages the table is narrowed down to.
    void setChosen(const std::function<bool(CompareState)> &isChosen);
    /// The whole sentence, whether it has room or not.
    [[nodiscard]] QString sentence() const { return m_sentence; }

Q_SIGNALS:
    /// A person wants to see these outages, or no longer only these.
    void stateToggled(CompareState state);

private:
    QToolButton *addButton(CompareState state, const QString &tip);

    QString m_sentence;
    std::map<CompareState, QToolButton *> m_buttons;
    ElidedLabel *m_since;
};
