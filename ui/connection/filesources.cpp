// SPDX-License-Identifier: MIT
#include "ui/connection/filesources.h"

#include "text/oneline.h"
#include "text/tabletext.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/labels.h"

#include <QtCore/qfileinfo.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qpushbutton.h>

#include <utility>

using namespace Qt::StringLiterals;

FileSourcesLine::FileSourcesLine(QWidget *parent)
    : QWidget(parent)
    , m_text(new ElidedLabel)
    , m_columns(new QPushButton(tr("Columns…")))
    , m_useApi(new QPushButton(tr("Ask the API instead")))
{
    m_useApi->setObjectName(u"useApi"_s);
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
    if (sources.pasted && !site.isEmpty())
        m_sentence = tr("Outages as pasted, site from the file %1").arg(site);
    else if (sources.pasted)
        m_sentence = tr("Outages as pasted, site from the API");
    else if (!outages.isEmpty() && !site.isEmpty())
        m_sentence = tr("Outages from the file %1, site from the file %2").arg(outages, site);
    else if (!outages.isEmpty())
        m_sentence = tr("Outages from the file %1, site from the API").arg(outages);
    else if (!site.isEmpty())
        m_sentence = tr("Site from the file %1, outages from the API").arg(site);
    if (sources.table)
        m_sentence += u" · "_s + Wording::chosenText(*sources.table);
    m_file = sources.pasted ? tr("Pasted") : outages;
    if (sources.table && !sources.table->sheet.isEmpty()) {
        //: %1 is the name of a file, %2 that of a sheet in it
        m_file = tr("%1, sheet “%2”").arg(m_file, oneLine(sources.table->sheet, NameLength));
    }
    if (sources.table && sources.table->times) {
        // Little room is no reason to leave out what a person has to know of all rows.
        //: %1 is the name of a file, %2 like "times of Europe/Berlin (day, month, year)"
        m_file = tr("%1, %2", "a file and its times")
                     .arg(m_file, Wording::timesText(*sources.table->times));
    }
    m_found.clear(); // what was known was of other files
    m_columns->setVisible(sources.isTable);
    refresh();
    setVisible(!outages.isEmpty() || !site.isEmpty());
}

void FileSourcesLine::setFound(const QStringList &found, const QString &details)
{
    m_found = found;
    m_text->setDetail(details);
    refresh();
}

void FileSourcesLine::refresh()
{
    QStringList texts;
    for (const QString &found : std::as_const(m_found)) {
        //: %1 is where the data come from or a file, %2 what is known of it since it was read
        texts.append(tr("%1 · %2").arg(m_sentence, found));
        texts.append(tr("%1 · %2").arg(m_file, found));
    }
    texts.append(m_sentence);
    if (!m_file.isEmpty())
        texts.append(m_file);
    m_text->setText(texts.first(), texts.sliced(1));
}

#include "moc_filesources.cpp"
