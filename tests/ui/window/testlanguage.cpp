// SPDX-License-Identifier: MIT
#include "ui/window/testlanguage.h"

#include <QtCore/qregularexpression.h>
#include <QtGui/qguiapplication.h>

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView Pseudo{"pseudo"};
constexpr QLatin1StringView Mirrored{"mirrored"};

/// What of a text is no word: placeholders, tags and addresses stay as they are.
const QRegularExpression &noWord()
{
    static const QRegularExpression pattern(u"%L?(\\d+|n)|<[^>]*>|\\S+://\\S*"_s);
    return pattern;
}

/// Two of every vowel: some 40 % more.
QString lengthened(QStringView words)
{
    QString longer;
    for (const QChar each : words) {
        longer += each;
        if (u"aeiouAEIOU"_s.contains(each))
            longer += each.toLower();
    }
    return longer;
}

class PseudoTranslator final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }

    QString translate(const char *context, const char *source, const char *, int) const override
    {
        // Not words: what Qt reads of its own translations.
        if (qstrcmp(source, "QT_LAYOUT_DIRECTION") == 0 || qstrcmp(context, "QShortcut") == 0)
            return {};
        const QString text = QString::fromUtf8(source);
        QString said = u"["_s;
        qsizetype end = 0;
        for (auto each = noWord().globalMatch(text); each.hasNext();) {
            const QRegularExpressionMatch match = each.next();
            said += lengthened(QStringView(text).sliced(end, match.capturedStart() - end));
            said += match.captured();
            end = match.capturedEnd();
        }
        return said + lengthened(QStringView(text).sliced(end)) + u']';
    }
};

} // namespace

TestLanguage::TestLanguage(const QString &name)
    : m_language(Language::has(name) ? name : u"en"_s)
{
    if (name == Pseudo) {
        m_pseudo = std::make_unique<PseudoTranslator>();
        QCoreApplication::installTranslator(m_pseudo.get());
    }
    if (name == Mirrored)
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
}

TestLanguage::~TestLanguage()
{
    if (m_pseudo != nullptr)
        QCoreApplication::removeTranslator(m_pseudo.get());
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

QStringList TestLanguage::names()
{
    return Language::codes() << Pseudo << Mirrored;
}
