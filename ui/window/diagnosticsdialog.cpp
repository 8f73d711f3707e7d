// SPDX-License-Identifier: MIT
#include "ui/window/diagnosticsdialog.h"

#include "ui/theme/fonts.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/labels.h"

#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qdialogbuttonbox.h>
#include <QtWidgets/qplaintextedit.h>
#include <QtWidgets/qpushbutton.h>

DiagnosticsDialog::DiagnosticsDialog(const Question &question, QWidget *parent)
    : QDialog(parent)
    , m_sentence(new PlainLabel(tr("Asking the system…")))
    , m_text(new QPlainTextEdit)
{
    setWindowTitle(tr("Diagnostics"));
    m_sentence->setWordWrap(true);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFont(Fonts::mono());
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setAccessibleName(windowTitle());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *close = buttons->button(QDialogButtonBox::Close);
    close->setText(tr("Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    Spacing::apply(layout, 3, 3, 2);
    layout->addWidget(m_sentence);
    layout->addWidget(m_text, 1);
    layout->addWidget(buttons);
    close->setFocus();
    resize(Spacing::of(80), Spacing::of(56));
    // A proxy script may take its time.
    m_machine.run(
        [base = question.base, route = question.route](const StopToken &) {
            return machineFacts(base, route);
        },
        [this, facts = question.facts, clean = question.clean](const MachineFacts &machine) {
            Diagnostics all = facts;
            all.machine = machine;
            showFacts(clean(Wording::diagnostics(all)));
        });
}

void DiagnosticsDialog::showFacts(const QString &text)
{
    m_text->setPlainText(text);
    QGuiApplication::clipboard()->setText(text);
    m_sentence->setText(tr("Copied. The key, the address, the site and the outages are not in it; "
                           "read it before you send it."));
}

#include "moc_diagnosticsdialog.cpp"
