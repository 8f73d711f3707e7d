// SPDX-License-Identifier: MIT
#include "ui/review/notedialog.h"

#include "ui/theme/buttons.h"
#include "ui/theme/fonts.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/labels.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qpushbutton.h>

using namespace Qt::StringLiterals;

NoteDialog::NoteDialog(const NoteQuestion &question, QWidget *parent)
    : QDialog(parent)
    , m_note(new QLineEdit(question.text))
{
    setWindowTitle(question.title);
    auto *title = new PlainLabel(question.question);
    title->setFont(Fonts::title());
    m_note->setMaxLength(LongestNote);
    m_note->setPlaceholderText(question.standsFor);
    m_note->setAccessibleName(question.question);
    m_note->setAccessibleDescription(question.hint);
    m_note->selectAll();
    auto *layout = new QVBoxLayout(this);
    Spacing::apply(layout, 2.5, 2, 1.5);
    layout->addWidget(title);
    layout->addWidget(m_note);
    if (!question.hint.isEmpty()) {
        auto *hint = new PlainLabel(question.hint);
        hint->setTone(Tone::Dimmed);
        hint->setWordWrap(true);
        layout->addWidget(hint);
    }
    layout->addLayout(makeButtons(question));
    resize(Spacing::of(64), sizeHint().height());
}

QHBoxLayout *NoteDialog::makeButtons(const NoteQuestion &question)
{
    auto *buttons = new QHBoxLayout;
    if (!question.removal.isEmpty()) {
        auto *removing = new QPushButton(question.removal);
        connect(removing, &QPushButton::clicked, this, [this] {
            accept();
            Q_EMIT removalAsked();
        });
        buttons->addWidget(removing);
    }
    auto *cancel = new QPushButton(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(makeAccepting(question));
    return buttons;
}

QPushButton *NoteDialog::makeAccepting(const NoteQuestion &question)
{
    auto *accepting = primaryButton(question.button, u"check"_s);
    accepting->setDefault(true);
    const auto judge = [this, accepting, isNeeded = question.isNeeded] {
        const bool canGo = !isNeeded || !m_note->text().trimmed().isEmpty();
        accepting->setEnabled(canGo);
        setPrimary(accepting, canGo);
    };
    judge();
    connect(m_note, &QLineEdit::textChanged, this, judge);
    connect(accepting, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT noteGiven(m_note->text().trimmed());
    });
    return accepting;
}

#include "moc_notedialog.cpp"
