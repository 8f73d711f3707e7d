// SPDX-License-Identifier: MIT
#include "ui/history/comparepage.h"

#include "ui/history/blankpage.h"
#include "ui/history/comparisonmodel.h"
#include "ui/history/historytable.h"
#include "ui/history/historytext.h"
#include "ui/look/icon.h"
#include "ui/look/labels.h"
#include "ui/look/pieces.h"
#include "ui/look/spacing.h"
#include "ui/look/type.h"
#include "ui/submission/wrappedlabel.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qcheckbox.h>
#include <QtWidgets/qheaderview.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qstackedwidget.h>

ComparePage::ComparePage(QWidget *parent)
    : QWidget(parent)
    , m_model(new ComparisonModel(this))
    , m_table(new QTableView)
    , m_blank(new BlankPage)
    , m_content(new QStackedWidget)
{
    dressTable(*m_table, tr("Differences"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_model);
    sizeColumns();
    m_content->addWidget(m_blank);
    m_content->addWidget(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(hairline(Qt::Horizontal));
    layout->addWidget(m_content, 1);
    connect(m_withSame, &QCheckBox::toggled, this, &ComparePage::fill);
    connect(m_blank, &BlankPage::wayOutChosen, this, &ComparePage::backRequested);
}

QWidget *ComparePage::makeHead()
{
    auto *head = new QWidget;
    m_back = new QPushButton(Icon::named(QStringLiteral("undo-2")), tr("&Back to the list"), head);
    m_differences = wrappedLabel({}, head);
    m_differences->setFont(Type::title());
    m_between = wrappedLabel({}, head);
    m_between->setTone(Tone::Dimmed);
    m_withSame = new QCheckBox(tr("Show the ones that are the &same too"), head);
    auto *texts = new QVBoxLayout;
    Spacing::apply(texts, 0, 0, 0.5);
    texts->addWidget(m_differences);
    texts->addWidget(m_between);
    auto *row = new QHBoxLayout(head);
    Spacing::apply(row, 2, 1.5, 2);
    row->addWidget(m_back, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    row->addWidget(m_withSame, 0, Qt::AlignTop);
    connect(m_back, &QPushButton::clicked, this, &ComparePage::backRequested);
    return head;
}

void ComparePage::showLoading()
{
    m_differences->clear();
    m_between->clear();
    m_withSame->hide();
    m_model->setComparison({}, false);
    m_blank->say(QStringLiteral("hourglass"), tr("Comparing…"));
    m_content->setCurrentWidget(m_blank);
    m_back->setFocus();
}

void ComparePage::setAnswer(const ComparisonAnswer &answer)
{
    if (!answer) {
        const Wording::Message message = HistoryText::message(answer.error());
        m_blank->say(QStringLiteral("triangle-alert"), message.what, message.remedy);
        return;
    }
    m_shown = *answer;
    m_differences->setText(HistoryText::differences(m_shown.comparison));
    //: %1 and %2 are times, %3 and %4 names of sites
    m_between->setText(tr("From the list of %1 UTC (%3) to the list of %2 UTC (%4)")
                           .arg(HistoryText::utc(m_shown.earlier.begunAt()),
                                HistoryText::utc(m_shown.later.begunAt()),
                                HistoryText::site(m_shown.earlier),
                                HistoryText::site(m_shown.later)));
    setAccessibleName(m_differences->text());
    const qsizetype same = m_shown.comparison.count(ListComparison::Kind::Same);
    m_withSame->setVisible(same > 0);
    fill();
}

void ComparePage::fill()
{
    m_model->setComparison(m_shown.comparison, m_withSame->isChecked());
    if (m_model->rowCount() > 0) {
        m_content->setCurrentWidget(m_table);
        m_table->setCurrentIndex(m_model->index(0, 0));
        return;
    }
    m_blank->say(QStringLiteral("check"), tr("Nothing differs."));
    m_content->setCurrentWidget(m_blank);
}

void ComparePage::sizeColumns()
{
    const auto widthOf = [this](const QString &text) {
        return fontMetrics().horizontalAdvance(text) + Spacing::of(3);
    };
    const int time = widthOf(QStringLiteral("0000-00-00T00:00:00.000Z"));
    m_table->setColumnWidth(ComparisonModel::KindColumn,
                            widthOf(tr("Difference")) + Spacing::of(2));
    m_table->setColumnWidth(ComparisonModel::DeviceColumn, widthOf(QString(14, QChar(u'x'))));
    m_table->setColumnWidth(ComparisonModel::IdColumn, widthOf(QString(16, QChar(u'x'))));
    m_table->setColumnWidth(ComparisonModel::BeginColumn, time);
    m_table->setColumnWidth(ComparisonModel::EndColumn, time);
    m_table->horizontalHeader()->setSectionResizeMode(ComparisonModel::BeforeColumn,
                                                      QHeaderView::Stretch);
}
