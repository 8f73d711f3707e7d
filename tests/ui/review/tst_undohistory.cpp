// SPDX-License-Identifier: MIT
#include "ui/review/undohistory.h"

#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

namespace {

/// Writes down what becomes of it.
class WrittenStep final : public UndoStep
{
public:
    WrittenStep(const QString &text, qint64 bytes, QStringList &log)
        : UndoStep(text)
        , m_bytes(bytes)
        , m_log(log)
    {}

    void undo() override { m_log.append(u'-' + text()); }
    void redo() override { m_log.append(u'+' + text()); }
    [[nodiscard]] qint64 bytes() const override { return m_bytes; }

private:
    qint64 m_bytes;
    QStringList &m_log;
};

} // namespace

/// What can be undone, and how much of it is kept.
class TestUndoHistory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_log.clear();
        m_history = std::make_unique<UndoHistory>();
        m_history->setMostBytes(100);
    }

    void undoesAndMakesAgain();
    void dropsWhatWasUndoneAtTheNextStep();
    void forgetsTheOldestOverTheLimit();
    void forgetsAStepThatIsOverTheLimitAlone();
    void forgetsAtOnceUnderALowerLimit();

private:
    void push(const QString &text, qint64 bytes)
    {
        m_history->push(std::make_unique<WrittenStep>(text, bytes, m_log));
    }

    QStringList m_log;
    std::unique_ptr<UndoHistory> m_history;
};

void TestUndoHistory::undoesAndMakesAgain()
{
    const QSignalSpy changed(m_history.get(), &UndoHistory::changed);
    m_history->undo();
    m_history->redo();
    QCOMPARE(changed.count(), 0);
    push(u"a"_qs, 1);
    push(u"b"_qs, 1);
    QCOMPARE(m_history->undoText(), u"b");
    m_history->undo();
    QCOMPARE(m_history->undoText(), u"a");
    QCOMPARE(m_history->redoText(), u"b");
    m_history->undo();
    m_history->undo();
    QCOMPARE(m_history->undoText(), QString());
    m_history->redo();
    QCOMPARE(m_log, (QStringList{u"+a"_qs, u"+b"_qs, u"-b"_qs, u"-a"_qs, u"+a"_qs}));
    QCOMPARE(changed.count(), 5);
    QVERIFY(!m_history->hasForgotten());
}

void TestUndoHistory::dropsWhatWasUndoneAtTheNextStep()
{
    push(u"a"_qs, 40);
    push(u"b"_qs, 50);
    m_history->undo();
    push(u"c"_qs, 50);
    QCOMPARE(m_history->count(), 2);
    QCOMPARE(m_history->bytes(), 90);
    QCOMPARE(m_history->redoText(), QString());
    QVERIFY(!m_history->hasForgotten());
}

void TestUndoHistory::forgetsTheOldestOverTheLimit()
{
    push(u"a"_qs, 40);
    push(u"b"_qs, 60);
    QVERIFY(!m_history->hasForgotten());
    push(u"c"_qs, 1);
    QVERIFY(m_history->hasForgotten());
    QCOMPARE(m_history->count(), 2);
    QCOMPARE(m_history->bytes(), 61);
    m_history->undo();
    m_history->undo();
    m_history->undo();
    QCOMPARE(m_log.sliced(3), (QStringList{u"-c"_qs, u"-b"_qs}));
    m_history->clear();
    QVERIFY(!m_history->hasForgotten());
    QCOMPARE(m_history->bytes(), 0);
}

void TestUndoHistory::forgetsAStepThatIsOverTheLimitAlone()
{
    push(u"a"_qs, 1);
    push(u"b"_qs, 101);
    QCOMPARE(m_log, (QStringList{u"+a"_qs, u"+b"_qs})); // made all the same
    QCOMPARE(m_history->count(), 0);
    QCOMPARE(m_history->undoText(), QString());
    QVERIFY(m_history->hasForgotten());
}

void TestUndoHistory::forgetsAtOnceUnderALowerLimit()
{
    push(u"a"_qs, 20);
    push(u"b"_qs, 20);
    m_history->undo();
    m_history->setMostBytes(30);
    QCOMPARE(m_history->undoText(), QString());
    QCOMPARE(m_history->redoText(), u"b");
    QVERIFY(m_history->hasForgotten());
}

QTEST_GUILESS_MAIN(TestUndoHistory)
#include "tst_undohistory.moc"
