// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"
#include "domain/programme.h"
#include "ingest/furniture.h"
#include "ingest/paragraphs.h"

#include <optional>
#include <vector>

namespace salkku {

/// A title and what stands under it. A PDF's page is one; a plain text is parted at its titles.
struct Slide {
    int page = 1;
    QString title;
    std::optional<Box> titleBox;
    int titleLine = 0;      ///< plain text only
    bool isUpright = false; ///< a page taller than wide: of a report rather than of a deck
    std::vector<Paragraph> paragraphs;
};

/// A part of a page.
struct PageArea {
    int page = 1;
    Box box;
};

/// What belongs to a page but not to its text.
struct Surroundings {
    const Furniture& furniture;
    std::vector<PageArea> tables; ///< of all pages
    const Programme& programme;
    double usualHeight = 0; ///< of the document's words
};

/// The page without its margins, legend and tables.
Slide slideOf(const Page& page, const Surroundings& surroundings, const LineJoiner& joiner);

/// The page as running text: what is set in larger type stays in its place.
Slide runningTextOf(const Page& page, const Surroundings& surroundings, const LineJoiner& joiner);

/// The height of the document's text: a quarter of the letters are no taller, so that many titles over little
/// text do not pass for it.
double usualHeightOf(const std::vector<Page>& pages);

/// Lines of all pages, so that the joiner knows the document's words.
LineJoiner joinerFor(const std::vector<Page>& pages, const Morphology& morphology);

} // namespace salkku
