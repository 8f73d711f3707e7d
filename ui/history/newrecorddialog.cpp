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
    : RecordQuestion(parent)
    , m_start(primaryButton(tr("Start the new record"), u"file-text"_s, this))
{
    setWindowTitle(tr("Start a new record"));
    auto *layout = new QVBoxLayout(this);
    Spacing::apply(layout, 2.5, 2, 2);
    layout->addWidget(makeText(path));
    layout->addWidget(told());
    m_start->setAutoDefault(false);
    connect(m_start, &QPushButton::clicked, this, &NewRecordDialog::confirm);
    layout->addWidget(makeFoot(nullptr, m_start));
    setMinimumWidth(Spacing::of(NewRecordWidth));
    refresh();
    focusCancel();
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

void NewRecordDialog::refresh()
{
    m_start->setEnabled(!isWaiting() && !isOver());
    layout()->activate();
    setMinimumHeight(layout()->totalHeightForWidth(minimumWidth()));
}

void NewRecordDialog::confirm()
{
    wait();
    Q_EMIT confirmed();
}

#include "moc_newrecorddialog.cpp"
