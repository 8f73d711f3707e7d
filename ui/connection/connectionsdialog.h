// SPDX-License-Identifier: MIT
#pragma once

#include "base/latesttask.h"
#include "ui/connection/savedfaults.h"
#include "ui/theme/tone.h"

#include <QtCore/qhash.h>
#include <QtWidgets/qdialog.h>

class ConnectionForm;
class IconLabel;
class PlainLabel;
class QComboBox;
class QPushButton;

/// Makes, changes, copies, removes and tests saved connections. What is changed counts once it is
/// saved; until then nothing of it is known outside. Show it with open(). GUI thread.
class ConnectionsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionsDialog)

public:
    /// Begins with the connection \a current of \a known. CA files are looked at on \a pool, which
    /// must outlive this.
    ConnectionsDialog(const QList<SavedConnection> &known, const QString &current,
                      QThreadPool &pool, QWidget *parent = nullptr);

    /// Sets whether keys may be kept in a keyring: they go with the connection they are for.
    void setHasKeyring(bool hasKeyring) { m_hasKeyring = hasKeyring; }
    /// Shows what a test has come to.
    void showVerdict(const QString &text, Tone tone);

    void reject() override;

Q_SIGNALS:
    /// \a connection is to be tested with its first site; showVerdict() is the answer.
    void testRequested(const SavedConnection &connection);
    void testCancelled();
    /// Emitted at most once, after the dialog was hidden: what is new or another, and the ids of
    /// what is gone.
    void saved(const QList<SavedConnection> &changed, const QStringList &removed);

private:
    using CaFaults = QHash<QString, CaFault>; // by the id of the connection

    void layOut();
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeVerdict();
    [[nodiscard]] QWidget *makeFoot();
    void select(const QString &id);
    [[nodiscard]] SavedConnection *current();
    void add(SavedConnection connection);
    void copyCurrent();
    void removeCurrent();
    void onEdited();
    void fillList();
    [[nodiscard]] QList<SavedConnection> changed() const;
    [[nodiscard]] QStringList removed() const;
    /// What saving removes, as a sentence; empty for nothing.
    [[nodiscard]] QString removalText() const;
    /// Shows \a faults of one connection, at its fields.
    void showFaults(const QString &id, const QList<SavedFault> &faults);
    void test();
    void endTest();
    /// Ends what was said of a test; what saving removes is said as long as nothing else is.
    void clearVerdict();
    void sayVerdict(const QString &text, Tone tone);
    void save();
    void finish(const CaFaults &faults);

    const QList<SavedConnection> m_known;
    QList<SavedConnection> m_now;
    QString m_current;
    LatestTask<CaFaults> m_looking;
    bool m_isTesting = false;
    bool m_isWarned = false; ///< that what was changed is not saved
    bool m_hasKeyring = false;
    QComboBox *m_list = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_remove = nullptr;
    PlainLabel *m_none = nullptr;
    ConnectionForm *m_form = nullptr;
    IconLabel *m_verdictIcon = nullptr;
    PlainLabel *m_verdict = nullptr;
    QPushButton *m_test = nullptr;
    QPushButton *m_save = nullptr;
};
