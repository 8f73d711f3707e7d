// SPDX-License-Identifier: MIT
#include "ui/connection/namesdialog.h"

#include "text/oneline.h"
#include "ui/theme/buttons.h"
#include "ui/theme/fonts.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/wrappedlabel.h"

#include <QtGui/qstandarditemmodel.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qgridlayout.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qscrollarea.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr double NamesWidth = 70; // units of the rhythm
constexpr double NamesHeight = 50;
constexpr double LeastChoiceWidth = 30;

// The rows of what can be chosen.
constexpr int NotSaid = 0;
constexpr int FirstDevice = 2; // behind one of another site

} // namespace

NamesDialog::NamesDialog(const QStringList &names, const Site &site, QWidget *parent)
    : QDialog(parent)
    , m_names(names.first(std::min(names.size(), MostNames)))
    , m_devices(new QStandardItemModel(this))
{
    setWindowTitle(tr("Names of devices"));
    auto *title = wrappedLabel(tr("Which devices are meant?"), this);
    title->setFont(Fonts::title());
    //: %1 is the name of a site
    auto *note = wrappedLabel(tr("No device of %1 has these names. What you choose holds for all "
                                 "rows of the list; what stays open is not sent.")
                                  .arg(oneLine(site.name(), NameLength)),
                              this);
    note->setTone(Tone::Dimmed);
    auto *layout = new QVBoxLayout(this);
    Spacing::apply(layout, 2.5, 2, 1.5);
    layout->addWidget(title);
    layout->addWidget(note);
    layout->addWidget(makeNames(site), 1);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    m_use = primaryButton(tr("Read the list so"), u"check"_s, this);
    m_use->setDefault(true);
    auto *buttons = new QHBoxLayout;
    Spacing::apply(buttons, 0, 0, 1);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_use);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_use, &QPushButton::clicked, this, &NamesDialog::confirm);
    refresh();
    const QSize usual(Spacing::of(NamesWidth), Spacing::of(NamesHeight));
    const QSize needed(usual.width(), std::min(usual.height(), sizeHint().height()));
    resize(parent == nullptr ? needed : needed.boundedTo(parent->window()->size()));
}

/// What each name can be: all share it.
void NamesDialog::listDevices(const Site &site)
{
    const auto add = [this](const QString &text, const QString &id) {
        auto *item = new QStandardItem(text);
        item->setData(id, Qt::UserRole);
        if (!id.isEmpty())
            item->setToolTip(toolTipText(id));
        m_devices->appendRow(item);
    };
    add(tr("Not said"), {});
    add(tr("A device of another site"), {});
    QHash<QString, int> timesNamed;
    for (const Device &device : site.devices())
        ++timesNamed[device.name];
    for (const Device &device : site.devices()) {
        const QString id = oneLine(device.id, NameLength);
        const QString name = oneLine(device.name, NameLength);
        if (device.name.isEmpty())
            add(id, device.id);
        else if (timesNamed.value(device.name) == 1)
            add(name, device.id);
        else //: %1 is the name of a device, %2 its id
            add(tr("%1 (%2)").arg(name, id), device.id);
    }
}

QWidget *NamesDialog::makeNames(const Site &site)
{
    listDevices(site);
    auto *names = new QWidget;
    auto *grid = new QGridLayout(names);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Spacing::of(2));
    grid->setVerticalSpacing(Spacing::of(1));
    grid->setColumnStretch(0, 1);
    for (const QString &name : std::as_const(m_names))
        addName(*grid, name, site);
    grid->setRowStretch(grid->rowCount(), 1);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus); // it follows the keyboard through the choices
    area->setWidget(names);
    return area;
}

void NamesDialog::addName(QGridLayout &grid, const QString &name, const Site &site)
{
    //: %1 is a name as it stands in a list: white space at its ends is seen by the quotes
    const QString quoted = tr("“%1”").arg(oneLine(name, NameLength));
    auto *choice = new QComboBox;
    //: %1 is a name in quotes
    choice->setAccessibleName(tr("Device meant by %1").arg(quoted));
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumWidth(Spacing::of(LeastChoiceWidth));
    choice->setModel(m_devices);
    choice->setCurrentIndex(NotSaid);
    const QString like = site.textLike(name);
    const auto alike = std::ranges::find_if(site.devices(), [&like](const Device &device) {
        return device.name == like || device.id == like;
    });
    if (!like.isEmpty() && alike != site.devices().end())
        choice->setCurrentIndex(FirstDevice + int(alike - site.devices().begin()));
    const int row = grid.rowCount();
    auto *label = new ElidedLabel;
    label->setText(quoted);
    grid.addWidget(label, row, 0);
    grid.addWidget(choice, row, 1);
    m_choices.append(choice);
    connect(choice, &QComboBox::currentIndexChanged, this, &NamesDialog::refresh);
}

QHash<QString, QString> NamesDialog::meant() const
{
    QHash<QString, QString> meant;
    for (qsizetype place = 0; place < m_names.size(); ++place) {
        if (m_choices[place]->currentIndex() != NotSaid)
            meant.insert(m_names[place], m_choices[place]->currentData().toString());
    }
    return meant;
}

void NamesDialog::refresh()
{
    if (m_use == nullptr)
        return;
    const bool isSaid = !meant().isEmpty();
    m_use->setEnabled(isSaid);
    m_use->setAccessibleDescription(isSaid ? QString() : tr("Say of a name which device is meant"));
}

void NamesDialog::confirm()
{
    const QHash<QString, QString> said = meant();
    if (said.isEmpty() || !isVisible())
        return;
    accept();
    Q_EMIT devicesChosen(said);
}

#include "moc_namesdialog.cpp"
