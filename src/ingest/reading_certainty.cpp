// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/reading_certainty.h"

#include <algorithm>

namespace salkku {

namespace {

bool isUncertain(const Page& page) {
    return std::any_of(page.words.begin(), page.words.end(),
                       [](const Word& word) { return word.certainty < 1; });
}

bool holdsMiddle(const Box& outer, const Box& inner) {
    return outer.x0 <= inner.centreX() && inner.centreX() <= outer.x1 && outer.y0 <= inner.centreY() &&
           inner.centreY() <= outer.y1;
}

// The mean over the words that stand in the box: one bad word of a paragraph does not spoil the others.
double certaintyIn(const Page& page, const Box& box) {
    double sum = 0;
    int count = 0;
    for (const Word& word : page.words) {
        if (!holdsMiddle(box, word.box)) continue;
        sum += word.certainty;
        ++count;
    }
    return count > 0 ? sum / count : 1;
}

} // namespace

void lowerByCertainty(const Document& document, std::vector<Finding>& findings) {
    for (const Page& page : document.pages) {
        if (!isUncertain(page)) continue;
        for (Finding& finding : findings)
            if (finding.source.page == page.number && finding.source.box &&
                !std::holds_alternative<LightFinding>(finding.fact))
                finding.confidence *= certaintyIn(page, *finding.source.box);
    }
}

} // namespace salkku
