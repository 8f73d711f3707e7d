// SPDX-License-Identifier: MIT
#include "secrets/witness.h"

#include "ui/widgets/labels.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qmimedata.h>
#include <QtGui/qaccessible.h>
#include <QtGui/qclipboard.h>
#include <QtWidgets/qabstractitemview.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qplaintextedit.h>

using namespace Qt::StringLiterals;

namespace {

QString accessibleText(QObject *object)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(object);
    if (face == nullptr) {
        return {};
    }
    QStringList texts{face->text(QAccessible::Name), face->text(QAccessible::Description),
                      face->text(QAccessible::Value), face->text(QAccessible::Help)};
    if (QAccessibleTextInterface *content = face->textInterface()) {
        texts << content->text(0, content->characterCount());
    }
    return texts.join(QLatin1Char('\n'));
}

QString cellTexts(const QAbstractItemModel &model)
{
    QString texts;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole,
                                   Qt::AccessibleDescriptionRole}) {
                texts += model.index(row, column).data(role).toString() + QLatin1Char('\n');
            }
        }
    }
    return texts;
}

QString textsOf(QWidget *widget)
{
    QStringList texts{widget->windowTitle(), widget->toolTip(), widget->statusTip(),
                      widget->whatsThis(), accessibleText(widget)};
    if (const auto *label = qobject_cast<QLabel *>(widget)) {
        texts << label->text();
    } else if (const auto *elided = qobject_cast<ElidedLabel *>(widget)) {
        texts << elided->text();
    } else if (const auto *page = qobject_cast<QPlainTextEdit *>(widget)) {
        texts << page->toPlainText();
    } else if (const auto *view = qobject_cast<QAbstractItemView *>(widget);
               view != nullptr && view->model() != nullptr) {
        texts << cellTexts(*view->model());
    }
    return texts.join(QLatin1Char('\n'));
}

} // namespace

Witness::Witness(const QString &folder)
    : m_folder(folder)
{
    QDir().mkpath(folder);
}

void Witness::note(const QString &name, const QByteArray &bytes)
{
    QFile file(u"%1/%2-%3"_s.arg(m_folder).arg(++m_count, 2, 10, QLatin1Char('0')).arg(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("What was seen cannot be written down.");
    }
}

void Witness::noteClipboard(const QString &name)
{
    QClipboard *clipboard = QApplication::clipboard();
    QByteArray content;
    for (const QString &format : clipboard->mimeData()->formats()) {
        content += clipboard->mimeData()->data(format) + '\n';
    }
    note(name, content);
    clipboard->clear();
}

void Witness::noteWindow(const QString &name, QWidget &window)
{
    QString texts;
    for (QWidget *top : {&window, QApplication::activeModalWidget()}) {
        if (top == nullptr) {
            continue;
        }
        texts += textsOf(top);
        for (QWidget *each : top->findChildren<QWidget *>()) {
            texts += textsOf(each) + QLatin1Char('\n');
        }
    }
    note(name + u".txt"_s, texts.toUtf8());
    window.grab().save(u"%1/%2-%3.png"_s.arg(m_folder).arg(m_count).arg(name));
}
