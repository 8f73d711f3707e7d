// SPDX-License-Identifier: MIT
#pragma once

#include "submission/submission.h"
#include "text/privatetext.h"

#include <QtCore/qstringlist.h>
#include <QtWidgets/qwidget.h>

class FactsGrid;
class FileSaver;
class IconLabel;
class PlainLabel;
class QPushButton;
class SheetSaver;

/// Shows the outcome of a submission, what it means and what to do now. GUI thread.
class ReceiptPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReceiptPage)

public:
    explicit ReceiptPage(QWidget *parent = nullptr);

    /// \a submission must have its outcome.
    void setSubmission(const Submission &submission);
    /// Sets which rows the operator left out of the next submission, a line each.
    void setLeftOut(const QString &submissionId, const QStringList &lines)
    {
        m_leftOut.insert(submissionId, lines);
    }
    /// Sets the name of the site that comes next; empty: there is none.
    void setNext(const QString &siteName);
    /// Sets whether address, ids and attempts are shown, or hidden from those who look on.
    void setIds(Ids ids);
    [[nodiscard]] const Submission &submission() const { return m_submission; }
    /// Asks where to save the receipt as a PDF.
    void savePdf();

Q_SIGNALS:
    void backRequested();
    /// Emitted when the user asks to send a list that was not sent again.
    void tryAgainRequested();
    /// Emitted when the user asks for the next site.
    void nextRequested();
    /// Emitted when the user asks to mark the outcome.
    void markRequested(const Submission &submission);

protected:
    void showEvent(QShowEvent *event) override;
    /// Return presses the focused button, Esc goes back.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showSubmission();
    /// Returns \a text without addresses and ids if they are hidden.
    [[nodiscard]] QString shown(const QString &text) const;
    QWidget *makeHead();
    QWidget *makeButtons();
    QPushButton *addButton(QWidget *row, const QString &icon, const QString &text);
    void chooseNextStep();
    /// Returns the text that follows the receipt's text; empty if nothing was left out.
    [[nodiscard]] QString leftOutText() const;
    void copy(const QString &text, const QString &said);
    void addSaveMenu();

    Submission m_submission;
    Ids m_ids = Ids::Shown;
    QHash<QString, QStringList> m_leftOut; ///< by submission, of this start
    IconLabel *m_icon = nullptr;
    PlainLabel *m_word = nullptr;
    PlainLabel *m_what = nullptr;
    PlainLabel *m_remedy = nullptr;
    FactsGrid *m_facts = nullptr;
    PlainLabel *m_said = nullptr;
    QPushButton *m_tryAgain = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_save = nullptr;
    QWidget *m_question = nullptr; ///< the buttons for an unknown outcome
    QPushButton *m_enquiry = nullptr;
    QPushButton *m_mark = nullptr;
    FileSaver *m_saver;
    SheetSaver *m_sheets;
};
