// SPDX-License-Identifier: MIT
#pragma once

#include "ui/connection/connectionfields.h"

#include <QtWidgets/qwidget.h>

class FieldBox;
class KeyEdit;
class KeyringLine;
class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

/// The fields for a fetch: profile, base URL, site, key, cutoff, and the button that fetches.
///
/// Contains only texts and makes no decisions: it emits what was edited and requested.
class ConnectionBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionBar)

public:
    explicit ConnectionBar(QWidget *parent = nullptr);

    [[nodiscard]] ConnectionFields fields() const;
    /// Fills every field; emits nothing.
    void setFields(const ConnectionFields &fields);
    /// Returns the key as typed.
    [[nodiscard]] QString keyText() const;
    /// Fills the key's field; emits nothing.
    void setKeyText(const QString &key);
    void setKnownSites(const QStringList &sites);

    [[nodiscard]] KeyringLine *keyringLine() const { return m_keyring; }

    /// Shows each fault below its field and moves the focus to the first field with a fault.
    void showFaults(const QList<FieldFault> &faults);
    void focusField(ConnectionField field);
    /// During a fetch the fields are disabled, and Fetch becomes Cancel.
    void setBusy(bool busy);
    /// Sets whether fetching is the next step: only then is the button filled.
    void setNextStep(bool isNextStep);

Q_SIGNALS:
    /// Emitted once per change of a text by typing; not by setFields().
    void edited();
    void demoChosen();
    /// Emitted when the operator asks for a custom address instead of the demo's.
    void customChosen();
    void fetchRequested();
    void cancelRequested();

private:
    void buildFields();
    void layOut();
    [[nodiscard]] QVBoxLayout *makeFetchColumn();
    void connectFields();
    void onEdited();
    void showCutoffInUtc();
    [[nodiscard]] QIcon fetchIcon() const;
    [[nodiscard]] FieldBox *box(ConnectionField field) const;

    QComboBox *m_profile = nullptr;
    QLineEdit *m_baseUrl = nullptr;
    QComboBox *m_siteId = nullptr;
    KeyEdit *m_apiKey = nullptr;
    KeyringLine *m_keyring = nullptr;
    QLineEdit *m_cutoff = nullptr;
    QPushButton *m_fetch = nullptr;
    FieldBox *m_profileBox = nullptr;
    FieldBox *m_baseUrlBox = nullptr;
    FieldBox *m_siteIdBox = nullptr;
    FieldBox *m_apiKeyBox = nullptr;
    FieldBox *m_cutoffBox = nullptr;
    bool m_isBusy = false;
    bool m_isNextStep = true;
};
