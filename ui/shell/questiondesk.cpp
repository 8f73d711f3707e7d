// SPDX-License-Identifier: MIT
#include "ui/shell/questiondesk.h"

#include "base/rowlimits.h"
#include "ui/shell/choicedesk.h"
#include "ui/shell/contentpane.h"
#include "ui/submission/submittext.h"

#include <QtConcurrent/qtconcurrentrun.h>
#include <QtCore/qpromise.h>
#include <QtCore/qthreadpool.h>

#include <algorithm>

namespace {

/// Walked over in less time than a thread takes to begin.

void previewInto(QPromise<SubmissionPreview> &promise, const PreviewRequest &request)
{
    if (auto made = madePreview(request, [&promise] { return promise.isCanceled(); }))
        promise.addResult(*std::move(made));
}

} // namespace

QuestionDesk::QuestionDesk(ReviewSession &session, ContentPane &content, ChoiceDesk &choices,
                           QThreadPool &pool, QWidget &window)
    : QObject(&window)
    , m_session(session)
    , m_content(content)
    , m_choices(choices)
    , m_pool(pool)
    , m_window(window)
{
    connect(&session, &ReviewSession::choicesChanged, this, &QuestionDesk::onListChanged);
    connect(&session, &ReviewSession::fetchFinished, this, &QuestionDesk::onListChanged);
    connect(&session, &ReviewSession::holdForeseen, this, &QuestionDesk::takeHold);
    connect(&content, &ContentPane::manyChosen, this, [this] {
        if (m_dialog != nullptr && !m_dialog->isReady())
            prepare();
    });
    connect(&m_making, &QFutureWatcherBase::finished, this, [this] {
        if (!m_making.isCanceled() && m_making.future().resultCount() > 0)
            show(m_making.future().takeResult());
    });
}

QuestionDesk::~QuestionDesk()
{
    m_session.disconnect(this); // the session outlives the window
    m_making.disconnect(this);
    m_making.cancel();
}

void QuestionDesk::ask(const SubmitQuestion &question)
{
    if (m_dialog != nullptr)
        return;
    m_question = question;
    auto *dialog = new SubmitDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SubmitDialog::confirmed, this, [this, dialog] { confirm(dialog->preview()); });
    connect(dialog, &SubmitDialog::ledOn, this, &QuestionDesk::ledOn);
    connect(dialog, &QDialog::finished, this, [this] {
        m_making.cancel();
        m_dialog.clear();
    });
    m_dialog = dialog;
    prepare();
    if (m_dialog != nullptr)
        m_dialog->open();
}

PreviewRequest QuestionDesk::request() const
{
    PreviewRequest request{.draft = m_session.draft(m_question->connection),
                           .kind = m_question->kind,
                           .offered = {},
                           .changes = m_choices.changesToSend()};
    if (const auto &offer = m_session.offeredChoices())
        request.offered = offer->matched.rows;
    return request;
}

void QuestionDesk::prepare()
{
    if (m_content.isChoosing())
        return; // manyChosen() leads back here
    if (m_session.review().counts().selected == 0) {
        m_dialog->reject(); // the last one has just been left out; the window says so
        return;
    }
    if (m_session.review().rowCount() <= FewRows)
        show(*madePreview(request(), [] { return false; }));
    else
        m_making.setFuture(QtConcurrent::run(&m_pool, previewInto, request()));
}

void QuestionDesk::show(const SubmissionPreview &preview)
{
    if (m_dialog == nullptr)
        return;
    if (!isCurrent(preview.review)) {
        prepare();
        return;
    }
    SubmissionPreview shown = preview;
    complete(shown);
    m_dialog->setPreview(shown);
    m_session.foreseeHold(shown.submission);
}

void QuestionDesk::complete(SubmissionPreview &preview) const
{
    preview.sentAgainDespite = m_question->despite;
    preview.zone = m_content.zone();
    preview.hidden = m_content.hiddenSentence();
    preview.gone = m_choices.goneSinceThen();
    const auto &last = m_session.submission();
    const bool isRefused = last && (last->state == SubmissionState::GaveUp ||
                                    last->state == SubmissionState::Rejected);
    if (isRefused && last->sha256 == preview.submission.sha256 &&
        last->place() == preview.submission.place())
        preview.refusedBefore = last;
}

bool QuestionDesk::isCurrent(const Review &review) const
{
    const Review &now = m_session.review();
    return &review.table() == &now.table() && review.hasSameChoicesAs(now);
}

void QuestionDesk::onListChanged()
{
    if (m_dialog == nullptr || !m_dialog->isReady() || isCurrent(m_dialog->preview().review))
        return;
    m_dialog->reject();
    Q_EMIT outdated();
}

void QuestionDesk::confirm(const SubmissionPreview &preview)
{
    if (!isCurrent(preview.review)) {
        Q_EMIT outdated();
        return;
    }
    Q_EMIT confirmed(preview.submission, overridden(), SubmitText::leftOutLines(preview));
}

QList<HoldName> QuestionDesk::overridden() const
{
    const auto &despite = m_question->despite;
    return despite ? namesOf(*despite) : QList<HoldName>();
}

void QuestionDesk::takeHold(const QString &submissionId, const SubmissionHold &hold)
{
    const bool isShown = m_dialog != nullptr && m_dialog->isReady() &&
                         m_dialog->preview().submission.id == submissionId;
    const QList<HoldName> shown = overridden();
    const QList<HoldName> found = namesOf(hold);
    const bool isOverridden =
        std::all_of(found.cbegin(), found.cend(),
                    [&shown](const HoldName &name) { return shown.contains(name); });
    if (isShown && !isOverridden)
        m_dialog->showHold(hold);
}
