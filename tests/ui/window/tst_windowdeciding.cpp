// SPDX-License-Identifier: MIT
#include "ui/window/windowdriver.h"

#include "models/outagetablemodel.h"
#include "ui/review/comparisonline.h"
#include "ui/review/decisionbox.h"
#include "ui/review/detailspane.h"
#include "ui/review/limitsdialog.h"
#include "ui/review/notedialog.h"
#include "ui/review/outageview.h"

#include <QtGui/qaction.h>
#include <QtGui/qclipboard.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qspinbox.h>
#include <QtWidgets/qtabwidget.h>

#include <algorithm>

using namespace Qt::StringLiterals;

/// What a person decides in the whole window: notes, reasons, and from where on to look.
class WindowDecidingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // The offscreen platform says of every dialog that it cannot pass on size hints.
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
        m_driver = std::make_unique<WindowDriver>();
        m_driver->fetchFromApi();
        QTRY_VERIFY(view().model()->rowCount() > 0);
        m_driver->settle();
    }
    void cleanup() { m_driver.reset(); }
    void severalNotesAreKeptUnlessATextIsTyped();
    void severalNotesCanBeRemovedTogether();
    void oneNoteIsBegunWith();
    void aReasonKeepsTheNotesThereAre();
    void aReasonIsSaidOnce();
    void aNoteHoldsNoKey();
    void aNoteInTheDetailsHoldsNoKey();
    void whatIsLeftOutIsNamedBeforeAndAfterSending();
    void anEarlierChoiceThatWaitsIsNamedBeforeSending();
    void moreGoThanTheFilterShows();
    void whatWasSentIsComparedWithAtOnce();
    void theLimitsOfFindingsAreRemembered();
    void newLimitsJudgeTheRowsAnew();
    void theDefaultsCanBeRestored();

private:
    [[nodiscard]] OutageView &view() { return *m_driver->window().findChild<OutageView *>(); }
    [[nodiscard]] const Review &review() { return m_driver->session().review(); }
    void mark(const QList<int> &places)
    {
        view().clearSelection();
        for (const int place : places) {
            view().selectionModel()->select(view().model()->index(place, 0),
                                            QItemSelectionModel::Select |
                                                QItemSelectionModel::Rows);
        }
    }
    void showSelected()
    {
        m_driver->action("show-selected")->trigger();
        m_driver->settle();
        QCOMPARE(view().model()->rowCount(), 10);
    }
    template <typename Dialog>
    [[nodiscard]] Dialog *opened(const char *id)
    {
        m_driver->action(id)->trigger();
        const auto all = m_driver->window().findChildren<Dialog *>();
        return all.isEmpty() ? nullptr : all.constLast();
    }
    /// Types into what asks for a note on the marked rows, and answers with Return.
    void answer(const char *id, const QString &text)
    {
        auto *dialog = opened<NoteDialog>(id);
        QVERIFY(dialog != nullptr);
        auto *line = dialog->findChild<QLineEdit *>();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }
    [[nodiscard]] QStringList notes()
    {
        QStringList notes;
        for (int place = 0; place < view().model()->rowCount(); ++place)
            notes.append(review().note(
                view().model()->index(place, 0).data(OutageTableModel::RowRole).toLongLong()));
        return notes;
    }

    std::unique_ptr<WindowDriver> m_driver;
};

void WindowDecidingTest::severalNotesAreKeptUnlessATextIsTyped()
{
    showSelected();
    mark({0});
    answer("note", u"first"_s);
    mark({1});
    answer("note", u"second"_s);
    mark({0, 1, 2});
    auto *dialog = opened<NoteDialog>("note");
    auto *line = dialog->findChild<QLineEdit *>();
    QCOMPARE(line->text(), QString());
    QCOMPARE(line->placeholderText(), u"several notes"_s);
    QVERIFY(m_driver->says(u"A text replaces 2 note"_s));
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(notes().first(3), QStringList({u"first"_s, u"second"_s, {}}));
    answer("note", u"third"_s);
    QCOMPARE(notes().first(4), QStringList({u"third"_s, u"third"_s, u"third"_s, {}}));
    m_driver->action("undo")->trigger();
    QCOMPARE(notes().first(3), QStringList({u"first"_s, u"second"_s, {}}));
}

void WindowDecidingTest::severalNotesCanBeRemovedTogether()
{
    showSelected();
    mark({0});
    answer("note", u"first"_s);
    mark({0, 1});
    auto *dialog = opened<NoteDialog>("note");
    m_driver->click(u"Remove the notes"_s);
    QVERIFY(!dialog->isVisible());
    QVERIFY(review().rowsWithNotes().isEmpty());
}

void WindowDecidingTest::oneNoteIsBegunWith()
{
    showSelected();
    mark({0, 1});
    answer("note", u"asked"_s);
    auto *dialog = opened<NoteDialog>("note");
    QCOMPARE(dialog->windowTitle(), u"Note"_s);
    auto *line = dialog->findChild<QLineEdit *>();
    QCOMPARE(line->text(), u"asked"_s);
    QCOMPARE(line->placeholderText(), QString());
    line->clear(); // no placeholder stands for anything: empty is no note
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(review().rowsWithNotes().isEmpty());
}

void WindowDecidingTest::aReasonKeepsTheNotesThereAre()
{
    showSelected();
    mark({0});
    answer("note", u"first"_s);
    mark({1});
    answer("note", u"second"_s);
    // One without a note: a reason is needed.
    mark({0, 1, 2});
    auto *dialog = opened<NoteDialog>("leave-out-reason");
    QCOMPARE(dialog->windowTitle(), u"Leave out"_s);
    QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
    QVERIFY(dialog->isVisible());
    QVERIFY(m_driver->says(u"2 of them has a note already, which this replaces"_s));
    dialog->reject();
    // Each has one: they are the reasons.
    mark({0, 1});
    dialog = opened<NoteDialog>("leave-out-reason");
    QCOMPARE(dialog->findChild<QLineEdit *>()->placeholderText(), u"several notes"_s);
    QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
    QCOMPARE(review().counts().leftOut, 2);
    const QList<qsizetype> noted = review().rowsWithNotes();
    QCOMPARE(noted.size(), 2);
    QVERIFY(review().note(noted[0]) != review().note(noted[1]));
}

void WindowDecidingTest::aNoteHoldsNoKey()
{
    const QString key = m_driver->keyText();
    QVERIFY(key.size() >= 4);
    showSelected();
    mark({0});
    answer("note", u"sent with "_s + key);
    mark({1});
    answer("leave-out-reason", key + u" was refused"_s);
    QStringList notes;
    for (const qsizetype row : review().rowsWithNotes())
        notes.append(review().note(row));
    notes.sort();
    QCOMPARE(notes, QStringList({u"[key] was refused"_s, u"sent with [key]"_s}));
}

void WindowDecidingTest::aNoteInTheDetailsHoldsNoKey()
{
    showSelected();
    mark({0});
    m_driver->action("details")->setChecked(false);
    m_driver->action("details")->trigger();
    auto *box = m_driver->window().findChild<DecisionBox *>();
    QTRY_VERIFY(box->isVisible());
    auto *note = box->findChild<QLineEdit *>();
    note->setFocus();
    QTest::keyClicks(note, u"sent with "_s + m_driver->keyText());
    QTest::keyClick(note, Qt::Key_Return);
    QCOMPARE(review().note(view().currentRow()), u"sent with [key]"_s);
    QVERIFY(view().hasFocus());
}

void WindowDecidingTest::aReasonIsSaidOnce()
{
    mark({0});
    view().setCurrentIndex(view().model()->index(0, DeviceColumn));
    answer("leave-out-reason", u"planned work"_s);
    m_driver->settle();
    const QString text = m_driver->window().findChild<DetailsPane *>()->text();
    QVERIFY2(text.contains(u"\nLeft out by the operator: planned work\n"_s), qPrintable(text));
    QCOMPARE(text.count(u"planned work"_s), 1);
}

void WindowDecidingTest::whatIsLeftOutIsNamedBeforeAndAfterSending()
{
    showSelected();
    mark({0});
    answer("leave-out-reason", u"planned work"_s);
    QTRY_COMPARE(review().counts().leftOut, 1);
    m_driver->window().askToSubmit();
    auto *tabs = QApplication::activeModalWidget()->findChild<QTabWidget *>();
    QCOMPARE(tabs->tabText(2), u"&Left out (1)"_s);
    m_driver->confirm();
    QTRY_VERIFY(m_driver->says(u"Left out"_s));
    QVERIFY(m_driver->says(u": planned work"_s));
    m_driver->click(u"Copy receipt"_s);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains(u"Left out by the operator:\n"_s), qPrintable(copied));
    QVERIFY2(copied.trimmed().endsWith(u": planned work"_s), qPrintable(copied));
    // The next list is whole, and its receipt says nothing of what was left out before.
    m_driver->click(u"Back"_s);
    m_driver->action("undo")->trigger();
    QTRY_COMPARE(review().counts().leftOut, 0);
    m_driver->submitAndConfirm();
    QTRY_VERIFY(m_driver->says(u"Accepted"_s));
    QVERIFY(!m_driver->says(u": planned work"_s));
}

void WindowDecidingTest::anEarlierChoiceThatWaitsIsNamedBeforeSending()
{
    showSelected();
    mark({0});
    answer("leave-out-reason", u"planned work"_s);
    QTRY_COMPARE(review().counts().leftOut, 1);
    m_driver->restart();
    m_driver->fetchFromApi();
    QCOMPARE(review().counts().leftOut, 0);
    m_driver->window().askToSubmit();
    QTRY_VERIFY(QApplication::activeModalWidget() != nullptr);
    QVERIFY(m_driver->says(u"Last time you left out 1 of these outages"_s));
    QVERIFY(m_driver->says(u": planned work"_s));
    QApplication::activeModalWidget()->close();
    m_driver->click(u"Make them again"_s);
    QTRY_COMPARE(review().counts().leftOut, 1);
    // It can be undone like any other decision.
    QTRY_VERIFY(m_driver->action("undo")->isEnabled());
    m_driver->action("undo")->trigger();
    QTRY_COMPARE(review().counts().leftOut, 0);
    QTRY_VERIFY(m_driver->action("redo")->isEnabled());
    m_driver->action("redo")->trigger();
    QTRY_COMPARE(review().counts().leftOut, 1);
    m_driver->window().askToSubmit();
    QTRY_VERIFY(QApplication::activeModalWidget() != nullptr);
    QVERIFY(!m_driver->says(u"Last time you left out"_s));
    QApplication::activeModalWidget()->close();
}

void WindowDecidingTest::moreGoThanTheFilterShows()
{
    const QString sentence = u"The filter shows 1 of the 10 included outages; all 10 go."_s;
    QVERIFY(!m_driver->says(u"The filter shows"_s));
    m_driver->action("show-to-check")->trigger();
    m_driver->settle();
    QTRY_VERIFY(m_driver->says(sentence));
    QVERIFY(m_driver->button(u"Submit 10"_s)->accessibleDescription() == sentence);
    m_driver->window().askToSubmit();
    QTRY_VERIFY(QApplication::activeModalWidget() != nullptr);
    const auto labels = QApplication::activeModalWidget()->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels,
                                [&](const QLabel *label) { return label->text() == sentence; }));
    QApplication::activeModalWidget()->close();
    m_driver->settle();
    m_driver->action("show-to-check")->trigger();
    QTRY_VERIFY(!m_driver->says(u"The filter shows"_s));
}

void WindowDecidingTest::whatWasSentIsComparedWithAtOnce()
{
    const auto changes = [this] {
        m_driver->window().askToSubmit();
        const auto labels = QApplication::activeModalWidget()->findChildren<QLabel *>();
        QStringList texts;
        for (const QLabel *label : labels)
            texts.append(label->text());
        QApplication::activeModalWidget()->close();
        m_driver->settle();
        return texts.value(texts.indexOf(u"Changes"_s) + 1);
    };
    QCOMPARE(changes(), u"No earlier list to compare with"_s);
    m_driver->submitAndConfirm();
    QTRY_VERIFY(m_driver->says(u"Accepted"_s));
    m_driver->click(u"Back"_s);
    const auto shown = [this] {
        return m_driver->window().findChild<ComparisonLine *>()->sentence();
    };
    QTRY_VERIFY2(shown().endsWith(u"(last accepted list)"_s), qPrintable(shown()));
    QVERIFY(shown().startsWith(u"Nothing has changed"_s));
    QCOMPARE(review().comparison().sameCount, 10);
    showSelected();
    mark({0, 1});
    m_driver->action("leave-out")->trigger();
    QTRY_COMPARE(review().counts().leftOut, 2);
    const QString asked = changes();
    QVERIFY2(asked.startsWith(u"2 left out since "_s), qPrintable(asked));
    // The head says the same, and so do the rows and the filter behind the number.
    QCOMPARE(shown(), asked);
    Q_EMIT m_driver->window().findChild<ComparisonLine *>()->stateToggled(CompareState::LeftOut);
    m_driver->action("show-fetched")->trigger();
    m_driver->settle();
    QCOMPARE(view().model()->rowCount(), 2);
    QCOMPARE(view().model()->index(0, CompareColumn).data().toString(), u"Left out since"_s);
    m_driver->action("clear-filters")->trigger();
    m_driver->action("undo")->trigger();
    QTRY_COMPARE(review().counts().leftOut, 0);
    QVERIFY2(shown().startsWith(u"Nothing has changed"_s), qPrintable(shown()));
}

void WindowDecidingTest::theLimitsOfFindingsAreRemembered()
{
    auto *dialog = opened<LimitsDialog>("limits");
    const auto numbers = dialog->findChildren<QSpinBox *>();
    QCOMPARE(numbers.size(), 3);
    QCOMPARE(numbers[0]->value(), 365);
    QCOMPARE(numbers[1]->value(), 24);
    QCOMPARE(numbers[2]->value(), 60);
    numbers[0]->setValue(30);
    numbers[1]->setValue(0);
    numbers[2]->setValue(90);
    m_driver->click(u"Use these limits"_s);
    const FindingRules wanted{.longestDays = 30, .nearCutoff = std::chrono::hours(0)};
    QCOMPARE(m_driver->settings().findingRules(), wanted);
    QCOMPARE(m_driver->settings().oldestData(), std::chrono::minutes(90));
    m_driver->restart();
    m_driver->fetchFromApi();
    QCOMPARE(review().findings().rules(), wanted);
    QCOMPARE(review().findings().count(Finding::NearCutoff), 0);
}

void WindowDecidingTest::newLimitsJudgeTheRowsAnew()
{
    const qint64 before = review().findings().count(Finding::TooLong);
    const qint64 near = review().findings().count(Finding::NearCutoff);
    QVERIFY(near > 0);
    const Timestamp now = review().findings().now();
    auto *dialog = opened<LimitsDialog>("limits");
    dialog->findChildren<QSpinBox *>()[0]->setValue(1);
    dialog->findChildren<QSpinBox *>()[1]->setValue(0);
    m_driver->click(u"Use these limits"_s);
    QTRY_COMPARE(review().findings().count(Finding::NearCutoff), 0);
    QVERIFY(review().findings().count(Finding::TooLong) > before);
    QCOMPARE(review().findings().now(), now); // what lies in the future stays what it was
    m_driver->settle();
    QStringList shown;
    for (int place = 0; place < view().model()->rowCount(); ++place)
        shown.append(view().model()->index(place, CheckColumn).data().toString());
    QVERIFY2(shown.join(u'|').contains(u"very long"_s), qPrintable(shown.join(u'|')));
    QVERIFY(!shown.join(u'|').contains(u"near the cutoff"_s));
}

void WindowDecidingTest::theDefaultsCanBeRestored()
{
    m_driver->settings().setFindingRules({.longestDays = 7, .nearCutoff = std::chrono::hours(1)});
    auto *dialog = opened<LimitsDialog>("limits");
    QCOMPARE(dialog->limits().findings.longestDays, 7);
    m_driver->click(u"Restore defaults"_s);
    QCOMPARE(dialog->limits(), Limits());
    m_driver->click(u"Cancel"_s);
    QCOMPARE(m_driver->settings().findingRules().longestDays, 7);
}

QTEST_MAIN(WindowDecidingTest)
#include "tst_windowdeciding.moc"
