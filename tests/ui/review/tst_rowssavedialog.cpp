// SPDX-License-Identifier: MIT
#include "models/heartbeat.h"
#include "models/reviewfixture.h"
#include "ui/review/panedriver.h"
#include "ui/review/rowssavedialog.h"
#include "ui/theme/theme.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qtemporarydir.h>
#include <QtCore/qthreadpool.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qfiledialog.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qprogressbar.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qradiobutton.h>

using namespace Qt::StringLiterals;

namespace {

SaveableRows nineRows()
{
    const Review review = ReviewFixture::searched();
    return {.shown = {.review = review,
                      .order = RowOrder::of({5, 3, 0}, review.rowCount()),
                      .columns = {DeviceColumn, BeginColumn}},
            .marked = {{1, 1}},
            .name = u"2026-03-14 site outages"_s};
}

SaveableRows manyRows(qsizetype count)
{
    const Review review = ReviewFixture::generated(count);
    return {.shown = {.review = review, .order = RowOrder::asReceived(count)}, .name = u"many"_s};
}

QByteArray contentAt(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// A person who saves rows: what is offered, what is written, what is said when it cannot be.
class RowsSaveDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(); }
    void init()
    {
        QTest::failOnWarning(anyWarning());
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }
    void cleanup() { m_dialog.reset(); }
    void countsTheRows();
    void offersNoRowsThatAreNotThere();
    void beginsWithTheChoiceMadeLast();
    void savesWhatIsShown();
    void savesTheMarkedRowsWithoutAMouse();
    void savesAllRowsAsJson();
    void everyKindHasItsSuffix_data();
    void everyKindHasItsSuffix();
    void saysWhyItCannotWrite();
    void canBeTriedElsewhere();
    void aCancelLeavesNoFile();
    void aCancelLeavesTheFileThatWasThere();
    void manyRowsKeepTheEventLoopBeating();

private:
    void open(const SaveableRows &rows, const SaveChoice &before = {})
    {
        m_dialog = std::make_unique<RowsSaveDialog>(rows, before, m_pool);
        m_dialog->show();
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QRadioButton *choice(const QString &beginning) const
    {
        for (QRadioButton *each : m_dialog->findChildren<QRadioButton *>()) {
            if (each->text().remove(u'&').startsWith(beginning))
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : m_dialog->findChildren<QPushButton *>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] bool says(const QString &text) const
    {
        for (const QLabel *each : m_dialog->findChildren<QLabel *>()) {
            if (each->isVisible() && each->text().contains(text))
                return true;
        }
        return false;
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    QThreadPool m_pool;
    std::unique_ptr<RowsSaveDialog> m_dialog;
};

void RowsSaveDialogTest::countsTheRows()
{
    open(nineRows());
    QVERIFY(choice(u"All rows: 9"_s) != nullptr);
    QVERIFY(choice(u"Shown: 3"_s)->isChecked());
    QVERIFY(choice(u"Marked: 1"_s)->isEnabled());
    QVERIFY(choice(u"CSV"_s)->isChecked());
    QVERIFY(choice(u"As in the table"_s)->isChecked());
    QVERIFY(choice(u"Shown: 3"_s)->hasFocus());
    // What is said of formulas is said only where it is true.
    QVERIFY(says(u"apostrophe"_s));
    choice(u"JSON"_s)->click();
    QVERIFY(!says(u"apostrophe"_s));
}

void RowsSaveDialogTest::offersNoRowsThatAreNotThere()
{
    SaveableRows rows = nineRows();
    rows.shown.order = RowOrder::of({}, 9);
    rows.marked.clear();
    open(rows, {.rows = RowsToSave::Marked});
    QVERIFY(!choice(u"Shown: 0"_s)->isEnabled());
    QVERIFY(!choice(u"Marked: 0"_s)->isEnabled());
    QCOMPARE(choice(u"Marked: 0"_s)->toolTip(), u"No row is marked"_s);
    QVERIFY(choice(u"All rows: 9"_s)->isChecked());
}

void RowsSaveDialogTest::beginsWithTheChoiceMadeLast()
{
    const SaveChoice before{RowsToSave::Marked, ExportKind::Tsv, true};
    open(nineRows(), before);
    QCOMPARE(m_dialog->choice(), before);
}

void RowsSaveDialogTest::savesWhatIsShown()
{
    open(nineRows());
    QSignalSpy saved(m_dialog.get(), &RowsSaveDialog::saved);
    m_dialog->saveTo(path(u"rows.csv"_s));
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(saved[0][0].toString(), path(u"rows.csv"_s));
    QCOMPARE(saved[0][1].toLongLong(), 3);
    QVERIFY(!m_dialog->isVisible());
    const QByteArrayList lines = contentAt(path(u"rows.csv"_s)).sliced(3).split('\n');
    QCOMPARE(lines[0], "row,id,end,name,begin,begin_shown\r"_ba);
    QVERIFY(lines[1].startsWith("6,dx,"));
    QVERIFY(lines[2].startsWith("4,d1,"));
    QVERIFY(lines[3].startsWith("1,d10,"));
    QCOMPARE(lines.size(), 5);
}

void RowsSaveDialogTest::savesTheMarkedRowsWithoutAMouse()
{
    open(nineRows());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down); // Marked
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down); // TSV
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down); // all columns
    QCOMPARE(m_dialog->choice(), (SaveChoice{RowsToSave::Marked, ExportKind::Tsv, true}));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(m_dialog->findChild<QFileDialog *>() != nullptr);
    auto *where = m_dialog->findChild<QFileDialog *>();
    where->setDirectory(m_folder->path());
    where->findChild<QLineEdit *>()->setText(u"mine"_s); // without its suffix
    QMetaObject::invokeMethod(where, "accept");
    QTRY_VERIFY(QFile::exists(path(u"mine.tsv"_s)));
    QTRY_VERIFY(!m_dialog->isVisible());
    const QByteArray content = contentAt(path(u"mine.tsv"_s));
    QCOMPARE(content.count('\n'), 2);
    QVERIFY(content.contains("\r\n4\td1\tBattery 1\tyes\t2022-05-01T10:00:00+02:00\t"));
}

void RowsSaveDialogTest::savesAllRowsAsJson()
{
    open(nineRows(), {RowsToSave::All, ExportKind::Json, false});
    m_dialog->saveTo(path(u"rows.json"_s));
    QTRY_VERIFY(!m_dialog->isVisible());
    const QByteArray content = contentAt(path(u"rows.json"_s));
    QCOMPARE(content.count("{\"row\":"), 9);
    QVERIFY(!content.contains("\"verdict\""));
}

void RowsSaveDialogTest::everyKindHasItsSuffix_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("name");
    QTest::newRow("csv") << int(ExportKind::Csv) << u"2026-03-14 site outages.csv"_s;
    QTest::newRow("tsv") << int(ExportKind::Tsv) << u"2026-03-14 site outages.tsv"_s;
    QTest::newRow("json") << int(ExportKind::Json) << u"2026-03-14 site outages.json"_s;
}

void RowsSaveDialogTest::everyKindHasItsSuffix()
{
    QFETCH(const int, kind);
    open(nineRows(), {.kind = static_cast<ExportKind>(kind)});
    QTest::mouseClick(button(u"Save as…"_s), Qt::LeftButton);
    auto *where = m_dialog->findChild<QFileDialog *>();
    QVERIFY(where != nullptr);
    QTEST(QFileInfo(where->selectedFiles().value(0)).fileName(), "name");
    where->reject();
    QVERIFY(m_dialog->isVisible()); // and nothing was chosen for good
    QVERIFY(button(u"Save as…"_s)->isEnabled());
}

void RowsSaveDialogTest::saysWhyItCannotWrite()
{
    open(nineRows());
    QSignalSpy saved(m_dialog.get(), &RowsSaveDialog::saved);
    m_dialog->saveTo(path(u"no such folder/rows.csv"_s));
    QTRY_VERIFY(says(u"No row was saved there"_s));
    QVERIFY(says(path(u"no such folder/rows.csv"_s)));
    QVERIFY(says(u"No such file or directory"_s));
    QVERIFY(m_dialog->isVisible());
    QVERIFY(saved.isEmpty());
    m_dialog->saveTo(u"/dev/full"_s);
    QTRY_VERIFY(says(u"No space left on device"_s));
}

void RowsSaveDialogTest::canBeTriedElsewhere()
{
    open(nineRows());
    m_dialog->saveTo(path(u"no such folder/rows.csv"_s));
    QTRY_VERIFY(says(u"No row was saved there"_s));
    QVERIFY(button(u"Save as…"_s)->hasFocus());
    m_dialog->saveTo(path(u"rows.csv"_s));
    QVERIFY(!says(u"No row was saved there"_s));
    QTRY_VERIFY(!m_dialog->isVisible());
    QVERIFY(QFile::exists(path(u"rows.csv"_s)));
}

void RowsSaveDialogTest::aCancelLeavesNoFile()
{
    open(manyRows(300'000), {RowsToSave::All, ExportKind::Csv, true});
    QSignalSpy cancelled(m_dialog.get(), &RowsSaveDialog::cancelled);
    QSignalSpy saved(m_dialog.get(), &RowsSaveDialog::saved);
    m_dialog->saveTo(path(u"rows.csv"_s));
    QVERIFY(!button(u"Save as…"_s)->isEnabled());
    QTRY_VERIFY(m_dialog->findChild<QProgressBar *>()->isVisible());
    QTRY_VERIFY(m_dialog->findChild<QProgressBar *>()->value() > 0);
    QVERIFY(says(u" of 300,000 rows written"_s));
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QTRY_COMPARE(cancelled.size(), 1);
    QVERIFY(cancelled[0][0].toBool());
    QVERIFY(saved.isEmpty());
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList());
}

void RowsSaveDialogTest::aCancelLeavesTheFileThatWasThere()
{
    QFile before(path(u"rows.csv"_s));
    QVERIFY(before.open(QIODevice::WriteOnly));
    before.write("before");
    before.close();
    open(manyRows(300'000), {RowsToSave::All, ExportKind::Csv, true});
    QSignalSpy cancelled(m_dialog.get(), &RowsSaveDialog::cancelled);
    m_dialog->saveTo(path(u"rows.csv"_s));
    QTRY_VERIFY(m_dialog->findChild<QProgressBar *>()->value() > 0);
    button(u"Cancel"_s)->click();
    QTRY_COMPARE(cancelled.size(), 1);
    QCOMPARE(contentAt(path(u"rows.csv"_s)), "before"_ba);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
             QStringList{u"rows.csv"_s});
}

void RowsSaveDialogTest::manyRowsKeepTheEventLoopBeating()
{
    open(manyRows(200'000), {RowsToSave::All, ExportKind::Tsv, false});
    QSignalSpy saved(m_dialog.get(), &RowsSaveDialog::saved);
    Heartbeat heartbeat;
    m_dialog->saveTo(path(u"rows.tsv"_s));
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, 60'000);
    QVERIFY2(heartbeat.longestWork < LongestPause,
             QByteArray::number(qint64(heartbeat.longestWork.count())).constData());
    QCOMPARE(contentAt(path(u"rows.tsv"_s)).count('\n'), 200'001);
}

QTEST_MAIN(RowsSaveDialogTest)
#include "tst_rowssavedialog.moc"
