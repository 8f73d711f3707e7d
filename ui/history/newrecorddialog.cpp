// SPDX-License-Identifier: MIT
#include "ui/history/newrecorddialog.h"

#include "ui/theme/buttons.h"
#include "ui/theme/fonts.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/wrappedlabel.h"

#include <QtCore/qdir.h>
#include <QtCore/qfileinfo.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qpushbutton.h>

using namespace Qt::StringLiterals;

namespace {

constexpr double NewRecordWidth = 68; // units of the rhythm

} // namespace

NewRecordDialog::NewRecordDialog(const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_refusal(wrappedLabel({}, this))
{
    setWindowTitle(tr("Start a new record"));
    m_refusal->setTone(Tone::Refused);
    m_refusal->hide();
    auto *layout = new QVBoxLayout(this);
    Spacing::apply(layout, 2.5, 2, 2);
    layout->addWidget(makeText(path));
    layout->addWidget(m_refusal);
    layout->addWidget(makeFoot());
    setMinimumWidth(Spacing::of(NewRecordWidth));
    fit();
    m_cancel->setFocus();
}

QWidget *NewRecordDialog::makeText(const QString &path)
{
    auto *text = new QWidget(this);
    auto *layout = new QVBoxLayout(text);
    Spacing::apply(layout, 0, 0, 1);
    auto *title = wrappedLabel(tr("Keep this record aside and start a new one?"), text);
    title->setFont(Fonts::title());
    layout->addWidget(title);
    const QFileInfo file(path);
    const QStringList paragraphs{
        //: %1 the name of a file, %2 a folder
        tr("The file %1 gets a longer name and stays in %2, with everything that is in it.")
            .arg(file.fileName(), QDir::toNativeSeparators(file.path())),
        tr("The new record does not know what was sent before, nor which outcomes were unknown. "
           "So every site is held back once, until you choose to send again."),
        tr("What was said about the changed record does not come back.")};
    for (const QString &paragraph : paragraphs)
        layout->addWidget(wrappedLabel(paragraph, text));
    setAccessibleDescription(paragraphs.join(u' '));
    return text;
}

QWidget *NewRecordDialog::makeFoot()
{
    auto *foot = new QWidget(this);
    m_cancel = new QPushButton(tr("Cancel"), foot);
    m_start = primaryButton(tr("Start the new record"), u"file-text"_s, foot);
    m_cancel->setAutoDefault(false);
    m_start->setAutoDefault(false);
    auto *layout = new QHBoxLayout(foot);
    Spacing::apply(layout, 0, 0, 1);
    layout->addStretch(1);
    layout->addWidget(m_cancel);
    layout->addWidget(m_start);
    connect(m_cancel, &QPushButton::clicked, this, &NewRecordDialog::reject);
    connect(m_start, &QPushButton::clicked, this, &NewRecordDialog::confirm);
    return foot;
}

void NewRecordDialog::fit()
{
    layout()->activate();
    setMinimumHeight(layout()->totalHeightForWidth(minimumWidth()));
}

void NewRecordDialog::confirm()
{
    m_refusal->hide();
    m_start->setEnabled(false);
    Q_EMIT confirmed();
}

void NewRecordDialog::refuse(const QString &sentence, bool isFinal)
{
    m_refusal->setText(sentence);
    m_refusal->show();
    m_start->setEnabled(true);
    m_start->setVisible(!isFinal);
    if (isFinal) {
        m_cancel->setText(tr("Close"));
        m_cancel->setFocus();
    }
    fit();
}

#include "moc_newrecorddialog.cpp"
