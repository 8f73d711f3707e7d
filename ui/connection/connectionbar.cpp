// SPDX-License-Identifier: MIT
#include "ui/connection/connectionbar.h"

#include "text/timetext.h"
#include "ui/connection/keyringline.h"
#include "ui/theme/buttons.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icon.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/accessibilityfixes.h"
#include "ui/widgets/fieldbox.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qobject.h>
#include <QtGui/qguiapplication.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qcheckbox.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qtoolbutton.h>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int KeyColumn = 3;

int widthOf(const QWidget *widget, int characters)
{
    return widget->fontMetrics().averageCharWidth() * characters + Spacing::of(3);
}

} // namespace

ConnectionBar::ConnectionBar(QWidget *parent)
    : QWidget(parent)
{
    AccessibilityFixes::install();
    buildFields();
    layOut();
    connectFields();
}

void ConnectionBar::buildFields()
{
    m_profile = new QComboBox;
    m_profile->addItem(tr("Demo"), true);
    m_profile->addItem(tr("Custom"), false);
    m_baseUrl = new QLineEdit;
    m_baseUrl->setPlaceholderText(u"https://host/v1"_s);
    m_siteId = new QComboBox;
    m_siteId->setEditable(true);
    m_siteId->setInsertPolicy(QComboBox::NoInsert);
    m_siteId->lineEdit()->setPlaceholderText(tr("such as my-site"));
    m_apiKey = new KeyEdit;
    m_keyring = new KeyringLine;
    m_cutoff = new QLineEdit;
    m_cutoff->setPlaceholderText(usualCutoff());
    m_cutoff->setToolTip(tr("Outages that began before this moment are left out. Date, T, time "
                            "and zone, for example 2022-01-01T00:00:00Z"));
    m_fetch = primaryButton(tr("Fetch"), u"download"_s);
    m_profileBox = new FieldBox(tr("Profile"), m_profile);
    m_baseUrlBox = new FieldBox(tr("Base URL"), m_baseUrl);
    m_siteIdBox = new FieldBox(tr("Site ID"), m_siteId);
    m_apiKeyBox = new FieldBox(tr("API key"), m_apiKey);
    m_apiKeyBox->setCaptionTail(m_keyring->box());
    m_cutoffBox = new FieldBox(tr("Cutoff"), m_cutoff);
}

void ConnectionBar::layOut()
{
    m_profile->setMinimumWidth(widthOf(m_profile, 10));
    m_baseUrl->setMinimumWidth(widthOf(m_baseUrl, 18));
    m_siteId->setMinimumWidth(widthOf(m_siteId, 16));
    m_siteId->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_siteId->setMinimumContentsLength(12);
    m_siteId->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_apiKey->setMinimumWidth(widthOf(m_apiKey, 12));
    m_cutoff->setMinimumWidth(widthOf(m_cutoff, 22));
    // As wide as the wider of its two words: nothing moves when one becomes the other.
    m_fetch->setText(tr("Cancel"));
    const int cancelWidth = m_fetch->sizeHint().width();
    m_fetch->setText(tr("Fetch"));
    m_fetch->setMinimumWidth(qMax(cancelWidth, widthOf(m_fetch, 10)));
    m_fetch->setFixedHeight(m_baseUrl->sizeHint().height());

    auto *layout = new QGridLayout(this);
    Spacing::apply(layout, 2, 1.5, 1);
    layout->setVerticalSpacing(Spacing::of(0.5));
    // The captions bring their own air.
    layout->setContentsMargins(Spacing::of(2), Spacing::of(0.75), Spacing::of(2), Spacing::of(1.5));
    const std::array<FieldBox *, 5> boxes{m_profileBox, m_baseUrlBox, m_siteIdBox, m_apiKeyBox,
                                          m_cutoffBox};
    constexpr std::array<int, 5> Stretches{0, 5, 4, 2, 2};
    for (int column = 0; column < int(boxes.size()); ++column) {
        layout->addWidget(boxes.at(size_t(column)), 0, column);
        layout->setColumnStretch(column, Stretches.at(size_t(column)));
    }
    layout->addLayout(makeFetchColumn(), 0, 5);
    layout->addWidget(m_keyring, 1, KeyColumn, 1, -1);
}

QVBoxLayout *ConnectionBar::makeFetchColumn()
{
    // A caption of nothing puts the button on the line of the fields.
    auto *caption = new PlainLabel(u" "_s);
    caption->setFont(Fonts::small());
    caption->setMinimumHeight(Spacing::of(3));
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::of(0.5));
    column->addWidget(caption);
    column->addWidget(m_fetch);
    column->addStretch();
    return column;
}

void ConnectionBar::connectFields()
{
    for (QLineEdit *edit :
         {m_baseUrl, m_siteId->lineEdit(), static_cast<QLineEdit *>(m_apiKey), m_cutoff}) {
        connect(edit, &QLineEdit::textChanged, this, &ConnectionBar::onEdited);
        connect(edit, &QLineEdit::returnPressed, this, [this] {
            // With Ctrl it is about submitting.
            if (!QGuiApplication::keyboardModifiers().testFlag(Qt::ControlModifier))
                m_fetch->click();
        });
    }
    connect(m_profile, &QComboBox::activated, this, [this](int index) {
        if (m_profile->itemData(index).toBool()) {
            Q_EMIT demoChosen();
        } else {
            Q_EMIT customChosen();
        }
    });
    connect(m_fetch, &QPushButton::clicked, this, [this] {
        if (m_isBusy) {
            Q_EMIT cancelRequested();
        } else {
            Q_EMIT fetchRequested();
        }
    });
}

ConnectionFields ConnectionBar::fields() const
{
    const QString baseUrl = m_baseUrl->text().trimmed();
    const bool isDemo = m_profile->currentData().toBool();
    return {.kind = isDemo ? ConnectionKind::Demo : kindOf(baseUrl),
            .baseUrl = baseUrl,
            .siteId = m_siteId->currentText(),
            .cutoff = m_cutoff->text().trimmed()};
}

void ConnectionBar::setFields(const ConnectionFields &fields)
{
    const bool isDemo = fields.kind == ConnectionKind::Demo;
    {
        const QSignalBlocker quiet(this);
        m_profile->setCurrentIndex(m_profile->findData(isDemo));
        m_baseUrl->setText(fields.baseUrl);
        m_baseUrl->setCursorPosition(0);
        m_siteId->setEditText(fields.siteId);
        m_cutoff->setText(fields.cutoff);
        m_cutoff->setCursorPosition(0);
    }
    // The demo's address is its own: typing a different one means leaving it.
    m_baseUrl->setReadOnly(isDemo);
    showFaults({});
    showCutoffInUtc();
}

QString ConnectionBar::keyText() const
{
    return m_apiKey->text();
}

void ConnectionBar::setKeyText(const QString &key)
{
    const QSignalBlocker quiet(this);
    m_apiKey->setText(key);
    m_apiKeyBox->setFault({});
}

void ConnectionBar::setKnownSites(const QStringList &sites)
{
    const QString text = m_siteId->currentText();
    const QSignalBlocker quiet(this);
    m_siteId->clear();
    m_siteId->addItems(sites);
    m_siteId->setEditText(text);
}

FieldBox *ConnectionBar::box(ConnectionField field) const
{
    switch (field) {
    case ConnectionField::BaseUrl:
        return m_baseUrlBox;
    case ConnectionField::SiteId:
        return m_siteIdBox;
    case ConnectionField::ApiKey:
        return m_apiKeyBox;
    case ConnectionField::Cutoff:
        break;
    }
    return m_cutoffBox;
}

void ConnectionBar::showFaults(const QList<FieldFault> &faults)
{
    for (FieldBox *each : {m_baseUrlBox, m_siteIdBox, m_apiKeyBox, m_cutoffBox}) {
        each->setFault({});
    }
    for (const FieldFault &fault : faults) {
        box(fault.field)->setFault(fault.sentence);
    }
    if (!faults.isEmpty()) {
        focusField(faults.first().field);
    }
}

void ConnectionBar::focusField(ConnectionField field)
{
    box(field)->setFocus(Qt::OtherFocusReason);
    if (field == ConnectionField::SiteId) {
        m_siteId->lineEdit()->selectAll();
    } else if (field == ConnectionField::ApiKey) {
        m_apiKey->selectAll();
    }
}

void ConnectionBar::setBusy(bool busy)
{
    m_isBusy = busy;
    // Fields that are turned off would hand the keyboard to the next widget in the window.
    const QWidget *holder = window()->focusWidget();
    if (busy && (holder == nullptr || isAncestorOf(holder)))
        m_fetch->setFocus();
    for (FieldBox *each : {m_profileBox, m_baseUrlBox, m_siteIdBox, m_apiKeyBox, m_cutoffBox}) {
        each->setEnabled(!busy);
    }
    setPrimary(m_fetch, !busy && m_isNextStep);
    m_fetch->setText(busy ? tr("Cancel") : tr("Fetch"));
    m_fetch->setIcon(busy ? Icon::named(u"x"_s) : fetchIcon());
    m_fetch->setToolTip(busy ? tr("Stop what is under way (Esc)")
                             : tr("Fetch outages and site (F5)"));
}

void ConnectionBar::setNextStep(bool isNextStep)
{
    m_isNextStep = isNextStep;
    if (!m_isBusy) {
        setPrimary(m_fetch, isNextStep);
        m_fetch->setIcon(fetchIcon());
    }
}

QIcon ConnectionBar::fetchIcon() const
{
    const QString name = u"download"_s;
    return m_isNextStep ? Icon::onAccent(name) : Icon::named(name);
}

void ConnectionBar::onEdited()
{
    // What was wrong is being mended; it is judged again with the next fetch.
    for (FieldBox *each : {m_baseUrlBox, m_siteIdBox, m_apiKeyBox, m_cutoffBox}) {
        each->setFault({});
    }
    showCutoffInUtc();
    Q_EMIT edited();
}

void ConnectionBar::showCutoffInUtc()
{
    const ConnectionFields typed = fields();
    const auto instant = readCutoff(typed);
    const bool isUtc = typed.cutoff.endsWith(QLatin1Char('Z'), Qt::CaseInsensitive);
    if (!instant || isUtc) {
        m_cutoffBox->setHint({});
        return;
    }
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(instant->milliseconds, Qt::UTC);
    //: A moment in UTC, below a cutoff that was typed with another zone
    m_cutoffBox->setHint(tr("= %1 UTC").arg(utcText(utc)));
}
