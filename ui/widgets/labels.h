// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/tone.h"

#include <QtCore/qstringlist.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qwidget.h>

/// A label whose text is always plain text: data from a server can never become markup.
class PlainLabel : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlainLabel)

public:
    explicit PlainLabel(QWidget *parent = nullptr);
    explicit PlainLabel(const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] Tone tone() const { return m_tone; }
    /// Sets the colour of the text; it follows the theme.
    void setTone(Tone tone);
    /// Makes the text selectable with the mouse and the keyboard, for copying.
    void makeSelectable();

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyTone();

    Tone m_tone = Tone::Text;
    bool m_applying = false;
};

/// One line of plain text that is cut with an ellipsis if there is no room; the whole text is then
/// the tool tip, and always the accessible name.
class ElidedLabel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ElidedLabel)

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    [[nodiscard]] QString text() const { return m_text; }
    /// \a shorter: shorter texts that are shown if \a text has no room, longest first.
    void setText(const QString &text, const QStringList &shorter = {});
    /// Sets a further sentence for the tool tip and for screen readers.
    void setDetail(const QString &detail);
    /// Sets where to cut: in the middle for ids and addresses, at the right for sentences
    /// (default).
    void setElideMode(Qt::TextElideMode mode);
    /// Returns whether not even the shortest text has room.
    [[nodiscard]] bool isCut() const;
    /// Returns whether it is cut in the middle: an id, an address or an external name.
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
    /// Returns the longest text that has room, otherwise the shortest one, cut.
    [[nodiscard]] QString fittingText() const;

    QString m_text;
    QStringList m_shorter;
    QString m_detail;
    Qt::TextElideMode m_mode = Qt::ElideRight;
    Qt::Alignment m_alignment = Qt::AlignLeft | Qt::AlignVCenter;
    Tone m_tone = Tone::Text;
};
