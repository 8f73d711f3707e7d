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
    return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) {
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
        review.setNote(3, QStringLiteral("<b>planned</b>\nwork"));
        review.setIncluded(5, false);
        const SubmissionPreview preview = Samples::preview(review);
        SubmitDialog dialog(preview);
        open(dialog);
        auto *tabs = dialog.findChild<QTabWidget *>();
        QCOMPARE(tabs->count(), 3);
        QCOMPARE(tabs->tabText(2), QStringLiteral("&Left out (2)"));
        const auto *table = qobject_cast<QTableView *>(tabs->widget(2));
        QCOMPARE(table->model()->rowCount(), 2);
        const auto cell = [table](int row, int column) {
            return table->model()->index(row, column).data().toString();
        };
        QCOMPARE(cell(0, OutageListModel::DeviceColumn), QStringLiteral("Battery 4"));
        QCOMPARE(cell(0, OutageListModel::ReasonColumn),
                 QStringLiteral("<b>planned</b>\ufffdwork"));
        QCOMPARE(cell(1, OutageListModel::ReasonColumn), QString());
        QCOMPARE(SubmitText::leftOutLines(preview),
                 QStringList({QStringLiteral("Battery 4, 2022-01-04 00:00:00 UTC to 2022-01-06 "
                                             "00:00:00 UTC: <b>planned</b>\ufffdwork"),
                              QStringLiteral("Battery 6, 2022-01-06 00:00:00 UTC to 2022-01-08 "
                                             "00:00:00 UTC")}));
    }

    void manyThatAreLeftOutAreCounted()
    {
        Review review = Samples::review(Samples::site(), 0, 30);
        for (qsizetype row = 0; row < 25; ++row)
            review.setIncluded(row, false);
        const QStringList lines = SubmitText::leftOutLines(Samples::preview(review));
        QCOMPARE(lines.size(), 21);
        QCOMPARE(lines.constLast(), QStringLiteral("and 5 more"));
    }

    void saysThatAnEarlierChoiceWaits()
    {
        const Review review = Samples::review(Samples::site());
        SubmissionPreview preview = Samples::preview(review);
        preview.offered = leavingOut(review, {{2, true, QStringLiteral("planned")},
                                              {4, false, QStringLiteral("only a note")}});
        QCOMPARE(preview.offered.size(), 1);
        SubmitDialog dialog(preview);
        open(dialog);
        QVERIFY(says(dialog, QStringLiteral("Last time you left out 1 of these outages")));
        QVERIFY(says(dialog, QStringLiteral("Battery 3, 2022-01-03 00:00:00 UTC to 2022-01-05 "
                                            "00:00:00 UTC: planned")));
        QVERIFY(button(dialog, QStringLiteral("Submit"))->isEnabled());
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
        QVERIFY(says(dialog, QStringLiteral("was sent on 2022-04-03 01:45 +11:00")));
        QVERIFY(says(dialog, QStringLiteral("the same list on 2022-04-03 01:45 +10:30")));
        QVERIFY(says(dialog, QStringLiteral("2022-01-01 11:00:00 +11:00 to ")));
        QVERIFY(says(dialog, QStringLiteral("Battery 3, 2022-01-03 11:00:00 +11:00 to ")));
        QVERIFY(says(dialog, QStringLiteral("2022-01-01T00:00:00.000Z (2022-01-01 11:00:00 "
                                            "+11:00)")));
        QVERIFY(!says(dialog, QStringLiteral(" UTC")));
    }

    void saysThatMoreGoThanTheFilterShows()
    {
        SubmissionPreview preview = Samples::preview(Samples::review(Samples::site()));
        {
            SubmitDialog dialog(preview);
            open(dialog);
            QVERIFY(!says(dialog, QStringLiteral("Filter")));
        }
        preview.hidden =
            QStringLiteral("The filter shows 3 of the 10 selected outages; all 10 go.");
        SubmitDialog dialog(preview);
        open(dialog);
        QVERIFY(says(dialog, preview.hidden));
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(SubmitNewsTest)
#include "tst_submitnews.moc"
