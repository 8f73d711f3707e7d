// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstringlist.h>
#include <QtWidgets/qdialog.h>

class QButtonGroup;
class QPushButton;

/// Asks which of several devices of one name a list means. Nothing is preselected. Show it with
/// open(). GUI thread.
class DeviceDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeviceDialog)

public:
    DeviceDialog(const QString &name, const QStringList &ids, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Emitted at most once, after the dialog was hidden.
    void deviceChosen(const QString &id);

private:
    void confirm();

    QStringList m_ids;
    QButtonGroup *m_choices;
    QPushButton *m_use;
};
