// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/pptx/house_style.h"

#include "exporting/pptx/house_layouts.h"
#include "exporting/pptx/house_package.h"
#include "exporting/pptx/house_room.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

namespace salkku::pptx {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(HouseStyle)
};

// Stays inside this file: readHouseStyle() makes an Error of it.
struct StyleFault {
    ErrorCode code;
    QString message;
};

[[noreturn]] void failDamaged() {
    throw StyleFault{ErrorCode::Damaged,
                     Text::tr("This presentation is damaged; open and save it in PowerPoint, or choose "
                              "another one for the look of the slides.")};
}

[[noreturn]] void failForeign() {
    throw StyleFault{ErrorCode::NotADocument,
                     Text::tr("This is no PowerPoint presentation (.pptx, .potx); choose one for the look of "
                              "the slides.")};
}

struct Presentation {
    QString masterRelationship;
    QString masterId;
    double width = 0; ///< points
    double height = 0;
};

Presentation presentationOf(const QByteArray& xml) {
    constexpr double emusInPoint = 12'700;
    Presentation found;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement) continue;
        const QXmlStreamAttributes attributes = reader.attributes();
        if (reader.name() == QLatin1String("sldMasterId") && found.masterId.isEmpty()) {
            found.masterRelationship =
                attributes.value(QLatin1String(relationshipIds), QLatin1String("id")).toString();
            found.masterId = attributes.value(QLatin1String("id")).toString();
        } else if (reader.name() == QLatin1String("sldSz")) {
            found.width = attributes.value(QLatin1String("cx")).toDouble() / emusInPoint;
            found.height = attributes.value(QLatin1String("cy")).toDouble() / emusInPoint;
        }
    }
    if (reader.hasError()) failDamaged();
    return found;
}

class StyleReader {
public:
    explicit StyleReader(const HousePackage& package)
        : m_package(package) {}

    HouseStyle read() {
        const QString main = m_package.mainPart();
        if (!m_package.contentType(main).contains(QLatin1String("presentationml"))) failForeign();
        const auto xml = m_package.read(main);
        if (!xml) failDamaged();
        const Presentation presentation = presentationOf(*xml);
        m_style.masterId =
            presentation.masterId.isEmpty() ? QStringLiteral("2147483648") : presentation.masterId;
        for (const HouseRelation& relation : m_package.relations(main))
            if (relation.id == presentation.masterRelationship) m_style.master = relation.target;
        if (m_style.master.isEmpty()) failDamaged();
        take(m_style.master);
        readLayouts();
        readRoom(presentation);
        return std::move(m_style);
    }

private:
    // The part and all that it refers to; slides and what lies outside are not part of the look.
    void take(const QString& path) {
        for (const HousePart& known : m_style.parts)
            if (known.path == path) return;
        const auto content = m_package.read(path);
        if (!content) {
            if (path == m_style.master) failDamaged();
            return;
        }
        m_style.parts.push_back(
            {path, m_package.contentType(path), *content, m_package.relationshipsOf(path)});
        for (const HouseRelation& relation : m_package.relations(path)) {
            if (relation.isExternal || relation.type == QLatin1String("slide")) continue;
            if (relation.type == QLatin1String("theme") && path == m_style.master)
                m_style.theme = relation.target;
            take(relation.target);
        }
    }

    void readLayouts() {
        for (const HouseRelation& relation : m_package.relations(m_style.master))
            if (const auto xml = relation.type == QLatin1String("slideLayout")
                                     ? m_package.read(relation.target)
                                     : std::nullopt)
                m_layouts.push_back(houseLayoutOf(*xml, relation.target));
        if (!tableLayout(m_layouts))
            throw StyleFault{
                ErrorCode::InvalidArgument,
                Text::tr("No layout of this presentation has a title; add one to its slide master.")};
        m_style.title = titleLayout(m_layouts)->placesForSlides();
        m_style.text = textLayout(m_layouts)->placesForSlides();
        m_style.table = tableLayout(m_layouts)->placesForSlides();
        if (m_style.theme.isEmpty()) failDamaged();
    }

    void readRoom(const Presentation& presentation) {
        const auto masterXml = m_package.read(m_style.master);
        const HouseLayout master = houseLayoutOf(*masterXml, m_style.master);
        const auto theme = m_package.read(m_style.theme);
        m_style.letterWidth = letterWidthOf(theme ? *theme : QByteArray());
        m_style.shape =
            roomOf({presentation.width, presentation.height},
                   {*titleLayout(m_layouts), *textLayout(m_layouts), *tableLayout(m_layouts), master});
        const double least = leastContentWidth * m_style.letterWidth;
        if (m_style.shape.contentWidth() < least ||
            m_style.shape.contentBottom() - m_style.shape.top < leastContentHeight)
            throw StyleFault{
                ErrorCode::InvalidArgument,
                Text::tr("The layouts of this presentation leave too little room for tables; make the "
                         "place for text in its slide master larger.")};
    }

    const HousePackage& m_package;
    HouseStyle m_style;
    std::vector<HouseLayout> m_layouts;
};

} // namespace

Result<HouseStyle> readHouseStyle(const QByteArray& bytes, const QString& path) {
    try {
        const auto package = HousePackage::open(bytes);
        if (!package) failForeign();
        HouseStyle style = StyleReader(*package).read();
        return style;
    } catch (const StyleFault& fault) {
        return Error{fault.code, fault.message, path};
    }
}

} // namespace salkku::pptx
