// SPDX-License-Identifier: MIT
#include "ui/connection/connectionsdialog.h"

#include "text/findingtext.h"
#include "text/oneline.h"
#include "ui/connection/connectionform.h"
#include "ui/theme/buttons.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icon.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/statelook.h"
#include "ui/widgets/wrappedlabel.h"

#include <QtCore/qobject.h>
#include <QtGui/qaccessible.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qpushbutton.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr double LeastDialogWidth = 96; // units of the rhythm
constexpr qsizetype LongestCopied = 50;

QString verdictIcon(Tone tone)
{
    if (tone == Tone::Accepted)
        return u"circle-check"_s;
    return tone == Tone::ToCheck ? u"triangle-alert"_s : u"circle-x"_s;
}

} // namespace

ConnectionsDialog::ConnectionsDialog(const QList<SavedConnection> &known, const QString &current,
                                     QThreadPool &pool, QWidget *parent)
    : QDialog(parent)
    , m_known(known)
    , m_now(known)
    , m_looking(pool)
{
    setWindowTitle(tr("Connections"));
    layOut();
    fillList();
    const bool isKnown = std::ranges::any_of(
        m_now, [&current](const SavedConnection &each) { return each.id == current; });
    if (isKnown)
        select(current);
    else if (m_now.isEmpty())
        select({});
    else
        select(m_now.first().id);
    setMinimumWidth(Spacing::of(LeastDialogWidth));
}

void ConnectionsDialog::layOut()
{
    m_none = wrappedLabel(tr("No connection has a name yet. “New” makes one: an address with its "
                             "sites, and whether it is for tests or for production."),
                          this);
    m_none->setTone(Tone::Dimmed);
    m_form = new ConnectionForm(this);
    connect(m_form, &ConnectionForm::edited, this, &ConnectionsDialog::onEdited);
    auto *layout = new QVBoxLayout(this);
    Spacing::apply(layout, 2, 1.5, 1);
    layout->addWidget(makeHead());
    layout->addWidget(m_none);
    layout->addWidget(m_form, 1);
    layout->addWidget(makeVerdict());
    layout->addWidget(makeFoot());
}

QWidget *ConnectionsDialog::makeHead()
{
    auto *head = new QWidget(this);
    m_list = new QComboBox(head);
    m_list->setAccessibleName(tr("Connection"));
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *create = new QPushButton(Icon::named(u"plus"_s), tr("&New"), head);
    m_copy = new QPushButton(Icon::named(u"copy"_s), tr("&Copy"), head);
    m_remove = new QPushButton(Icon::named(u"trash-2"_s), tr("&Remove"), head);
    connect(m_list, &QComboBox::activated, this,
            [this](int index) { select(m_list->itemData(index).toString()); });
    connect(create, &QPushButton::clicked, this, [this] { add(newConnection()); });
    connect(m_copy, &QPushButton::clicked, this, &ConnectionsDialog::copyCurrent);
    connect(m_remove, &QPushButton::clicked, this, &ConnectionsDialog::removeCurrent);
    auto *layout = new QHBoxLayout(head);
    Spacing::apply(layout, 0, 0, 1);
    layout->addWidget(m_list, 1);
    for (QPushButton *button : {create, m_copy, m_remove}) {
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
    return head;
}

QWidget *ConnectionsDialog::makeVerdict()
{
    auto *line = new QWidget(this);
    m_verdictIcon = new IconLabel(QIcon(), Spacing::of(2), line);
    m_verdict = wrappedLabel({}, line);
    // Always there: the dialog does not grow when a test has ended.
    m_verdict->setMinimumHeight(2 * m_verdict->fontMetrics().lineSpacing());
    m_verdict->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *layout = new QHBoxLayout(line);
    Spacing::apply(layout, 0, 0, 1);
    layout->addWidget(m_verdictIcon, 0, Qt::AlignTop);
    layout->addWidget(m_verdict, 1);
    return line;
}

QWidget *ConnectionsDialog::makeFoot()
{
    auto *foot = new QWidget(this);
    m_test = new QPushButton(Icon::named(u"plug"_s), tr("&Test connection"), foot);
    m_test->setAutoDefault(false);
    m_test->setToolTip(tr("Ask the API for the first site, and change nothing there"));
    auto *cancel = new QPushButton(tr("Cancel"), foot);
    cancel->setAutoDefault(false);
    m_save = primaryButton(tr("Save connections"), u"check"_s, foot);
    m_save->setDefault(true);
    connect(m_test, &QPushButton::clicked, this, &ConnectionsDialog::test);
    connect(cancel, &QPushButton::clicked, this, &ConnectionsDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ConnectionsDialog::save);
    auto *layout = new QHBoxLayout(foot);
    Spacing::apply(layout, 0, 0, 1);
    layout->addWidget(m_test);
    layout->addStretch(1);
    layout->addWidget(cancel);
    layout->addWidget(m_save);
    return foot;
}

void ConnectionsDialog::fillList()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const SavedConnection &each : std::as_const(m_now)) {
        const StateLook look = stateLook(each.kind);
        const QString name = each.name.isEmpty() ? tr("(no name yet)") : each.name;
        m_list->addItem(Icon::toned(look.icon, look.tone), name, each.id);
    }
    m_list->setCurrentIndex(m_list->findData(m_current));
}

SavedConnection *ConnectionsDialog::current()
{
    const auto found = std::ranges::find(m_now, m_current, &SavedConnection::id);
    return found == m_now.end() ? nullptr : &*found;
}

void ConnectionsDialog::select(const QString &id)
{
    m_current = id;
    clearVerdict();
    const SavedConnection *shown = current();
    m_form->setConnection(shown != nullptr ? *shown : SavedConnection());
    m_form->setEnabled(shown != nullptr);
    m_none->setVisible(shown == nullptr);
    m_list->setEnabled(!m_now.isEmpty());
    m_list->setCurrentIndex(m_list->findData(id));
    for (QPushButton *button : {m_copy, m_remove, m_test})
        button->setEnabled(shown != nullptr);
}

void ConnectionsDialog::add(SavedConnection connection)
{
    m_isWarned = false;
    const QString id = connection.id;
    m_now.append(std::move(connection));
    fillList();
    select(id);
    m_form->focusName();
}

void ConnectionsDialog::copyCurrent()
{
    SavedConnection copy = *current();
    copy.id = newConnection().id;
    //: %1 is the name of a connection
    copy.name = tr("%1 (copy)").arg(copy.name.left(LongestCopied));
    add(std::move(copy));
}

void ConnectionsDialog::removeCurrent()
{
    m_isWarned = false;
    const qsizetype place = m_list->currentIndex();
    m_now.removeIf([this](const SavedConnection &each) { return each.id == m_current; });
    fillList();
    const qsizetype next = std::min(place, m_now.size() - 1);
    select(next >= 0 ? m_now.at(next).id : QString());
    if (const QString text = removalText(); !text.isEmpty())
        sayVerdict(text, Tone::ToCheck); // aloud, too
}

QString ConnectionsDialog::removalText() const
{
    const QStringList gone = removed();
    QStringList names;
    for (const SavedConnection &each : m_known) {
        if (gone.contains(each.id))
            names.append(tr("“%1”", "a name").arg(oneLine(each.name, NameLength)));
    }
    if (names.isEmpty())
        return {};
    //: %1 are the names of one or more connections
    return m_hasKeyring ? tr("Saving removes %1, keys in the keyring included.")
                              .arg(Wording::namedFew(names))
                        : tr("Saving removes %1.").arg(Wording::namedFew(names));
}

void ConnectionsDialog::onEdited()
{
    SavedConnection *shown = current();
    if (shown == nullptr)
        return;
    m_isWarned = false;
    *shown = m_form->connection();
    clearVerdict();
    fillList();
}

QList<SavedConnection> ConnectionsDialog::changed() const
{
    QList<SavedConnection> changed = m_now;
    changed.removeIf([this](const SavedConnection &each) { return m_known.contains(each); });
    return changed;
}

QStringList ConnectionsDialog::removed() const
{
    QStringList ids;
    for (const SavedConnection &each : m_known) {
        const bool isThere = std::ranges::find(m_now, each.id, &SavedConnection::id) != m_now.end();
        if (!isThere)
            ids.append(each.id);
    }
    return ids;
}

void ConnectionsDialog::showFaults(const QString &id, const QList<SavedFault> &faults)
{
    if (m_current != id)
        select(id);
    m_form->showFaults(faults);
    // Sentences may have come that take more than one line.
    layout()->activate();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

void ConnectionsDialog::test()
{
    if (m_isTesting) {
        endTest();
        Q_EMIT testCancelled();
        clearVerdict();
        return;
    }
    const SavedConnection *shown = current();
    QList<SavedFault> faults = faultsOf(*shown, m_now);
    // It has nothing to do with a name.
    faults.removeIf([](const SavedFault &each) { return each.field == SavedField::Name; });
    if (shown->sites.isEmpty())
        faults.append(lacksSite());
    if (!faults.isEmpty()) {
        showFaults(m_current, faults);
        return;
    }
    m_isTesting = true;
    m_test->setText(tr("Cancel the &test"));
    m_verdictIcon->setIcon(Icon::toned(u"hourglass"_s, Tone::Dimmed));
    //: %1 is a host
    m_verdict->setText(tr("Asking %1…").arg(oneLine(hostOf(shown->baseUrl), NameLength)));
    Q_EMIT testRequested(*shown);
}

void ConnectionsDialog::endTest()
{
    m_isTesting = false;
    m_test->setText(tr("&Test connection"));
}

void ConnectionsDialog::clearVerdict()
{
    if (m_isTesting) {
        endTest();
        Q_EMIT testCancelled(); // it was about something else
    }
    const QString removal = removalText();
    m_verdict->setText(removal);
    m_verdictIcon->setIcon(
        removal.isEmpty() ? QIcon() : Icon::toned(verdictIcon(Tone::ToCheck), Tone::ToCheck));
}

void ConnectionsDialog::showVerdict(const QString &text, Tone tone)
{
    if (!m_isTesting)
        return;
    endTest();
    sayVerdict(text, tone);
}

void ConnectionsDialog::sayVerdict(const QString &text, Tone tone)
{
    m_verdictIcon->setIcon(Icon::toned(verdictIcon(tone), tone));
    m_verdict->setText(text);
    QAccessibleEvent alert(m_verdict, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ConnectionsDialog::save()
{
    for (const SavedConnection &each : changed()) {
        const QList<SavedFault> faults = faultsOf(each, m_now);
        if (!faults.isEmpty()) {
            showFaults(each.id, faults);
            return;
        }
    }
    m_looking.run(
        [changed = changed()](const StopToken &) {
            CaFaults faults;
            for (const SavedConnection &each : changed) {
                if (const auto fault = caFaultOf(each.route))
                    faults.insert(each.id, *fault);
            }
            return faults;
        },
        [this](const CaFaults &faults) { finish(faults); });
}

void ConnectionsDialog::finish(const CaFaults &faults)
{
    if (!faults.isEmpty()) {
        showFaults(faults.begin().key(), {faultOf(faults.begin().value())});
        return;
    }
    clearVerdict();
    const QList<SavedConnection> changed = this->changed();
    const QStringList removed = this->removed();
    accept();
    Q_EMIT saved(changed, removed);
}

void ConnectionsDialog::reject()
{
    const bool isLost = !changed().isEmpty() || !removed().isEmpty();
    clearVerdict();
    if (isLost && !m_isWarned) {
        m_isWarned = true;
        sayVerdict(tr("What you changed is not saved. Save it, or press Cancel once more to leave "
                      "it."),
                   Tone::ToCheck);
        return;
    }
    QDialog::reject();
}

#include "moc_connectionsdialog.cpp"
