// SPDX-License-Identifier: MIT
#pragma once

#include "ui/look/tone.h"

#include <QtCore/qstringlist.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qwidget.h>

/// A label whose text is always plain text: what a server sent can never become markup.
class PlainLabel : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlainLabel)

public:
    explicit PlainLabel(QWidget *parent = nullptr);
    explicit PlainLabel(const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] Tone tone() const { return m_tone; }
    /// The colour of the text; follows the theme.
    void setTone(Tone tone);
    /// Lets the text be selected with the mouse and the keyboard, to be copied.
    void makeSelectable();

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyTone();

    Tone m_tone = Tone::Text;
    bool m_applying = false;
};

/// One line of plain text that is cut with an ellipsis where there is no room; the whole text is
/// then its tool tip, and always its accessible name.
class ElidedLabel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ElidedLabel)

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    [[nodiscard]] QString text() const { return m_text; }
    /// \a shorter: what says less and is shown instead where \a text has no room, longest first.
    void setText(const QString &text, const QStringList &shorter = {});
    /// What else there is to know, in a sentence: in the tool tip, and for a screen reader.
    void setDetail(const QString &detail);
    /// Where to cut: in the middle for ids and addresses, at the right for sentences (default).
    void setElideMode(Qt::TextElideMode mode);
    /// Whether not even the shortest of its texts has room.
    [[nodiscard]] bool isCut() const;
    /// Whether it is cut in the middle: an id, an address or a name from outside.
    [[nodiscard]] bool isOfAnyLength() const { return m_mode == Qt::ElideMiddle; }
    void setTone(Tone tone);
    void setAlignment(Qt::Alignment alignment);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showWholeTextIfCut();
    /// The longest of the texts that has room, otherwise the last one, cut.
    [[nodiscard]] QString fittingText() const;

    QString m_text;
    QStringList m_shorter;
    QString m_detail;
    Qt::TextElideMode m_mode = Qt::ElideRight;
    Qt::Alignment m_alignment = Qt::AlignLeft | Qt::AlignVCenter;
    Tone m_tone = Tone::Text;
};
