// SPDX-License-Identifier: MIT
#include "ui/widgets/noticebox.h"

#include "ui/theme/icon.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/wrappedlabel.h"

#include <QtGui/qevent.h>
#include <QtGui/qpainter.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qcheckbox.h>
#include <QtWidgets/qlineedit.h>

namespace {

constexpr double Radius = 0.75; // units of the rhythm
constexpr int FieldChars = 30;

} // namespace

NoticeBox::NoticeBox(Tone tone, const QString &iconName, const QString &sentence, QWidget *parent)
    : QFrame(parent)
    , m_tone(tone)
    , m_sentence(wrappedLabel(sentence, this))
    , m_texts(new QVBoxLayout)
{
    Spacing::apply(m_texts, 0, 0, 0.5);
    m_texts->addWidget(m_sentence);
    auto *layout = new QHBoxLayout(this);
    Spacing::apply(layout, 1.5, 1, 1);
    layout->addWidget(new IconLabel(Icon::toned(iconName, tone), Spacing::of(2.25), this), 0,
                      Qt::AlignTop);
    layout->addLayout(m_texts, 1);
}

QString NoticeBox::sentence() const
{
    return m_sentence->text();
}

void NoticeBox::addDetail(const QString &detail)
{
    auto *label = wrappedLabel(detail, this);
    label->setTone(Tone::Dimmed);
    m_texts->addWidget(label);
}

void NoticeBox::askFor(const QString &text)
{
    m_tick = new QCheckBox(text, this);
    m_tick->setAccessibleDescription(sentence());
    m_texts->addWidget(m_tick, 0, Qt::AlignLeft);
    connect(m_tick, &QCheckBox::toggled, this, &NoticeBox::acknowledgedChanged);
}

void NoticeBox::askToType(const QString &label, const QStringList &answers)
{
    m_answers = answers;
    m_field = new QLineEdit(this);
    m_field->setAccessibleName(label);
    m_field->setAccessibleDescription(sentence());
    m_field->setMinimumWidth(m_field->fontMetrics().averageCharWidth() * FieldChars);
    m_field->installEventFilter(this);
    auto *words = wrappedLabel(label, this);
    words->setBuddy(m_field);
    m_texts->addWidget(words);
    m_texts->addWidget(m_field, 0, Qt::AlignLeft);
    connect(m_field, &QLineEdit::textChanged, this, &NoticeBox::acknowledgedChanged);
}

void NoticeBox::hideWhatIsTyped()
{
    m_field->setEchoMode(QLineEdit::Password);
}

bool NoticeBox::isTicked() const
{
    return m_tick == nullptr || m_tick->isChecked();
}

bool NoticeBox::isTyped() const
{
    return m_field == nullptr || m_answers.contains(m_field->text().trimmed());
}

bool NoticeBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (isTyped())
                Q_EMIT typed();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void NoticeBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneFill(QApplication::palette(), m_tone));
    const double radius = Spacing::of(Radius);
    painter.drawRoundedRect(rect(), radius, radius);
}

#include "moc_noticebox.cpp"
