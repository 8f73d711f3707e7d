// SPDX-License-Identifier: MIT
#include "ui/submission/submitdialog.h"

#include "submission/sendingguard.h"
#include "text/oneline.h"
#include "text/receipttext.h"
#include "text/recordtext.h"
#include "text/sourcetext.h"
#include "text/tabletext.h"
#include "ui/theme/buttons.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icon.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/factsgrid.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/jsonpane.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/noticebox.h"
#include "ui/widgets/outagelistview.h"
#include "ui/widgets/statelook.h"
#include "ui/widgets/wrappedlabel.h"

#include <QtCore/qlocale.h>
#include <QtGui/qaccessible.h>
#include <QtGui/qevent.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qtabbar.h>
#include <QtWidgets/qtabwidget.h>

#include <algorithm>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

using namespace std::chrono_literals;

constexpr auto UsualArmingDelay = 500ms;

bool isReturn(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

} // namespace

SubmitDialog::SubmitDialog(QWidget *parent)
    : QDialog(parent)
    , m_layout(new QVBoxLayout(this))
{
    setWindowTitle(tr("Submit outages"));
    setAccessibleDescription(tr("The list is being prepared."));
    Spacing::apply(m_layout, 2.5, 2, 1.5);
    m_waiting = makeWaiting();
    m_layout->addWidget(m_waiting, 1);
    m_layout->addWidget(makeFoot());
    // Never larger than the window that it belongs to: nothing of it lies off a small screen.
    const QSize usual(Spacing::of(104), Spacing::of(78));
    resize(parent == nullptr ? usual : usual.boundedTo(parent->window()->size()));
    m_arming.setSingleShot(true);
    m_arming.setInterval(UsualArmingDelay);
    connect(&m_arming, &QTimer::timeout, this, &SubmitDialog::arm);
}

SubmitDialog::SubmitDialog(const SubmissionPreview &preview, QWidget *parent)
    : SubmitDialog(parent)
{
    setPreview(preview);
}

void SubmitDialog::setPreview(const SubmissionPreview &preview)
{
    Q_ASSERT(!m_isReady);
    m_preview = preview;
    m_isReady = true;
    delete std::exchange(m_waiting, nullptr);
    // What is seen on the badge has to be heard as well, before all else.
    setAccessibleDescription(stateLook(m_preview.guardedAs()).word + u". "_s +
                             SubmitText::whatWillHappen(m_preview));
    int place = 0;
    m_layout->insertWidget(place++, makeHeading());
    m_noticeColumn = new QVBoxLayout;
    Spacing::apply(m_noticeColumn, 0, 0, 1);
    m_layout->insertLayout(place++, m_noticeColumn);
    addNotices();
    m_facts = new FactsGrid(this);
    fillFacts();
    m_layout->insertWidget(place++, m_facts);
    m_layout->insertWidget(place++, makeContent(), 1);
    m_submit->setText(SubmitText::submitButton(m_preview));
    fillForemost();
    updateSubmit();
    if (m_arming.interval() == 0)
        arm();
    update(); // painted from now on, it can be read
}

void SubmitDialog::setAge(const QString &age)
{
    m_facts->setValue(tr("Age"), age);
}

QWidget *SubmitDialog::makeWaiting()
{
    auto *waiting = new QWidget(this);
    auto *layout = new QVBoxLayout(waiting);
    Spacing::apply(layout, 0, 0, 0.5);
    auto *sentence = wrappedLabel(tr("The list is being prepared…"), waiting);
    sentence->setFont(Fonts::title());
    layout->addWidget(sentence);
    auto *reason =
        wrappedLabel(tr("It is shown here as soon as it stands. Nothing has been sent."), waiting);
    reason->setTone(Tone::Dimmed);
    layout->addWidget(reason);
    layout->addStretch(1);
    return waiting;
}

void SubmitDialog::setArmingDelay(std::chrono::milliseconds delay)
{
    m_arming.setInterval(delay);
    if (delay == std::chrono::milliseconds::zero() && m_isReady)
        arm();
}

void SubmitDialog::keyPressEvent(QKeyEvent *event)
{
    if (isReturn(*event) && !takesReturn(*event))
        event->accept();
    else
        QDialog::keyPressEvent(event);
}

void SubmitDialog::keyReleaseEvent(QKeyEvent *event)
{
    // Ctrl let go, of Ctrl+Return: what is left of it looks like a plain Return.
    if (isReturn(*event) || event->key() == Qt::Key_Control)
        noteReturn();
    QDialog::keyReleaseEvent(event);
}

void SubmitDialog::noteReturn()
{
    m_sinceReturn.start();
    if (m_arming.isActive())
        m_arming.start();
}

bool SubmitDialog::takesReturn(const QKeyEvent &event)
{
    // Qt on X11 does not tell every repeat of a held key as one: not after Ctrl was let go.
    const bool isFresh = !m_sinceReturn.isValid() || m_sinceReturn.elapsed() >= m_arming.interval();
    noteReturn();
    return m_isArmed && isFresh && !event.isAutoRepeat();
}

void SubmitDialog::paintEvent(QPaintEvent *event)
{
    QDialog::paintEvent(event);
    if (!m_isReady)
        return;
    if (!m_isPainted && !m_isArmed)
        m_arming.start();
    m_isPainted = true;
}

bool SubmitDialog::eventFilter(QObject *watched, QEvent *event)
{
    // In a small window this button lies where the window's own one is: the second half of a
    // double click there lands here.
    const bool isPress =
        event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    if (isPress && !m_isArmed)
        return true;
    // A button that has the focus takes Return itself.
    if (event->type() == QEvent::KeyPress) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (isReturn(key) && !takesReturn(key))
            return true;
    }
    return QDialog::eventFilter(watched, event);
}

/// Until then no button is the default one: the operator cannot have seen what Return would do.
void SubmitDialog::arm()
{
    m_isArmed = true;
    m_arming.stop();
    for (QPushButton *button : {m_cancel, m_submit, m_sendAgain, m_leadOn})
        button->setAutoDefault(true);
    foremost()->setDefault(true);
}

QPushButton *SubmitDialog::foremost() const
{
    if (m_preview.isForProduction())
        return m_cancel;
    return m_hold ? m_leadOn : m_submit;
}

void SubmitDialog::fillForemost()
{
    // Their icons are for a filled button, or for none.
    for (QPushButton *button : {m_cancel, m_submit, m_leadOn})
        setPrimary(button, button == foremost());
    m_submit->setIcon(isPrimary(m_submit) ? Icon::onAccent(u"send"_s) : Icon::named(u"send"_s));
}

QWidget *SubmitDialog::makeHeading()
{
    auto *heading = new QWidget(this);
    auto *layout = new QHBoxLayout(heading);
    Spacing::apply(layout, 0, 0, 1);
    m_holdIcon = new IconLabel({}, Spacing::of(3), heading);
    m_holdIcon->hide();
    layout->addWidget(m_holdIcon, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    Spacing::apply(texts, 0, 0, 0.5);
    layout->addLayout(texts, 1);
    const StateLook look = stateLook(m_preview.guardedAs());
    auto *badge = new Badge(heading);
    badge->setLook(look.word, look.icon, look.tone);
    texts->addWidget(badge, 0, Qt::AlignLeft);
    m_heading = wrappedLabel(SubmitText::whatWillHappen(m_preview), heading);
    m_heading->setFont(Fonts::title());
    texts->addWidget(m_heading);
    m_meaning = wrappedLabel(SubmitText::destination(m_preview), heading);
    m_meaning->setTone(m_preview.isForProduction() ? Tone::ToCheck : Tone::Dimmed);
    texts->addWidget(m_meaning);
    return heading;
}

void SubmitDialog::fillFacts()
{
    const Submission &submission = m_preview.submission;
    using Kind = FactsGrid::Kind;
    using Room = FactsGrid::Room;
    const bool areIdsShown = m_preview.ids == Ids::Shown;
    if (areIdsShown)
        m_facts->add(tr("To"), submission.baseUrl);
    //: %1 is the name of a site, %2 its id
    const QString site = tr("%1 (%2)").arg(submission.siteName, submission.siteId);
    m_facts->add(tr("Site"), areIdsShown ? site : submission.siteName, Kind::Words, Room::HalfLine);
    m_facts->add(tr("Rows"), SubmitText::rowsAndDevices(m_preview), Kind::Words, Room::HalfLine);
    m_facts->add(tr("Period"), SubmitText::period(m_preview), Kind::Words, Room::HalfLine);
    m_facts->add(tr("Cutoff"), SubmitText::cutoff(m_preview), Kind::Words, Room::HalfLine);
    m_facts->add(tr("Changes"), SubmitText::changes(m_preview, m_preview.sentAgainDespite),
                 Kind::Words, Room::HalfLine);
    if (!m_preview.age.isEmpty())
        m_facts->add(tr("Age"), m_preview.age, Kind::Words, Room::HalfLine);
    if (!submission.source.isApi()) {
        m_facts->add(tr("From"), SourceText::line(submission.source));
        m_facts->setDetail(tr("From"), SourceText::details(submission.source, m_preview.zone));
    }
    if (!submission.checked.isEmpty()) {
        m_facts->add(tr("To check"), SubmitText::toCheck(submission.checked), Kind::Words,
                     Room::HalfLine);
    }
    if (submission.converted.rows > 0)
        m_facts->add(tr("Times"), convertedText(submission.converted));
    if (!m_preview.hidden.isEmpty())
        m_facts->add(tr("Filter"), m_preview.hidden);
    if (areIdsShown)
        m_facts->add(tr("SHA-256"), QString::fromLatin1(submission.sha256), Kind::Code);
}

void SubmitDialog::addNotices()
{
    if (m_preview.isAskedAnew) {
        addNotice(makeNotice(Wording::reason({.kind = SubmissionHold::Kind::OtherConnection})));
    }
    if (m_preview.sentAgainDespite) {
        const SubmissionHold &hold = *m_preview.sentAgainDespite;
        const bool isUnknown = hold.kind == SubmissionHold::Kind::OpenQuestion;
        auto *notice = new NoticeBox(
            isUnknown ? Tone::Unknown : Tone::ToCheck,
            isUnknown ? u"circle-help"_s : u"triangle-alert"_s,
            shown(SubmitText::sentAgain(hold, m_preview.submission, m_preview.zone)), this);
        if (!hold.others.isEmpty()) {
            notice->addDetail(
                shown(SubmitText::sentAgainToo(hold, m_preview.submission, m_preview.zone)));
        }
        addNotice(notice);
    } else if (m_preview.refusedBefore) {
        addNotice(
            makeNotice(shown(SubmitText::refusedBefore(*m_preview.refusedBefore, m_preview.zone))));
    }
    if (!m_preview.leftOut.isEmpty())
        addNotice(makeNotice(SubmitText::partialList(m_preview.leftOut.size())));
    if (!m_preview.offered.isEmpty()) {
        NoticeBox *notice = makeNotice(SubmitText::offeredChoices(m_preview.offered.size()));
        notice->addDetail(SubmitText::offeredChoiceDetails(m_preview));
        addNotice(notice);
    }
    if (const QString changed = SubmitText::changedChoices(m_preview); !changed.isEmpty()) {
        NoticeBox *notice = makeNotice(changed);
        notice->addDetail(SubmitText::changedChoiceDetails(m_preview));
        addNotice(notice);
    }
    addDoubts();
}

/// The boxes that must be checked before sending.
void SubmitDialog::addDoubts()
{
    if (m_preview.submission.rows == 0) {
        NoticeBox *notice = makeNotice(SubmitText::emptyList());
        notice->askFor(tr("Send an empty list"));
        addNotice(notice);
    }
    if (m_preview.unreadable > 0) {
        NoticeBox *notice = makeNotice(SubmitText::unreadableRecords(m_preview.unreadable));
        if (!m_preview.unknownNames.isEmpty()) {
            const QString &site = m_preview.submission.siteName;
            notice->addDetail(shown(Wording::unknownNamesText(m_preview.unknownNames, site)));
        }
        notice->askFor(tr("Send the list without them"));
        addNotice(notice);
    }
    if (!m_preview.nameConflicts.isEmpty()) {
        NoticeBox *notice = makeNotice(SubmitText::nameConflicts(m_preview.nameConflicts.size()));
        notice->addDetail(shown(SubmitText::nameConflictDetails(m_preview.nameConflicts)));
        notice->askFor(tr("Send the first names"));
        addNotice(notice);
    }
}

NoticeBox *SubmitDialog::makeNotice(const QString &sentence)
{
    return new NoticeBox(Tone::ToCheck, u"triangle-alert"_s, sentence, this);
}

void SubmitDialog::addNotice(NoticeBox *notice)
{
    m_noticeColumn->addWidget(notice);
    m_notices.append(notice);
    connect(notice, &NoticeBox::acknowledgedChanged, this, &SubmitDialog::updateSubmit);
}

void SubmitDialog::showHold(const SubmissionHold &hold)
{
    m_hold = hold;
    m_facts->setValue(tr("Changes"), SubmitText::changes(m_preview, m_hold));
    const HoldRecovery next = wayOutOf(hold.kind);
    const bool isUnknown = hold.kind == SubmissionHold::Kind::OpenQuestion;
    m_holdIcon->setIcon(isUnknown ? Icon::toned(u"circle-help"_s, Tone::Unknown)
                                  : Icon::toned(u"triangle-alert"_s, Tone::ToCheck));
    m_holdIcon->show();
    m_heading->setText(shown(SubmitText::heldBack(hold, m_preview.zone)));
    const QString others = SubmitText::otherHolds(hold);
    m_meaning->setText(shown(SubmitText::whatToDo(hold)) +
                       (others.isEmpty() ? QString() : u' ' + others));
    m_meaning->setTone(Tone::Text);
    setAccessibleDescription(m_heading->text() + QChar(u' ') + m_meaning->text());
    fillForemost();
    m_submit->hide();
    m_reason->hide();
    m_leadOn->setText(SubmitText::wayOutButton(next));
    m_leadOn->show();
    m_sendAgain->setVisible(next == HoldRecovery::Mark);
    if (m_isArmed)
        arm(); // Return leads on from now on
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QTabWidget *SubmitDialog::makeContent()
{
    auto *content = new QTabWidget(this);
    content->setAccessibleName(tr("What will be sent"));
    content->tabBar()->setAccessibleName(tr("What will be sent"));
    content->setDocumentMode(true);
    content->setIconSize(QSize(Spacing::of(2), Spacing::of(2)));
    OutageListView *rows =
        makeList(OutageListModel::Kind::ToSend, m_preview.review, m_preview.rows);
    content->addTab(rows, tr("&Rows"));
    if (m_preview.ids == Ids::Shown) {
        auto *json = new JsonPane(content);
        json->setBody(m_preview.submission.body);
        content->addTab(json, tr("Exact &JSON"));
    }
    if (!m_preview.leftOut.isEmpty()) {
        content->addTab(
            makeList(OutageListModel::Kind::LeftOut, m_preview.review, m_preview.leftOut),
            //: A tab; %1 is a number of outages
            tr("&Left out (%1)").arg(QLocale().toString(m_preview.leftOut.size())));
    }
    if (m_preview.removed.rowCount() > 0) {
        QList<quint32> removed(m_preview.removed.rowCount());
        std::iota(removed.begin(), removed.end(), 0U);
        const StateLook look = stateLook(CompareState::Removed);
        content->addTab(makeList(OutageListModel::Kind::Removed, m_preview.removed, removed),
                        Icon::toned(look.icon, look.tone),
                        //: A tab; %1 is a number of outages
                        tr("&Gone (%1)").arg(QLocale().toString(removed.size())));
    }
    // In a small window the list gives way to the words above it, down to its head and a row.
    content->setMinimumHeight(content->tabBar()->sizeHint().height() + 2 * Spacing::rowHeight());
    // What is looked at first is not a button: a stray key scrolls, and does not decide.
    rows->setFocus();
    return content;
}

OutageListView *SubmitDialog::makeList(OutageListModel::Kind kind, const Review &review,
                                       const QList<quint32> &rows)
{
    auto *list = new OutageListView(kind, m_preview.zone, this);
    list->setIds(m_preview.ids);
    list->list().setRows(review, rows);
    return list;
}

QString SubmitDialog::shown(const QString &text) const
{
    if (m_preview.ids == Ids::Shown)
        return text;
    QStringList ids{m_preview.submission.siteId};
    for (const NameConflict &each : m_preview.nameConflicts)
        ids.append(oneLine(each.deviceId, LongestId));
    return PrivateText::without(text, ids);
}

QWidget *SubmitDialog::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *layout = new QHBoxLayout(foot);
    Spacing::apply(layout, 0, 0, 1);
    m_reason = new PlainLabel(foot);
    m_reason->setTone(Tone::ToCheck);
    m_cancel = new QPushButton(tr("Cancel"), foot);
    m_submit = primaryButton(tr("Submit…"), u"send"_s, foot);
    m_submit->setEnabled(false);
    layout->addStretch(1);
    layout->addWidget(m_reason);
    layout->addWidget(m_cancel);
    layout->addWidget(m_submit);
    m_sendAgain = new QPushButton(SubmitText::wayOutButton(HoldRecovery::SendAgain), foot);
    m_leadOn = primaryButton({}, {}, foot);
    for (QPushButton *button : {m_sendAgain, m_leadOn}) {
        button->hide();
        layout->addWidget(button);
    }
    for (QPushButton *button : {m_cancel, m_submit, m_sendAgain, m_leadOn})
        button->setAutoDefault(false);
    for (QPushButton *button : {m_submit, m_sendAgain, m_leadOn})
        button->installEventFilter(this);
    connect(m_sendAgain, &QPushButton::clicked, this, [this] { leadOn(HoldRecovery::SendAgain); });
    connect(m_leadOn, &QPushButton::clicked, this, [this] { leadOn(wayOutOf(m_hold->kind)); });
    connect(m_cancel, &QPushButton::clicked, this, &SubmitDialog::reject);
    connect(m_submit, &QPushButton::clicked, this, &SubmitDialog::confirm);
    return foot;
}

void SubmitDialog::setPrecedent(const SendingPrecedent &before)
{
    if (m_isPrecedentKnown)
        return;
    m_isPrecedentKnown = true;
    const GuardQuestion question =
        guardQuestion(m_preview.guardedAs(), m_preview.submission.rows, before);
    if (question != GuardQuestion::None) {
        NoticeBox *notice =
            makeNotice(Wording::guardReason(question, m_preview.submission.rows, before));
        askForTheSite(*notice);
        connect(notice, &NoticeBox::typed, this, [this] {
            noteReturn(); // held, it would go on to the button
            m_submit->setFocus(Qt::TabFocusReason);
        });
        addNotice(notice);
    }
    updateSubmit();
}

/// The id is always an answer: a name may have letters that no key has.
void SubmitDialog::askForTheSite(NoticeBox &notice)
{
    QStringList answers{m_preview.submission.siteId};
    const bool isNameTyped = SubmitText::isNameTyped(m_preview);
    if (isNameTyped)
        answers.append(m_preview.submission.siteName.trimmed());
    notice.askToType(SubmitText::typeTheSite(m_preview), answers);
    if (m_preview.ids == Ids::Hidden && !isNameTyped)
        notice.hideWhatIsTyped();
}

void SubmitDialog::updateSubmit()
{
    m_reason->setText(whatIsMissing());
    m_submit->setEnabled(m_reason->text().isEmpty());
    m_submit->setAccessibleDescription(m_reason->text());
}

QString SubmitDialog::whatIsMissing() const
{
    if (m_preview.isForProduction() && !m_isPrecedentKnown)
        return SubmitText::missingPrecedent();
    const auto ticks = std::ranges::count_if(
        m_notices, [](const NoticeBox *notice) { return !notice->isTicked(); });
    if (ticks > 0)
        return SubmitText::missingTicks(static_cast<int>(ticks));
    const bool isTyped = std::ranges::all_of(m_notices, &NoticeBox::isTyped);
    return isTyped ? QString() : SubmitText::missingSite(m_preview);
}

void SubmitDialog::confirm()
{
    if (m_isConfirmed)
        return; // the second half of a double click
    m_isConfirmed = true;
    m_submit->setEnabled(false);
    accept();
    Q_EMIT confirmed(m_preview.submission);
}

void SubmitDialog::leadOn(HoldRecovery wayOut)
{
    if (!isVisible())
        return; // the second half of a double click
    reject();
    Q_EMIT ledOn(wayOut, *m_hold);
}

#include "moc_submitdialog.cpp"
