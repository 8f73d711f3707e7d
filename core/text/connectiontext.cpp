// SPDX-License-Identifier: MIT
#include "text/connectiontext.h"

#include "session/connectionstore.h"
#include "text/errortext.h"
#include "text/findingtext.h"
#include "text/oneline.h"
#include "text/plural.h"
#include "text/requesttext.h"
#include "text/texttr.h"

namespace {

constexpr int Digits = 2;

} // namespace

bool Wording::onlyLacksKey(const ConnectionTestResult &result)
{
    return result.error && !result.hadKey && result.error->kind == SessionError::Kind::Api &&
           result.error->api.kind == ErrorKind::KeyRefused;
}

QString Wording::verdict(const ConnectionTestResult &result, const QString &host)
{
    const QString name = oneLine(host, NameLength);
    if (!result.error) {
        //: %1 is a host, %2 the name of a site, %3 a time such as "0.21 s"
        return Text::tr("It works: %1 answered after %3 with the site %2 and its %Ln device(s).",
                        nullptr, plural(result.devices))
            .arg(name, oneLine(result.siteName, NameLength),
                 RequestText::seconds(result.duration, Digits));
    }
    if (onlyLacksKey(result)) {
        //: %1 is a host
        return Text::tr("%1 can be reached and asks for a key. Type the key in the window after "
                        "choosing this connection.")
            .arg(name);
    }
    const Message told = message(*result.error);
    return told.remedy.isEmpty() ? told.what : told.what + u' ' + told.remedy;
}

QString Wording::unknownConnection(const QString &name, const QList<SavedConnection> &known)
{
    if (known.isEmpty()) {
        return Text::tr("There is no connection “%1”: none has been saved. The window saves them, "
                        "or give --base-url URL.")
            .arg(oneLine(name, NameLength));
    }
    QStringList names;
    for (const SavedConnection &each : known)
        names.append(Text::tr("“%1”", "a name").arg(oneLine(each.name, NameLength)));
    //: %2 are the names that there are
    return Text::tr("There is no connection “%1”. There is: %2.")
        .arg(oneLine(name, NameLength), namedFew(names));
}

Expected<SavedConnection, QString> Wording::connectionNamed(const ConnectionStore &store,
                                                            const QString &name)
{
    const QList<SavedConnection> found = store.named(name);
    if (found.isEmpty())
        return Unexpected{unknownConnection(name, store.all())};
    if (found.size() > 1) {
        return Unexpected{Text::tr("Several connections are named “%1”: rename all but one in the "
                                   "window.")
                              .arg(oneLine(name, NameLength))};
    }
    return found.first();
}
