// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/overview.h"

#include <algorithm>

namespace salkku {

namespace {

// Published documents have no deadline of their own: what they leave out is missing, not late.
bool isAllImported(const Snapshot& snapshot) {
    return !snapshot.reports.empty() &&
           std::all_of(snapshot.reports.begin(), snapshot.reports.end(),
                       [](const StatusReport& report) { return report.state == ReportState::Imported; });
}

// What decides between in time and late in one period.
struct Punctuality {
    std::optional<QDate> deadline; ///< nothing where there is none, or nothing can be late
    bool passed = false;
};

bool cameLate(const StatusReport& report, const Punctuality& punctuality) {
    return punctuality.deadline && report.state != ReportState::Imported && report.received.isValid() &&
           report.received.date() > *punctuality.deadline;
}

Reception receptionOf(const StatusReport* report, const Punctuality& punctuality) {
    if (report && isReceived(report->state))
        return cameLate(*report, punctuality) ? Reception::ReceivedLate : Reception::Received;
    if (punctuality.passed) return Reception::Late;
    return report ? Reception::Draft : Reception::Missing;
}

CompletenessRow completenessRow(const Programme& programme, const Snapshot& snapshot,
                                const Organisation& organisation, const Punctuality& punctuality) {
    CompletenessRow row{organisation.code, {}};
    for (const Investment& investment : programme.investments)
        row.investments.push_back(
            receptionOf(snapshot.report(organisation.code, investment.number), punctuality));
    return row;
}

std::optional<double> mean(const std::vector<int>& values) {
    if (values.empty()) return std::nullopt;
    double sum = 0;
    for (const int value : values) sum += value;
    return sum / static_cast<double>(values.size());
}

bool counts(const StatusReport& report) {
    return !report.key.isNational() && report.key.workPackage == 0 && isReceived(report.state);
}

using Counted = std::vector<const StatusReport*>;

// The received reports: of an investment as a whole, and of its parts only where there is no such one.
Counted countedOf(const std::vector<StatusReport>& reports) {
    // Reports stand in StatusKey order: the whole of an investment before its parts.
    std::vector<const StatusReport*> wholes; // of the investment at hand, one a call
    const auto isOfSame = [](const StatusKey& a, const StatusKey& b) {
        return a.investment == b.investment && a.organisation == b.organisation;
    };
    Counted counted;
    for (const StatusReport& report : reports) {
        if (!counts(report)) continue;
        if (!wholes.empty() && !isOfSame(wholes.front()->key, report.key)) wholes.clear();
        const bool hasWhole = std::any_of(wholes.begin(), wholes.end(), [&](const StatusReport* whole) {
            return whole->key.call == report.key.call;
        });
        if (report.key.part.isEmpty()) wholes.push_back(&report);
        if (report.key.part.isEmpty() || !hasWhole) counted.push_back(&report);
    }
    return counted;
}

// All dimension lights, or the overall light where a report has only that.
int countLights(const Counted& reports, Light wanted) {
    int count = 0;
    for (const StatusReport* report : reports) {
        for (const auto& [dimension, light] : report->lights) count += light.light == wanted;
        if (report->lights.empty() && report->overall) count += report->overall->light == wanted;
    }
    return count;
}

template <class Field>
std::optional<double> meanPercent(const Counted& reports, Field field) {
    std::vector<int> values;
    for (const StatusReport* report : reports)
        if (report->*field) values.push_back((report->*field)->value());
    return mean(values);
}

Tiles tilesOf(const Snapshot& snapshot, const std::vector<CompletenessRow>& completeness) {
    Tiles tiles;
    tiles.organisationsExpected = static_cast<int>(completeness.size());
    for (const CompletenessRow& row : completeness) {
        const auto count = [&](Reception reception) {
            return static_cast<int>(std::count(row.investments.begin(), row.investments.end(), reception));
        };
        const int late = count(Reception::ReceivedLate);
        tiles.organisationsReceived +=
            count(Reception::Received) + late == static_cast<int>(row.investments.size());
        tiles.receivedLate += late;
        tiles.missing += count(Reception::Missing) + count(Reception::Late);
        tiles.drafts += count(Reception::Draft);
    }
    tiles.hasPrevious = snapshot.previous.has_value();
    const Counted reports = countedOf(snapshot.reports);
    const Counted earlier = countedOf(snapshot.earlierReports);
    tiles.reds = countLights(reports, Light::Red);
    tiles.redsBefore = countLights(earlier, Light::Red);
    tiles.yellows = countLights(reports, Light::Yellow);
    tiles.yellowsBefore = countLights(earlier, Light::Yellow);
    tiles.meanPercent = meanPercent(reports, &StatusReport::percent);
    tiles.meanPercentBefore = meanPercent(earlier, &StatusReport::percent);
    tiles.meanPlanned = meanPercent(reports, &StatusReport::plannedPercent);
    return tiles;
}

std::optional<Light> lightIn(const StatusReport* report, const std::optional<DimensionId>& dimension) {
    if (!report || !isReceived(report->state)) return std::nullopt;
    if (!dimension) return report->overall ? std::optional(report->overall->light) : std::nullopt;
    const auto found = report->lights.find(*dimension);
    return found == report->lights.end() ? std::nullopt : std::optional(found->second.light);
}

QString commentIn(const StatusReport* report, const std::optional<DimensionId>& dimension) {
    if (!report) return {};
    if (!dimension) return report->overall ? report->overall->comment : QString();
    const auto found = report->lights.find(*dimension);
    return found == report->lights.end() ? QString() : found->second.comment;
}

// What changed in one organisation's report on one investment.
class ReportNews {
public:
    ReportNews(const Snapshot& snapshot, const OrganisationCode& organisation, int investment,
               std::vector<News>& news)
        : m_now(snapshot.report(organisation, investment))
        , m_before(snapshot.earlierReport(organisation, investment))
        , m_organisation(organisation)
        , m_investment(investment)
        , m_news(news) {}

    void collect(const Programme& programme) {
        const bool isReported = m_now && isReceived(m_now->state);
        const bool wasReported = m_before && isReceived(m_before->state);
        if (!wasReported) return; // a first report is no change
        if (!isReported) return addGone();
        if (m_now->lights != m_before->lights)
            for (const Dimension& dimension : programme.dimensions) addLight(dimension.id);
        addLight(std::nullopt);
        addFallenProgress();
    }

private:
    News blank(NewsKind kind, Change change) const {
        News news;
        news.kind = kind;
        news.organisation = m_organisation;
        news.investment = m_investment;
        news.change = change;
        return news;
    }

    void addGone() { m_news.push_back(blank(NewsKind::NotReported, Change::Gone)); }

    void addLight(const std::optional<DimensionId>& dimension) {
        const auto before = lightIn(m_before, dimension);
        const auto now = lightIn(m_now, dimension);
        const Change change = changeOf(before, now);
        if (change != Change::Worse && change != Change::Better) return;
        News news = blank(NewsKind::Light, change);
        news.dimension = dimension;
        news.lightBefore = before;
        news.light = now;
        news.comment = commentIn(m_now, dimension);
        m_news.push_back(std::move(news));
    }

    // Progress is expected to grow; only a fall is news.
    void addFallenProgress() {
        if (changeOf(m_before->percent, m_now->percent) != Change::Worse) return;
        News news = blank(NewsKind::Progress, Change::Worse);
        news.percentBefore = m_before->percent;
        news.percent = m_now->percent;
        m_news.push_back(std::move(news));
    }

    const StatusReport* m_now;
    const StatusReport* m_before;
    OrganisationCode m_organisation;
    int m_investment;
    std::vector<News>& m_news;
};

// The order in which an officer wants to hear of it.
int rankOf(const News& news) {
    if (news.kind == NewsKind::Light && news.change == Change::Worse) return news.light == Light::Red ? 0 : 1;
    if (news.kind == NewsKind::Progress) return 2;
    if (news.kind == NewsKind::NotReported) return 3;
    return 4;
}

std::vector<News> newsOf(const Programme& programme, const Snapshot& snapshot) {
    std::vector<News> news;
    for (const Organisation& organisation : programme.organisations)
        for (const Investment& investment : programme.investments)
            ReportNews(snapshot, organisation.code, investment.number, news).collect(programme);
    std::stable_sort(news.begin(), news.end(),
                     [](const News& a, const News& b) { return rankOf(a) < rankOf(b); });
    return news;
}

} // namespace

Overview overviewOf(const Programme& programme, const Snapshot& snapshot, const QDate& asOf) {
    Overview overview;
    overview.deadline = snapshot.standing.deadline;
    overview.locked = snapshot.standing.locked;
    if (const ReportingPeriod* scheduled = programme.period(snapshot.period); scheduled && !overview.deadline)
        overview.deadline = scheduled->deadline;
    Punctuality punctuality;
    if (!isAllImported(snapshot)) punctuality.deadline = overview.deadline;
    punctuality.passed = punctuality.deadline && asOf > *punctuality.deadline;
    for (const Organisation* organisation : programme.reportingOrganisations())
        overview.completeness.push_back(completenessRow(programme, snapshot, *organisation, punctuality));
    overview.tiles = tilesOf(snapshot, overview.completeness);
    overview.news = newsOf(programme, snapshot);
    return overview;
}

} // namespace salkku
