// SPDX-License-Identifier: MIT
#include "text/diagnosticstext.h"

#include "text/kindtext.h"
#include "text/oneline.h"
#include "text/requesttext.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qstringlist.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestDiagnostic = 300;

struct DiagnosticsTr
{
    Q_DECLARE_TR_FUNCTIONS(Diagnostics)
};

/// A path as it is written where people see it: with the name of a home it would name a person.
QString underHome(const QString &path, const QString &home)
{
    return !home.isEmpty() && path.startsWith(home + u'/') ? u'~' + path.sliced(home.size()) : path;
}

QString factLine(const QString &name, const QString &fact)
{
    //: A line of the diagnostics: %1 names a fact, %2 is it
    return DiagnosticsTr::tr("%1: %2").arg(name, fact.isEmpty() ? u"–"_s
                                                                : oneLine(fact, LongestDiagnostic));
}

QString attemptLine(const AttemptRecord &attempt)
{
    QStringList parts{attempt.started.toUTC().toString(u"HH:mm:ss"_s) + u" UTC"_s,
                      Wording::redactedRequest(attempt.method, attempt.path),
                      RequestText::status(attempt),
                      RequestText::note(attempt),
                      RequestText::size(attempt),
                      RequestText::seconds(attempt.elapsed, 2)};
    parts.removeAll(QString());
    return u"  "_s + parts.join(u" · "_s);
}

} // namespace

QString Wording::redactedRequest(HttpMethod method, const QString &path)
{
    const QString asked = methodName(method) + u' ';
    for (const QString &resource : {u"/site-info/"_s, u"/site-outages/"_s}) {
        if (path.contains(resource))
            return asked + resource.sliced(1) + u'…';
    }
    return asked + (path.endsWith(u"/outages"_s) ? u"outages"_s : u"…"_s);
}

QString Wording::diagnostics(const Diagnostics &facts)
{
    const MachineFacts &machine = facts.machine;
    QStringList lines{
        u"Outage Desk %1"_s.arg(facts.version),
        factLine(u"Qt"_s, machine.qt),
        factLine(u"SQLite"_s, machine.sqlite),
        factLine(u"TLS"_s, machine.tls),
        factLine(DiagnosticsTr::tr("System"), machine.system),
        factLine(DiagnosticsTr::tr("Kernel"), machine.kernel),
        factLine(DiagnosticsTr::tr("Processor"), machine.processor),
        factLine(DiagnosticsTr::tr("Screen"), facts.platform),
        factLine(DiagnosticsTr::tr("Desktop"), facts.desktop),
        factLine(DiagnosticsTr::tr("Language"), facts.locale),
        factLine(DiagnosticsTr::tr("Settings"), underHome(facts.settings, facts.home)),
        factLine(DiagnosticsTr::tr("Record"), underHome(facts.record, facts.home)),
        factLine(DiagnosticsTr::tr("Connection"), Wording::mark(facts.kind)),
        factLine(DiagnosticsTr::tr("Proxy"), machine.proxy),
        facts.attempts.isEmpty()
            ? DiagnosticsTr::tr("No request has been made.")
            : DiagnosticsTr::tr("The last requests, without address and site:"),
    };
    QList<AttemptRecord> attempts = facts.attempts;
    std::ranges::stable_sort(attempts, {}, &AttemptRecord::started);
    for (const AttemptRecord &attempt : std::as_const(attempts))
        lines += attemptLine(attempt);
    return lines.join(u'\n') + u'\n';
}
