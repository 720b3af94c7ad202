// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/report_organisation.h"

#include "ingest/report_headings.h"

#include <algorithm>
#include <map>

namespace salkku {

namespace {

constexpr int fewestHeadings = 3; // with two numbers or more, as "2.1"
constexpr int fewestMentions = 3;
constexpr double leastShare = 2.0 / 3; // of all organisations' mentions

bool isSection(const QString& text) {
    const auto heading = numberedHeading(text);
    return heading && heading->depth > 1;
}

int sectionsIn(const std::vector<Slide>& slides) {
    int count = 0;
    for (const Slide& slide : slides) {
        count += isSection(slide.title);
        for (const Paragraph& paragraph : slide.paragraphs) count += isSection(paragraph.text);
    }
    return count;
}

using Counts = std::map<OrganisationCode, int>;

void count(const QString& text, const OrganisationIndex& organisations, Counts& counts) {
    for (const OrganisationMention& mention : organisations.mentionsIn(text)) ++counts[mention.organisation];
}

Counts mentionsIn(const std::vector<Slide>& slides, const OrganisationIndex& organisations) {
    Counts counts;
    for (const Slide& slide : slides) {
        count(slide.title, organisations, counts);
        for (const Paragraph& paragraph : slide.paragraphs) count(paragraph.text, organisations, counts);
    }
    return counts;
}

} // namespace

OrganisationCode reportOrganisation(const std::vector<Slide>& slides,
                                    const OrganisationIndex& organisations) {
    if (sectionsIn(slides) < fewestHeadings) return {};
    const Counts counts = mentionsIn(slides, organisations);
    int all = 0;
    for (const auto& entry : counts) all += entry.second;
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    if (most == counts.end() || most->second < fewestMentions || most->second < leastShare * all) return {};
    return most->first;
}

} // namespace salkku
