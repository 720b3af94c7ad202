// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"
#include "ingest/lines.h"

#include <set>
#include <vector>

namespace salkku {

/// What stands in the margins of a document's pages and is no part of their text: page numbers, and running
/// headers and footers that many pages repeat.
class Furniture {
public:
    explicit Furniture(const std::vector<Page>& pages);
    bool contains(const Page& page, const Run& run) const;

private:
    std::set<QString> m_repeated;
};

} // namespace salkku
