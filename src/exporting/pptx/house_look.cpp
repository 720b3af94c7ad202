// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/pptx/house_look.h"

#include "exporting/pptx/scheme.h"

#include <QHash>
#include <QXmlStreamReader>
#include <algorithm>

namespace salkku::pptx {

namespace {

using Colours = QHash<QString, QString>; ///< RRGGBB by the theme's names: "dk1"

QByteArray contentOf(const HouseStyle& house, const QString& path) {
    const auto found = std::find_if(house.parts.begin(), house.parts.end(),
                                    [&](const HousePart& part) { return part.path == path; });
    return found == house.parts.end() ? QByteArray() : found->content;
}

struct Theme {
    Colours colours;
    QString font;
};

// Of a colour element that names its value itself.
QString valueOf(const QXmlStreamReader& xml) {
    const auto attributes = xml.attributes();
    if (xml.name() == QLatin1String("srgbClr")) return attributes.value(QLatin1String("val")).toString();
    if (xml.name() == QLatin1String("sysClr")) return attributes.value(QLatin1String("lastClr")).toString();
    return {};
}

Theme themeOf(const QByteArray& part) {
    Theme theme;
    QString slot;
    bool isInScheme = false;
    bool isInFont = false;
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        xml.readNext();
        const bool isStart = xml.isStartElement();
        if (!isStart && !xml.isEndElement()) continue;
        if (xml.name() == QLatin1String("clrScheme")) isInScheme = isStart;
        if (xml.name() == QLatin1String("minorFont")) isInFont = isStart;
        if (!isStart) continue;
        if (isInFont && xml.name() == QLatin1String("latin"))
            theme.font = xml.attributes().value(QLatin1String("typeface")).toString();
        if (const QString value = valueOf(xml); isInScheme && !value.isEmpty())
            theme.colours.insert(slot, value);
        else
            slot = xml.name().toString();
    }
    return theme;
}

struct Master {
    QHash<QString, QString> map; ///< "bg1" to "lt1"
    QString ground;              ///< a name of the map or RRGGBB; empty where the master says nothing plain
};

Master masterOf(const QByteArray& part) {
    Master master;
    bool isInGround = false;
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.name() == QLatin1String("bg") && (xml.isStartElement() || xml.isEndElement()))
            isInGround = xml.isStartElement();
        if (!xml.isStartElement()) continue;
        if (xml.name() == QLatin1String("clrMap"))
            for (const QXmlStreamAttribute& one : xml.attributes())
                master.map.insert(one.name().toString(), one.value().toString());
        if (!isInGround || !master.ground.isEmpty()) continue;
        master.ground = xml.name() == QLatin1String("schemeClr")
                            ? xml.attributes().value(QLatin1String("val")).toString()
                            : valueOf(xml);
    }
    return master;
}

} // namespace

PageLook houseLook(const HouseStyle& house) {
    const Theme theme = themeOf(contentOf(house, house.theme));
    const Master master = masterOf(contentOf(house, house.master));
    const auto colour = [&](const QString& name, const QString& otherwise) {
        return theme.colours.value(master.map.value(name, name), otherwise);
    };
    PageLook look;
    const QString ground = master.ground.isEmpty() ? QString::fromLatin1(scheme::ground) : master.ground;
    constexpr qsizetype rgbLength = 6;
    look.ground = ground.size() == rgbLength ? ground : colour(ground, look.ground);
    look.text = colour(QLatin1String(scheme::text), look.text);
    look.muted = colour(QLatin1String(scheme::muted), look.muted);
    look.accent = colour(QLatin1String(scheme::accent), look.accent);
    look.accentGround = colour(QLatin1String(scheme::accentGround), look.accentGround);
    look.titleGround = look.ground;
    look.titleInk = look.text;
    look.font = theme.font;
    return look;
}

} // namespace salkku::pptx
