// SPDX-License-Identifier: MIT
#include "ui/connection/connectionform.h"

#include "session/dataage.h"
#include "text/kindtext.h"
#include "ui/connection/connectionfields.h"
#include "ui/connection/cutoffedit.h"
#include "ui/theme/buttons.h"
#include "ui/theme/icon.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/fieldbox.h"
#include "ui/widgets/statelook.h"

#include <QtCore/qobject.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qcheckbox.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qfiledialog.h>
#include <QtWidgets/qgridlayout.h>
#include <QtWidgets/qplaintextedit.h>
#include <QtWidgets/qspinbox.h>
#include <QtWidgets/qtoolbutton.h>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestName = 60;
constexpr int SiteLines = 4;
constexpr std::array FaultFields{SavedField::Name,   SavedField::BaseUrl, SavedField::Sites,
                                 SavedField::Cutoff, SavedField::CaFile,  SavedField::Proxy};

/// A field of several lines, with an edge like that of the others.
class LinesEdit final : public QPlainTextEdit
{
public:
    LinesEdit()
    {
        const int edge = Spacing::of(0.5);
        setViewportMargins(edge, edge, edge, edge);
    }

protected:
    void focusInEvent(QFocusEvent *event) override
    {
        QPlainTextEdit::focusInEvent(event);
        update(); // the edge says where the keyboard is
    }
    void focusOutEvent(QFocusEvent *event) override
    {
        QPlainTextEdit::focusOutEvent(event);
        update();
    }
};

/// One id a line, without empty ones.
QStringList sitesIn(const QString &text)
{
    QStringList sites;
    for (const QString &line : text.split(u'\n')) {
        const QString site = line.trimmed();
        if (!site.isEmpty())
            sites.append(site);
    }
    return sites;
}

QString cutoffOf(const QString &typed)
{
    return typed.trimmed().isEmpty() ? QString() : cutoffText({.cutoff = typed});
}

} // namespace

ConnectionForm::ConnectionForm(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit)
    , m_kind(new QComboBox)
    , m_baseUrl(new QLineEdit)
    , m_sites(new LinesEdit)
    , m_cutoff(new CutoffEdit)
    , m_oldest(new QSpinBox)
    , m_caFile(new QLineEdit)
    , m_proxy(new QComboBox)
    , m_proxyAddress(new QLineEdit)
    , m_readOnly(new QCheckBox(tr("Read-only: lists are looked at, never sent")))
    , m_sharesKey(new QCheckBox(tr("One remembered key for all its sites")))
{
    makeFields();
    layOut();
    connectFields();
}

void ConnectionForm::makeFields()
{
    m_name->setMaxLength(LongestName);
    for (const ConnectionKind kind : {ConnectionKind::Production, ConnectionKind::Test}) {
        const StateLook look = stateLook(kind);
        m_kind->addItem(Icon::toned(look.icon, look.tone), Wording::text(kind),
                        static_cast<int>(kind));
    }
    m_kind->setToolTip(tr("A Production is never chosen by itself, and its lists are asked about "
                          "with more care."));
    m_baseUrl->setPlaceholderText(u"https://host/v1"_s);
    m_sites->setTabChangesFocus(true);
    m_sites->setPlaceholderText(tr("One ID a line"));
    m_sites->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_sites->setFixedHeight(SiteLines * m_sites->fontMetrics().lineSpacing() + Spacing::of(2));
    m_cutoff->setPlaceholderText(usualCutoff());
    m_oldest->setRange(0, static_cast<int>(DataAge::HighestLimit.count()));
    m_oldest->setSpecialValueText(tr("As for all connections"));
    //: Behind a number of minutes
    m_oldest->setSuffix(tr(" min"));
    m_proxy->addItem(tr("As the system says"), static_cast<int>(ProxyUse::System));
    m_proxy->addItem(tr("None"), static_cast<int>(ProxyUse::None));
    m_proxy->addItem(tr("This address"), static_cast<int>(ProxyUse::Address));
    m_proxyAddress->setPlaceholderText(u"http://host:3128"_s);
    m_proxyAddress->setAccessibleName(tr("Address of the proxy"));
    m_nameBox = new FieldBox(tr("Name"), m_name);
    m_kindBox = new FieldBox(tr("Kind"), m_kind);
    m_baseUrlBox = new FieldBox(tr("Base URL"), m_baseUrl);
    m_sitesBox = new FieldBox(tr("Sites"), m_sites);
    m_cutoffBox = new FieldBox(tr("Usual cutoff"), m_cutoff);
    m_oldestBox = new FieldBox(tr("Oldest list that is sent"), m_oldest);
    m_caBox = new FieldBox(tr("CA file"), makeCaField());
    m_proxyBox = new FieldBox(tr("Proxy"), makeProxyField());
}

QWidget *ConnectionForm::makeCaField()
{
    auto *field = new QWidget;
    auto *browse = iconButton(u"folder-open"_s, tr("Choose the CA file"), field);
    connect(browse, &QToolButton::clicked, this, &ConnectionForm::chooseCaFile);
    m_caFile->setPlaceholderText(tr("Only what the system trusts"));
    m_caFile->setAccessibleName(tr("CA file"));
    auto *layout = new QHBoxLayout(field);
    Spacing::apply(layout, 0, 0, 0.5);
    layout->addWidget(m_caFile, 1);
    layout->addWidget(browse);
    field->setFocusProxy(m_caFile);
    return field;
}

QWidget *ConnectionForm::makeProxyField()
{
    auto *field = new QWidget;
    m_proxy->setAccessibleName(tr("Proxy"));
    auto *layout = new QHBoxLayout(field);
    Spacing::apply(layout, 0, 0, 0.5);
    layout->addWidget(m_proxy);
    layout->addWidget(m_proxyAddress, 1);
    field->setFocusProxy(m_proxy);
    return field;
}

void ConnectionForm::layOut()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Spacing::of(2));
    grid->setVerticalSpacing(0);
    grid->addWidget(m_nameBox, 0, 0);
    grid->addWidget(m_kindBox, 0, 1);
    grid->addWidget(m_baseUrlBox, 1, 0, 1, 2);
    grid->addWidget(m_sitesBox, 2, 0, 2, 1);
    grid->addWidget(m_cutoffBox, 2, 1);
    grid->addWidget(m_oldestBox, 3, 1);
    grid->addWidget(m_caBox, 4, 0);
    grid->addWidget(m_proxyBox, 4, 1);
    // Across both columns: a check box cannot wrap its words.
    grid->addWidget(m_readOnly, 5, 0, 1, 2);
    grid->addWidget(m_sharesKey, 6, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
}

void ConnectionForm::connectFields()
{
    for (QLineEdit *edit :
         {m_name, m_baseUrl, static_cast<QLineEdit *>(m_cutoff), m_caFile, m_proxyAddress})
        connect(edit, &QLineEdit::textChanged, this, &ConnectionForm::onEdited);
    for (QComboBox *choice : {m_kind, m_proxy})
        connect(choice, &QComboBox::currentIndexChanged, this, &ConnectionForm::onEdited);
    for (QCheckBox *check : {m_readOnly, m_sharesKey})
        connect(check, &QCheckBox::toggled, this, &ConnectionForm::onEdited);
    connect(m_sites, &QPlainTextEdit::textChanged, this, &ConnectionForm::onEdited);
    connect(m_oldest, &QSpinBox::valueChanged, this, &ConnectionForm::onEdited);
}

void ConnectionForm::onEdited()
{
    m_proxyAddress->setEnabled(m_proxy->currentData().toInt() ==
                               static_cast<int>(ProxyUse::Address));
    clearFaults();
    Q_EMIT edited();
}

void ConnectionForm::chooseCaFile()
{
    auto *dialog = new QFileDialog(this, tr("CA file"), m_caFile->text(),
                                   tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_caFile, &QLineEdit::setText);
    dialog->open();
}

void ConnectionForm::setConnection(const SavedConnection &connection)
{
    {
        const QSignalBlocker quiet(this);
        m_id = connection.id;
        m_name->setText(connection.name);
        m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(connection.kind)));
        m_baseUrl->setText(connection.baseUrl);
        m_sites->setPlainText(connection.sites.join(u'\n'));
        m_cutoff->setText(connection.cutoff);
        m_oldest->setValue(connection.oldestData ? static_cast<int>(connection.oldestData->count())
                                                 : 0);
        m_caFile->setText(connection.route.caFile);
        m_proxy->setCurrentIndex(m_proxy->findData(static_cast<int>(connection.route.proxy)));
        m_proxyAddress->setText(connection.route.proxyAddress);
        m_readOnly->setChecked(connection.isReadOnly);
        m_sharesKey->setChecked(connection.sharesKey);
        onEdited();
    }
    for (QLineEdit *edit : {m_name, m_baseUrl, static_cast<QLineEdit *>(m_cutoff), m_caFile})
        edit->setCursorPosition(0);
}

SavedConnection ConnectionForm::connection() const
{
    SavedConnection typed{.id = m_id,
                          .name = m_name->text().simplified(),
                          .kind = static_cast<ConnectionKind>(m_kind->currentData().toInt()),
                          .baseUrl = m_baseUrl->text().trimmed(),
                          .sites = sitesIn(m_sites->toPlainText()),
                          .cutoff = cutoffOf(m_cutoff->text()),
                          .route = {.caFile = m_caFile->text().trimmed(),
                                    .proxy = static_cast<ProxyUse>(m_proxy->currentData().toInt()),
                                    .proxyAddress = m_proxyAddress->text().trimmed()},
                          .isReadOnly = m_readOnly->isChecked(),
                          .sharesKey = m_sharesKey->isChecked()};
    if (m_oldest->value() > 0)
        typed.oldestData = std::chrono::minutes(m_oldest->value());
    return typed;
}

FieldBox *ConnectionForm::box(SavedField field) const
{
    switch (field) {
    case SavedField::Name:
        return m_nameBox;
    case SavedField::BaseUrl:
        return m_baseUrlBox;
    case SavedField::Sites:
        return m_sitesBox;
    case SavedField::Cutoff:
        return m_cutoffBox;
    case SavedField::CaFile:
        return m_caBox;
    case SavedField::Proxy:
        break;
    }
    return m_proxyBox;
}

QWidget *ConnectionForm::input(SavedField field) const
{
    switch (field) {
    case SavedField::CaFile:
        return m_caFile;
    case SavedField::Proxy:
        return m_proxyAddress;
    default:
        return box(field)->focusProxy();
    }
}

void ConnectionForm::clearFaults()
{
    for (const SavedField field : FaultFields) {
        box(field)->setFault({});
        input(field)->setAccessibleDescription({});
    }
}

void ConnectionForm::showFaults(const QList<SavedFault> &faults)
{
    clearFaults();
    for (const SavedFault &fault : faults) {
        box(fault.field)->setFault(fault.sentence);
        input(fault.field)->setAccessibleDescription(fault.sentence);
    }
    if (!faults.isEmpty())
        input(faults.first().field)->setFocus(Qt::OtherFocusReason);
}

void ConnectionForm::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

#include "moc_connectionform.cpp"
