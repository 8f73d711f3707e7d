// SPDX-License-Identifier: MIT
#include "ui/submission/samples.h"

#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/outagelistview.h"
#include "ui/widgets/statelook.h"

#include <QtTest/qtest.h>
#include <QtWidgets/qheaderview.h>

using namespace Qt::StringLiterals;

namespace {

OutageList list(const QString &id, const QStringList &ends)
{
    auto table = std::make_shared<OutageTable>();
    for (const QString &end : ends)
        table->append({{id}, {u"2022-01-01T00:00:00.000Z"_s}, {end}});
    return outageList(std::move(table));
}

bool hasColour(const QImage &image, const QColor &colour)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).rgb() == colour.rgb())
                return true;
        }
    }
    return false;
}

} // namespace

/// The one table of the outages of a list, and the one look of a difference.
class OutageListViewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(); }
    void cleanupTestCase() { m_theme.reset(); }
    void init() { QTest::failOnWarning(Samples::anyWarning()); }

    void tellsEveryStateByIconAndWord()
    {
        QSet<QString> icons;
        QSet<QString> words;
        for (const CompareState state : {CompareState::New, CompareState::Changed,
                                         CompareState::Same, CompareState::Removed}) {
            const StateLook look = stateLook(state);
            QVERIFY(Icon::exists(look.icon));
            icons.insert(look.icon);
            words.insert(look.word);
        }
        QCOMPARE(icons.size(), 4);
        QCOMPARE(words.size(), 4);
        QVERIFY(stateLook(CompareState::NotCompared).icon.isEmpty());
    }

    void paintsTheLookOfADifference_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<CompareState>("state");
        QTest::newRow("new") << 0 << CompareState::New;
        QTest::newRow("gone") << 1 << CompareState::Removed;
        QTest::newRow("changed") << 2 << CompareState::Changed;
        QTest::newRow("the same") << 3 << CompareState::Same;
    }

    void paintsTheLookOfADifference()
    {
        QFETCH(const int, row);
        QFETCH(const CompareState, state);
        OutageListView view(OutageListModel::Kind::Differences);
        const OutageList now = list(u"d"_s, {u"x"_s, u"y"_s, u"z"_s});
        const Comparison comparison{
            .states = {CompareState::New, CompareState::Changed, CompareState::Same},
            .changed = {{1, 1}},
            .removed = {0},
            .earlier = now};
        view.list().setComparison(now, comparison, true);
        // So large that lines have pixels of their full colour.
        view.setIconSize(QSize(48, 48));
        view.verticalHeader()->setDefaultSectionSize(64);
        view.setColumnWidth(0, 200);
        Samples::show(view);
        const QModelIndex index = view.model()->index(row, 0);
        QCOMPARE(index.data().toString(), stateLook(state).word);
        const QRect cell = view.visualRect(index);
        QRect icon = cell;
        icon.setWidth(60);
        const QColor colour = toneColor(view.palette(), stateLook(state).tone);
        const QImage painted = view.viewport()->grab(icon).toImage();
        QVERIFY(hasColour(painted, colour));
        const QImage word = view.viewport()->grab(cell.adjusted(icon.width(), 0, 0, 0)).toImage();
        QVERIFY(hasColour(word, colour));
        QVERIFY(
            !hasColour(view.viewport()->grab(view.visualRect(index.siblingAtColumn(1))).toImage(),
                       toneColor(view.palette(), Tone::Accent)));
    }

    void paintsTheLookOfWhatIsToCheck()
    {
        for (const Attention attention : {Attention::ToCheck, Attention::LookedAt, Attention::Note})
            QVERIFY(!stateLook(attention).icon.isEmpty());
        QVERIFY(stateLook(Attention::ToCheck).tone != stateLook(Attention::LookedAt).tone);
        QVERIFY(stateLook(Attention::ToCheck).icon != stateLook(Attention::LookedAt).icon);
        QVERIFY(stateLook(Attention::None).icon.isEmpty());
    }

    void showsTimesInFull_data()
    {
        QTest::addColumn<OutageListModel::Kind>("kind");
        QTest::addColumn<QTimeZone>("zone");
        QTest::addColumn<QString>("digits");
        using Kind = OutageListModel::Kind;
        const QTimeZone utc = QTimeZone::utc();
        QTest::newRow("to send") << Kind::ToSend << utc << u"345"_s;
        QTest::newRow("finer than thousandths") << Kind::ToSend << utc << u"345678901"_s;
        QTest::newRow("in an hour that comes twice")
            << Kind::Removed << QTimeZone("Europe/Berlin") << u"345"_s;
        QTest::newRow("left out") << Kind::LeftOut << utc << u"345"_s;
        QTest::newRow("sent") << Kind::Sent << utc << u"345"_s;
    }

    void showsTimesInFull()
    {
        QFETCH(const OutageListModel::Kind, kind);
        QFETCH(const QTimeZone, zone);
        QFETCH(const QString, digits);
        OutageListView view(kind, zone);
        auto table = std::make_shared<OutageTable>();
        const QString begin = u"2022-10-30T00:30:00."_s + digits + u'Z';
        const QString end = u"2022-10-30T01:30:00."_s + digits + u'Z';
        table->append({{u"d"_s}, {begin}, {end}});
        view.list().setList(outageList(std::move(table)));
        for (const auto column : {OutageListModel::BeginColumn, OutageListModel::EndColumn}) {
            const int section = view.list().section(column);
            QVERIFY(view.columnWidth(section) >=
                    view.sizeHintForIndex(view.model()->index(0, section)).width());
        }
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(OutageListViewTest)
#include "tst_outagelistview.moc"
