// SPDX-License-Identifier: MIT
#pragma once

#include "submission/sitelock.h"
#include "submission/submissionlog.h"

#include <QtCore/qtemporarydir.h>

/// What the tests of the journal share: a folder, lists to record, and a way past the journal
/// into its database.
class JournalFixture final
{
    Q_DISABLE_COPY_MOVE(JournalFixture)

public:
    /// In a folder of memory where there is one: fast, and gone with the power.
    JournalFixture();
    /// The journal that a program keeps in \a folder.
    explicit JournalFixture(const QString &folder);

    /// The journal's own folder, not made yet.
    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] QString path() const { return folder() + QStringLiteral("/journal.sqlite"); }
    /// A journal that must open.
    [[nodiscard]] std::unique_ptr<SubmissionLog> open() const;
    /// Opens it until a mark spares reading its lines, so that what is done next is done behind
    /// the back of one.
    void settle() const;
    /// The error of a journal that must not open.
    [[nodiscard]] JournalError openError() const;

    /// Runs \a sql on the database without the journal's knowledge; must succeed.
    void tamper(const QString &sql) const;
    /// Puts 1 to \a last into \a table, whose checks are not asked.
    void fillUnchecked(const QString &table, int last) const;
    /// Makes the database one that never had lines beyond \a last: SQLite remembers none either.
    void forget(int last) const;
    /// Makes the insertion of every record with \a event fail, once \a after of them are there.
    void failAt(const QString &event, int after = 0) const;
    /// Makes it last for ever instead, before or after the line is there (not committed).
    void hangAt(const QString &event, int after, const QString &moment) const;
    void stopFailing() const;
    /// Returns whether a store is writing at this moment.
    [[nodiscard]] bool isBeingWritten() const;
    /// Opens a separate connection, runs \a statements and keeps it until the value is destroyed.
    /// BEGIN IMMEDIATE keeps others from writing; BEGIN and a query act as a suspended reader.
    [[nodiscard]] std::shared_ptr<void> transaction(const QStringList &statements) const;
    /// The first column of the first row.
    [[nodiscard]] QVariant ask(const QString &sql) const;
    /// How many records with \a event there are.
    [[nodiscard]] int count(const QString &event) const;
    /// The events in order, such as `prepared sending`.
    [[nodiscard]] QString events() const;
    /// Everything that stands in each record, one a line, oldest first.
    [[nodiscard]] QString lines() const;

    /// A list for \a site, not recorded.
    [[nodiscard]] static Submission list(const QString &site, const QByteArray &body = "[1]");
    [[nodiscard]] static SubmissionTarget place(const QString &site);
    /// Takes the lock of \a place, as a process that sends there holds it: no other program, and no
    /// window of this one, takes what is being recorded for what a dead process left.
    [[nodiscard]] std::shared_ptr<FileLock> lock(const SubmissionTarget &place) const;
    /// An attempt that was answered with \a status, or succeeded with it.
    [[nodiscard]] static AttemptRecord answered(int number, int status);

    /// Records \a submission as a process would that then leaves it in \a state; its lock is
    /// released. Sending leaves an attempt open.
    void leave(const Submission &submission, SubmissionState state) const;

private:
    QTemporaryDir m_parent;
    QString m_folder;
};
