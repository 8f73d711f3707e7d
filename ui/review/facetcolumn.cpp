// SPDX-License-Identifier: MIT
#include "ui/review/facetcolumn.h"

#include "ui/review/facetpane.h"
#include "ui/theme/icon.h"
#include "ui/theme/spacing.h"

#include <QtGui/qevent.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlineedit.h>

using namespace Qt::StringLiterals;

namespace {

/// Up to this many devices need no search field.
constexpr qsizetype FewDevices = 30;

} // namespace

FacetColumn::FacetColumn(FacetPane *facets, QWidget *parent)
    : QWidget(parent)
    , m_facets(facets)
    , m_search(new QLineEdit)
{
    m_search->setPlaceholderText(tr("Find a device"));
    m_search->setAccessibleName(tr("Find a device in the filters"));
    m_search->setToolTip(tr("Lists only devices whose name or ID contains this"));
    m_search->addAction(Icon::toned(u"search"_s, Tone::Dimmed), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_search->hide();
    auto *line = new QVBoxLayout;
    Spacing::apply(line, 1, 0.5, 0);
    line->addWidget(m_search);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(line);
    layout->addWidget(facets, 1);
    connect(m_search, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_facets->setDeviceText(text.trimmed()); });
}

void FacetColumn::setDeviceCount(qsizetype count)
{
    const bool isNeeded = count > FewDevices;
    m_search->setVisible(isNeeded);
    layout()->itemAt(0)->layout()->setContentsMargins(isNeeded ? Spacing::margins(2, 0.5, 1, 0.5)
                                                               : QMargins());
    if (!isNeeded)
        m_search->clear();
}

bool FacetColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
        if (key == Qt::Key_Down) {
            m_facets->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

#include "moc_facetcolumn.cpp"
