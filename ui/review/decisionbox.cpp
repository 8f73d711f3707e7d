// SPDX-License-Identifier: MIT
#include "ui/review/decisionbox.h"

#include "ui/review/notedialog.h"
#include "ui/theme/fonts.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/labels.h"

#include <QtGui/qevent.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qcheckbox.h>
#include <QtWidgets/qlineedit.h>

DecisionBox::DecisionBox(QWidget *parent)
    : QWidget(parent)
    , m_include(new QCheckBox(tr("Send this outage"), this))
    , m_caption(new PlainLabel(this))
    , m_note(new QLineEdit(this))
{
    auto *heading = new PlainLabel(tr("Decision"), this);
    heading->setFont(Fonts::strong());
    m_note->setMaxLength(NoteDialog::LongestNote);
    m_note->installEventFilter(this);
    m_caption->setTone(Tone::Dimmed);
    m_caption->setBuddy(m_note);
    auto *note = new QHBoxLayout;
    note->setSpacing(Spacing::of(1));
    note->addWidget(m_caption);
    note->addWidget(m_note, 1);
    auto *column = new QVBoxLayout(this);
    Spacing::apply(column, 0, 0, 0.5);
    column->addWidget(heading);
    column->addWidget(m_include);
    column->addLayout(note);
    m_include->setAccessibleName(m_include->text());
    connect(m_include, &QCheckBox::clicked, this,
            [this](bool included) { Q_EMIT inclusionRequested(m_row, included); });
    connect(m_note, &QLineEdit::editingFinished, this, &DecisionBox::takeNote);
    connect(m_note, &QLineEdit::returnPressed, this, &DecisionBox::left);
}

void DecisionBox::setTabOrderBetween(QWidget *before, QWidget *after)
{
    setTabOrder(before, m_include);
    setTabOrder(m_include, m_note);
    setTabOrder(m_note, after);
}

void DecisionBox::showRow(const Review &review, qsizetype row)
{
    const bool isSameTable = &review.table() == &m_review.table();
    const bool isSameRow = isSameTable && row == m_row;
    if (isSameTable && !isSameRow)
        takeNote();
    m_review = review;
    m_row = row;
    setVisible(row >= 0 && review.siteDevice(row) >= 0);
    if (isHidden())
        return;
    m_include->setVisible(review.isChoosable(row));
    m_include->setChecked(review.verdict(row) == Verdict::Included);
    const bool isLeftOut = review.verdict(row) == Verdict::LeftOut;
    m_caption->setText(isLeftOut ? tr("Reason") : tr("Note"));
    m_note->setAccessibleName(m_caption->text());
    m_note->setPlaceholderText(isLeftOut ? tr("Why it does not go")
                                         : tr("What is to be remembered"));
    if (!isSameRow || !m_note->isModified())
        showNote();
}

void DecisionBox::showNote()
{
    const QString note = m_review.note(m_row);
    if (m_note->text() != note)
        m_note->setText(note);
    m_note->setModified(false);
    m_note->setCursorPosition(0);
}

void DecisionBox::takeNote()
{
    if (!m_note->isModified())
        return;
    m_note->setModified(false);
    Q_EMIT noteGiven(m_row, m_note->text().trimmed());
}

bool DecisionBox::eventFilter(QObject *watched, QEvent *event)
{
    const bool isEscape = event->type() == QEvent::KeyPress &&
                          static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (isEscape && m_note->isModified()) {
        showNote();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

#include "moc_decisionbox.cpp"
