// SPDX-License-Identifier: MIT
#include "models/reviewfixture.h"
#include "ui/review/decisionbox.h"
#include "ui/review/detailspane.h"
#include "ui/review/neighbourlane.h"
#include "ui/review/outageview.h"
#include "ui/review/panedriver.h"
#include "ui/review/remarklist.h"
#include "ui/review/revieweditor.h"
#include "ui/widgets/exacttextview.h"
#include "ui/widgets/labels.h"

#include <QtGui/qaccessible.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qcheckbox.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qtoolbutton.h>

using namespace Qt::StringLiterals;

/// The details of one row: what is found, where it leads, and what is decided there.
class DetailsPaneTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(anyWarning());
        m_desk.emplace();
        m_desk->fetch(overlapping());
        m_desk->pane().details()->setParent(&m_desk->pane());
        m_desk->pane().details()->setGeometry(0, 200, 320, 400);
        m_desk->pane().details()->show();
    }
    void cleanup() { m_desk.reset(); }

    void aFindingLeadsToTheOtherRow()
    {
        m_desk->select(2);
        QVERIFY(m_desk->pane().details()->text().contains(u"It overlaps record 2"));
        QTest::mouseClick(link(u"Go to record 2"_s), Qt::LeftButton);
        QCOMPARE(m_desk->view().currentRow(), 1);
        QVERIFY(m_desk->view().hasFocus());
        QVERIFY(m_desk->pane().details()->text().contains(u"Record: 2 of 4"));
        QTest::mouseClick(link(u"Go to record 3"_s), Qt::LeftButton);
        QCOMPARE(m_desk->view().currentRow(), 2);
    }

    void aFilterGivesWayOnlyWhereItHidesTheOtherRow()
    {
        m_desk->pane().setFilter(CountFilter::SinceCutoff);
        QVERIFY(m_desk->settle());
        m_desk->view().selectRow(1); // record 3
        QTest::mouseClick(link(u"Go to record 2"_s), Qt::LeftButton);
        QVERIFY(m_desk->settle());
        QCOMPARE(m_desk->pane().filter(), CountFilter::SinceCutoff);
        QCOMPARE(m_desk->view().currentRow(), 1);
        QTest::mouseClick(link(u"Go to record 1"_s), Qt::LeftButton); // before the cutoff
        QVERIFY(m_desk->settle());
        QCOMPARE(m_desk->view().currentRow(), 0);
        QVERIFY(m_desk->pane().filter() != CountFilter::SinceCutoff);
    }

    void whatIsToCheckIsLookedAtHere()
    {
        Review review = ReviewFixture::review();
        review.setFindings(std::make_shared<const Findings>(
            *findFindings(review, {}, Timestamp{1'690'000'000'000}, [] { return false; })));
        m_desk->fetch(review);
        m_desk->select(0);
        QVERIFY(lookedAt()->isVisible() && !lookedAt()->isChecked());
        lookedAt()->click();
        QCOMPARE(m_desk->review().attention(0), Attention::LookedAt);
        QVERIFY(lookedAt()->isChecked());
        QVERIFY(m_desk->pane().details()->text().contains(u"Looked at: It begins exactly on"));
        lookedAt()->click();
        QCOMPARE(m_desk->review().attention(0), Attention::ToCheck);
        QVERIFY(!m_desk->pane().details()->text().contains(u"Looked at"));
        for (int place = 1; place < m_desk->view().model()->rowCount(); ++place) {
            m_desk->select(place);
            const Attention attention = m_desk->review().attention(m_desk->view().currentRow());
            QCOMPARE(lookedAt()->isVisible(), attention == Attention::ToCheck);
        }
    }

    void aSmallLaneLeadsToTheNeighbours()
    {
        m_desk->select(1); // record 2, which overlaps record 3
        auto *lane = m_desk->pane().details()->findChild<NeighbourLane *>();
        QVERIFY(lane->isVisible());
        const auto click = [lane](qsizetype row) {
            for (int x = 0; x < lane->width(); ++x) {
                for (int y = 0; y < lane->height(); ++y) {
                    if (lane->rowAt({x, y}) == row) {
                        QTest::mouseClick(lane, Qt::LeftButton, {}, {x, y});
                        return;
                    }
                }
            }
        };
        const QImage before = lane->grab().toImage();
        click(2);
        QCOMPARE(m_desk->view().currentRow(), 2);
        QVERIFY(m_desk->pane().details()->text().contains(u"Record: 3 of 4"));
        QVERIFY(lane->grab().toImage() != before); // the ring is around another bar
        click(0);                                  // before the cutoff
        QCOMPARE(m_desk->view().currentRow(), 0);
        // With the keyboard, which stays there.
        lane->setFocus();
        QTest::keyClick(lane, Qt::Key_Right);
        QCOMPARE(m_desk->view().currentRow(), 1);
        QTest::keyClick(lane, Qt::Key_Left);
        QTest::keyClick(lane, Qt::Key_Left); // there is none before
        QCOMPARE(m_desk->view().currentRow(), 0);
        QVERIFY(lane->hasFocus());
        QVERIFY(m_desk->pane().details()->text().contains(u"After it on this device"));
    }

    void theSmallLaneLeadsToWhatAFilterHides()
    {
        m_desk->pane().setFilter(CountFilter::SinceCutoff);
        QVERIFY(m_desk->settle());
        m_desk->view().selectRow(0);
        const qsizetype first = m_desk->view().currentRow();
        auto *lane = m_desk->pane().details()->findChild<NeighbourLane *>();
        lane->setFocus();
        QTest::keyClick(lane, Qt::Key_Left);
        QVERIFY(m_desk->settle());
        QVERIFY(m_desk->view().currentRow() != first);
        QCOMPARE(m_desk->review().verdict(m_desk->view().currentRow()), Verdict::BeforeCutoff);
    }

    void theDecisionIsMadeHereAndTakenBack()
    {
        m_desk->select(1);
        QVERIFY(include()->isVisible() && include()->isChecked());
        include()->click();
        QCOMPARE(m_desk->review().verdict(1), Verdict::LeftOut);
        QVERIFY(!include()->isChecked());
        QCOMPARE(note()->accessibleName(), u"Reason"_s);
        m_desk->pane().editor().undoHistory().undo();
        QCOMPARE(m_desk->review().verdict(1), Verdict::Included);
        QVERIFY(include()->isChecked());
        QCOMPARE(note()->accessibleName(), u"Note"_s);
    }

    void aReasonIsTypedHere()
    {
        m_desk->select(1);
        include()->click();
        note()->setFocus();
        QTest::keyClicks(note(), u" planned work "_s);
        QCOMPARE(m_desk->review().note(1), QString());
        QTest::keyClick(note(), Qt::Key_Return);
        QCOMPARE(m_desk->review().note(1), u"planned work"_s);
        QVERIFY(m_desk->view().hasFocus());
        QVERIFY(m_desk->pane().details()->text().contains(u"planned work"));
        m_desk->pane().editor().undoHistory().undo();
        QCOMPARE(m_desk->review().note(1), QString());
        QCOMPARE(note()->text(), QString());
    }

    void whatWasTypedStaysWithItsRow()
    {
        m_desk->select(1);
        note()->setFocus();
        QTest::keyClicks(note(), u"asked"_s);
        m_desk->select(2);
        QCOMPARE(m_desk->review().note(1), u"asked"_s);
        QCOMPARE(m_desk->review().note(2), QString());
        QCOMPARE(note()->text(), QString());
        // As F8 does, which does not leave the field by itself.
        QTest::keyClicks(note(), u"asked again"_s);
        m_desk->view().selectRow(1);
        QCOMPARE(m_desk->review().note(2), u"asked again"_s);
        QCOMPARE(note()->text(), u"asked"_s);
    }

    void escapeTakesBackWhatIsTyped()
    {
        m_desk->select(1);
        note()->setFocus();
        QTest::keyClicks(note(), u"wrong"_s);
        QTest::keyClick(note(), Qt::Key_Escape);
        QCOMPARE(note()->text(), QString());
        m_desk->view().setFocus();
        QCOMPARE(m_desk->review().note(1), QString());
        QVERIFY(m_desk->pane().editor().undoHistory().undoText().isEmpty());
    }

    void whatMustNotBeKeptIsTakenOut()
    {
        m_desk->pane().setCleaning(
            [](QString text) { return text.replace(u"secret"_s, u"[key]"_s); });
        m_desk->select(1);
        note()->setFocus();
        QTest::keyClicks(note(), u"my secret"_s);
        QTest::keyClick(note(), Qt::Key_Return);
        QCOMPARE(m_desk->review().note(1), u"my [key]"_s);
        QCOMPARE(note()->text(), u"my [key]"_s);
    }

    void onlyWhatCanBeDecidedIsAsked()
    {
        m_desk->select(0); // before the cutoff: it can have a note
        QVERIFY(include()->isHidden());
        QVERIFY(note()->isVisible());
        m_desk->pane().setFilter(CountFilter::Fetched);
        QVERIFY(m_desk->settle());
        m_desk->select(3); // of another site
        QVERIFY(m_desk->pane().details()->findChild<DecisionBox *>()->isHidden());
        for (const auto *list : m_desk->pane().details()->findChildren<RemarkList *>())
            QVERIFY(list->isHidden());
    }

    void anIdIsNeverCutWithoutAnEllipsis()
    {
        QList<ReviewFixture::Row> rows{
            {QString(300, u'x'), u"2022-05-01T00:00:00.000Z"_s, u"2022-05-02T00:00:00.000Z"_s}};
        m_desk->fetch(ReviewFixture::review(rows, {{QString(300, u'x'), u"Battery"_s}}));
        m_desk->view().selectRow(0);
        const QString name = u"Device ID: "_s + QString(300, u'x');
        for (const auto *each : m_desk->pane().details()->findChildren<ElidedLabel *>()) {
            if (each->accessibleName() != name)
                continue;
            QVERIFY(each->isCut() && each->isOfAnyLength());
            QVERIFY(each->toolTip().contains(QString(300, u'x')));
            return;
        }
        QFAIL("no label of the id");
    }

    void tabLeadsThroughTheSections()
    {
        m_desk->select(2);
        auto *copy = link(u"Copy these details"_s);
        copy->setFocus();
        QStringList seen;
        while (seen.size() < 12 && seen.filter(u"Record as received"_s).isEmpty()) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QAccessibleInterface *focused =
                QAccessible::queryAccessibleInterface(QApplication::focusWidget());
            seen << focused->text(QAccessible::Name);
        }
        seen.removeIf([](const QString &name) { return name.contains(u": "); }); // facts, to copy
        QVERIFY2(seen.contains(u"Go to record 2"_s), qPrintable(seen.join(u", ")));
        QCOMPARE(seen.last(3),
                 (QStringList{u"Send this outage"_s, u"Note"_s, u"Record as received"_s}));
    }

    void everySectionHasItsPlaceInAStripToo()
    {
        m_desk->pane().details()->setGeometry(0, 300, 1200, 180);
        m_desk->select(2);
        QCoreApplication::processEvents();
        const auto left = [this](const QWidget *each) {
            return each->mapTo(m_desk->pane().details(), QPoint()).x();
        };
        const auto *findings = m_desk->pane().details()->findChild<RemarkList *>();
        QVERIFY(left(findings) > 300);
        QVERIFY(left(note()) > left(findings) + 300);
        m_desk->pane().details()->setGeometry(0, 200, 320, 400);
        QCoreApplication::processEvents();
        QVERIFY(left(findings) < 50 && left(include()) < 50);
    }

private:
    /// Record 1 is before the cutoff, and overlaps record 2, as record 3 does; record 4 is of
    /// another site.
    static Review overlapping()
    {
        const QList<ReviewFixture::Row> rows{
            {u"d1"_s, u"2021-12-01T00:00:00.000Z"_s, u"2022-02-02T00:00:00.000Z"_s},
            {u"d1"_s, u"2022-02-01T00:00:00.000Z"_s, u"2022-02-05T00:00:00.000Z"_s},
            {u"d1"_s, u"2022-02-04T00:00:00.000Z"_s, u"2022-02-09T00:00:00.000Z"_s},
            {u"elsewhere"_s, u"2022-02-04T00:00:00.000Z"_s, u"2022-02-09T00:00:00.000Z"_s}};
        Review review = ReviewFixture::review(rows, ReviewFixture::devices());
        review.setFindings(std::make_shared<const Findings>(
            *findFindings(review, {}, Timestamp{1'700'000'000'000}, [] { return false; })));
        return review;
    }
    /// The visible button of this name.
    [[nodiscard]] QToolButton *link(const QString &name) const
    {
        for (auto *each : m_desk->pane().details()->findChildren<QToolButton *>()) {
            if (each->isVisible() && each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] QCheckBox *lookedAt()
    {
        const auto boxes = m_desk->pane().details()->findChildren<QCheckBox *>();
        for (QCheckBox *box : boxes) {
            if (box->accessibleName().startsWith(u"Looked at"))
                return box;
        }
        return nullptr;
    }
    [[nodiscard]] QCheckBox *include() const
    {
        return m_desk->pane().details()->findChild<DecisionBox *>()->findChild<QCheckBox *>();
    }
    [[nodiscard]] QLineEdit *note() const
    {
        return m_desk->pane().details()->findChild<QLineEdit *>();
    }

    mutable std::optional<PaneDriver> m_desk;
};

QTEST_MAIN(DetailsPaneTest)
#include "tst_detailspane.moc"
