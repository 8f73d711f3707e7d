// SPDX-License-Identifier: MIT
#pragma once

#include "session/savedconnection.h"
#include "ui/connection/connectionfields.h"
#include "ui/connection/connectionsummary.h"

#include <QtWidgets/qwidget.h>

#include <array>

class ConnectionLine;
class CutoffEdit;
class FieldBox;
class KeyEdit;
class KeyringLine;
class QComboBox;
class PlainLabel;
class QGridLayout;
class QLineEdit;
class QPushButton;

/// The fields for a fetch: connection, base URL, site, key, cutoff, and the button that fetches.
/// Once there is a list they fold into one line, which leaves the room to its rows.
///
/// Contains only texts and makes no decisions: it emits what was edited and requested.
class ConnectionBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionBar)

public:
    explicit ConnectionBar(QWidget *parent = nullptr);

    /// Sets which saved connections can be chosen, beside the demo and another address; emits
    /// nothing.
    void setConnections(const QList<SavedConnection> &connections);
    [[nodiscard]] ConnectionFields fields() const;
    /// Fills every field; emits nothing. Only another address can be typed over; open fields become
    /// one as soon as an address is typed.
    void setFields(const ConnectionFields &fields);
    /// Returns the key as typed.
    [[nodiscard]] QString keyText() const;
    /// Fills the key's field; emits nothing.
    void setKeyText(const QString &key);
    void setKnownSites(const QStringList &sites);

    [[nodiscard]] KeyringLine *keyringLine() const { return m_keyring; }

    /// Shows each fault below its field, brings the fields back and moves the focus to the first
    /// one with a fault.
    void showFaults(const QList<FieldFault> &faults);
    /// Brings the fields back if they are folded, and moves the focus to one of them.
    void focusField(ConnectionField field);
    /// Moves the focus to the first of address, site and key that is empty; to none if all are
    /// filled.
    void focusFirstEmpty();
    /// Folds the fields into one line, or brings them back. They stay while a fault is shown.
    void setFolded(bool isFolded);
    [[nodiscard]] bool isFolded() const { return m_isFolded; }
    /// Sets what the line says.
    void setSummary(const ConnectionSummary &summary);
    /// During a fetch the fields are disabled, and Fetch becomes Cancel.
    void setBusy(bool busy);
    /// Sets whether fetching is the next step: only then is the button filled.
    void setNextStep(bool isNextStep);

Q_SIGNALS:
    /// Emitted before the keyboard is led to a field, which has to be seen then.
    void fieldRequested();
    /// Emitted once per change of a text by typing; not by setFields().
    void edited();
    void demoChosen();
    /// Emitted when the operator asks for an address to be typed.
    void customChosen();
    /// Emitted when the operator chooses a saved connection.
    void savedChosen(const QString &id);
    void fetchRequested();
    /// Emitted when the cutoff as typed is meant: rows at hand can be judged by it without a fetch.
    void cutoffEntered();
    void cancelRequested();

private:
    static constexpr int FieldCount = 5;

    void buildFields();
    void layOut();
    [[nodiscard]] QLayout *makeFetchColumn();
    void connectFields();
    void onChosen(int index);
    void onEdited();
    [[nodiscard]] const SavedConnection *chosen() const;
    void describeChoice();
    [[nodiscard]] int indexOf(const ConnectionFields &fields) const;
    void showCutoffInUtc();
    void applyFold();
    void applyFoldedSize();
    [[nodiscard]] std::array<FieldBox *, FieldCount> boxes() const;
    [[nodiscard]] bool hasFault() const;
    [[nodiscard]] QIcon fetchIcon() const;
    [[nodiscard]] FieldBox *box(ConnectionField field) const;

    QList<SavedConnection> m_saved;
    QComboBox *m_choice = nullptr;
    QLineEdit *m_baseUrl = nullptr;
    QComboBox *m_siteId = nullptr;
    KeyEdit *m_apiKey = nullptr;
    KeyringLine *m_keyring = nullptr;
    CutoffEdit *m_cutoff = nullptr;
    QPushButton *m_fetch = nullptr;
    FieldBox *m_choiceBox = nullptr;
    FieldBox *m_baseUrlBox = nullptr;
    FieldBox *m_siteIdBox = nullptr;
    FieldBox *m_apiKeyBox = nullptr;
    FieldBox *m_cutoffBox = nullptr;
    ConnectionLine *m_line = nullptr;
    QGridLayout *m_grid = nullptr;
    PlainLabel *m_fetchCaption = nullptr; ///< of nothing: puts Fetch on the line of the fields
    bool m_isFolded = false;
    bool m_isBusy = false;
    bool m_isNextStep = true;
};
