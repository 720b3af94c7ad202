// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/findings_groups.h"

#include "ui/importing/finding_text.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>

namespace salkku::ui {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(FindingGroups)
};

constexpr double rowBand = 6; ///< points; cells of one row differ by less, rows by more

// Bounds of the confidence's bands, ascending; the last one is that from which findings are accepted at
// first.
constexpr double bounds[] = {0.5, 0.7, 0.9};

int bandOf(double confidence) {
    return static_cast<int>(std::upper_bound(std::begin(bounds), std::end(bounds), confidence) -
                            std::begin(bounds));
}

// Lights and percentages in the order of their tables: dimension by dimension, from the top down; anything
// else as it was read.
std::tuple<int, int, int, int, double> placeOf(const Finding& finding, const Programme& programme) {
    const auto* light = std::get_if<LightFinding>(&finding.fact);
    const bool inTable = light || std::holds_alternative<ProgressFinding>(finding.fact);
    if (!inTable || !finding.source.box) return {finding.source.page, 0, 0, 0, 0};
    int dimension = -1;
    for (std::size_t i = 0; light && light->dimension && i < programme.dimensions.size(); ++i)
        if (programme.dimensions[i].id == *light->dimension) dimension = static_cast<int>(i);
    return {finding.source.page, finding.investment, dimension,
            static_cast<int>(finding.source.box->y0 / rowBand), finding.source.box->x0};
}

// Where a group stands among the others, and what tells it from them. Those that compare alike stay in the
// document's order.
using GroupKey = std::pair<int, QString>;

GroupKey regionKey(const Finding& finding, const Programme& programme) {
    if (subjectIsUnknown(finding)) return {-1, finding.label}; // somebody must say who is meant
    for (std::size_t i = 0; i < programme.organisations.size(); ++i)
        if (programme.organisations[i].code == finding.organisation)
            return {static_cast<int>(i), finding.organisation.value};
    return {static_cast<int>(programme.organisations.size()), finding.organisation.value};
}

GroupKey keyOf(const Finding& finding, Grouping grouping, const Programme& programme) {
    switch (grouping) {
    case Grouping::Region:
        return regionKey(finding, programme);
    case Grouping::Page:
        return {finding.source.page, QString::number(finding.source.page)};
    case Grouping::Confidence:
        return {bandOf(finding.confidence), QString::number(bandOf(finding.confidence))};
    case Grouping::Kind:
        break;
    }
    return {0, findingKindId(finding)};
}

QString bandText(int band, Language language) {
    const auto text = [&](double bound) { return confidenceText(bound, language); };
    if (band == 0) return Text::tr("Confidence below %1").arg(text(bounds[0]));
    const int last = static_cast<int>(std::size(bounds));
    if (band == last) return Text::tr("Confidence %1 or more").arg(text(bounds[last - 1]));
    return Text::tr("Confidence from %1 to below %2").arg(text(bounds[band - 1]), text(bounds[band]));
}

} // namespace

QString groupingId(Grouping grouping) {
    switch (grouping) {
    case Grouping::Region:
        return QStringLiteral("region");
    case Grouping::Page:
        return QStringLiteral("page");
    case Grouping::Confidence:
        return QStringLiteral("confidence");
    case Grouping::Kind:
        break;
    }
    return QStringLiteral("kind");
}

std::optional<Grouping> groupingFrom(const QString& id) {
    for (const Grouping grouping : allGroupings)
        if (groupingId(grouping) == id) return grouping;
    return std::nullopt;
}

QString groupingText(Grouping grouping) {
    switch (grouping) {
    case Grouping::Region:
        return Text::tr("Grouped by region");
    case Grouping::Page:
        return Text::tr("Grouped by page");
    case Grouping::Confidence:
        return Text::tr("Grouped by confidence");
    case Grouping::Kind:
        break;
    }
    return Text::tr("Grouped by kind");
}

std::vector<FindingsGroup> groupsOf(const std::vector<Finding>& findings, Grouping grouping,
                                    const Programme& programme) {
    std::vector<FindingsGroup> groups;
    std::vector<int> ranks; // beside groups
    std::map<GroupKey, std::size_t> known;
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const GroupKey key = keyOf(findings[i], grouping, programme);
        const auto [place, isNew] = known.emplace(key, groups.size());
        if (isNew) groups.push_back({key.second, {}});
        if (isNew) ranks.push_back(key.first);
        groups[place->second].findings.push_back(i);
    }
    std::vector<std::size_t> order(groups.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return ranks[a] < ranks[b]; });
    std::vector<FindingsGroup> sorted;
    for (const std::size_t index : order) sorted.push_back(std::move(groups[index]));
    for (FindingsGroup& group : sorted)
        std::stable_sort(group.findings.begin(), group.findings.end(), [&](std::size_t a, std::size_t b) {
            return placeOf(findings[a], programme) < placeOf(findings[b], programme);
        });
    return sorted;
}

QString groupTitle(Grouping grouping, const Finding& first, const Programme& programme, Language language) {
    switch (grouping) {
    case Grouping::Region:
        return findingSubject(first, programme, language);
    case Grouping::Page:
        return Text::tr("Page %1").arg(first.source.page);
    case Grouping::Confidence:
        return bandText(bandOf(first.confidence), language);
    case Grouping::Kind:
        break;
    }
    return findingKindText(findingKindId(first));
}

QStringList kindsIn(const std::vector<Finding>& findings) {
    QStringList kinds;
    for (const Finding& finding : findings) kinds.append(findingKindId(finding));
    kinds.removeDuplicates();
    return kinds;
}

} // namespace salkku::ui
