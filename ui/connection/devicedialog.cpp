// SPDX-License-Identifier: MIT
#include "ui/connection/devicedialog.h"

#include "text/oneline.h"
#include "ui/theme/buttons.h"
#include "ui/theme/fonts.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/wrappedlabel.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qbuttongroup.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qradiobutton.h>

using namespace Qt::StringLiterals;

namespace {

constexpr double LeastWidth = 60; // units of the rhythm
constexpr qsizetype LongestIdShown = 60;

} // namespace

DeviceDialog::DeviceDialog(const QString &name, const QStringList &ids, QWidget *parent)
    : QDialog(parent)
    , m_ids(ids)
    , m_choices(new QButtonGroup(this))
    , m_use(primaryButton(tr("Use this device"), u"check"_s))
{
    setWindowTitle(tr("Device"));
    //: %1 is the name of a device
    auto *title = wrappedLabel(tr("Which device is “%1”?").arg(oneLine(name, NameLength)), this);
    title->setFont(Fonts::title());
    auto *note = wrappedLabel(tr("Several devices of this site have that name. What you choose "
                                 "holds for all rows of the list."),
                              this);
    note->setTone(Tone::Dimmed);
    auto *layout = new QVBoxLayout(this);
    Spacing::apply(layout, 2.5, 2, 1.5);
    layout->addWidget(title);
    layout->addWidget(note);
    for (const QString &id : ids) {
        auto *choice = new QRadioButton(oneLine(id, LongestIdShown).replace(u'&', u"&&"_s), this);
        choice->setAccessibleName(id);
        m_choices->addButton(choice, int(layout->count()));
        layout->addWidget(choice);
    }
    auto *cancel = new QPushButton(tr("Cancel"), this);
    m_use->setDefault(true);
    m_use->setEnabled(false);
    m_use->setAccessibleDescription(tr("Choose a device first"));
    auto *buttons = new QHBoxLayout;
    Spacing::apply(buttons, 0, 0, 1);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_use);
    layout->addLayout(buttons);
    connect(m_choices, &QButtonGroup::idToggled, this, [this] {
        m_use->setEnabled(true);
        m_use->setAccessibleDescription({});
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_use, &QPushButton::clicked, this, &DeviceDialog::confirm);
    setMinimumWidth(Spacing::of(LeastWidth));
}

void DeviceDialog::confirm()
{
    const qsizetype place = m_choices->buttons().indexOf(m_choices->checkedButton());
    if (place < 0 || !isVisible())
        return;
    accept();
    Q_EMIT deviceChosen(m_ids[place]);
}

#include "moc_devicedialog.cpp"
