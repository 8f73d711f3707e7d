// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qwidget.h>

class FacetPane;

/// The facets, and above them, where a site has many devices, a line to find one. GUI thread.
class FacetColumn final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FacetColumn)

public:
    /// Takes \a facets over.
    explicit FacetColumn(FacetPane *facets, QWidget *parent = nullptr);

    /// How many devices the site has: a few are found without typing. Another site's are looked
    /// for anew.
    void setDeviceCount(qsizetype count);
    /// Lists all devices again.
    void clearSearch() { m_search->clear(); }

protected:
    /// Esc clears the line, the arrow down leads to the facets.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    FacetPane *m_facets;
    QLineEdit *m_search;
};
