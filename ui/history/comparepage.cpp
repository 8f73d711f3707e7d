// SPDX-License-Identifier: MIT
#include "ui/history/comparepage.h"

#include "text/historytext.h"
#include "text/timetext.h"
#include "ui/history/blankpage.h"
#include "ui/theme/buttons.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icon.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/outagelistview.h"
#include "ui/widgets/wrappedlabel.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qcheckbox.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qstackedwidget.h>

using namespace Qt::StringLiterals;

ComparePage::ComparePage(QWidget *parent)
    : QWidget(parent)
    , m_table(new OutageListView(OutageListModel::Kind::Differences))
    , m_blank(new BlankPage)
    , m_content(new QStackedWidget)
{
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
    m_back = new QPushButton(Icon::named(u"undo-2"_s), tr("&Back to the list"), head);
    m_differences = wrappedLabel({}, head);
    m_differences->setFont(Fonts::title());
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
    m_table->list().setComparison({}, {}, false);
    m_blank->say(u"hourglass"_s, tr("Comparing…"));
    m_content->setCurrentWidget(m_blank);
    m_back->setFocus();
}

void ComparePage::setAnswer(const ComparisonAnswer &answer)
{
    if (!answer) {
        const Wording::Message message = HistoryText::message(answer.error());
        m_blank->say(u"triangle-alert"_s, message.what, message.remedy);
        return;
    }
    m_shown = *answer;
    m_differences->setText(HistoryText::differences(m_shown.comparison));
    //: %1 and %2 are times, %3 and %4 names of sites
    m_between->setText(
        tr("From the list of %1 UTC (%3) to the list of %2 UTC (%4)")
            .arg(utcText(m_shown.earlier.begunAt()), utcText(m_shown.later.begunAt()),
                 HistoryText::site(m_shown.earlier), HistoryText::site(m_shown.later)));
    setAccessibleName(m_differences->text());
    m_withSame->setVisible(m_shown.comparison.sameCount > 0);
    fill();
}

void ComparePage::fill()
{
    OutageListModel &list = m_table->list();
    list.setComparison(m_shown.list, m_shown.comparison, m_withSame->isChecked());
    if (list.rowCount() > 0) {
        m_content->setCurrentWidget(m_table);
        m_table->setCurrentIndex(list.index(0, 0));
        return;
    }
    m_blank->say(u"check"_s, tr("Nothing differs."));
    m_content->setCurrentWidget(m_blank);
}

#include "moc_comparepage.cpp"
