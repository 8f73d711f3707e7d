// SPDX-License-Identifier: MIT
#include "ui/history/recordpage.h"

#include "models/sheet.h"
#include "submission/receiptjson.h"
#include "text/historytext.h"
#include "text/outcometext.h"
#include "text/receipttext.h"
#include "ui/history/blankpage.h"
#include "ui/history/recordfacts.h"
#include "ui/sheet/sheetsaver.h"
#include "ui/theme/buttons.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icon.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/exacttextview.h"
#include "ui/widgets/factsgrid.h"
#include "ui/widgets/filesaver.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/jsonpane.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/outagelistview.h"
#include "ui/widgets/statelook.h"
#include "ui/widgets/wrappedlabel.h"

#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qmenu.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qscrollarea.h>
#include <QtWidgets/qstackedwidget.h>
#include <QtWidgets/qtabbar.h>
#include <QtWidgets/qtabwidget.h>

using namespace Qt::StringLiterals;

RecordPage::RecordPage(QWidget *parent)
    : QWidget(parent)
    , m_content(new QStackedWidget)
    , m_blank(new BlankPage)
    , m_saver(new FileSaver(this))
    , m_sheets(new SheetSaver(this))
{
    m_page = makeRecord();
    m_content->addWidget(m_blank);
    m_content->addWidget(m_page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_content);
    connect(m_blank, &BlankPage::wayOutChosen, this, &RecordPage::backRequested);
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

QWidget *RecordPage::makeRecord()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    Spacing::apply(layout, 2, 1.5, 1.5);
    layout->addWidget(makeHead());
    layout->addWidget(makeButtons());
    m_said = wrappedLabel({}, page);
    m_said->setTone(Tone::Dimmed);
    layout->addWidget(m_said);
    layout->addWidget(makeTabs(), 1);
    return page;
}

QWidget *RecordPage::makeHead()
{
    auto *head = new QWidget;
    m_icon = new IconLabel(QIcon(), Spacing::of(5), head);
    m_word = new PlainLabel(head);
    m_word->setFont(Fonts::title());
    m_what = wrappedLabel({}, head);
    auto *texts = new QVBoxLayout;
    Spacing::apply(texts, 0, 0, 0.5);
    texts->addWidget(m_word);
    texts->addWidget(m_what);
    auto *layout = new QHBoxLayout(head);
    Spacing::apply(layout, 0, 0, 2);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    return head;
}

QWidget *RecordPage::makeButtons()
{
    auto *row = new QWidget;
    Spacing::apply(new QHBoxLayout(row), 0, 0, 0.5);
    m_back = addButton(row, u"undo-2"_s, tr("&Back"));
    m_mark = primaryButton(tr("&Mark the outcome…"), u"flag"_s, row);
    row->layout()->addWidget(m_mark);
    m_enquiry = addButton(row, u"clipboard-list"_s, tr("Copy message for &API"));
    m_copy = addButton(row, u"copy"_s, tr("&Copy receipt"));
    m_save = addButton(row, u"save"_s, tr("&Save receipt"));
    qobject_cast<QHBoxLayout *>(row->layout())->addStretch(1);
    addSaveMenu();
    connect(m_back, &QPushButton::clicked, this, &RecordPage::backRequested);
    connect(m_mark, &QPushButton::clicked, this,
            [this] { Q_EMIT markRequested(m_record.submission); });
    connect(m_copy, &QPushButton::clicked, this,
            [this] { copy(receiptText(m_record.submission), tr("Copied: the receipt.")); });
    connect(m_enquiry, &QPushButton::clicked, this, [this] {
        copy(enquiryText(m_record.submission),
             tr("Copied: the message. Paste it into a mail to the people who run the API."));
    });
    return row;
}

QPushButton *RecordPage::addButton(QWidget *row, const QString &icon, const QString &text)
{
    auto *button = new QPushButton(Icon::named(icon), text, row);
    row->layout()->addWidget(button);
    return button;
}

void RecordPage::addSaveMenu()
{
    auto *menu = new QMenu(m_save);
    menu->addAction(tr("As &PDF…"), this, [this] {
        m_sheets->save(
            [submission = m_record.submission, now = QDateTime::currentDateTimeUtc()](
                const StopToken &isStopped) { return receiptSheet(submission, now, isStopped); },
            receiptFileName(m_record.submission, u"pdf"_s));
    });
    menu->addAction(tr("As &JSON…"), this, [this] {
        m_saver->save(receiptJson(m_record.submission) + '\n',
                      receiptFileName(m_record.submission, u"json"_s), tr("JSON (*.json)"));
    });
    m_save->setMenu(menu);
}

QTabWidget *RecordPage::makeTabs()
{
    m_tabs = new QTabWidget;
    m_tabs->setAccessibleName(tr("The record"));
    m_tabs->tabBar()->setAccessibleName(tr("The record"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeFactsTab(), tr("&Facts"));
    m_tabs->addTab(makeRowsTab(), tr("&Rows"));
    m_json = new JsonPane;
    m_tabs->addTab(m_json, tr("Exact &JSON"));
    m_answer = new ExactTextView;
    m_answer->setAccessibleName(tr("Answer of the API"));
    m_tabs->addTab(m_answer, tr("Ans&wer"));
    return m_tabs;
}

QWidget *RecordPage::makeFactsTab()
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->viewport()->setBackgroundRole(QPalette::Window);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new QWidget;
    m_facts = new FactsGrid(page);
    auto *layout = new QVBoxLayout(page);
    Spacing::apply(layout, 0, 2, 0);
    layout->addWidget(m_facts);
    layout->addStretch(1);
    area->setWidget(page);
    // The keys that scroll work without a mouse too.
    area->setAccessibleName(tr("Facts"));
    return area;
}

QWidget *RecordPage::makeRowsTab()
{
    auto *page = new QWidget;
    m_rows = new OutageListView(OutageListModel::Kind::Sent);
    m_noRows = wrappedLabel(tr("This list cannot be shown row by row. “Exact JSON” has every "
                               "character of it."),
                            page);
    m_noRows->setContentsMargins(0, Spacing::of(2), 0, Spacing::of(2));
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_noRows);
    layout->addWidget(m_rows, 1);
    return page;
}

void RecordPage::showLoading()
{
    m_record = {};
    m_blank->say(u"hourglass"_s, tr("Reading the record…"));
    m_content->setCurrentWidget(m_blank);
}

QString RecordPage::shownId() const
{
    return m_record.submission.id;
}

void RecordPage::setAnswer(const RecordAnswer &answer)
{
    if (!answer) {
        const Wording::Message message = HistoryText::message(answer.error());
        m_blank->say(u"triangle-alert"_s, message.what, message.remedy, tr("Back to the list"));
        m_content->setCurrentWidget(m_blank);
        return;
    }
    const bool isAgain = answer->submission.id == shownId();
    m_record = *answer;
    fillHead(m_record.submission);
    fillTabs(m_record);
    m_said->clear();
    m_content->setCurrentWidget(m_page);
    if (!isAgain)
        m_tabs->setCurrentIndex(0);
    (m_record.submission.isOpenQuestion() ? m_mark : m_back)->setFocus();
}

void RecordPage::fillHead(const Submission &submission)
{
    const StateLook look = stateLook(submission);
    const Wording::Message message = Wording::messageBelowHeading(submission);
    m_icon->setIcon(Icon::toned(look.icon, look.tone));
    m_word->setText(Wording::outcome(submission));
    m_word->setTone(look.tone);
    const bool isOpen = submission.isOpenQuestion();
    m_what->setText(submission.mark ? Wording::markSentence(submission)
                    : isOpen        ? Wording::whole(message)
                                    : message.what);
    m_mark->setVisible(isOpen);
    m_enquiry->setVisible(isOpen);
    setAccessibleName(m_word->text());
    setAccessibleDescription(m_what->text());
}

void RecordPage::fillTabs(const HistoryRecord &record)
{
    m_facts->clear();
    for (const ReceiptFact &fact : recordFacts(record, QTimeZone::systemTimeZone())) {
        m_facts->add(fact.name, fact.value,
                     fact.kind == ReceiptFact::Kind::Code ? FactsGrid::Kind::Code
                                                          : FactsGrid::Kind::Words);
    }
    m_noRows->setVisible(!record.rows.has_value());
    m_rows->setVisible(record.rows.has_value());
    m_rows->list().setList(record.rows.value_or(OutageList()));
    m_json->setBody(record.submission.body);
    const QByteArray &answer = record.submission.answer;
    m_answer->setPlainText(answer.isEmpty() ? tr("No answer is on record.")
                                            : QString::fromUtf8(answer));
}

void RecordPage::copy(const QString &text, const QString &said)
{
    QGuiApplication::clipboard()->setText(text);
    m_said->setText(said);
}

#include "moc_recordpage.cpp"
