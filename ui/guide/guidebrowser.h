// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qtextbrowser.h>

/// Shows one page of the guide. Loads pictures from the program only: nothing from the disk or the
/// net.
class GuideBrowser final : public QTextBrowser
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GuideBrowser)

public:
    explicit GuideBrowser(QWidget *parent = nullptr);

    /// Shows \a markdown from its top.
    void showPage(const QString &markdown);
    /// Scrolls to the heading with this anchor; to the top if it is empty or there is none.
    void showAnchor(const QString &anchor);
    /// Marks where the words stand; none if it is empty.
    void markWords(const QStringList &words);

protected:
    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void dress();
    void dressBlock(const QTextBlock &block);
    void dressTables();
    void fitPictures();

    QString m_markdown;
    QStringList m_words;
    bool m_isDressing = false;
};
