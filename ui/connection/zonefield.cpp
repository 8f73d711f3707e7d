// SPDX-License-Identifier: MIT
#include "ui/connection/zonefield.h"

#include "models/zonelistmodel.h"

#include <QtWidgets/qcompleter.h>
#include <QtWidgets/qlineedit.h>

using namespace Qt::StringLiterals;

namespace {

QString shownName(const QByteArray &id)
{
    return QString::fromLatin1(id).replace(u'_', u' ');
}

} // namespace

ZoneField::ZoneField(const QList<QByteArray> &near, QWidget *parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setAccessibleName(tr("Zone of the times"));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    const ZoneListModel all(QDateTime::currentDateTimeUtc());
    for (const QByteArray &id : near) {
        if (all.row(id) >= 0)
            addItem(shownName(id), id);
    }
    insertSeparator(count());
    for (int row = 0; row < all.rowCount(); ++row) {
        if (!near.contains(all.id(row)))
            addItem(shownName(all.id(row)), all.id(row));
    }
    setCurrentIndex(-1);
    lineEdit()->setAccessibleName(accessibleName());
    lineEdit()->setPlaceholderText(tr("Choose, or type a city"));
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    connect(this, &QComboBox::editTextChanged, this, &ZoneField::zoneChanged);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &ZoneField::complete);
}

QByteArray ZoneField::zone() const
{
    const int index = typedIndex();
    return index < 0 ? QByteArray() : itemData(index).toByteArray();
}

void ZoneField::setZone(const QByteArray &id)
{
    setCurrentIndex(findData(id));
}

int ZoneField::typedIndex() const
{
    const QString typed = currentText().trimmed();
    if (typed.isEmpty())
        return -1;
    int found = findText(typed, Qt::MatchFixedString);
    for (int index = 0; index < count() && found < 0; ++index) {
        if (!itemText(index).contains(typed, Qt::CaseInsensitive))
            continue;
        for (int other = index + 1; other < count(); ++other) {
            if (itemText(other).contains(typed, Qt::CaseInsensitive))
                return -1;
        }
        found = index;
    }
    return found;
}

void ZoneField::complete()
{
    if (const int index = typedIndex(); index >= 0)
        setCurrentIndex(index);
}

#include "moc_zonefield.cpp"
