// SPDX-License-Identifier: MIT
#include "ui/widgets/jsonpane.h"

#include "submission/indentedjson.h"
#include "text/spantext.h"
#include "ui/theme/icon.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/exacttextview.h"
#include "ui/widgets/filesaver.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/wrappedlabel.h"

#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qcheckbox.h>
#include <QtWidgets/qpushbutton.h>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LaidOutAtOnce = 32 << 10;

/// The beginning of \a text, not longer than \a limit, with no character of UTF-8 cut in two.
QByteArrayView beginning(const QByteArray &text, qsizetype limit)
{
    if (text.size() <= limit)
        return text;
    while (limit > 0 && (static_cast<unsigned char>(text[limit]) & 0xc0) == 0x80)
        --limit;
    return QByteArrayView(text).first(limit);
}

} // namespace

JsonPane::JsonPane(QWidget *parent)
    : QWidget(parent)
    , m_rest(wrappedLabel({}, this))
    , m_said(wrappedLabel({}, this))
    , m_indent(new QCheckBox(tr("&Indent for reading"), this))
    , m_view(new ExactTextView(this))
    , m_copy(new QPushButton(Icon::named(u"copy"_s), tr("Cop&y all"), this))
    , m_save(new QPushButton(Icon::named(u"save"_s), tr("Sa&ve…"), this))
    , m_saver(new FileSaver(this))
{
    m_view->setAccessibleName(tr("Exact JSON"));
    m_rest->hide();
    auto *layout = new QVBoxLayout(this);
    Spacing::apply(layout, 0, 1, 1);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_rest);
    layout->addWidget(makeFoot());

    connect(m_indent, &QCheckBox::toggled, this, &JsonPane::showBody);
    connect(m_copy, &QPushButton::clicked, this, &JsonPane::copyAll);
    connect(m_save, &QPushButton::clicked, this, &JsonPane::save);
    connect(m_saver, &FileSaver::saved, this,
            [this](const QString &path) { say(tr("Saved to %1.").arg(path)); });
    connect(m_saver, &FileSaver::failed, this, [this](const QString &path, const QString &reason) {
        say(tr("%1 could not be written: %2").arg(path, reason));
    });
}

void JsonPane::setBody(const QByteArray &body)
{
    m_body = body;
    m_rest->setVisible(body.size() > ShownBytes);
    if (body.size() > ShownBytes) {
        const qint64 shown = beginning(body, ShownBytes).size();
        m_rest->setText(tr("These are the first %1. The other %2 will be sent too; "
                           "“Copy all” and “Save…” include them.")
                            .arg(Wording::bytes(shown), Wording::bytes(body.size() - shown)));
    }
    m_isStale = true;
    if (isVisible() || body.size() <= LaidOutAtOnce)
        showBody();
}

void JsonPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // A line of 256 KiB takes its time to lay out: only once the pane is visible.
    if (m_isStale)
        showBody();
}

QWidget *JsonPane::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *layout = new QHBoxLayout(foot);
    Spacing::apply(layout, 0, 0, 1);
    layout->addWidget(m_indent);
    layout->addWidget(m_said, 1);
    layout->addWidget(m_copy);
    layout->addWidget(m_save);
    m_copy->setAutoDefault(false);
    m_save->setAutoDefault(false);
    m_indent->setToolTip(
        tr("Adds line ends and blanks to what is shown here, not to what is sent"));
    m_indent->setAccessibleDescription(m_indent->toolTip());
    return foot;
}

void JsonPane::showBody()
{
    m_isStale = false;
    const QByteArrayView shown = beginning(m_body, ShownBytes);
    m_view->setPlainText(m_indent->isChecked() ? QString::fromUtf8(indentedJson(shown))
                                               : QString::fromUtf8(shown));
}

void JsonPane::copyAll()
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(m_body));
    say(tr("Copied: the exact JSON."));
}

void JsonPane::save()
{
    m_saver->save(m_body, u"site-outages.json"_s, tr("JSON (*.json)"));
}

void JsonPane::say(const QString &sentence)
{
    m_said->setText(sentence);
}

#include "moc_jsonpane.cpp"
