// SPDX-License-Identifier: MIT
#include "ui/review/outageview.h"
#include "ui/review/reviewpane.h"
#include "ui/review/rowssavedialog.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/searchbox.h"
#include "ui/window/recentfilesmenu.h"
#include "ui/window/windowdriver.h"

#include <QtCore/qcryptographichash.h>
#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qpointer.h>
#include <QtCore/qtemporarydir.h>
#include <QtGui/qaction.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qfiledialog.h>
#include <QtWidgets/qheaderview.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qradiobutton.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

QByteArray contentAt(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList texts(const Review &review)
{
    QStringList rows;
    const OutageTable &table = review.table();
    for (qsizetype row = 0; row < review.rowCount(); ++row) {
        rows.append(table.deviceId(row) + u' ' + QString::fromUtf8(table.beginText(row)) + u' ' +
                    QString::fromUtf8(table.endText(row)));
    }
    return rows;
}

} // namespace

/// Rows saved and opened again, files opened lately, and the view as at first, in the whole window.
class WindowSavingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_driver = std::make_unique<WindowDriver>();
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }
    void cleanup() { m_driver.reset(); }
    void needsAReviewFirst();
    void savesWhatTheFilterShows();
    void saysThatASavingWasCancelled();
    void whatWasSavedIsOpenedAgain_data();
    void whatWasSavedIsOpenedAgain();
    void theViewIsAsAtFirst();
    void aResetCanBeUndone();
    void aViewAsAtFirstStaysSo();
    void remembersWhatWasOpened();
    void remembersAtMostTenFiles();
    void aMissingFileSaysSoAndGoes();
    void forgetsTheListWhenAsked();
    void theDemoOpensNoRealFiles();
    void saysWhichFileTheRowsAreFrom();

private:
    void fetch()
    {
        m_driver->fetchFromApi();
        QTRY_COMPARE(view().model()->rowCount(), 18);
        QTRY_VERIFY(m_driver->button(u"Submit"_s)->isEnabled());
    }
    [[nodiscard]] OutageView &view() { return *m_driver->window().findChild<OutageView *>(); }
    [[nodiscard]] ReviewPane &pane() { return *m_driver->window().findChild<ReviewPane *>(); }
    [[nodiscard]] RecentFilesMenu &recent()
    {
        return *m_driver->window().findChild<RecentFilesMenu *>();
    }
    [[nodiscard]] QStringList recentTexts()
    {
        QStringList entries;
        for (const QAction *each : recent().actions()) {
            if (!each->isSeparator() && each->objectName().isEmpty())
                entries.append(each->text());
        }
        return entries;
    }
    [[nodiscard]] RowsSaveDialog *dialog()
    {
        return m_driver->window().findChild<RowsSaveDialog *>();
    }
    void choose(const QString &beginning)
    {
        for (QRadioButton *each : dialog()->findChildren<QRadioButton *>()) {
            if (each->text().remove(u'&').startsWith(beginning)) {
                each->click();
                return;
            }
        }
        QFAIL(qPrintable(beginning));
    }
    /// Presses Save as… and gives the file this name; returns its path.
    QString saveAs(const QString &name)
    {
        m_driver->click(u"Save as"_s);
        auto *where = dialog()->findChild<QFileDialog *>();
        where->setDirectory(m_folder->path());
        where->findChild<QLineEdit *>()->setText(name);
        QMetaObject::invokeMethod(where, "accept");
        const QString path = m_folder->filePath(name);
        return QTest::qWaitFor([&] { return QFileInfo(path).size() > 0; }) ? path : QString();
    }
    QString file(const QString &name, const QByteArray &content)
    {
        const QString path = m_folder->filePath(name);
        QFile made(path);
        if (!made.open(QIODevice::WriteOnly) || made.write(content) != content.size())
            return {};
        return path;
    }
    void open(const QString &path)
    {
        m_driver->window().openFiles({path});
        QTRY_VERIFY(m_driver->session().fetched() &&
                    m_driver->session().fetched()->outagesFile == path);
        m_driver->settle();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowDriver> m_driver;
};

void WindowSavingTest::needsAReviewFirst()
{
    QVERIFY(!m_driver->action("save-rows")->isEnabled());
    QVERIFY(!m_driver->action("reset-view")->isEnabled());
    QCOMPARE(m_driver->action("save-rows")->toolTip(), u"Fetch the outages first"_s);
    fetch();
    QVERIFY(m_driver->action("save-rows")->isEnabled());
    m_driver->submitAndConfirm();
    QTRY_VERIFY(m_driver->button(u"Save receipt"_s) != nullptr);
    QCOMPARE(m_driver->action("save-rows")->toolTip(), u"Go back to the review first"_s);
}

void WindowSavingTest::savesWhatTheFilterShows()
{
    fetch();
    QTest::keyClick(&m_driver->window(), Qt::Key_4, Qt::ControlModifier); // the included ones
    QTRY_COMPARE(view().model()->rowCount(), 10);
    QTest::keyClick(&m_driver->window(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(dialog() != nullptr && dialog()->isVisible());
    const QString path = saveAs(u"included.csv"_s);
    QVERIFY(!path.isEmpty());
    QTRY_VERIFY(m_driver->says(u"10 row(s) were saved to %1."_s.arg(path)));
    const QByteArray content = contentAt(path);
    QCOMPARE(content.count("\r\n"), 11);
    QVERIFY(content.contains("\xef\xbb\xbfrow,id,included,name,begin,begin_shown,end,end_shown,"));
    QVERIFY(content.contains(",2022-01-01T00:00:00.000Z,2022-01-01 00:00:00 UTC,"));
}

void WindowSavingTest::saysThatASavingWasCancelled()
{
    fetch();
    m_driver->action("save-rows")->trigger();
    QTRY_VERIFY(dialog() != nullptr);
    Q_EMIT dialog()->cancelled(true); // how it comes to that: tst_rowssavedialog
    QPointer<RowsSaveDialog> gone(dialog());
    dialog()->reject();
    QTRY_VERIFY(gone.isNull());
    QVERIFY(m_driver->says(u"The saving was cancelled: no file was written."_s));
}

void WindowSavingTest::whatWasSavedIsOpenedAgain_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("name");
    QTest::newRow("csv") << u"CSV"_s << u"all.csv"_s;
    QTest::newRow("tsv") << u"TSV"_s << u"all.tsv"_s;
    QTest::newRow("json") << u"JSON"_s << u"all.json"_s;
}

void WindowSavingTest::whatWasSavedIsOpenedAgain()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, name);
    fetch();
    const Review before = m_driver->session().review();
    m_driver->action("save-rows")->trigger();
    QTRY_VERIFY(dialog() != nullptr);
    choose(u"All rows: 108"_s);
    choose(kind);
    const QString path = saveAs(name);
    QTRY_VERIFY(m_driver->says(u"108 row(s) were saved to "_s));
    open(path);
    const Review &after = m_driver->session().review();
    QCOMPARE(texts(after), texts(before));
    QCOMPARE(after.counts(), before.counts());
}

void WindowSavingTest::theViewIsAsAtFirst()
{
    fetch();
    const QList<OutageColumn> columns = view().shownColumns();
    const int width = view().columnWidth(DeviceColumn);
    QVERIFY(pane().hasFirstLook());
    const TimeRange range = pane().timeline().range();
    view().horizontalHeader()->moveSection(2, 5);
    view().setColumnHidden(DurationColumn, true);
    view().horizontalHeader()->resizeSection(DeviceColumn, 300);
    view().sortByColumn(EndColumn, Qt::DescendingOrder);
    pane().timeline().zoom(3);
    QTest::keyClick(&m_driver->window(), Qt::Key_1, Qt::ControlModifier);
    m_driver->window().findChild<SearchBox *>()->setText(u"2022"_s);
    m_driver->settle();
    QVERIFY(view().model()->rowCount() != 18);
    QVERIFY(!pane().hasFirstLook());
    m_driver->action("reset-view")->trigger();
    m_driver->settle();
    QCOMPARE(view().model()->rowCount(), 18);
    QVERIFY(!view().isColumnHidden(DurationColumn));
    QCOMPARE(view().horizontalHeader()->sortIndicatorSection(), -1);
    QCOMPARE(m_driver->window().findChild<SearchBox *>()->text(), QString());
    QCOMPARE(pane().timeline().range(), range);
    QCOMPARE(view().shownColumns(), columns);
    QCOMPARE(view().columnWidth(DeviceColumn), width);
    QVERIFY(pane().hasFirstLook());
    QVERIFY(m_driver->says(u"Columns, order, filters and timeline are as at first."_s));
}

void WindowSavingTest::aResetCanBeUndone()
{
    fetch();
    view().horizontalHeader()->moveSection(2, 5);
    view().setColumnHidden(DurationColumn, true);
    view().sortByColumn(EndColumn, Qt::DescendingOrder);
    pane().timeline().zoom(3);
    QTest::keyClick(&m_driver->window(), Qt::Key_1, Qt::ControlModifier);
    m_driver->window().findChild<SearchBox *>()->setText(u"2022-0"_s);
    m_driver->settle();
    const ReviewLook before = pane().look();
    const int rows = view().model()->rowCount();
    const QString first = view().model()->index(0, RecordNumberColumn).data().toString();
    m_driver->action("reset-view")->trigger();
    m_driver->settle();
    QVERIFY(view().model()->rowCount() != rows);
    m_driver->click(u"Undo the reset"_s);
    m_driver->settle();
    QCOMPARE(pane().look(), before);
    QCOMPARE(view().model()->rowCount(), rows);
    QCOMPARE(view().model()->index(0, RecordNumberColumn).data().toString(), first);
    QVERIFY(view().isColumnHidden(DurationColumn));
    QCOMPARE(m_driver->window().findChild<SearchBox *>()->text(), u"2022-0"_s);
    QVERIFY(!m_driver->says(u"are as at first"_s));
}

void WindowSavingTest::aViewAsAtFirstStaysSo()
{
    fetch();
    m_driver->action("reset-view")->trigger();
    QVERIFY(m_driver->says(u"The view already is as it was at first."_s));
    QVERIFY(m_driver->button(u"Undo the reset"_s) == nullptr);
}

void WindowSavingTest::remembersWhatWasOpened()
{
    m_driver->typeConnection();
    QVERIFY(!recent().menuAction()->isEnabled());
    QCOMPARE(recent().menuAction()->toolTip(), u"No file has been opened yet"_s);
    const QString one = file(u"one & two.json"_s, "[]");
    open(one);
    open(file(u"table.csv"_s, "id,begin,end\n"));
    QVERIFY(recent().menuAction()->isEnabled());
    const QStringList entries = recentTexts();
    QCOMPARE(entries.size(), 2);
    QVERIFY2(entries[0].startsWith(u"&1  table.csv in "), qPrintable(entries[0]));
    QVERIFY2(entries[1].startsWith(u"&2  one && two.json in "), qPrintable(entries[1]));
    // At the next start too; what is opened again comes first.
    m_driver->restart();
    m_driver->typeConnection();
    QCOMPARE(recentTexts(), entries);
    recent().actions()[1]->trigger();
    QTRY_VERIFY(m_driver->session().fetched() && m_driver->session().fetched()->outagesFile == one);
    QTRY_VERIFY(recentTexts()[0].startsWith(u"&1  one && two.json in "));
    QCOMPARE(recentTexts().size(), 2);
    // What cannot be read is not remembered.
    m_driver->window().openFiles({file(u"broken.json"_s, "[1,")});
    QTRY_VERIFY(m_driver->says(u"broken.json"_s));
    m_driver->settle();
    QCOMPARE(recentTexts().size(), 2);
}

void WindowSavingTest::remembersAtMostTenFiles()
{
    m_driver->typeConnection();
    for (int i = 0; i < 12; ++i)
        open(file(u"list %1.json"_s.arg(i), "[]"));
    const QStringList entries = recentTexts();
    QCOMPARE(entries.size(), 10);
    QVERIFY(entries[0].startsWith(u"&1  list 11.json"));
    QVERIFY(entries[8].startsWith(u"&9  list 3.json"));
    QVERIFY(entries[9].startsWith(u"10  list 2.json"));
}

void WindowSavingTest::aMissingFileSaysSoAndGoes()
{
    m_driver->typeConnection();
    const QString gone = file(u"gone.json"_s, "[]");
    open(gone);
    open(file(u"here.json"_s, "[]"));
    QVERIFY(QFile::remove(gone));
    recent().actions()[1]->trigger();
    QTRY_VERIFY(m_driver->says(u"gone.json"_s));
    QVERIFY(m_driver->says(u"No such file or directory"_s));
    QTRY_COMPARE(recentTexts().size(), 1);
    QVERIFY(recentTexts()[0].startsWith(u"&1  here.json"));
}

void WindowSavingTest::forgetsTheListWhenAsked()
{
    m_driver->typeConnection();
    open(file(u"secret project.json"_s, "[]"));
    QVERIFY(m_driver->settingsFile().contains("secret project"));
    recent().actions().constLast()->trigger(); // Clear list
    QTRY_VERIFY(recentTexts().isEmpty());
    QVERIFY(!recent().menuAction()->isEnabled());
    QVERIFY(!m_driver->settingsFile().contains("secret project"));
}

void WindowSavingTest::theDemoOpensNoRealFiles()
{
    m_driver->typeConnection();
    open(file(u"real.json"_s, "[]"));
    m_driver->window().startDemo();
    QTRY_COMPARE(m_driver->session().state(), SessionState::Reviewing);
    m_driver->settle();
    QVERIFY(!recent().menuAction()->isEnabled());
    QCOMPARE(recent().menuAction()->toolTip(),
             u"Leave the demo first: these files are of real work"_s);
    open(file(u"shown.json"_s, "[]"));
    QCOMPARE(recentTexts().size(), 1);
    QVERIFY(!m_driver->settingsFile().contains("shown.json"));
}

void WindowSavingTest::saysWhichFileTheRowsAreFrom()
{
    fetch();
    m_driver->action("save-rows")->trigger();
    QTRY_VERIFY(dialog() != nullptr);
    choose(u"All rows: 108"_s);
    const QString path = saveAs(u"all.csv"_s);
    QTRY_VERIFY(dialog() == nullptr);
    const QByteArray content =
        contentAt(path) + "1000,d-x,2022-02-01T00:00:00Z,2022-02-02T00:00:00Z";
    const QString longer = file(u"longer.csv"_s, content);
    open(longer);
    const QString hash =
        QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    const QString shown = hash.first(8) + u'…';
    // In the head of the list, with the whole of it in the tool tip.
    const ElidedLabel *head = nullptr;
    for (const ElidedLabel *each : m_driver->window().findChildren<ElidedLabel *>()) {
        if (each->isVisible() && each->text().startsWith(u"Outages from the file longer.csv"_s))
            head = each;
    }
    QVERIFY(head != nullptr);
    QVERIFY2(head->text().contains(u"SHA-256 "_s + shown + u", read "_s), qPrintable(head->text()));
    QVERIFY2(head->text().contains(u"all 18 outage(s) are in the API’s answer"_s),
             qPrintable(head->text()));
    QVERIFY(head->toolTip().contains(hash));
    QVERIFY(head->toolTip().contains(u"The answer was fetched on "_s));
    // In the question.
    m_driver->ask();
    QVERIFY(m_driver->says(u"longer.csv, SHA-256 "_s + shown));
    m_driver->confirm();
    QTRY_VERIFY(m_driver->button(u"Save receipt"_s) != nullptr);
    // On the receipt, and in the record.
    QVERIFY(m_driver->says(hash));
    QVERIFY(m_driver->says(u"18 of 18, fetched "_s));
    const Submission &sent = *m_driver->session().submission();
    QCOMPARE(sent.source.fileName, u"longer.csv"_s);
    QCOMPARE(sent.source.sha256, hash.toLatin1());
    QCOMPARE(m_driver->api().acceptedSubmissions().size(), 1);
    // What comes from the API says so by its address.
    m_driver->window().findChild<QPushButton *>(u"useApi"_s)->click();
    m_driver->window().fetch();
    QTRY_VERIFY(m_driver->session().fetched()->outagesFile.isEmpty());
    QVERIFY(!m_driver->says(u"SHA-256 "_s + shown));
}

QTEST_MAIN(WindowSavingTest)
#include "tst_windowsaving.moc"
