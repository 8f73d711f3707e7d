// SPDX-License-Identifier: MIT
#pragma once

#include "outages/site.h"

#include <QtCore/qhash.h>
#include <QtCore/qlist.h>
#include <QtCore/qstringlist.h>
#include <QtWidgets/qdialog.h>

class QComboBox;
class QGridLayout;
class QPushButton;
class QStandardItemModel;

/// Asks which devices are meant by names of a list that no device of the site has. A device is
/// suggested only where its name differs in case or white space alone. Show it with open(). GUI
/// thread.
class NamesDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NamesDialog)

public:
    /// Most names that are asked about at once.
    static constexpr qsizetype MostNames = 200;

    NamesDialog(const QStringList &names, const Site &site, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Emitted at most once, after the dialog was hidden. \a meant: what stands in the list, and
    /// the id of the device; an empty id: of another site.
    void devicesChosen(const QHash<QString, QString> &meant);

private:
    void listDevices(const Site &site);
    [[nodiscard]] QWidget *makeNames(const Site &site);
    void addName(QGridLayout &grid, const QString &name, const Site &site);
    [[nodiscard]] QHash<QString, QString> meant() const;
    void refresh();
    void confirm();

    QStringList m_names;
    QStandardItemModel *m_devices;
    QList<QComboBox *> m_choices; ///< of m_names; the data of an item is an id
    QPushButton *m_use = nullptr;
};
