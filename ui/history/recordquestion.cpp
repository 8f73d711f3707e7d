// SPDX-License-Identifier: MIT
#include "ui/history/recordquestion.h"

#include "ui/theme/spacing.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/wrappedlabel.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qpushbutton.h>

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

RecordQuestion::RecordQuestion(QWidget *parent)
    : QDialog(parent)
    , m_told(wrappedLabel({}, this))
{
    m_told->hide();
    m_patience.setSingleShot(true);
    m_patience.setInterval(500ms);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        tell(tr("Another program is using the record. Waiting until it has ended…"), false);
    });
}

QWidget *RecordQuestion::makeFoot(PlainLabel *why, QPushButton *confirm)
{
    auto *foot = new QWidget(this);
    m_confirm = confirm;
    m_cancel = new QPushButton(tr("Cancel"), foot);
    m_cancel->setAutoDefault(false);
    auto *layout = new QHBoxLayout(foot);
    Spacing::apply(layout, 0, 0, 1);
    layout->addStretch(1);
    if (why != nullptr)
        layout->addWidget(why);
    layout->addWidget(m_cancel);
    layout->addWidget(m_confirm);
    connect(m_cancel, &QPushButton::clicked, this, &RecordQuestion::reject);
    return foot;
}

void RecordQuestion::focusCancel()
{
    m_cancel->setFocus();
}

void RecordQuestion::tell(const QString &sentence, bool isRefusal)
{
    m_told->setTone(isRefusal ? Tone::Refused : Tone::Dimmed);
    m_told->setText(sentence);
    m_told->setVisible(!sentence.isEmpty());
    refresh();
}

void RecordQuestion::wait()
{
    m_isWaiting = true;
    m_patience.start();
    tell({}, false);
}

void RecordQuestion::endWait()
{
    m_isWaiting = false;
    m_patience.stop();
    m_cancel->setEnabled(true);
}

void RecordQuestion::reject()
{
    if (!m_isWaiting) {
        QDialog::reject();
        return;
    }
    if (std::exchange(m_isCancelled, true))
        return;
    m_patience.stop();
    m_cancel->setEnabled(false);
    tell(tr("Cancelling…"), false);
    Q_EMIT cancelRequested();
}

void RecordQuestion::refuse(const QString &sentence, bool isFinal)
{
    endWait();
    if (m_isCancelled) {
        QDialog::reject();
        return;
    }
    if (isFinal)
        finish(sentence);
    else
        tell(sentence, true);
}

void RecordQuestion::succeed()
{
    endWait();
    if (m_isCancelled)
        finish(tr("It was written before it could be cancelled."));
    else
        accept();
}

void RecordQuestion::finish(const QString &sentence)
{
    m_isCancelled = false;
    m_isOver = true;
    m_confirm->hide();
    m_cancel->setText(tr("Close"));
    m_cancel->setFocus();
    tell(sentence, true);
}

#include "moc_recordquestion.cpp"
