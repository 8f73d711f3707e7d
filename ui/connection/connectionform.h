// SPDX-License-Identifier: MIT
#pragma once

#include "ui/connection/savedfaults.h"

#include <QtWidgets/qwidget.h>

class CutoffEdit;
class FieldBox;
class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

/// The fields of one saved connection. Contains only texts and makes no decisions. GUI thread.
class ConnectionForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionForm)

public:
    explicit ConnectionForm(QWidget *parent = nullptr);

    /// Fills every field and takes away the faults; emits nothing.
    void setConnection(const SavedConnection &connection);
    /// Returns the connection as it is typed, with the id of the one that was set.
    [[nodiscard]] SavedConnection connection() const;
    /// Shows each fault below its field, and moves the focus to the first one.
    void showFaults(const QList<SavedFault> &faults);
    void focusName();

Q_SIGNALS:
    /// Emitted once per change by a person.
    void edited();

private:
    void makeFields();
    [[nodiscard]] QWidget *makeCaField();
    [[nodiscard]] QWidget *makeProxyField();
    void layOut();
    void connectFields();
    void chooseCaFile();
    void onEdited();
    void clearFaults();
    [[nodiscard]] FieldBox *box(SavedField field) const;
    [[nodiscard]] QWidget *input(SavedField field) const;

    QString m_id;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QLineEdit *m_baseUrl;
    QPlainTextEdit *m_sites;
    CutoffEdit *m_cutoff;
    QSpinBox *m_oldest; ///< minutes; 0: the limit of the program
    QLineEdit *m_caFile;
    QComboBox *m_proxy;
    QLineEdit *m_proxyAddress;
    QCheckBox *m_readOnly;
    QCheckBox *m_sharesKey;
    FieldBox *m_nameBox = nullptr;
    FieldBox *m_kindBox = nullptr;
    FieldBox *m_baseUrlBox = nullptr;
    FieldBox *m_sitesBox = nullptr;
    FieldBox *m_cutoffBox = nullptr;
    FieldBox *m_oldestBox = nullptr;
    FieldBox *m_caBox = nullptr;
    FieldBox *m_proxyBox = nullptr;
};
