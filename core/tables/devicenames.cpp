// SPDX-License-Identifier: MIT
#include "tables/devicenames.h"

#include "outages/outagetable.h"

#include <algorithm>

namespace {

bool isHexDigit(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= u'0' && code <= u'9') || (code >= u'a' && code <= u'f') ||
           (code >= u'A' && code <= u'F');
}

/// RFC 9562 §4, in any case.
bool isUuid(QStringView text)
{
    constexpr qsizetype Length = 36;
    if (text.size() != Length)
        return false;
    for (qsizetype place = 0; place < Length; ++place) {
        const bool isHyphen = place == 8 || place == 13 || place == 18 || place == 23;
        if (isHyphen ? text[place] != u'-' : !isHexDigit(text[place]))
            return false;
    }
    return true;
}

/// What \a id looks like, whichever digits it has.
QString formOf(QStringView id)
{
    QString form;
    for (const QChar character : id) {
        const bool isDigit = character >= u'0' && character <= u'9';
        if (!isDigit)
            form += character;
        else if (!form.endsWith(u'0'))
            form += u'0';
    }
    return form;
}

/// Whether it has neither capitals nor white space, as far as it is ASCII.
bool isPlain(QStringView text)
{
    return std::ranges::none_of(text, [](QChar character) {
        return character <= u' ' || (character >= u'A' && character <= u'Z');
    });
}

/// The devices of a site by their names and ids.
class DeviceFinder final
{
public:
    DeviceFinder(const Site &site, const QHash<QString, QString> &meant, DeviceCells column)
        : m_site(site)
        , m_meant(meant)
        , m_column(column)
        , m_texts(site)
    {
        for (const Device &device : site.devices())
            m_idsOf[device.name].append(device.id);
        for (const QString &id : site.repeatedDevices()) {
            for (const QString &name : site.namesInConflict(id).mid(1)) // the first is known
                m_idsOf[name].append(id);
        }
    }

    /// The ids that \a text can stand for: none, the one, or several if nothing says which.
    [[nodiscard]] QStringList idsFor(const QString &text) const
    {
        if (m_column == DeviceCells::Ids && m_site.indexOf(text) >= 0)
            return {text};
        QStringList ids = m_idsOf.value(text);
        if (m_site.indexOf(text) >= 0 && !ids.contains(text))
            ids.prepend(text);
        const QString said = ids.size() == 1 ? QString() : m_meant.value(text);
        const bool isSaid = ids.isEmpty() ? m_site.indexOf(said) >= 0 : ids.contains(said);
        return isSaid ? QStringList(said) : ids;
    }

    /// Whether it was said so.
    [[nodiscard]] bool isOfAnotherSite(const QString &text) const
    {
        const auto said = m_meant.constFind(text);
        return said != m_meant.cend() && said->isEmpty();
    }

    /// Those of \a others, which are no device's, that are names and not ids of other sites.
    [[nodiscard]] QStringList namesAmong(QStringList others, bool hasNames) const
    {
        const bool areNames =
            hasNames || (m_column == DeviceCells::IdsOrNames && m_texts.hasUuidsOnly());
        others.removeIf([this, areNames](const QString &text) {
            const bool isName = areNames && !m_texts.isWrittenLikeAnId(text);
            return !isName && !m_texts.isNearlyKnown(text);
        });
        return others;
    }

private:
    const Site &m_site;
    const QHash<QString, QString> &m_meant;
    DeviceCells m_column;
    DeviceTexts m_texts;
    QHash<QString, QStringList> m_idsOf;
};

} // namespace

DeviceTexts::DeviceTexts(const Site &site)
{
    m_texts.reserve(2 * site.devices().size());
    for (const QString &id : site.repeatedDevices()) {
        const QList<QString> names = site.namesInConflict(id);
        m_texts.unite(QSet<QString>(names.begin(), names.end()));
    }
    for (const Device &device : site.devices()) {
        m_texts << device.id << device.name;
        m_plainTexts << plainText(device.id) << plainText(device.name);
        m_hasPlainIds = m_hasPlainIds && isPlain(device.id);
        if (isUuid(device.id))
            continue;
        m_hasUuidsOnly = false;
        m_forms << formOf(device.id);
    }
}

bool DeviceTexts::mayBeMeant(QStringView text) const
{
    return m_texts.contains(QString::fromRawData(text.data(), text.size())) ||
           !isWrittenLikeAnId(text) || isNearlyKnown(text);
}

bool DeviceTexts::isNearlyKnown(QStringView text) const
{
    if (m_hasPlainIds && isPlain(text) && isUuid(text)) // asked for each row of other sites
        return false;
    const QString plain = plainText(text.toString());
    return !plain.isEmpty() && m_plainTexts.contains(plain);
}

bool DeviceTexts::isWrittenLikeAnId(QStringView text) const
{
    return isUuid(text) || (!m_forms.isEmpty() && m_forms.contains(formOf(text)));
}

ReplacedNames replaceDeviceNames(OutageTable &table, const Site &site,
                                 const QHash<QString, QString> &meant, DeviceCells column)
{
    const DeviceFinder devices(site, meant, column);
    QHash<QString, QString> replaced;
    QStringList others;
    bool hasNames = false;
    for (qsizetype number = 0; number < table.devices().size(); ++number) {
        const QString &text = table.devices()[number];
        const QStringList ids = devices.idsFor(text);
        if (ids.size() > 1) {
            TableFault fault{TableFault::Kind::NameOfTwoDevices};
            fault.text = text;
            fault.names = ids;
            const qsizetype row = table.firstRowOf(static_cast<quint32>(number));
            fault.line = row < 0 ? 0 : table.tableLine(row);
            return {fault};
        }
        if (ids.isEmpty()) {
            if (!devices.isOfAnotherSite(text))
                others.append(text);
        } else if (ids.constFirst() != text) {
            hasNames = true;
            replaced.insert(text, ids.constFirst());
        }
    }
    const QStringList unknown = devices.namesAmong(others, hasNames);
    table.refuseNames(QSet<QString>(unknown.begin(), unknown.end()));
    table.renameDevices(replaced);
    return {std::nullopt, unknown};
}
