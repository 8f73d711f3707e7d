// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwidget.h>

#include <optional>

class PlainLabel;
class QBoxLayout;
class QPushButton;

/// Why no rows are shown.
enum class EmptyReason : quint8 {
    FirstRun,       ///< no API is configured yet
    NotChosen,      ///< a connection was used last, and has to be chosen by a person
    NotFetched,     ///< configured, nothing fetched
    Fetching,       ///< the first fetch is under way
    NothingFetched, ///< the API has no outages
    NoneOfSite,     ///< the API has outages, but none of this site
    FilterHidesAll, ///< there are rows, but the filter shows none
    AllLeftOut,     ///< the operator left every row out
};

/// Shown instead of an empty table: an icon, one sentence, and one button for the next step. At the
/// first start the sentence says what the program is, and there are two more buttons.
class EmptyState final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EmptyState)

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// \a offer is the name of the connection for NotChosen.
    void setEmptyReason(EmptyReason emptiness, const QString &offer = {});

Q_SIGNALS:
    /// Emitted when the button is pressed.
    void wayOutChosen(EmptyReason emptiness);
    /// Emitted at the first start: the fields of the connection are to be filled in.
    void connectRequested();
    /// Emitted at the first start: a file is to be opened.
    void fileRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void offerToTheKeyboard();
    void offerMore(bool isOffered);
    void refreshIcon();

    QString m_offer;
    std::optional<EmptyReason> m_emptiness; ///< nullopt until the first one is set
    PlainLabel *m_icon;
    PlainLabel *m_sentence;
    QPushButton *m_button;
    QBoxLayout *m_ways;
    QPushButton *m_connect = nullptr; ///< null until the first start is shown
    QPushButton *m_open = nullptr;    ///< likewise
};
