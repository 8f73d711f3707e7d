// SPDX-License-Identifier: MIT
#include "ui/review/undohistory.h"

#include "models/reviewfixture.h"

#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

/// A decision about one row that takes more memory the longer its note is.
UndoStep stepWith(const QString &text, qsizetype noteLength)
{
    const Review before = ReviewFixture::review();
    Review after = before;
    const qsizetype row = 0;
    [&] { QVERIFY(after.setNote(row, QString(noteLength, u'n'))); }();
    return {text, ChoiceChange(before, after, QList<qsizetype>{row})};
}

qint64 bytesWith(qsizetype noteLength)
{
    return stepWith({}, noteLength).change.bytes();
}

} // namespace

/// What can be undone, and how much of it is kept.
class UndoHistoryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void undoesAndMakesAgain();
    void dropsWhatWasUndoneAtTheNextStep();
    void forgetsTheOldestOverTheLimit();
    void forgetsAStepThatIsOverTheLimitAlone();
    void forgetsAtOnceUnderALowerLimit();

private:
    void add(const QString &text, qsizetype noteLength)
    {
        const UndoStep step = stepWith(text, noteLength);
        m_names.insert(step.change.bytes(), text);
        m_history->add(step);
    }

    QHash<qint64, QString> m_names; // of steps, by their bytes
    QStringList m_log;              // what was asked for: "-a" takes a back
    std::unique_ptr<UndoHistory> m_history;
};

void UndoHistoryTest::init()
{
    m_log.clear();
    m_names.clear();
    m_history = std::make_unique<UndoHistory>();
    connect(m_history.get(), &UndoHistory::changeRequested, this,
            [this](const ChoiceChange &change, bool isBack) {
                m_log.append((isBack ? u'-' : u'+') + m_names.value(change.bytes()));
            });
}

void UndoHistoryTest::undoesAndMakesAgain()
{
    const QSignalSpy changed(m_history.get(), &UndoHistory::changed);
    m_history->undo();
    m_history->redo();
    QCOMPARE(changed.count(), 0);
    add(u"a"_s, 1);
    add(u"b"_s, 2);
    QCOMPARE(m_log, QStringList()); // they have been made already
    QCOMPARE(m_history->undoText(), u"b");
    m_history->undo();
    QCOMPARE(m_history->undoText(), u"a");
    QCOMPARE(m_history->redoText(), u"b");
    m_history->undo();
    m_history->undo();
    QCOMPARE(m_history->undoText(), QString());
    m_history->redo();
    QCOMPARE(m_log, (QStringList{u"-b"_s, u"-a"_s, u"+a"_s}));
    QCOMPARE(changed.count(), 5);
    QVERIFY(!m_history->hasForgotten());
}

void UndoHistoryTest::dropsWhatWasUndoneAtTheNextStep()
{
    add(u"a"_s, 40);
    add(u"b"_s, 50);
    m_history->undo();
    add(u"c"_s, 60);
    QCOMPARE(m_history->count(), 2);
    QCOMPARE(m_history->bytes(), bytesWith(40) + bytesWith(60));
    QCOMPARE(m_history->redoText(), QString());
    QVERIFY(!m_history->hasForgotten());
}

void UndoHistoryTest::forgetsTheOldestOverTheLimit()
{
    m_history->setMostBytes(bytesWith(40) + bytesWith(60));
    add(u"a"_s, 40);
    add(u"b"_s, 60);
    QVERIFY(!m_history->hasForgotten());
    add(u"c"_s, 1);
    QVERIFY(m_history->hasForgotten());
    QCOMPARE(m_history->count(), 2);
    QCOMPARE(m_history->bytes(), bytesWith(60) + bytesWith(1));
    m_history->undo();
    m_history->undo();
    m_history->undo();
    QCOMPARE(m_log, (QStringList{u"-c"_s, u"-b"_s}));
    const UndoHistory::Decisions left = m_history->exchange({});
    QVERIFY(!m_history->hasForgotten());
    QCOMPARE(m_history->bytes(), 0);
    QCOMPARE(m_history->redoText(), QString());
    m_history->exchange(left);
    QVERIFY(m_history->hasForgotten());
    m_history->redo();
    QCOMPARE(m_log.constLast(), u"+b"_s);
}

void UndoHistoryTest::forgetsAStepThatIsOverTheLimitAlone()
{
    m_history->setMostBytes(bytesWith(100));
    add(u"a"_s, 1);
    add(u"b"_s, 200);
    QCOMPARE(m_history->count(), 0);
    QCOMPARE(m_history->undoText(), QString());
    QVERIFY(m_history->hasForgotten());
}

void UndoHistoryTest::forgetsAtOnceUnderALowerLimit()
{
    add(u"a"_s, 20);
    add(u"b"_s, 30);
    m_history->undo();
    m_history->setMostBytes(bytesWith(40));
    QCOMPARE(m_history->undoText(), QString());
    QCOMPARE(m_history->redoText(), u"b");
    QVERIFY(m_history->hasForgotten());
}

QTEST_GUILESS_MAIN(UndoHistoryTest)
#include "tst_undohistory.moc"
