// SPDX-License-Identifier: MIT
#include "support/places.h"
#include "ui/actions/actiontable.h"
#include "ui/theme/icon.h"

#include <QtCore/qfile.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qset.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

QString keysOf(const ActionSpec &spec)
{
    QStringList keys;
    for (const QKeySequence &each : spec.shortcuts())
        keys << each.toString(QKeySequence::PortableText);
    return keys.join(u", "_s);
}

/// The table as README.md shows it.
QStringList readmeLines()
{
    QStringList lines;
    for (const ActionSpec &spec : actionTable()) {
        lines << u"| %1 | %2 | %3 | %4 |"_s.arg(title(spec.group).remove(u'&'), spec.title(),
                                                keysOf(spec), spec.tip);
    }
    return lines;
}

} // namespace

/// The one table of what can be done.
class ActionTableTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void holdsEveryActionOnce()
    {
        const QList<ActionSpec> table = actionTable();
        QSet<QString> names;
        for (qsizetype place = 0; place < table.size(); ++place) {
            QCOMPARE(qsizetype(table[place].id), place);
            names.insert(QLatin1StringView(table[place].name));
        }
        QCOMPARE(qsizetype(ActionId::About), table.size() - 1);
        QCOMPARE(names.size(), table.size());
    }

    void saysWhatEachIs()
    {
        for (const ActionSpec &spec : actionTable()) {
            QVERIFY2(spec.text.count(u'&') == 1, spec.name);
            QVERIFY2(Icon::exists(QLatin1StringView(spec.icon)), spec.name);
            QVERIFY2(!spec.tip.isEmpty() && !spec.tip.endsWith(u'.'), spec.name);
            QVERIFY2(!spec.has(ActionSpec::WidgetKey) || !spec.keyText().isEmpty(), spec.name);
        }
    }

    void givesAKeyToOneActionOnly()
    {
        QSet<QKeySequence> keys;
        for (const ActionSpec &spec : actionTable()) {
            for (const QKeySequence &each : spec.shortcuts()) {
                QVERIFY2(!each.isEmpty() && each[0].key() != Qt::Key_unknown, spec.name);
                QVERIFY2(!keys.contains(each), spec.name);
                keys.insert(each);
            }
        }
    }

    void standsInTheReadme()
    {
        QFile file(Places::source(u"README.md"_s));
        QVERIFY(file.open(QIODevice::ReadOnly | QIODevice::Text));
        const QString readme = QString::fromUtf8(file.readAll());
        const QString head = u"| menu | action | keys | does |\n|---|---|---|---|\n"_s;
        QVERIFY(readme.contains(head));
        const QString rest = readme.section(head, 1);
        QCOMPARE(rest.left(rest.indexOf(u"\n\n"_s)).split(u'\n'), readmeLines());
    }
};

QTEST_GUILESS_MAIN(ActionTableTest)
#include "tst_actiontable.moc"
