// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/pptx/xml_tree.h"

#include <QColor>
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
    std::optional<QColor> colourIn(const XmlNode& parent) const;
    /// What an area filled as the element in `parent` says looks like on white paper; of a gradient its mean.
    /// Nothing for an area without a fill, or filled with a picture.
    std::optional<unsigned> fillIn(const XmlNode& parent) const;

private:
    std::optional<QColor> baseOf(const XmlNode& colour) const;
    std::optional<QColor> meanOf(const XmlNode& gradient) const;

    QHash<QString, QColor> m_theme; ///< "accent1", "dk1"
    QHash<QString, QString> m_map;  ///< "bg1" to "lt1"
};

/// Whether the element in `parent` says anything of a fill, be it none.
bool saysFill(const XmlNode& parent);

} // namespace salkku::ooxml
