// SPDX-License-Identifier: MIT
#include "ui/widgets/fieldbox.h"

#include "ui/theme/buttons.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icon.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/labels.h"

#include <QtGui/qclipboard.h>
#include <QtGui/qevent.h>
#include <QtGui/qguiapplication.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qstyle.h>
#include <QtWidgets/qtoolbutton.h>

using namespace Qt::StringLiterals;

namespace {

bool isPaste(const QEvent &event)
{
    const bool isKey = event.type() == QEvent::ShortcutOverride || event.type() == QEvent::KeyPress;
    return isKey && static_cast<const QKeyEvent &>(event).matches(QKeySequence::Paste);
}

/// Whether the clipboard holds several lines or cells.
bool isListCopied()
{
    const QString text = QGuiApplication::clipboard()->text().trimmed();
    return text.contains(u'\t') || text.contains(u'\n') || text.contains(u'\r');
}

} // namespace

FieldBox::FieldBox(const QString &label, QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_caption(new QHBoxLayout)
    , m_note(new FieldNote)
{
    auto *caption = new PlainLabel(label);
    caption->setFont(Fonts::small());
    caption->setTone(Tone::Dimmed);
    caption->setBuddy(field);
    // As high as what may stand behind it: fields side by side stay on one line.
    caption->setMinimumHeight(Spacing::of(3));
    caption->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    field->setAccessibleName(label);
    if (auto *combo = qobject_cast<QComboBox *>(field); combo != nullptr && combo->isEditable()) {
        combo->lineEdit()->setAccessibleName(label);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::of(0.5));
    m_caption->setSpacing(Spacing::of(1));
    m_caption->addWidget(caption, 1, Qt::AlignBottom);
    layout->addLayout(m_caption);
    layout->addWidget(field);
    layout->addWidget(m_note);
    layout->addStretch();
    setFocusProxy(field);
}

void FieldBox::setCaptionTail(QWidget *tail)
{
    m_caption->addWidget(tail, 0, Qt::AlignBottom);
    QWidget::setTabOrder(m_field, tail);
}

void FieldBox::setFault(const QString &sentence)
{
    m_fault = sentence;
    refresh();
}

QString FieldBox::fault() const
{
    return m_fault;
}

void FieldBox::setHint(const QString &hint)
{
    m_hint = hint;
    refresh();
}

void FieldBox::refresh()
{
    const QString note = m_fault.isEmpty() ? m_hint : m_fault;
    m_note->setText(note, m_fault.isEmpty() ? Tone::Dimmed : Tone::Refused);
    m_field->setAccessibleDescription(note);
}

KeyEdit::KeyEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_reveal(iconButton(u"eye"_s, tr("Show the key while held"), this))
{
    setEchoMode(QLineEdit::Password);
    // A secret is neither completed nor kept by an input method.
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                        Qt::ImhNoAutoUppercase);
    m_reveal->setCursor(Qt::ArrowCursor);
    connect(m_reveal, &QToolButton::pressed, this, [this] { setEchoMode(QLineEdit::Normal); });
    connect(m_reveal, &QToolButton::released, this, [this] { setEchoMode(QLineEdit::Password); });
}

bool KeyEdit::event(QEvent *event)
{
    if (isPaste(*event) && isListCopied()) {
        event->ignore();
        return false;
    }
    return QLineEdit::event(event);
}

void KeyEdit::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    const int side = qMax(24, height() - Spacing::of(1));
    const QRect place(width() - side - 3, (height() - side) / 2, side, side);
    m_reveal->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
    setTextMargins(isRightToLeft() ? side : 0, 0, isRightToLeft() ? 0 : side, 0);
}

#include "moc_fieldbox.cpp"
