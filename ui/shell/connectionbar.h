// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shell/connectionfields.h"

#include <QtWidgets/qwidget.h>

class FieldBox;
class KeyEdit;
class KeyringLine;
class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

/// Where to fetch from: profile, base URL, site, key, cutoff, and the button that fetches.
///
/// Knows texts only and decides nothing: it says what was edited and what was asked for.
class ConnectionBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionBar)

public:
    explicit ConnectionBar(QWidget *parent = nullptr);

    [[nodiscard]] ConnectionFields fields() const;
    /// Fills every field; nothing is emitted.
    void setFields(const ConnectionFields &fields);
    /// The key as typed.
    [[nodiscard]] QString keyText() const;
    /// Fills the key's field; nothing is emitted.
    void setKeyText(const QString &key);
    void setRecentSites(const QStringList &sites);

    [[nodiscard]] KeyringLine *keyringLine() const { return m_keyring; }

    /// Shows what is wrong below each field and moves the focus to the first.
    void showFaults(const QList<FieldFault> &faults);
    void focusField(ConnectionField field);
    /// While a fetch is under way the fields rest, and Fetch is Cancel.
    void setBusy(bool busy);
    /// Whether fetching is what comes next: only then is the button filled.
    void setNextStep(bool isNextStep);

Q_SIGNALS:
    /// A text is not what it was; once a change, from typing only.
    void edited();
    void demoChosen();
    /// An address of the operator's own is wanted instead of the demo's.
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
