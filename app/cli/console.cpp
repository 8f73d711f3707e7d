// SPDX-License-Identifier: MIT
#include "console.h"

#include "system/interrupt.h"
#include "system/streams.h"
#include "text/plural.h"
#include "text/spantext.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qlocale.h>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int BarWidth = 24;
constexpr qint64 LineIntervalMs = 2000;
constexpr qint64 LeastPaceMs = 1000; // before, a pace would be a guess
constexpr qsizetype LongestAnswer = 4096;

struct ConsoleTr
{
    Q_DECLARE_TR_FUNCTIONS(Console)
};

void put(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
    std::fflush(stderr);
}

void put(const QString &text)
{
    put(text.toUtf8());
}

/// A sentence that quotes what is too long to be read, without the middle of it.
QString inShort(const QString &text)
{
    constexpr qsizetype MostCharacters = 2000;
    constexpr qsizetype KeptStart = 600;
    constexpr qsizetype KeptEnd = 400; // where it says what to do
    if (text.size() <= MostCharacters)
        return text;
    return text.first(KeptStart) + u" […] "_s + text.last(KeptEnd);
}

QString progressText(const FetchProgress &progress)
{
    const QString text =
        //: %1: such as 12 kB; %Ln: number of outages
        ConsoleTr::tr("%1 received, %Ln outages", nullptr, plural(progress.records))
            .arg(Wording::bytes(progress.bytesReceived));
    if (progress.sites == 0)
        return text;
    //: %1: such as "12 kB received, 3 outages"; numbers of sites
    return ConsoleTr::tr("%1; %2 of %3 sites")
        .arg(text, QLocale().toString(progress.sitesEnded), QLocale().toString(progress.sites));
}

QString bar(const FetchProgress &progress)
{
    if (progress.bytesTotal <= 0)
        return {};
    const double part =
        static_cast<double>(progress.bytesReceived) / static_cast<double>(progress.bytesTotal);
    const auto filled = static_cast<qsizetype>(qBound(0.0, part, 1.0) * BarWidth);
    return u'[' + QString(filled, u'#') + QString(BarWidth - filled, u'.') + u"] ";
}

bool isHarmless(QChar character)
{
    constexpr QChar NonJoiner(0x200c);
    constexpr QChar Joiner(0x200d);
    if (character >= u' ' && character <= u'~')
        return true; // most of what is written, a character at a time
    if (character == NonJoiner || character == Joiner) // part of how some scripts are spelled
        return true;
    switch (character.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format: // the characters that turn the reading direction are among them
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return true;
    }
}

} // namespace

QString printable(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar character : text)
        out.append(isHarmless(character) ? character : QChar(QChar::ReplacementCharacter));
    return out;
}

Console::Console(Verbosity verbosity)
    : m_verbosity(verbosity)
    , m_isTerminal(::isTerminal(StandardError))
{
    m_lastLine.start();
}

Console::~Console()
{
    endBar();
}

void Console::showProgress(const FetchProgress &progress)
{
    if (m_verbosity == Verbosity::Quiet)
        return;
    const QString pace = paceText(progress);
    if (m_isTerminal) {
        QString text = bar(progress) + progressText(progress) + pace;
        const int width = terminalWidth(StandardError);
        if (width > 0 && text.size() >= width)
            text = progressText(progress) + pace;
        // A line that wrapped could not be written over.
        put(u"\r\x1b[K" + (width > 0 ? text.first(qMin(text.size(), width - 1)) : text));
        m_hasBar = true;
    } else if (m_lastLine.elapsed() >= LineIntervalMs) {
        m_lastLine.restart();
        line(progressText(progress) + pace);
    }
}

QString Console::paceText(const FetchProgress &progress)
{
    if (progress.bytesReceived <= 0)
        return {};
    if (!m_receiving.isValid())
        m_receiving.start();
    const qint64 passed = m_receiving.elapsed();
    if (passed < LeastPaceMs)
        return {};
    const double perMs = double(progress.bytesReceived) / double(passed);
    //: Behind what has come so far; %1 is a size such as 12 kB
    const QString pace =
        u", "_s + ConsoleTr::tr("%1 a second").arg(Wording::bytes(qRound64(perMs * 1000)));
    if (progress.bytesTotal <= progress.bytesReceived)
        return pace;
    const auto left = double(progress.bytesTotal - progress.bytesReceived) / perMs;
    //: Behind the pace of a transfer; %1 is a span of time such as 12 s
    return pace + u", "_s + ConsoleTr::tr("%1 left").arg(Wording::duration(qRound64(left)));
}

void Console::showAttempt(const AttemptRecord &attempt)
{
    if (m_verbosity == Verbosity::Verbose)
        line(Wording::text(attempt));
}

void Console::showRetry(const RetryNotice &notice)
{
    if (m_verbosity != Verbosity::Quiet)
        line(Wording::text(notice));
}

void Console::setSubject(const QString &subject)
{
    m_subject = subject.isEmpty() ? QString() : subject + u": "_s;
}

void Console::say(const QString &sentence)
{
    if (m_verbosity != Verbosity::Quiet)
        line(m_subject + sentence);
}

void Console::warn(const QString &sentence)
{
    line(ConsoleTr::tr("Warning: %1").arg(QString(m_subject + sentence)));
}

void Console::fail(const QString &sentence)
{
    line(ConsoleTr::tr("Error: %1").arg(QString(m_subject + sentence)));
}

void Console::fail(const Wording::Message &message)
{
    fail(Wording::whole(message));
}

bool Console::canAsk()
{
    return ::isTerminal(StandardInput) && ::isTerminal(StandardError);
}

void Console::show(const QString &text)
{
    for (const QString &each : text.split(u'\n'))
        line(each);
}

void Console::showJson(const QByteArray &line)
{
    endBar();
    put(line);
}

void Console::prompt(const QString &question)
{
    endBar();
    put(question + u' ');
}

void Console::endPrompt()
{
    put(u"\n"_s);
}

bool Console::ask(const QString &question)
{
    return answerTo(question).toLower() == "yes"_L1;
}

QString Console::answerTo(const QString &question)
{
    // What was typed before the question was seen is no answer to it.
    discardInput(StandardInput);
    prompt(question);
    const auto answer = readUpTo('\n', StandardInput, LongestAnswer, &Interrupt::hasHappened);
    if (answer && answer->endsWith('\n'))
        return QString::fromUtf8(answer->trimmed());
    endPrompt();
    return {};
}

void Console::line(const QString &text)
{
    endBar();
    put(printable(inShort(text)) + u'\n');
}

void Console::endBar()
{
    if (m_hasBar)
        put(u"\r\x1b[K"_s);
    m_hasBar = false;
}
