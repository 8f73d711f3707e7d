// SPDX-License-Identifier: MIT
#pragma once

#include "session/savedconnection.h"
#include "submission/submissionhold.h"

#include <optional>

class QSettings;

/// The connections that have a name, kept in the settings, each under a key of its own: two windows
/// that write at once lose nothing of each other's, unless they change the same field of the same
/// connection; then the later one counts. Writes are atomic (QSettings).
///
/// What an earlier version remembered as Custom is the first of them: a Production that is named by
/// its host. What that version wrote stays as it is.
///
/// Borrows the settings, which must outlive it; used by one thread.
class ConnectionStore final
{
public:
    explicit ConnectionStore(QSettings &settings);

    /// Returns all, by name. What cannot be read is not among them, and stays.
    [[nodiscard]] QList<SavedConnection> all() const;
    [[nodiscard]] std::optional<SavedConnection> withId(const QString &id) const;
    /// Returns the connections of that name: several if two windows gave it at once.
    [[nodiscard]] QList<SavedConnection> named(const QString &name) const;
    /// Returns the one made of an earlier version's Custom, until migrate().
    [[nodiscard]] std::optional<SavedConnection> earlier() const;
    /// Returns whether nothing may be sent over the connection \a id; where there is none of that
    /// id, whether one that is read-only leads to the same \a baseUrl.
    [[nodiscard]] bool isReadOnly(const QString &id, const QString &baseUrl) const;
    /// Returns a function that looks on the disk at what any window or program has written by then:
    /// whether the connection is read-only, or no longer leads to where \a asked does, by
    /// leadsAlike(); without an id, whether the address that is typed isReadOnly(). It may be
    /// called on any thread, also when this is gone.
    [[nodiscard]] ConnectionLook connectionLook(const SavedConnection &asked) const;

    /// Saves \a changed, which was \a before when it was begun to be changed, without undoing what
    /// was written since: merged().
    [[nodiscard]] bool save(const SavedConnection &changed, const SavedConnection &before);
    /// Adds \a connection, or replaces the one with its id, on the disk. Returns whether it is
    /// there.
    [[nodiscard]] bool save(const SavedConnection &connection);
    /// Returns whether it is gone from the disk.
    [[nodiscard]] bool remove(const QString &id);
    /// Writes earlier() down; once. Later calls do nothing.
    void migrate();
    /// Reads again what other windows have written.
    void refresh();

private:
    QSettings &m_settings;
};
