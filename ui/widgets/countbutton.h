// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qabstractbutton.h>

/// A count that can be clicked: "18 at this site". The number is large; a count of rows left behind
/// is entirely in small type. Checked while the table shows exactly the rows it counts.
class CountButton final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CountButton)

public:
    enum class Size : quint8 { Large, Small };

    explicit CountButton(Size size, QWidget *parent = nullptr);

    /// \a label contains \a number, which is drawn large; \a phrase is the text for screen readers.
    void setCount(const QString &label, const QString &number, const QString &phrase);
    /// Marks a count that the user should check.
    void setToCheck(bool isToCheck);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    /// A part of the label in one font.
    struct Piece
    {
        QString text;
        QFont font;
    };

    [[nodiscard]] QList<Piece> pieces() const;
    [[nodiscard]] int iconSpace() const;
    void paintGround(QPainter &painter) const;
    void paintLabel(QPainter &painter) const;

    Size m_size;
    QString m_number;
    bool m_isToCheck = false;
};
