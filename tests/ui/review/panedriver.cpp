// SPDX-License-Identifier: MIT
#include "ui/review/panedriver.h"

#include "models/reviewfixture.h"
#include "ui/review/outageview.h"
#include "ui/review/revieweditor.h"
#include "ui/widgets/countbutton.h"
#include "ui/widgets/searchbox.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

PaneDriver::PaneDriver()
    : m_review(ReviewFixture::review())
    , m_pane(std::make_unique<ReviewPane>(m_pool, QTimeZone("Europe/Berlin")))
    , m_search(m_pane->findChild<SearchBox *>())
{
    QObject::connect(&m_pane->editor(), &ReviewEditor::changed, m_pane.get(),
                     [this](const Review &changed) {
                         m_review.takeChoices(changed);
                         m_pane->updateChoices(m_review);
                     });
    m_pane->resize(1280, 600);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    fetch(m_review);
}

PaneDriver::~PaneDriver() = default;

void PaneDriver::fetch(const Review &review)
{
    m_review = review;
    m_pane->setReview(m_review);
    QVERIFY(settle());
}

QStringList PaneDriver::shown(int column)
{
    QStringList texts;
    for (int place = 0; place < view().model()->rowCount(); ++place)
        texts.append(view().model()->index(place, column).data().toString());
    return texts;
}

CountButton *PaneDriver::countButton(const QString &phrase)
{
    const auto buttons = m_pane->findChildren<CountButton *>();
    for (CountButton *button : buttons) {
        if (button->accessibleName() == phrase && button->isVisible())
            return button;
    }
    return nullptr;
}

bool PaneDriver::click(const QString &phrase)
{
    CountButton *button = countButton(phrase);
    if (button == nullptr)
        return false;
    QTest::mouseClick(button, Qt::LeftButton);
    return settle();
}

void PaneDriver::select(int place)
{
    const QModelIndex index = view().model()->index(place, DeviceColumn);
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().visualRect(index).center());
}

bool PaneDriver::settle()
{
    return QTest::qWaitFor(
        [this] { return !m_pane->isArranging() && !m_pane->editor().isWorking(); }, 20'000);
}

QRegularExpression anyWarning()
{
    return QRegularExpression(u"^(?!This plugin does not support )"_s);
}
