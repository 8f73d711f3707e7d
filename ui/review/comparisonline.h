// SPDX-License-Identifier: MIT
#pragma once

#include "outages/review.h"

#include <QtCore/qstringlist.h>
#include <QtWidgets/qwidget.h>

#include <functional>
#include <map>

class ElidedLabel;
class QToolButton;

/// The comparison with an earlier list, as texts and rows.
struct ComparisonNews
{
    QString sentence = {};        ///< "2 new, 1 gone since 14 March (last accepted list)", or empty
    ChangeCounts changes = {};    ///< the numbers in it
    QString since = {};           ///< the text after the numbers
    QStringList shorter = {};     ///< shorter forms for less room, longest first
    Review removed = {};          ///< removedOutages() of the earlier list
    QString removedSentence = {}; ///< the sentence on the gone outages
};

/// A line with the comparison to an earlier list: each number is a button that shows only those
/// outages, the last words tell which list it is. The numbers are never cut. GUI thread.
class ComparisonLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComparisonLine)

public:
    explicit ComparisonLine(QWidget *parent = nullptr);

    /// Shows \a news; hides the line if the sentence is empty.
    void setNews(const ComparisonNews &news);
    /// Sets which of its outages the table is filtered to.
    void setChosen(const std::function<bool(CompareState)> &isChosen);
    /// The whole sentence, also if it does not fit.
    [[nodiscard]] QString sentence() const { return m_sentence; }

Q_SIGNALS:
    /// Emitted when the user asks to see only these outages, or no longer only these.
    void stateToggled(CompareState state);

private:
    QToolButton *addButton(CompareState state, const QString &tip);

    QString m_sentence;
    std::map<CompareState, QToolButton *> m_buttons;
    ElidedLabel *m_since;
};
