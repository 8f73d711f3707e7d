// SPDX-License-Identifier: MIT
#include "ui/connection/connectionbar.h"

#include "text/kindtext.h"
#include "text/timetext.h"
#include "ui/connection/connectionline.h"
#include "ui/connection/cutoffedit.h"
#include "ui/connection/cutofftext.h"
#include "ui/connection/keyringline.h"
#include "ui/theme/buttons.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icon.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/accessibilityfixes.h"
#include "ui/widgets/fieldbox.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/statelook.h"
#include "ui/widgets/steadychoice.h"

#include <QtCore/qobject.h>
#include <QtCore/qtimezone.h>
#include <QtGui/qguiapplication.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qcheckbox.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qtoolbutton.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int KeyColumn = 3;
constexpr int ChoiceCharacters = 12;
constexpr int SiteCharacters = 12;

// What the items of the choice are, if they are no saved connection, by whose id those go.
constexpr QLatin1StringView DemoItem{"demo"};
constexpr QLatin1StringView TypedItem{"typed"};

QIcon iconOf(ConnectionKind kind)
{
    const StateLook look = stateLook(kind);
    return Icon::toned(look.icon, look.tone);
}

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
    m_choice = new SteadyChoice(ChoiceCharacters);
    m_choice->setPlaceholderText(tr("Choose…"));
    setConnections({});
    m_baseUrl = new QLineEdit;
    m_baseUrl->setPlaceholderText(u"https://host/v1"_s);
    m_siteId = new SteadyChoice(SiteCharacters);
    // setEditable() would make the pop-up at once, which the window's first paint would wait for.
    m_siteId->setLineEdit(new QLineEdit);
    m_siteId->setInsertPolicy(QComboBox::NoInsert);
    m_siteId->lineEdit()->setPlaceholderText(tr("such as my-site"));
    m_apiKey = new KeyEdit;
    m_keyring = new KeyringLine;
    m_cutoff = new CutoffEdit;
    m_cutoff->setPlaceholderText(usualCutoff());
    m_cutoff->setToolTip(tr("Outages that began before this moment are left out. A date alone is "
                            "its midnight in UTC; a time needs its zone, as in "
                            "2022-01-01 06:00 UTC or 2022-01-01T06:00:00+01:00"));
    m_fetch = primaryButton(tr("Fetch"), u"download"_s);
    m_choiceBox = new FieldBox(tr("Connection"), m_choice);
    m_baseUrlBox = new FieldBox(tr("Base URL"), m_baseUrl);
    m_siteIdBox = new FieldBox(tr("Site ID"), m_siteId);
    m_apiKeyBox = new FieldBox(tr("API key"), m_apiKey);
    m_apiKeyBox->setCaptionTail(m_keyring->box());
    m_cutoffBox = new FieldBox(tr("Cutoff"), m_cutoff);
    m_line = new ConnectionLine(this);
    m_line->hide();
}

void ConnectionBar::layOut()
{
    m_baseUrl->setMinimumWidth(widthOf(m_baseUrl, 16));
    m_siteId->setMinimumWidth(widthOf(m_siteId, 16));
    m_siteId->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_apiKey->setMinimumWidth(widthOf(m_apiKey, 12));
    m_cutoff->setMinimumWidth(widthOf(m_cutoff, 23));
    // As wide as the wider of its two words: nothing moves when one becomes the other.
    m_fetch->setText(tr("Cancel"));
    const int cancelWidth = m_fetch->sizeHint().width();
    m_fetch->setText(tr("Fetch"));
    m_fetch->setMinimumWidth(
        std::max({cancelWidth, m_fetch->sizeHint().width(), widthOf(m_fetch, 10)}));

    m_grid = new QGridLayout(this);
    m_grid->setHorizontalSpacing(Spacing::of(1));
    m_grid->setVerticalSpacing(0);
    constexpr std::array<int, FieldCount> Stretches{0, 5, 4, 2, 2};
    for (int column = 0; column < FieldCount; ++column) {
        m_grid->addWidget(boxes().at(size_t(column)), 0, column);
        m_grid->setColumnStretch(column, Stretches.at(size_t(column)));
    }
    m_grid->addWidget(m_line, 0, 0, 1, FieldCount); // one or the other is there
    m_grid->addLayout(makeFetchColumn(), 0, FieldCount);
    m_grid->addWidget(m_keyring, 1, KeyColumn, 1, -1);
    // A grid has a gap between two columns only where a row has not the same in both.
    m_grid->addItem(new QSpacerItem(0, 0), 2, 0);
    applyFoldedSize();
}

void ConnectionBar::applyFold()
{
    for (FieldBox *each : boxes())
        each->setVisible(!m_isFolded);
    m_keyring->setFolded(m_isFolded);
    m_fetchCaption->setVisible(!m_isFolded);
    m_line->setVisible(m_isFolded);
    applyFoldedSize();
}

void ConnectionBar::applyFoldedSize()
{
    const int fieldHeight = m_baseUrl->sizeHint().height();
    m_fetch->setFixedHeight(m_isFolded ? m_line->changeButton()->minimumHeight() : fieldHeight);
    // The captions bring their own air, and so do the lines for the sentences.
    m_grid->setContentsMargins(Spacing::of(2), Spacing::of(m_isFolded ? 0.25 : 0.75),
                               Spacing::of(2), Spacing::of(m_isFolded ? 0.25 : 0.5));
}

std::array<FieldBox *, ConnectionBar::FieldCount> ConnectionBar::boxes() const
{
    return {m_choiceBox, m_baseUrlBox, m_siteIdBox, m_apiKeyBox, m_cutoffBox};
}

bool ConnectionBar::hasFault() const
{
    return std::ranges::any_of(boxes(),
                               [](const FieldBox *each) { return !each->fault().isEmpty(); });
}

void ConnectionBar::setFolded(bool isFolded)
{
    if (m_isFolded == isFolded || (isFolded && hasFault()))
        return;
    m_isFolded = isFolded;
    const QWidget *holder = window()->focusWidget();
    const bool losesFocus = holder != nullptr && holder != m_fetch && isAncestorOf(holder);
    m_line->setVisible(isFolded); // first: it can take the keyboard then
    if (losesFocus && isFolded)
        m_line->changeButton()->setFocus();
    applyFold();
    if (isFolded)
        m_line->announce();
}

void ConnectionBar::setSummary(const ConnectionSummary &summary)
{
    m_line->setSummary(summary);
}

QLayout *ConnectionBar::makeFetchColumn()
{
    m_fetchCaption = new PlainLabel(u" "_s);
    m_fetchCaption->setFont(Fonts::small());
    m_fetchCaption->setMinimumHeight(Spacing::of(3));
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::of(0.5));
    column->addWidget(m_fetchCaption);
    column->addWidget(m_fetch);
    column->addStretch();
    return column;
}

void ConnectionBar::connectFields()
{
    for (QLineEdit *edit : {m_baseUrl, m_siteId->lineEdit(), static_cast<QLineEdit *>(m_apiKey),
                            static_cast<QLineEdit *>(m_cutoff)}) {
        connect(edit, &QLineEdit::textChanged, this, &ConnectionBar::onEdited);
        connect(edit, &QLineEdit::returnPressed, this, [this, edit] {
            // With Ctrl it is about submitting.
            if (QGuiApplication::keyboardModifiers().testFlag(Qt::ControlModifier))
                return;
            if (edit == m_cutoff)
                Q_EMIT cutoffEntered();
            else
                m_fetch->click();
        });
    }
    connect(m_choice, &QComboBox::activated, this, &ConnectionBar::onChosen);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ConnectionBar::describeChoice);
    connect(m_keyring, &KeyringLine::troubleChanged, this,
            [this] { m_line->setTrouble(m_keyring->trouble()); });
    connect(m_line, &ConnectionLine::changeRequested, this,
            [this] { focusField(ConnectionField::SiteId); });
    connect(m_fetch, &QPushButton::clicked, this, [this] {
        if (m_isBusy) {
            Q_EMIT cancelRequested();
        } else {
            Q_EMIT fetchRequested();
        }
    });
}

void ConnectionBar::onChosen(int index)
{
    const QString item = m_choice->itemData(index).toString();
    if (item == DemoItem) {
        Q_EMIT demoChosen();
    } else if (item == TypedItem) {
        Q_EMIT customChosen();
    } else {
        Q_EMIT savedChosen(item);
    }
}

void ConnectionBar::setConnections(const QList<SavedConnection> &connections)
{
    const QString before = m_choice->currentData().toString();
    const QSignalBlocker quiet(m_choice);
    m_saved = connections;
    m_choice->clear();
    m_choice->addItem(iconOf(ConnectionKind::Demo), tr("Demo"), QString(DemoItem));
    for (const SavedConnection &each : connections) {
        m_choice->addItem(iconOf(each.kind), each.name, each.id);
        m_choice->setItemData(m_choice->count() - 1, Wording::kindAndName(each.kind, each.name),
                              Qt::AccessibleTextRole);
    }
    m_choice->addItem(tr("Another address…"), QString(TypedItem));
    m_choice->setCurrentIndex(m_choice->findData(before));
    describeChoice();
}

/// The icon has to be heard as well.
void ConnectionBar::describeChoice()
{
    const SavedConnection *saved = chosen();
    const QString none = m_choice->currentIndex() < 0 ? m_choice->placeholderText() : QString();
    m_choice->setAccessibleDescription(saved != nullptr ? Wording::text(saved->kind) : none);
}

const SavedConnection *ConnectionBar::chosen() const
{
    const auto found =
        std::ranges::find(m_saved, m_choice->currentData().toString(), &SavedConnection::id);
    return found == m_saved.end() ? nullptr : &*found;
}

int ConnectionBar::indexOf(const ConnectionFields &fields) const
{
    if (fields.isOpen)
        return -1;
    if (fields.kind == ConnectionKind::Demo)
        return m_choice->findData(QString(DemoItem));
    const int saved = fields.savedId.isEmpty() ? -1 : m_choice->findData(fields.savedId);
    return saved >= 0 ? saved : m_choice->findData(QString(TypedItem));
}

ConnectionFields ConnectionBar::fields() const
{
    const QString baseUrl = m_baseUrl->text().trimmed();
    const bool isDemo = m_choice->currentData().toString() == DemoItem;
    const SavedConnection *saved = chosen();
    ConnectionFields fields{.kind = isDemo ? ConnectionKind::Demo : kindOf(baseUrl),
                            .baseUrl = baseUrl,
                            .siteId = m_siteId->currentText(),
                            .cutoff = m_cutoff->text().trimmed(),
                            .isOpen = m_choice->currentIndex() < 0};
    if (saved != nullptr) {
        fields.kind = saved->kind;
        fields.savedId = saved->id;
        fields.name = saved->name;
        fields.sharesKey = saved->sharesKey;
    }
    return fields;
}

void ConnectionBar::setFields(const ConnectionFields &fields)
{
    const bool isDemo = fields.kind == ConnectionKind::Demo;
    {
        const QSignalBlocker quiet(this);
        m_choice->setCurrentIndex(indexOf(fields));
        m_baseUrl->setText(fields.baseUrl);
        m_baseUrl->setCursorPosition(0);
        m_siteId->setEditText(fields.siteId);
        m_cutoff->setText(fields.cutoff);
        m_cutoff->setCursorPosition(0);
    }
    // The address of the demo, and of a saved connection, is its own: typing a different one means
    // leaving it.
    m_baseUrl->setReadOnly(isDemo || chosen() != nullptr);
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
    Q_EMIT fieldRequested();
    setFolded(false);
    box(field)->setFocus(Qt::OtherFocusReason);
    if (field == ConnectionField::SiteId) {
        m_siteId->lineEdit()->selectAll();
    } else if (field == ConnectionField::Cutoff) {
        m_cutoff->selectAll();
    } else if (field == ConnectionField::ApiKey) {
        m_apiKey->selectAll();
    }
}

void ConnectionBar::focusFirstEmpty()
{
    const std::array fields{std::pair(ConnectionField::BaseUrl, m_baseUrl->text()),
                            std::pair(ConnectionField::SiteId, m_siteId->currentText()),
                            std::pair(ConnectionField::ApiKey, m_apiKey->text())};
    const auto empty = std::ranges::find_if(
        fields, [](const auto &each) { return each.second.trimmed().isEmpty(); });
    if (empty != fields.end())
        box(empty->first)->setFocus(Qt::OtherFocusReason);
}

void ConnectionBar::setBusy(bool busy)
{
    m_isBusy = busy;
    // Fields that are turned off would hand the keyboard to the next widget in the window.
    const QWidget *holder = window()->focusWidget();
    if (busy && (holder == nullptr || isAncestorOf(holder)))
        m_fetch->setFocus();
    m_line->setEnabled(!busy);
    for (FieldBox *each : boxes())
        each->setEnabled(!busy);
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
    if (m_choice->currentIndex() < 0 && !m_baseUrl->text().isEmpty())
        m_choice->setCurrentIndex(m_choice->findData(QString(TypedItem)));
    showCutoffInUtc();
    Q_EMIT edited();
}

void ConnectionBar::showCutoffInUtc()
{
    const ConnectionFields typed = fields();
    const auto instant = readCutoff(typed);
    const bool saysUtc = parseTimestamp(typed.cutoff).hasValue() &&
                         typed.cutoff.endsWith(QLatin1Char('Z'), Qt::CaseInsensitive);
    if (!instant || saysUtc) {
        m_cutoffBox->setHint({});
        return;
    }
    const QString time = zonedTimeText(*instant, QTimeZone::utc());
    m_cutoffBox->setHint(
        CutoffText::dateAlone(typed.cutoff)
            //: Below a cutoff that was typed as a date alone
            ? tr("= midnight UTC")
            //: Below a cutoff that was typed with another zone; %1 is a time in UTC
            : tr("= %1").arg(time));
}

#include "moc_connectionbar.cpp"
