// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"
#include "ingest/furniture.h"
#include "ingest/paragraphs.h"
#include "ingest/table_grid.h"

#include <optional>
#include <vector>

namespace salkku {

/// A title and what stands under it. A PDF's page is one; a plain text is parted at its titles.
struct Slide {
    int page = 1;
    QString title;
    std::optional<Box> titleBox;
    int titleLine = 0; ///< plain text only
    std::vector<Paragraph> paragraphs;
};

/// The page without its margins and without the words of its table.
Slide slideOf(const Page& page, const Furniture& furniture, const OrganisationTable* table,
              const LineJoiner& joiner);

/// Lines of all pages, so that the joiner knows the document's words.
LineJoiner joinerFor(const std::vector<Page>& pages);

} // namespace salkku
