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

using Samples::button;

class JsonPaneTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(Samples::anyWarning()); }

    void showsTheCharactersOfTheBody_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << QStringLiteral("[{\"id\":\"a\"}]");
        QTest::newRow("empty list") << QStringLiteral("[]");
        QTest::newRow("markup") << QStringLiteral("[\"<b>x</b> &amp;\"]");
        QTest::newRow("no-break space") << QStringLiteral("[\"a\u00a0b\"]");
        QTest::newRow("line separator") << QStringLiteral("[\"a\u2028b\"]");
        QTest::newRow("outside the plane, from right to left") << QStringLiteral("[\"🔋 סוללה\"]");
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
                 QStringLiteral("[\n  {\n    \"id\": \"a\"\n  },\n  {\n    \"id\": \"b\"\n  }\n]"));
        QCOMPARE(pane.body(), body);
        QTest::mouseClick(button(pane, QStringLiteral("Copy all")), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), body);
    }

    void showsTheBeginningOfALargeBody_data()
    {
        QTest::addColumn<QString>("filler");
        QTest::newRow("one byte each") << QStringLiteral("a");
        QTest::newRow("three bytes each") << QStringLiteral("電");
        QTest::newRow("four bytes each") << QStringLiteral("🔋");
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
        QVERIFY(Samples::textOf(pane).contains(QStringLiteral("will be sent too")));
        QTest::mouseClick(button(pane, QStringLiteral("Copy all")), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), body);
        QVERIFY(Samples::textOf(pane).contains(QStringLiteral("Copied")));
    }

    void savesEveryByte()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("list.json"));
        const QByteArray body = "[\"" + QByteArray(400'000, 'x') + "\"]";
        JsonPane pane;
        pane.setBody(body);
        Samples::show(pane);
        QTest::mouseClick(button(pane, QStringLiteral("Save…")), Qt::LeftButton);
        QPointer<QFileDialog> dialog = pane.findChild<QFileDialog *>();
        QVERIFY(dialog);
        dialog->selectFile(path);
        QVERIFY(QMetaObject::invokeMethod(dialog, "accept"));
        QTRY_VERIFY(Samples::textOf(pane).contains(QStringLiteral("Saved to")));
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
        saver.write("x", folder.filePath(QStringLiteral("no/such/folder.json")));
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(!failed.first().at(1).toString().isEmpty());
        QCOMPARE(saved.count(), 0);
    }
};

QTEST_MAIN(JsonPaneTest)
#include "tst_jsonpane.moc"
