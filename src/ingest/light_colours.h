// SPDX-License-Identifier: GPL-3.0-or-later
// Which colour means which light: from the document's own legend, else by hue.
#pragma once

#include "documents/document.h"
#include "domain/programme.h"
#include "ingest/table_cells.h"

#include <optional>
#include <vector>

namespace salkku {

struct LegendColour {
    unsigned rgb = 0;
    Light light = Light::Grey;
    Box patch = {};
    Box text = {};
    bool isCell = false; ///< no legend but a light in a table that is named on its colour
};

struct ColourReading {
    Light light = Light::Grey;
    double confidence = 0;
    bool isPale = false; ///< so pale that it may be a band or a background; several such tell lights
};

class LightColours {
public:
    explicit LightColours(std::vector<LegendColour> legend = {});

    /// What a fill of this colour says; nothing for white, black and colours that are no light's.
    std::optional<ColourReading> read(unsigned rgb) const;

private:
    std::vector<LegendColour> m_legend;
};

/// The page's legend: a light's name or meaning with a patch of its colour in front of it.
std::vector<LegendColour> legendOf(const Page& page, const std::vector<Cell>& cells,
                                   const Programme& programme);

} // namespace salkku
