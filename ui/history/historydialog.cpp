// SPDX-License-Identifier: MIT
#include "ui/history/historydialog.h"

#include "session/historysession.h"
#include "text/historytext.h"
#include "text/plural.h"
#include "ui/history/comparepage.h"
#include "ui/history/historypage.h"
#include "ui/history/recordpage.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/messagebar.h"

#include <QtCore/qdatetime.h>
#include <QtGui/qevent.h>
#include <QtGui/qshortcut.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qfiledialog.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qstackedwidget.h>

using namespace Qt::StringLiterals;

HistoryDialog::HistoryDialog(HistorySession &history, ConnectionKind kind, QWidget *parent)
    : QDialog(parent)
    , m_history(history)
    , m_kind(kind)
    , m_bar(new MessageBar)
    , m_list(new HistoryPage)
    , m_record(new RecordPage)
    , m_compare(new ComparePage)
    , m_pages(new QStackedWidget)
{
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_record);
    m_pages->addWidget(m_compare);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_bar);
    layout->addWidget(m_pages, 1);
    // Return belongs to the table; no button may take it.
    const QList<QPushButton *> buttons = findChildren<QPushButton *>();
    for (QPushButton *button : buttons)
        button->setAutoDefault(false);
    // Never larger than the window that it belongs to: nothing of it lies off a small screen.
    const QSize usual(Spacing::of(140), Spacing::of(84));
    resize(parent == nullptr ? usual : usual.boundedTo(parent->window()->size()));
    connectPages();
    connectSession();
    addKeys();
}

void HistoryDialog::connectPages()
{
    connect(m_list, &HistoryPage::refreshRequested, this, &HistoryDialog::refresh);
    connect(m_list, &HistoryPage::queryChanged, this,
            [this](const HistoryQuery &query) { m_history.search(m_kind, query); });
    connect(m_list, &HistoryPage::openRequested, this, &HistoryDialog::openRecord);
    connect(m_list, &HistoryPage::compareRequested, this, &HistoryDialog::compare);
    connect(m_list, &HistoryPage::exportRequested, this, &HistoryDialog::exportIds);
    connect(m_record, &RecordPage::backRequested, this, &HistoryDialog::backToList);
    connect(m_record, &RecordPage::markRequested, this, &HistoryDialog::markRequested);
    connect(m_compare, &ComparePage::backRequested, this, &HistoryDialog::backToList);
}

void HistoryDialog::connectSession()
{
    connect(&m_history, &HistorySession::journalRead, this, &HistoryDialog::takeReading);
    connect(&m_history, &HistorySession::searched, this, &HistoryDialog::takeMatches);
    connect(&m_history, &HistorySession::recordRead, this, [this](const RecordAnswer &answer) {
        const bool isWanted = !answer || answer->submission.id == m_wantedId;
        if (isWanted && m_pages->currentWidget() == m_record)
            m_record->setAnswer(answer);
    });
    connect(&m_history, &HistorySession::compared, this, [this](const ComparisonAnswer &answer) {
        if (m_pages->currentWidget() == m_compare)
            m_compare->setAnswer(answer);
    });
    connect(&m_history, &HistorySession::exported, this, [this](const QString &path, qint64 count) {
        m_list->say(tr("%Ln submission(s) exported to %1.", nullptr, plural(count)).arg(path));
    });
    connect(&m_history, &HistorySession::exportFailed, this,
            [this](const QString &path, const HistoryError &error) {
                m_list->say(
                    tr("%1 could not be written: %2").arg(path, HistoryText::message(error).what));
            });
}

void HistoryDialog::addKeys()
{
    connect(new QShortcut(QKeySequence(Qt::Key_F5), this), &QShortcut::activated, this,
            &HistoryDialog::refresh);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_F), this), &QShortcut::activated, this,
            [this] {
                backToList();
                m_list->focusSearch();
            });
    connect(new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this), &QShortcut::activated, this,
            &HistoryDialog::backToList);
}

void HistoryDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_pages->currentWidget() != m_list)
        backToList();
    else
        QDialog::keyPressEvent(event);
}

void HistoryDialog::showList(ConnectionKind kind)
{
    if (!shareRecord(kind, m_kind) || m_reading.number == 0)
        m_list->showLoading();
    m_kind = kind;
    nameWindow();
    m_pages->setCurrentWidget(m_list);
    m_list->focusSearch();
    m_history.read(m_kind);
}

void HistoryDialog::nameWindow()
{
    setWindowTitle(m_kind == ConnectionKind::Demo ? tr("History · DEMO") : tr("History"));
}

void HistoryDialog::openRecord(const QString &id)
{
    m_wantedId = id;
    m_record->showLoading();
    m_pages->setCurrentWidget(m_record);
    m_history.readRecord(m_kind, id);
}

void HistoryDialog::compare(const QString &one, const QString &other)
{
    m_compare->showLoading();
    m_pages->setCurrentWidget(m_compare);
    m_history.compare(m_kind, one, other);
}

void HistoryDialog::backToList()
{
    m_pages->setCurrentWidget(m_list);
    m_list->focusTable();
}

void HistoryDialog::refresh()
{
    m_history.read(m_kind);
    if (m_pages->currentWidget() == m_record && !m_wantedId.isEmpty())
        m_history.readRecord(m_kind, m_wantedId);
}

void HistoryDialog::showNotice(const Notice &notice)
{
    if (m_bar->isHidden() || m_bar->notice().remedy != notice.remedy)
        m_bar->showNotice(notice);
}

void HistoryDialog::clearNotice()
{
    m_bar->clear();
}

void HistoryDialog::takeReading(const JournalReading &reading)
{
    if (!shareRecord(reading.kind, m_kind))
        return;
    m_reading = reading;
    if (reading.error && !reading.isCopied)
        m_list->showError(*reading.error);
    else
        m_history.search(m_kind, m_list->query());
}

void HistoryDialog::takeMatches(const HistoryMatches &matches)
{
    const bool hasList = !m_reading.error || m_reading.isCopied;
    const bool isNewest =
        matches.reading == m_reading.number && matches.query == m_list->query() && hasList;
    if (isNewest)
        m_list->showMatches(m_reading, matches);
}

void HistoryDialog::exportIds(const QStringList &ids)
{
    const QString name = u"submissions-%1.jsonl"_s.arg(
        QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s));
    auto *dialog = new QFileDialog(this, tr("Export"), name, tr("JSON Lines (*.jsonl)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, ids](const QString &path) { m_history.exportTo(path, m_kind, ids); });
    dialog->open();
}

#include "moc_historydialog.cpp"
