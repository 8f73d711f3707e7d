// SPDX-License-Identifier: MIT
#include "ui/review/remarklist.h"

#include "ui/theme/buttons.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icon.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/statelook.h"
#include "ui/widgets/wrappedlabel.h"

#include <QtCore/qlocale.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qtoolbutton.h>

using namespace Qt::StringLiterals;

namespace {

constexpr double IconSize = 2; // units of the rhythm

QIcon iconOf(RowRemark::Kind kind)
{
    const auto ofState = [](auto state) {
        const StateLook look = stateLook(state);
        return Icon::toned(look.icon, look.tone);
    };
    switch (kind) {
    case RowRemark::Kind::ToCheck:
        return ofState(Attention::ToCheck);
    case RowRemark::Kind::LookedAt:
        return ofState(Attention::LookedAt);
    case RowRemark::Kind::Finding:
        return ofState(Attention::Note);
    case RowRemark::Kind::New:
        return ofState(CompareState::New);
    case RowRemark::Kind::Changed:
        return ofState(CompareState::Changed);
    case RowRemark::Kind::Decided:
        return Icon::toned(u"circle-dashed"_s, Tone::ToCheck);
    case RowRemark::Kind::Near:
        return Icon::toned(u"clock"_s, Tone::Dimmed);
    case RowRemark::Kind::Note:
        return Icon::toned(u"file-text"_s, Tone::Dimmed);
    }
    return {};
}

} // namespace

RemarkList::RemarkList(const QString &title, QWidget *before, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_lastButton(before)
{
    Spacing::apply(m_column, 0, 0, 0.5);
    auto *heading = new PlainLabel(title, this);
    heading->setFont(Fonts::strong());
    m_column->addWidget(heading);
    setAccessibleName(title);
    hide();
}

void RemarkList::setPicture(QWidget *widget)
{
    m_column->insertWidget(1, widget);
    setTabOrder(m_lastButton, widget);
    m_lastButton = widget;
}

void RemarkList::setRemarks(const QList<RowRemark> &remarks, const OutageTable &table)
{
    while (m_lines.size() < remarks.size())
        addLine();
    for (qsizetype at = 0; at < m_lines.size(); ++at) {
        Line &line = m_lines[at];
        line.widget->setVisible(at < remarks.size());
        if (at >= remarks.size())
            continue;
        const RowRemark &remark = remarks[at];
        line.icon->setIcon(iconOf(remark.kind));
        line.sentence->setText(remark.sentence);
        line.otherRow = remark.otherRow;
        line.link->setVisible(remark.otherRow >= 0);
        if (remark.otherRow < 0)
            continue;
        //: %1 is the number of a record
        const QString name =
            tr("Go to record %1").arg(QLocale().toString(table.recordNumber(remark.otherRow)));
        line.link->setAccessibleName(name);
        line.link->setToolTip(name);
    }
    setVisible(!remarks.isEmpty());
}

void RemarkList::addLine()
{
    Line line{.widget = new QWidget(this)};
    auto *row = new QHBoxLayout(line.widget);
    Spacing::apply(row, 0, 0, 1);
    line.icon = new IconLabel({}, Spacing::of(IconSize), line.widget);
    line.sentence = wrappedLabel({}, line.widget);
    line.sentence->makeSelectable();
    line.link = iconButton(u"arrow-right"_s, {}, line.widget);
    line.link->setFocusPolicy(Qt::StrongFocus);
    row->addWidget(line.icon, 0, Qt::AlignTop);
    row->addWidget(line.sentence, 1);
    row->addWidget(line.link, 0, Qt::AlignTop);
    connect(line.link, &QToolButton::clicked, this,
            [this, at = m_lines.size()] { Q_EMIT rowRequested(m_lines[at].otherRow); });
    m_column->addWidget(line.widget);
    // Made later than the window, it would come last.
    setTabOrder(m_lastButton, line.link);
    m_lastButton = line.link;
    m_lines.append(line);
}

#include "moc_remarklist.cpp"
