// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qwidget.h>

class FacetPane;

/// The facets, and above them, if the site has many devices, a search field for devices. GUI
/// thread.
class FacetColumn final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FacetColumn)

public:
    /// Takes ownership of \a facets.
    explicit FacetColumn(FacetPane *facets, QWidget *parent = nullptr);

    /// Sets how many devices the site has: few need no search field. Clears the search for another
    /// site.
    void setDeviceCount(qsizetype count);
    /// Lists all devices again.
    void clearSearch() { m_search->clear(); }

protected:
    /// Esc clears the field, the Down key goes to the facets.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    FacetPane *m_facets;
    QLineEdit *m_search;
};
