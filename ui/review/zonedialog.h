// SPDX-License-Identifier: MIT
#pragma once

#include "models/zonelistmodel.h"

#include <QtWidgets/qdialog.h>

class PlainLabel;
class QLineEdit;
class QPushButton;
class QTableView;

/// Every time zone by name, with a field to search in. Show it with open(). GUI thread.
class ZoneDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ZoneDialog)

public:
    /// \a current is selected first; \a now is used for the current times of the zones.
    ZoneDialog(const QByteArray &current, const QDateTime &now, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Emitted at most once, with an IANA name, after the dialog was hidden.
    void zoneChosen(const QByteArray &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void search();
    void makeCurrent(int row);
    void choose();

    ZoneListModel m_model;
    QLineEdit *m_search;
    QTableView *m_list;
    PlainLabel *m_nothing; ///< says that nothing matches
    QPushButton *m_use;
};
