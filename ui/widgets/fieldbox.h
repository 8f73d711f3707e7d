// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qwidget.h>

class FieldNote;
class QHBoxLayout;
class QToolButton;

/// A field with its label above, and a line below it for a sentence if there is a fault.
class FieldBox final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FieldBox)

public:
    /// \a label is also the accessible name of \a field, which this takes as its child.
    FieldBox(const QString &label, QWidget *field, QWidget *parent = nullptr);

    /// Sets the sentence below the field; empty if there is no fault. Screen readers get it as the
    /// field's description.
    void setFault(const QString &sentence);
    [[nodiscard]] QString fault() const;
    /// Places \a tail after the label, above the right end of the field, as a child of this.
    void setCaptionTail(QWidget *tail);
    /// Sets a less prominent sentence in the same place, shown while there is no fault.
    void setHint(const QString &hint);

private:
    void refresh();

    QWidget *m_field;
    QHBoxLayout *m_caption;
    FieldNote *m_note;
    QString m_fault;
    QString m_hint;
};

/// The field of a secret: dots, shown as text while a button is held down.
///
/// No secret has a tab or several lines: pasting such a text is left to the window.
class KeyEdit final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyEdit)

public:
    explicit KeyEdit(QWidget *parent = nullptr);

    [[nodiscard]] QToolButton *revealButton() const { return m_reveal; }

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *m_reveal;
};
