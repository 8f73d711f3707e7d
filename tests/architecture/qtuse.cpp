// SPDX-License-Identifier: MIT
#include "architecture/qtuse.h"

#include "architecture/arrows.h"

#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace {

// One thing that a part of the house does without.
struct Abstinence
{
    QRegularExpression where;   ///< paths it holds for
    QRegularExpression modules; ///< Qt modules whose headers are refused
    QRegularExpression words;   ///< words refused in code, literals and comments aside
    QString sentence;
};

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text);
}

const QList<Abstinence> &abstinences()
{
    const QRegularExpression nothing = pattern(u"(?!)"_s);
    static const QList<Abstinence> list{
        {pattern(u"^core/"_s), pattern(u"^Qt(Gui|Widgets|Svg|PrintSupport|OpenGL.*)$"_s),
         pattern(u"\\bQ(Widget|Gui)?Application\\b"_s), u"core is true without a screen"_s},
        {pattern(u"^(core/(?!submission/)|ui/)"_s), pattern(u"^QtSql$"_s),
         pattern(u"\\bQSql\\w*"_s), u"only submission speaks SQL"_s},
        {pattern(u"^ui/"_s), pattern(u"^QtNetwork$"_s),
         pattern(u"\\b(QJson\\w+|QNetwork\\w+|QTcp\\w+)"_s), u"ui knows no JSON and no network"_s},
        {pattern(u"^core/(base|outages|json|models)/"_s), pattern(u"^QtNetwork$"_s),
         pattern(u"\\b(QFile|QSaveFile|QTcpSocket|QNetwork\\w+)\\b"_s),
         u"this room does no input and no output"_s},
        {pattern(u"^(core/(?!keyring/)|ui/|app/)"_s), pattern(u"^qt6keychain$"_s),
         pattern(u"\\bQKeychain\\b"_s), u"only keyring speaks to the system's keyring"_s},
        {pattern(u"^(core/(?!system/)|ui/|app/)"_s), nothing,
         pattern(
             u"<(sys/|linux/|(unistd|fcntl|poll|termios|c?signal|pthread|pwd|grp|dirent|malloc)\\b)[^>]*>"_s),
         u"only system speaks POSIX"_s},
        {pattern(u"^(core|ui|app)/"_s), nothing,
         pattern(u"\\b(ignoreSslErrors|setPeerVerifyMode|VerifyNone|QueryPeer)\\b"_s),
         u"a certificate that cannot be trusted is never overlooked"_s},
        {pattern(u"^core/(base|outages|json)/"_s), nothing, pattern(u"\\bQ_OBJECT\\b"_s),
         u"this room has no QObject"_s},
        {pattern(u"^core/outages/"_s), nothing, pattern(u"\\bQJson\\w+"_s),
         u"the domain knows no JSON"_s},
    };
    return list;
}

QList<Breach> refusedHeaders(const SourceTree &tree, const QString &path, const Abstinence &rule,
                             const QtModuleOf &moduleOf)
{
    QList<Breach> breaches;
    for (const Include &include : includesOf(tree.value(path))) {
        const QString module = include.isOurs ? QString() : moduleOf(include.header);
        if (rule.modules.match(module).hasMatch())
            breaches.append({path, include.line, rule.sentence + u": <"_s + include.header + u'>'});
    }
    return breaches;
}

QList<Breach> refusedWords(const SourceTree &tree, const QString &path, const Abstinence &rule)
{
    QList<Breach> breaches;
    int line = 0;
    for (const QString &content : codeOnly(tree.value(path)).split(u'\n')) {
        ++line;
        const QRegularExpressionMatch match = rule.words.match(content);
        if (match.hasMatch())
            breaches.append({path, line, rule.sentence + u": "_s + match.captured()});
    }
    return breaches;
}

} // namespace

QtModuleOf installedQtModules()
{
    const QString root = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    const QStringList modules = QDir(root).entryList({u"Qt*"_s}, QDir::Dirs);
    return [root, modules](const QString &header) -> QString {
        if (header.contains(u'/'))
            return header.section(u'/', 0, 0);
        for (const QString &module : modules) {
            if (QFileInfo::exists(root + u'/' + module + u'/' + header))
                return module;
        }
        return {};
    };
}

QList<Breach> forbiddenQt(const SourceTree &tree, const QString &path, const QtModuleOf &moduleOf)
{
    static const QRegularExpression cpp(u"\\.(h|cpp)$"_s);
    if (!cpp.match(path).hasMatch())
        return {};
    QList<Breach> breaches;
    for (const Abstinence &rule : abstinences()) {
        if (!rule.where.match(path).hasMatch())
            continue;
        breaches += refusedHeaders(tree, path, rule, moduleOf);
        breaches += refusedWords(tree, path, rule);
    }
    return breaches;
}
