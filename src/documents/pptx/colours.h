// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/pptx/colour.h"
#include "documents/pptx/xml_tree.h"

#include <QHash>
#include <optional>

namespace salkku::ooxml {

/// What colours mean on one slide: its theme's, by the names that the slide knows them under.
class ColourScheme {
public:
    ColourScheme() = default;
    /// `theme` is the theme part's root; `map` the master's clrMap or the slide's own instead of it.
    ColourScheme(const XmlNode& theme, const XmlNode* map);

    /// The colour that the first colour element inside `parent` means, with its changes (lighter, tinted,
    /// transparent) applied. Nothing where there is none.
    std::optional<Colour> colourIn(const XmlNode& parent) const;
    /// What an area filled as the element in `parent` says looks like on white paper; of a gradient its mean.
    /// Nothing for an area without a fill, or filled with a picture.
    std::optional<unsigned> fillIn(const XmlNode& parent) const;

private:
    static bool isColour(const XmlNode& node);
    std::optional<Colour> ofTheme(const QString& name) const; ///< as the slide calls it
    std::optional<Colour> baseOf(const XmlNode& colour) const;
    std::optional<Colour> meanOf(const XmlNode& gradient) const;

    QHash<QString, Colour> m_theme; ///< "accent1", "dk1"
    QHash<QString, QString> m_map;  ///< "bg1" to "lt1"
};

/// Whether the element in `parent` says anything of a fill, be it none.
bool saysFill(const XmlNode& parent);

} // namespace salkku::ooxml
