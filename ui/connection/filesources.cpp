// SPDX-License-Identifier: MIT
#include "ui/connection/filesources.h"

#include "text/tabletext.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/labels.h"

#include <QtCore/qfileinfo.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qpushbutton.h>

using namespace Qt::StringLiterals;

FileSourcesLine::FileSourcesLine(QWidget *parent)
    : QWidget(parent)
    , m_text(new ElidedLabel)
    , m_columns(new QPushButton(tr("Columns…")))
    , m_useApi(new QPushButton(tr("Ask the API instead")))
{
    m_text->setElideMode(Qt::ElideMiddle);
    m_text->setTone(Tone::Accent);
    auto *layout = new QHBoxLayout(this);
    Spacing::apply(layout, 2, 0, 1);
    layout->setContentsMargins(Spacing::of(2), 0, Spacing::of(2), Spacing::of(1));
    layout->addWidget(m_text, 1);
    layout->addWidget(m_columns);
    layout->addWidget(m_useApi);
    m_columns->setToolTip(tr("Say which column is what, and how its times are meant"));
    connect(m_columns, &QPushButton::clicked, this, &FileSourcesLine::columnsRequested);
    connect(m_useApi, &QPushButton::clicked, this, &FileSourcesLine::apiRequested);
    hide();
}

void FileSourcesLine::setSources(const FileSources &sources)
{
    const QString outages = QFileInfo(sources.outages).fileName();
    const QString site = QFileInfo(sources.site).fileName();
    QString text;
    if (sources.pasted && !site.isEmpty())
        text = tr("Outages as pasted, site from the file %1").arg(site);
    else if (sources.pasted)
        text = tr("Outages as pasted, site from the API");
    else if (!outages.isEmpty() && !site.isEmpty())
        text = tr("Outages from the file %1, site from the file %2").arg(outages, site);
    else if (!outages.isEmpty())
        text = tr("Outages from the file %1, site from the API").arg(outages);
    else if (!site.isEmpty())
        text = tr("Site from the file %1, outages from the API").arg(site);
    if (sources.table)
        text += u" · "_s + Wording::chosenText(*sources.table);
    m_text->setText(text);
    m_columns->setVisible(sources.isTable);
    setVisible(!outages.isEmpty() || !site.isEmpty());
}
