// SPDX-License-Identifier: MIT
#include "ui/guide/guidewindow.h"

#include "ui/guide/guidebrowser.h"
#include "ui/theme/buttons.h"
#include "ui/theme/spacing.h"
#include "ui/theme/tone.h"
#include "ui/widgets/labels.h"

#include <QtCore/qlocale.h>
#include <QtCore/qurl.h>
#include <QtGui/qevent.h>
#include <QtGui/qscreen.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qlistwidget.h>
#include <QtWidgets/qscrollbar.h>
#include <QtWidgets/qshortcut.h>
#include <QtWidgets/qtoolbutton.h>

using namespace Qt::StringLiterals;

namespace {

constexpr double ContentsWidth = 32;
constexpr double UsualWidth = 146;
constexpr double UsualHeight = 100;

QString ownLanguage()
{
    //: The folder of the guide in this language: the code of the language, such as de
    return GuideWindow::tr("en", "folder of the guide");
}

/// Where a link of a page leads: another page, a heading, or both.
GuidePlace placeOf(const QUrl &link, const QString &page)
{
    const QString file = link.fileName();
    return {file.isEmpty() ? page : QString(file).remove(u".md"_s),
            link.fragment(QUrl::FullyDecoded)};
}

} // namespace

GuideWindow::GuideWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_book(ownLanguage())
{
    setWindowTitle(tr("Guide"));
    m_browser = new GuideBrowser;
    m_browser->setAccessibleName(tr("Page of the guide"));
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(makeContents());
    body->addWidget(hairline(Qt::Vertical));
    body->addWidget(m_browser, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(makeHead());
    layout->addWidget(hairline(Qt::Horizontal));
    layout->addLayout(body, 1);
    connectParts();
    listPages();
    m_browser->setFocus(); // the keys scroll
    // With room for the frame that a desktop draws around it.
    const QSize room = screen()->availableSize() - QSize(Spacing::of(2), Spacing::of(6));
    resize(QSize(Spacing::of(UsualWidth), Spacing::of(UsualHeight)).boundedTo(room));
}

QLayout *GuideWindow::makeHead()
{
    m_back = iconButton(u"chevron-left"_s, tr("Back"));
    m_forward = iconButton(u"chevron-right"_s, tr("Forward"));
    m_home = iconButton(u"list"_s, tr("Contents"));
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Search the guide"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    auto *head = new QHBoxLayout;
    Spacing::apply(head, 2, 1, 1);
    for (QToolButton *each : {m_back, m_forward, m_home}) {
        each->setFocusPolicy(Qt::StrongFocus);
        head->addWidget(each);
    }
    auto *note = new ElidedLabel;
    note->setTone(Tone::Dimmed);
    if (ownLanguage() == "en"_L1 && QLocale().language() != QLocale::English)
        note->setText(tr("The guide is in English: it has not been translated yet."));
    head->addWidget(note, 1);
    head->addWidget(m_search, 1);
    return head;
}

QWidget *GuideWindow::makeContents()
{
    m_list = new QListWidget;
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing = new PlainLabel(tr("No page has these words."));
    m_nothing->setWordWrap(true);
    m_nothing->setTone(Tone::Dimmed);
    m_nothing->setMargin(Spacing::of(2));
    auto *contents = new QWidget;
    contents->setFixedWidth(Spacing::of(ContentsWidth));
    contents->setBackgroundRole(QPalette::Base); // as the list has it
    contents->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(contents);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_nothing);
    layout->addWidget(m_list, 1);
    return contents;
}

void GuideWindow::connectParts()
{
    connect(m_back, &QToolButton::clicked, this, [this] {
        m_trail.setScroll(m_browser->verticalScrollBar()->value());
        go(m_trail.back());
    });
    connect(m_forward, &QToolButton::clicked, this, [this] {
        m_trail.setScroll(m_browser->verticalScrollBar()->value());
        go(m_trail.forward());
    });
    connect(m_home, &QToolButton::clicked, this, [this] {
        m_search->clear();
        showPage({});
    });
    connect(m_search, &QLineEdit::textChanged, this, &GuideWindow::listHits);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (!m_listed.isEmpty())
            open(0);
    });
    connect(m_list, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *item) { open(m_list->row(item)); });
    connect(m_list, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { open(m_list->row(item)); });
    connect(m_browser, &GuideBrowser::anchorClicked, this, &GuideWindow::follow);
    const auto onKeys = [this](QKeySequence::StandardKey keys, auto &&does) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, does);
    };
    onKeys(QKeySequence::Back, [this] { m_back->click(); });
    onKeys(QKeySequence::Forward, [this] { m_forward->click(); });
    onKeys(QKeySequence::Find, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
}

void GuideWindow::showPage(const QString &name, const QString &anchor)
{
    visit({m_book.page(name).name, anchor});
}

/// Links lead to pages of the guide only.
void GuideWindow::follow(const QUrl &link)
{
    if (!link.isRelative())
        return;
    const GuidePlace place = placeOf(link, page());
    showPage(place.page, place.anchor);
}

void GuideWindow::visit(const GuidePlace &place)
{
    m_trail.setScroll(m_browser->verticalScrollBar()->value());
    m_trail.visit(place);
    go(place);
}

void GuideWindow::go(const GuidePlace &place)
{
    const GuidePage &page = m_book.page(place.page);
    m_browser->showPage(page.markdown);
    m_browser->showAnchor(place.anchor);
    if (place.scroll > 0)
        m_browser->verticalScrollBar()->setValue(place.scroll);
    m_browser->markWords(m_search->text().simplified().split(u' ', Qt::SkipEmptyParts));
    //: The title of the window: %1 is that of a page
    setWindowTitle(tr("%1 · Outage Desk").arg(page.title()));
    refresh();
}

void GuideWindow::listPages()
{
    m_listed.clear();
    for (const GuidePage &page : m_book.pages())
        m_listed.append({page.name, page.title(), {}, {}});
    m_list->clear();
    for (const GuideHit &each : m_listed)
        m_list->addItem(each.title);
    m_list->setAccessibleName(tr("Pages of the guide"));
    m_nothing->hide();
    refresh();
}

void GuideWindow::listHits(const QString &text)
{
    m_browser->markWords({});
    if (text.simplified().isEmpty()) {
        listPages();
        return;
    }
    m_listed = m_book.find(text);
    m_list->clear();
    for (const GuideHit &each : m_listed) {
        const bool isOfPage = each.heading.isEmpty();
        m_list->addItem(isOfPage ? each.title : each.title + u'\n' + each.heading);
        const int height = m_list->fontMetrics().lineSpacing() * (isOfPage ? 1 : 2);
        m_list->item(m_list->count() - 1)->setSizeHint({0, height + Spacing::of(1.5)});
    }
    m_list->setAccessibleName(tr("Pages that have these words"));
    m_nothing->setVisible(m_listed.isEmpty());
}

void GuideWindow::open(int row)
{
    const GuideHit hit = m_listed.value(row);
    showPage(hit.page, hit.anchor);
    m_list->setCurrentRow(row);
}

void GuideWindow::refresh()
{
    m_back->setEnabled(m_trail.canGoBack());
    m_forward->setEnabled(m_trail.canGoForward());
    for (qsizetype row = 0; row < m_listed.size(); ++row) {
        if (m_search->text().isEmpty() && m_listed.at(row).page == page())
            m_list->setCurrentRow(static_cast<int>(row));
    }
}

/// Esc ends the search, then closes the window.
void GuideWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        QWidget::keyPressEvent(event);
    else if (m_search->text().isEmpty())
        close();
    else
        m_search->clear();
}

#include "moc_guidewindow.cpp"
