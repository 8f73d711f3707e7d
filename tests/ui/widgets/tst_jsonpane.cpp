// SPDX-License-Identifier: MIT
#include "ui/submission/samples.h"

#include "ui/widgets/exacttextview.h"
#include "ui/widgets/filesaver.h"
#include "ui/widgets/jsonpane.h"

#include <QtCore/qfile.h>
#include <QtCore/qtemporarydir.h>
#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qcheckbox.h>
#include <QtWidgets/qfiledialog.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qpushbutton.h>

using namespace Qt::StringLiterals;

using Samples::button;

class JsonPaneTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(Samples::anyWarning()); }

    void showsTheCharactersOfTheBody_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << u"[{\"id\":\"a\"}]"_s;
        QTest::newRow("empty list") << u"[]"_s;
        QTest::newRow("markup") << u"[\"<b>x</b> &amp;\"]"_s;
        QTest::newRow("no-break space") << u"[\"a\u00a0b\"]"_s;
        QTest::newRow("line separator") << u"[\"a\u2028b\"]"_s;
        QTest::newRow("outside the plane, from right to left") << u"[\"🔋 סוללה\"]"_s;
    }

    void showsTheCharactersOfTheBody()
    {
        QFETCH(QString, text);
        JsonPane pane;
        pane.setBody(text.toUtf8());
        Samples::show(pane);
        auto *view = pane.findChild<ExactTextView *>();
        QCOMPARE(view->shownText(), text);
        view->selectAll();
        view->copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), text);
    }

    void indentsOnlyWhatIsShown()
    {
        const QByteArray body("[{\"id\":\"a\"},{\"id\":\"b\"}]");
        JsonPane pane;
        pane.setBody(body);
        Samples::show(pane);
        auto *indent = pane.findChild<QCheckBox *>();
        QVERIFY(!indent->isChecked());
        QTest::keyClick(indent, Qt::Key_Space);
        QCOMPARE(pane.findChild<ExactTextView *>()->shownText(),
                 u"[\n  {\n    \"id\": \"a\"\n  },\n  {\n    \"id\": \"b\"\n  }\n]"_s);
        QCOMPARE(pane.body(), body);
        QTest::mouseClick(button(pane, u"Copy all"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), body);
    }

    void showsTheBeginningOfALargeBody_data()
    {
        QTest::addColumn<QString>("filler");
        QTest::newRow("one byte each") << u"a"_s;
        QTest::newRow("three bytes each") << u"電"_s;
        QTest::newRow("four bytes each") << u"🔋"_s;
    }

    void showsTheBeginningOfALargeBody()
    {
        QFETCH(QString, filler);
        const QByteArray body = "[\"x" + filler.repeated(300'000).toUtf8() + "\"]";
        JsonPane pane;
        pane.setBody(body);
        Samples::show(pane);
        const QByteArray shown = pane.findChild<ExactTextView *>()->shownText().toUtf8();
        QVERIFY(body.startsWith(shown));
        QVERIFY(shown.size() <= JsonPane::ShownBytes);
        QVERIFY(shown.size() > JsonPane::ShownBytes - 4);
        QVERIFY(Samples::textOf(pane).contains(u"will be sent too"_s));
        QTest::mouseClick(button(pane, u"Copy all"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), body);
        QVERIFY(Samples::textOf(pane).contains(u"Copied"_s));
    }

    void savesEveryByte()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"list.json"_s);
        const QByteArray body = "[\"" + QByteArray(400'000, 'x') + "\"]";
        JsonPane pane;
        pane.setBody(body);
        Samples::show(pane);
        QTest::mouseClick(button(pane, u"Save…"_s), Qt::LeftButton);
        QPointer<QFileDialog> dialog = pane.findChild<QFileDialog *>();
        QVERIFY(dialog);
        dialog->selectFile(path);
        QVERIFY(QMetaObject::invokeMethod(dialog, "accept"));
        QTRY_VERIFY(Samples::textOf(pane).contains(u"Saved to"_s));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll() == body);
        QTRY_VERIFY(!dialog);
    }

    void tellsWhyAFileCannotBeWritten()
    {
        QWidget window;
        FileSaver saver(&window);
        QSignalSpy failed(&saver, &FileSaver::failed);
        QSignalSpy saved(&saver, &FileSaver::saved);
        const QTemporaryDir folder;
        saver.write("x", folder.filePath(u"no/such/folder.json"_s));
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(!failed.first().at(1).toString().isEmpty());
        QCOMPARE(saved.count(), 0);
    }
};

QTEST_MAIN(JsonPaneTest)
#include "tst_jsonpane.moc"
