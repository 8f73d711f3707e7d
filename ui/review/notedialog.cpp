// SPDX-License-Identifier: MIT
#include "ui/review/notedialog.h"

#include "ui/look/labels.h"
#include "ui/look/pieces.h"
#include "ui/look/spacing.h"
#include "ui/look/type.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qpushbutton.h>

namespace {

constexpr int LongestNote = 500; // characters

} // namespace

NoteDialog::NoteDialog(const QString &question, const QString &button, const QString &text,
                       bool needed, QWidget *parent)
    : QDialog(parent)
    , m_note(new QLineEdit(text))
{
    setWindowTitle(tr("Note"));
    auto *title = new PlainLabel(question);
    title->setFont(Type::title());
    m_note->setMaxLength(LongestNote);
    m_note->setAccessibleName(question);
    m_note->selectAll();
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *accepting = primaryButton(button, QStringLiteral("check"));
    accepting->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(accepting);
    auto *layout = new QVBoxLayout(this);
    Spacing::apply(layout, 2.5, 2, 1.5);
    layout->addWidget(title);
    layout->addWidget(m_note);
    layout->addLayout(buttons);
    const auto judge = [=, this] {
        const bool canGo = !needed || !m_note->text().trimmed().isEmpty();
        accepting->setEnabled(canGo);
        setPrimary(accepting, canGo);
    };
    judge();
    connect(m_note, &QLineEdit::textChanged, this, judge);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(accepting, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT noteGiven(m_note->text().trimmed());
    });
    resize(Spacing::of(64), sizeHint().height());
}
