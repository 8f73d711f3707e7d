// SPDX-License-Identifier: MIT
#pragma once

#include "ui/guide/guidebook.h"
#include "ui/guide/guidetrail.h"

#include <QtWidgets/qwidget.h>

class GuideBrowser;
class PlainLabel;
class QLayout;
class QLineEdit;
class QListWidget;
class QToolButton;
class QUrl;

/// The guide in a window of its own: its contents or what a search finds at the left, the page at
/// the right, and ways back and forward.
class GuideWindow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GuideWindow)

public:
    explicit GuideWindow(QWidget *parent = nullptr);

    /// Shows a page; the contents if there is none of that name.
    void showPage(const QString &name, const QString &anchor = {});
    /// Returns the name of the page that is shown.
    [[nodiscard]] QString page() const { return m_trail.now().page; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QLayout *makeHead();
    [[nodiscard]] QWidget *makeContents();
    void connectParts();
    void follow(const QUrl &link);
    void go(const GuidePlace &place);
    void visit(const GuidePlace &place);
    void listPages();
    void listHits(const QString &text);
    void open(int row);
    void refresh();

    GuideBook m_book;
    GuideTrail m_trail;
    QList<GuideHit> m_listed; ///< what the rows of the list lead to
    QToolButton *m_back = nullptr;
    QToolButton *m_forward = nullptr;
    QToolButton *m_home = nullptr;
    QLineEdit *m_search = nullptr;
    QListWidget *m_list = nullptr;
    PlainLabel *m_nothing = nullptr;
    GuideBrowser *m_browser = nullptr;
};
