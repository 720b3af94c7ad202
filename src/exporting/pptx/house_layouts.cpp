// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/pptx/house_layouts.h"

#include <QXmlStreamReader>
#include <algorithm>

namespace salkku::pptx {

namespace {

constexpr double emusInPoint = 12'700;

double points(const QXmlStreamAttributes& attributes, const char* name) {
    return attributes.value(QLatin1String(name)).toDouble() / emusInPoint;
}

// Walks through the shapes of a layout; groups hold no placeholders.
class PlaceFinder {
public:
    explicit PlaceFinder(const QByteArray& xml)
        : m_reader(xml) {}

    HouseLayout find(const QString& path) {
        m_layout.path = path;
        while (!m_reader.atEnd()) {
            if (m_reader.readNext() == QXmlStreamReader::StartElement) start(m_reader.name());
            if (m_reader.isEndElement() && m_reader.name() == QLatin1String("sp")) endShape();
        }
        return std::move(m_layout);
    }

private:
    void start(QStringView name) {
        const QXmlStreamAttributes attributes = m_reader.attributes();
        if (name == QLatin1String("sldLayout"))
            m_layout.type = attributes.value(QLatin1String("type")).toString();
        else if (name == QLatin1String("sp"))
            m_place.reset(), m_box.reset();
        else if (name == QLatin1String("ph"))
            m_place = FoundPlaceholder{{attributes.value(QLatin1String("type")).toString(),
                                        attributes.value(QLatin1String("idx")).toInt()},
                                       {}};
        else if (name == QLatin1String("off"))
            m_box = SlideBox{points(attributes, "x"), points(attributes, "y"), 0, 0};
        else if (name == QLatin1String("ext") && m_box && m_box->width == 0)
            m_box->width = points(attributes, "cx"), m_box->height = points(attributes, "cy");
    }

    void endShape() {
        if (!m_place) return;
        if (m_box && m_box->width > 0) m_place->box = m_box;
        m_layout.places.push_back(*m_place);
        m_place.reset();
        m_box.reset();
    }

    QXmlStreamReader m_reader;
    HouseLayout m_layout;
    std::optional<FoundPlaceholder> m_place;
    std::optional<SlideBox> m_box;
};

std::ptrdiff_t bodies(const HouseLayout& layout) {
    return std::count_if(layout.places.begin(), layout.places.end(),
                         [](const FoundPlaceholder& place) { return place.isBody(); });
}

const HouseLayout* ofType(const std::vector<HouseLayout>& layouts, const char* type) {
    for (const HouseLayout& layout : layouts)
        if (layout.type == QLatin1String(type) && layout.title()) return &layout;
    return nullptr;
}

} // namespace

bool FoundPlaceholder::isTitle() const {
    return slot.type == QLatin1String("title") || slot.type == QLatin1String("ctrTitle");
}

bool FoundPlaceholder::isBody() const {
    return slot.type.isEmpty() || slot.type == QLatin1String("body") || slot.type == QLatin1String("obj");
}

const FoundPlaceholder* HouseLayout::ofType(const char* wanted) const {
    for (const FoundPlaceholder& place : places)
        if (place.slot.type == QLatin1String(wanted)) return &place;
    return nullptr;
}

const FoundPlaceholder* HouseLayout::title() const {
    const auto found =
        std::find_if(places.begin(), places.end(), [](const auto& place) { return place.isTitle(); });
    return found == places.end() ? nullptr : &*found;
}

// The largest one is the slide's text.
const FoundPlaceholder* HouseLayout::body() const {
    const FoundPlaceholder* largest = nullptr;
    const auto area = [](const FoundPlaceholder& place) {
        return place.box ? place.box->width * place.box->height : 0;
    };
    for (const FoundPlaceholder& place : places)
        if (place.isBody() && (!largest || area(place) > area(*largest))) largest = &place;
    return largest;
}

LayoutSlots HouseLayout::placesForSlides() const {
    const auto slotOf = [](const FoundPlaceholder* place) {
        return place ? std::optional(place->slot) : std::nullopt;
    };
    LayoutSlots own;
    own.path = path;
    own.title = slotOf(title());
    own.subtitle = slotOf(ofType("subTitle"));
    own.body = slotOf(body());
    own.footer = slotOf(ofType("ftr"));
    own.number = slotOf(ofType("sldNum"));
    return own;
}

HouseLayout houseLayoutOf(const QByteArray& xml, const QString& path) {
    return PlaceFinder(xml).find(path);
}

const HouseLayout* titleLayout(const std::vector<HouseLayout>& layouts) {
    if (const HouseLayout* layout = ofType(layouts, "title")) return layout;
    for (const HouseLayout& layout : layouts)
        if (layout.ofType("ctrTitle")) return &layout;
    return tableLayout(layouts);
}

const HouseLayout* textLayout(const std::vector<HouseLayout>& layouts) {
    for (const char* type : {"obj", "tx", "objTx"})
        if (const HouseLayout* layout = ofType(layouts, type); layout && layout->body()) return layout;
    for (const HouseLayout& layout : layouts)
        if (layout.title() && bodies(layout) == 1 && layout.type != QLatin1String("title")) return &layout;
    return tableLayout(layouts);
}

// A title and as little else as possible.
const HouseLayout* tableLayout(const std::vector<HouseLayout>& layouts) {
    if (const HouseLayout* layout = ofType(layouts, "titleOnly")) return layout;
    const HouseLayout* barest = nullptr;
    for (const HouseLayout& layout : layouts)
        if (layout.title() && (!barest || layout.places.size() < barest->places.size())) barest = &layout;
    return barest;
}

} // namespace salkku::pptx
