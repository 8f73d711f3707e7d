// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qbytearray.h>
#include <QtWidgets/qwidget.h>

class ExactTextView;
class FileSaver;
class QCheckBox;
class QLabel;
class QPushButton;

/// Shows exactly the bytes that will be sent; of a large list only the beginning, with a button for
/// the rest. GUI thread.
class JsonPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JsonPane)

public:
    /// A longer list is shown up to this size, cut between two characters.
    static constexpr qsizetype ShownBytes = 256 << 10;

    explicit JsonPane(QWidget *parent = nullptr);

    /// \a body is UTF-8.
    void setBody(const QByteArray &body);
    /// The complete bytes, also if the view shows only a part.
    [[nodiscard]] const QByteArray &body() const { return m_body; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeFoot();
    void showBody();
    void copyAll();
    void save();
    void say(const QString &sentence);

    QByteArray m_body;
    bool m_isStale = false; ///< whether the view does not show m_body yet
    QLabel *m_rest;
    QLabel *m_said;
    QCheckBox *m_indent;
    ExactTextView *m_view;
    QPushButton *m_copy;
    QPushButton *m_save;
    FileSaver *m_saver;
};
