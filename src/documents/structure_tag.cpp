// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/structure_tag.h"

#include <Object.h>
#include <algorithm>
#include <array>
#include <cctype>

namespace salkku {

namespace {

struct NamedTag {
    const char* name;
    StructureTag tag;
};

constexpr std::array standardTags = {
    NamedTag{"P", StructureTag::Paragraph},
    NamedTag{"Caption", StructureTag::Paragraph},
    NamedTag{"Note", StructureTag::Paragraph},
    NamedTag{"FENote", StructureTag::Paragraph},
    NamedTag{"TOCI", StructureTag::Paragraph},
    NamedTag{"Title", StructureTag::Title},
    NamedTag{"H", StructureTag::Heading},
    NamedTag{"L", StructureTag::List},
    NamedTag{"LI", StructureTag::ListItem},
    NamedTag{"Lbl", StructureTag::Label},
    NamedTag{"LBody", StructureTag::Inline},
    NamedTag{"Table", StructureTag::Table},
    NamedTag{"TR", StructureTag::Row},
    NamedTag{"TH", StructureTag::HeaderCell},
    NamedTag{"TD", StructureTag::DataCell},
    NamedTag{"Div", StructureTag::Division},
    NamedTag{"BlockQuote", StructureTag::Group},
    NamedTag{"Document", StructureTag::Group},
    NamedTag{"DocumentFragment", StructureTag::Group},
    NamedTag{"Part", StructureTag::Group},
    NamedTag{"Art", StructureTag::Group},
    NamedTag{"Sect", StructureTag::Group},
    NamedTag{"TOC", StructureTag::Group},
    NamedTag{"Aside", StructureTag::Group},
    NamedTag{"THead", StructureTag::Group},
    NamedTag{"TBody", StructureTag::Group},
    NamedTag{"TFoot", StructureTag::Group},
};

const NamedTag* standardTag(const std::string& name) {
    const auto found = std::find_if(standardTags.begin(), standardTags.end(),
                                    [&](const NamedTag& tag) { return name == tag.name; });
    return found == standardTags.end() ? nullptr : &*found;
}

// "H1" to "H6", and deeper ones.
bool isNumberedHeading(const std::string& name) {
    return name.size() > 1 && name[0] == 'H' &&
           std::all_of(name.begin() + 1, name.end(), [](unsigned char c) { return std::isdigit(c) != 0; });
}

constexpr int mostRoles = 8; // a chain of names that is longer goes in a circle
constexpr int widestSpan = 1000;

int spanIn(const Object& attributes, const char* name) {
    if (!attributes.isDict()) return 1;
    const Object span = attributes.dictLookup(name);
    return span.isInt() ? std::clamp(span.getInt(), 1, widestSpan) : 1;
}

} // namespace

StructureTag structureTagOf(std::string name, Dict* roles) {
    for (int step = 0; step < mostRoles; ++step) {
        if (const NamedTag* tag = standardTag(name)) return tag->tag;
        if (isNumberedHeading(name)) return StructureTag::Heading;
        const Object role = roles ? roles->lookup(name.c_str()) : Object(objNull);
        if (!role.isName()) break;
        name = role.getName();
    }
    return StructureTag::Inline;
}

int spanOf(Dict& element, const char* attribute) {
    const Object attributes = element.lookup("A");
    if (!attributes.isArray()) return spanIn(attributes, attribute);
    int span = 1;
    for (int i = 0; i < attributes.arrayGetLength(); ++i)
        span = std::max(span, spanIn(attributes.arrayGet(i), attribute));
    return span;
}

} // namespace salkku
