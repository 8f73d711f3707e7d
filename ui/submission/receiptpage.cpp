// SPDX-License-Identifier: MIT
#include "ui/submission/receiptpage.h"

#include "models/sheet.h"
#include "submission/receiptjson.h"
#include "text/oneline.h"
#include "text/outcometext.h"
#include "text/receipttext.h"
#include "ui/sheet/sheetsaver.h"
#include "ui/theme/buttons.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icon.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/centredcolumn.h"
#include "ui/widgets/factsgrid.h"
#include "ui/widgets/filesaver.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/statelook.h"
#include "ui/widgets/wrappedlabel.h"

#include <QtGui/qclipboard.h>
#include <QtGui/qevent.h>
#include <QtGui/qguiapplication.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qmenu.h>
#include <QtWidgets/qpushbutton.h>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestName = 40;

/// A button takes the character for a letter to press.
QString withoutMnemonic(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

/// Makes \a button the filled one, or not; its icon must stand out from the filling.
void fill(QPushButton *button, bool filled)
{
    const QString icon = button->icon().name();
    button->setIcon(filled ? Icon::onAccent(icon) : Icon::named(icon));
    setPrimary(button, filled);
}

} // namespace

ReceiptPage::ReceiptPage(QWidget *parent)
    : QWidget(parent)
    , m_facts(new FactsGrid)
    , m_said(wrappedLabel({}))
    , m_saver(new FileSaver(this))
    , m_sheets(new SheetSaver(this))
{
    auto *column = new CentredColumn(this);
    column->add(makeHead());
    column->add(makeButtons());
    m_said->setTone(Tone::Dimmed);
    column->add(m_said);
    column->add(hairline(Qt::Horizontal));
    column->add(m_facts);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(column);

    const auto sayWhere = [this](const QString &path) {
        m_said->setText(tr("Saved to %1.").arg(path));
    };
    const auto sayWhyNot = [this](const QString &path, const QString &reason) {
        m_said->setText(tr("%1 could not be written: %2").arg(path, reason));
    };
    connect(m_saver, &FileSaver::saved, this, sayWhere);
    connect(m_saver, &FileSaver::failed, this, sayWhyNot);
    connect(m_sheets, &SheetSaver::saved, this, sayWhere);
    connect(m_sheets, &SheetSaver::failed, this, sayWhyNot);
}

void ReceiptPage::setSubmission(const Submission &submission)
{
    m_submission = submission;
    m_said->clear();
    showSubmission();
    chooseNextStep();
}

void ReceiptPage::setNext(const QString &siteName)
{
    //: A button; %1 is the name of a site
    m_next->setText(tr("Next: %1").arg(withoutMnemonic(oneLine(siteName, LongestName))));
    m_next->setVisible(!siteName.isEmpty());
    chooseNextStep();
}

void ReceiptPage::setIds(Ids ids)
{
    if (m_ids == ids)
        return;
    m_ids = ids;
    if (!m_submission.id.isEmpty())
        showSubmission();
}

QString ReceiptPage::shown(const QString &text) const
{
    return m_ids == Ids::Shown ? text : PrivateText::without(text, {m_submission.siteId});
}

void ReceiptPage::showSubmission()
{
    const Submission &submission = m_submission;
    const StateLook look = stateLook(submission);
    const Wording::Message message = Wording::messageBelowHeading(submission);
    m_icon->setIcon(Icon::toned(look.icon, look.tone));
    m_word->setText(Wording::outcome(submission));
    m_word->setTone(look.tone);
    m_what->setText(shown(message.what));
    QStringList remedies{submission.mark ? Wording::markSentence(submission) : message.remedy,
                         Wording::recordFault(submission)};
    remedies.removeAll(QString());
    m_remedy->setText(shown(remedies.join(QChar(u' '))));
    m_remedy->setVisible(!m_remedy->text().isEmpty());
    m_facts->clear();
    for (const ReceiptFact &fact : receiptFacts(submission, m_ids)) {
        m_facts->add(fact.name, fact.value,
                     fact.kind == ReceiptFact::Kind::Code ? FactsGrid::Kind::Code
                                                          : FactsGrid::Kind::Words);
    }
    const QStringList leftOut = m_leftOut.value(m_submission.id);
    for (qsizetype line = 0; line < leftOut.size(); ++line)
        m_facts->add(line == 0 ? tr("Left out") : QString(), leftOut[line]);
    setAccessibleName(m_word->text());
    setAccessibleDescription(m_what->text() + QChar(u' ') + m_remedy->text());
}

void ReceiptPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // A screen reader then says where it is, and Return does the next step.
    QPushButton *next = m_next->isVisibleTo(this) ? m_next : m_back;
    if (m_tryAgain->isVisibleTo(this))
        next = m_tryAgain;
    (m_submission.isOpenQuestion() ? m_enquiry : next)->setFocus();
}

void ReceiptPage::keyPressEvent(QKeyEvent *event)
{
    auto *button = qobject_cast<QPushButton *>(focusWidget());
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    // The Return that confirmed may still be held: it must not turn the page.
    if (isReturn && event->isAutoRepeat())
        event->accept();
    else if (isReturn && button != nullptr)
        button->click();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT backRequested();
    else
        QWidget::keyPressEvent(event);
}

QWidget *ReceiptPage::makeHead()
{
    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    Spacing::apply(layout, 0, 0, 2);
    m_icon = new IconLabel(QIcon(), Spacing::of(6), head);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    Spacing::apply(texts, 0, 0, 0.75);
    m_word = new PlainLabel(head);
    m_word->setFont(Fonts::count());
    m_what = wrappedLabel({}, head);
    m_remedy = wrappedLabel({}, head);
    texts->addWidget(m_word);
    texts->addWidget(m_what);
    texts->addWidget(m_remedy);
    layout->addLayout(texts, 1);
    return head;
}

QWidget *ReceiptPage::makeButtons()
{
    auto *buttons = new QWidget;
    auto *rows = new QVBoxLayout(buttons);
    Spacing::apply(rows, 0, 0, 1);
    // What an unknown outcome asks for has a row of its own, and so has the next site, whose name
    // is of any length: with the others no word would fit.
    m_question = new QWidget(buttons);
    auto *row = new QWidget(buttons);
    for (QWidget *each : {m_question, row}) {
        Spacing::apply(new QHBoxLayout(each), 0, 0, 1);
        rows->addWidget(each, 0, Qt::AlignLeft);
    }
    m_enquiry = addButton(m_question, u"clipboard-list"_s, tr("Copy message for API"));
    m_mark = addButton(m_question, u"flag"_s, tr("Mark the outcome…"));
    m_tryAgain = addButton(row, u"rotate-ccw"_s, tr("Try again…"));
    m_next = new QPushButton(Icon::named(u"arrow-right"_s), QString(), buttons);
    m_next->hide();
    rows->insertWidget(1, m_next, 0, Qt::AlignLeft);
    m_back = addButton(row, u"undo-2"_s, tr("Back to review"));
    m_copy = addButton(row, u"copy"_s, tr("Copy receipt"));
    m_save = addButton(row, u"save"_s, tr("Save receipt"));
    addSaveMenu();
    connect(m_back, &QPushButton::clicked, this, &ReceiptPage::backRequested);
    connect(m_next, &QPushButton::clicked, this, &ReceiptPage::nextRequested);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        copy(receiptText(m_submission) + leftOutText(), tr("Copied: the receipt."));
    });
    connect(m_enquiry, &QPushButton::clicked, this, [this] {
        copy(enquiryText(m_submission),
             tr("Copied: the message. Paste it into a mail to the people who run the API."));
    });
    connect(m_tryAgain, &QPushButton::clicked, this, &ReceiptPage::tryAgainRequested);
    connect(m_mark, &QPushButton::clicked, this, [this] { Q_EMIT markRequested(m_submission); });
    return buttons;
}

QPushButton *ReceiptPage::addButton(QWidget *row, const QString &icon, const QString &text)
{
    auto *button = new QPushButton(Icon::named(icon), text, row);
    row->layout()->addWidget(button);
    return button;
}

void ReceiptPage::chooseNextStep()
{
    const bool isUnknown = m_submission.isOpenQuestion();
    m_question->setVisible(isUnknown);
    // What is not on record cannot be marked there.
    m_mark->setVisible(isUnknown && m_submission.recordFault.isEmpty());
    fill(m_enquiry, isUnknown);
    const bool isNotSent = m_submission.state == SubmissionState::NotSent;
    m_tryAgain->setVisible(isNotSent);
    fill(m_tryAgain, isNotSent);
    const bool hasNext = !m_next->isHidden();
    fill(m_next, hasNext && !isUnknown && !isNotSent);
    fill(m_back, !hasNext && !isUnknown && !isNotSent);
}

void ReceiptPage::copy(const QString &text, const QString &said)
{
    QGuiApplication::clipboard()->setText(text);
    m_said->setText(said);
}

QString ReceiptPage::leftOutText() const
{
    const QStringList leftOut = m_leftOut.value(m_submission.id);
    if (leftOut.isEmpty())
        return {};
    return tr("Left out by the operator:") + u'\n' + leftOut.join(u'\n') + u'\n';
}

void ReceiptPage::addSaveMenu()
{
    auto *menu = new QMenu(m_save);
    menu->addAction(tr("As &PDF…"), this, &ReceiptPage::savePdf);
    menu->addAction(tr("As &JSON…"), this, [this] {
        m_saver->save(receiptJson(m_submission) + '\n', receiptFileName(m_submission, u"json"_s),
                      tr("JSON (*.json)"));
    });
    m_save->setMenu(menu);
}

void ReceiptPage::savePdf()
{
    m_sheets->save(
        [submission = m_submission, now = QDateTime::currentDateTimeUtc()](
            const StopToken &isStopped) { return receiptSheet(submission, now, isStopped); },
        receiptFileName(m_submission, u"pdf"_s));
}

#include "moc_receiptpage.cpp"
