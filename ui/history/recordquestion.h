// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qtimer.h>
#include <QtWidgets/qdialog.h>

class PlainLabel;
class QPushButton;

/// A question after which a line is written into the record for good. While it is being written the
/// dialog waits; *Cancel* then asks to stop, and the dialog stays until it is known what was
/// written. GUI thread.
class RecordQuestion : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecordQuestion)

public:
    /// Shows that nothing was written; \a sentence says why. If \a isFinal there is no second try.
    /// Closes the dialog if the user has cancelled.
    void refuse(const QString &sentence, bool isFinal);
    /// Closes the dialog after it was written; if the user has cancelled, says that first.
    void succeed();

    /// Returns whether it waits for one of these.
    [[nodiscard]] bool isWaiting() const { return m_isWaiting; }

    void reject() override;

Q_SIGNALS:
    /// Emitted when the user cancels while the dialog waits. Once, until refuse() or succeed().
    void cancelRequested();

protected:
    explicit RecordQuestion(QWidget *parent);

    /// What was said by refuse(), and how the wait goes on; empty and hidden at first.
    [[nodiscard]] PlainLabel *told() const { return m_told; }
    /// Returns a row with \a why, if there is one, *Cancel* and \a confirm.
    [[nodiscard]] QWidget *makeFoot(PlainLabel *why, QPushButton *confirm);
    /// Sets the focus to *Cancel*.
    void focusCancel();
    /// Begins to wait for refuse() or succeed().
    void wait();
    [[nodiscard]] bool isOver() const { return m_isOver; }
    /// Called when one of these has changed, or the text of told().
    virtual void refresh() = 0;

private:
    void tell(const QString &sentence, bool isRefusal);
    void endWait();
    void finish(const QString &sentence);

    PlainLabel *m_told;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_confirm = nullptr;
    QTimer m_patience;        ///< until it is said that the dialog waits
    bool m_isWaiting = false; ///< for what becomes of it
    bool m_isCancelled = false;
    bool m_isOver = false; ///< whether it can be confirmed no more
};
