// SPDX-License-Identifier: MIT
#include "samples.h"

#include "models/outagelistmodel.h"
#include "ui/submission/submitdialog.h"
#include "ui/submission/submittext.h"
#include "ui/theme/theme.h"

#include <QtTest/qtest.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qtableview.h>
#include <QtWidgets/qtabwidget.h>

#include <algorithm>

using namespace Qt::StringLiterals;

using namespace std::chrono_literals;

namespace {

QPushButton *button(const QWidget &root, const QString &beginning)
{
    for (QPushButton *each : root.findChildren<QPushButton *>()) {
        if (each->text().startsWith(beginning))
            return each;
    }
    return nullptr;
}

bool says(const QWidget &root, const QString &text)
{
    const QList<QLabel *> labels = root.findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&](const QLabel *label) {
        return label->isVisibleTo(&root) && label->text().contains(text);
    });
}

void open(SubmitDialog &dialog)
{
    dialog.setArmingDelay(0ms);
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
}

} // namespace

/// What the question before sending tells of rows that do not go, or are not seen.
class SubmitNewsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(); }
    void cleanupTestCase() { m_theme.reset(); }
    void init() { QTest::failOnWarning(Samples::anyWarning()); }

    void namesWhatIsLeftOutAndWhy()
    {
        Review review = Samples::review(Samples::site());
        review.setIncluded(3, false);
        review.setNote(3, u"<b>planned</b>\nwork"_s);
        review.setIncluded(5, false);
        const SubmissionPreview preview = Samples::preview(review);
        SubmitDialog dialog(preview);
        open(dialog);
        auto *tabs = dialog.findChild<QTabWidget *>();
        QCOMPARE(tabs->count(), 3);
        QCOMPARE(tabs->tabText(2), u"&Left out (2)"_s);
        const auto *table = qobject_cast<QTableView *>(tabs->widget(2));
        QCOMPARE(table->model()->rowCount(), 2);
        const auto cell = [table](int row, int column) {
            return table->model()->index(row, column).data().toString();
        };
        QCOMPARE(cell(0, OutageListModel::DeviceColumn), u"Battery 4"_s);
        QCOMPARE(cell(0, OutageListModel::ReasonColumn), u"<b>planned</b>\ufffdwork"_s);
        QCOMPARE(cell(1, OutageListModel::ReasonColumn), QString());
        QCOMPARE(SubmitText::leftOutLines(preview),
                 QStringList({u"Battery 4, 2022-01-04 00:00:00 UTC to 2022-01-06 "
                              "00:00:00 UTC: <b>planned</b>\ufffdwork"_s,
                              u"Battery 6, 2022-01-06 00:00:00 UTC to 2022-01-08 "
                              "00:00:00 UTC"_s}));
    }

    void manyThatAreLeftOutAreCounted()
    {
        Review review = Samples::review(Samples::site(), 0, 30);
        for (qsizetype row = 0; row < 25; ++row)
            review.setIncluded(row, false);
        const QStringList lines = SubmitText::leftOutLines(Samples::preview(review));
        QCOMPARE(lines.size(), 21);
        QCOMPARE(lines.constLast(), u"and 5 more"_s);
    }

    void saysThatAnEarlierChoiceWaits()
    {
        const Review review = Samples::review(Samples::site());
        SubmissionPreview preview = Samples::preview(review);
        preview.offered =
            leavingOut(review, {{2, true, u"planned"_s}, {4, false, u"only a note"_s}});
        QCOMPARE(preview.offered.size(), 1);
        SubmitDialog dialog(preview);
        open(dialog);
        QVERIFY(says(dialog, u"Last time you left out 1 of these outages"_s));
        QVERIFY(says(dialog, u"Battery 3, 2022-01-03 00:00:00 UTC to 2022-01-05 "
                             "00:00:00 UTC: planned"_s));
        QVERIFY(button(dialog, u"Submit"_s)->isEnabled());
    }

    void tellsEveryTimeInTheZoneShown()
    {
        Review review = Samples::review(Samples::site());
        review.setIncluded(3, false);
        SubmissionPreview preview = Samples::preview(review);
        preview.zone = QTimeZone("Australia/Lord_Howe");
        preview.offered = leavingOut(review, {{2, true, {}}});
        SubmissionHold hold{.kind = SubmissionHold::Kind::AlreadyAccepted};
        hold.earlier = preview.submission;
        hold.earlier.state = SubmissionState::Accepted;
        hold.earlier.preparedAt = QDateTime({2022, 4, 2}, {15, 15}, Qt::UTC);
        Submission refused = hold.earlier;
        refused.preparedAt = QDateTime({2022, 4, 2}, {14, 45}, Qt::UTC);
        preview.refusedBefore = refused;
        SubmitDialog dialog(preview);
        open(dialog);
        dialog.showHold(hold);
        // The clocks there show 01:45 twice in that night, half an hour apart.
        QVERIFY(says(dialog, u"was sent on 2022-04-03 01:45 +11:00"_s));
        QVERIFY(says(dialog, u"the same list on 2022-04-03 01:45 +10:30"_s));
        QVERIFY(says(dialog, u"2022-01-01 11:00:00 +11:00 to "_s));
        QVERIFY(says(dialog, u"Battery 3, 2022-01-03 11:00:00 +11:00 to "_s));
        QVERIFY(Samples::textOf(dialog).contains(u"\n2022-01-01 11:00:00 +11:00\n"_s)); // cutoff
        QVERIFY(!says(dialog, u" UTC"_s));
    }

    void saysThatMoreGoThanTheFilterShows()
    {
        SubmissionPreview preview = Samples::preview(Samples::review(Samples::site()));
        {
            SubmitDialog dialog(preview);
            open(dialog);
            QVERIFY(!says(dialog, u"Filter"_s));
        }
        preview.hidden = u"The filter shows 3 of the 10 included outages; all 10 go."_s;
        SubmitDialog dialog(preview);
        open(dialog);
        QVERIFY(says(dialog, preview.hidden));
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(SubmitNewsTest)
#include "tst_submitnews.moc"
