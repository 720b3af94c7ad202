// SPDX-License-Identifier: GPL-3.0-or-later
// What the session answers to pages.
#include "ui/session/session_state.h"
#include "ui/session/source_link.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

namespace salkku::ui {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Session)
};

Error nothingOpen() {
    return {ErrorCode::NotFound, Text::tr("No portfolio with reports is open."), {}};
}

std::vector<StatusReport> ofOrganisations(const std::vector<StatusReport>& reports,
                                          const std::set<OrganisationCode>& organisations) {
    std::vector<StatusReport> chosen;
    std::copy_if(reports.begin(), reports.end(), std::back_inserter(chosen), [&](const StatusReport& report) {
        return report.key.isNational() || organisations.count(report.key.organisation) > 0;
    });
    return chosen;
}
std::optional<Light> lightOf(const StatusReport& report, const std::optional<DimensionId>& dimension) {
    if (!dimension) return report.effectiveOverall();
    const auto found = report.lights.find(*dimension);
    return found == report.lights.end() ? std::nullopt : std::optional(found->second.light);
}

} // namespace

Result<const Snapshot*> Session::snapshot() const {
    if (!isOpen() || !m_period) return nothingOpen();
    m_state->askedAt.start();
    if (!m_state->snapshot) {
        const auto read = [this](const Period& period, SnapshotTexts) {
            return m_state->reports.of(*m_state->portfolio, period, m_call);
        };
        auto loaded = loadSnapshot(*m_state->portfolio, *m_period, read, SnapshotTexts::None);
        if (!loaded) return loaded.error();
        m_state->snapshot = std::move(*loaded);
    }
    return &*m_state->snapshot;
}

Result<const Snapshot*> Session::narrowedSnapshot() const {
    const auto whole = snapshot();
    if (!whole || m_filter.empty()) return whole;
    if (!m_state->narrowed) {
        const Snapshot& all = **whole;
        m_state->narrowed = Snapshot{all.period, all.previous, ofOrganisations(all.reports, m_filter),
                                     ofOrganisations(all.earlierReports, m_filter), all.standing};
    }
    return &*m_state->narrowed;
}

// The programme as if it had only the chosen organisations: every figure then speaks of them alone.
Programme Session::narrowedProgramme() const {
    Programme narrowed = programme();
    if (!m_filter.empty())
        std::erase_if(narrowed.organisations,
                      [this](const Organisation& o) { return m_filter.count(o.code) == 0; });
    return narrowed;
}

Result<Overview> Session::overview(const QDate& today) const {
    const auto data = narrowedSnapshot();
    if (!data) return data.error();
    return overviewOf(narrowedProgramme(), **data, m_state->portfolio->date().value_or(today));
}

Result<DimensionMatrix> Session::dimensionMatrix(int investment, const InvestmentScope& scope) const {
    const auto data = narrowedSnapshot();
    if (!data) return data.error();
    return salkku::dimensionMatrix(narrowedProgramme(), **data, investment, scope);
}

std::vector<InvestmentScope> Session::scopes(int investment) const {
    const auto data = narrowedSnapshot();
    return data ? scopesOf(**data, investment) : std::vector<InvestmentScope>{{}};
}

ScopeTitles Session::scopeTitles(int investment) const {
    if (!isOpen()) return {};
    const auto packages = m_state->portfolio->workPackages();
    return packages ? salkku::scopeTitles(*packages, investment, m_call, m_filter) : ScopeTitles();
}

Result<InvestmentMatrix> Session::investmentMatrix() const {
    const auto data = narrowedSnapshot();
    if (!data) return data.error();
    return salkku::investmentMatrix(narrowedProgramme(), **data);
}

Result<RegionView> Session::regionView() const {
    if (!isOpen() || !m_period) return nothingOpen();
    m_state->askedAt.start();
    return salkku::regionView(*m_state->portfolio, m_organisation, *m_period, m_call);
}

Result<RegionFacts> Session::regionFacts() const {
    if (!isOpen() || !m_period) return nothingOpen();
    return salkku::regionFacts(*m_state->portfolio, m_organisation, *m_period, m_call);
}

Result<CellDetails> Session::cellDetails(const CellPlace& place) const {
    const auto data = snapshot();
    if (!data) return data.error();
    CellDetails details;
    details.place = place;
    const StatusReport* now = (*data)->report(place.organisation, place.investment, place.scope);
    const StatusReport* before = (*data)->earlierReport(place.organisation, place.investment, place.scope);
    if (before) details.lightBefore = lightOf(*before, place.dimension);
    const DimensionRow row =
        dimensionRow(programme(), **data, place.organisation, place.investment, place.scope);
    details.progress = row.progress;
    details.receivedAt = row.receivedAt;
    addHistory(details, now ? now->key.call : m_call);
    details.light = row.overall;
    for (std::size_t i = 0; place.dimension && i < row.lights.size(); ++i)
        if (programme().dimensions[i].id == *place.dimension) details.light = row.lights[i];
    if (place.investment > 0 && place.scope.workPackage == 0)
        details.packages = packagesRollUp(**data, place.organisation, place.investment, place.scope.part);
    if (!now) return details;
    const auto whole = m_state->portfolio->report(now->key);
    if (!whole) return whole.error();
    if (*whole) details.text = textOf(**whole);
    details.source =
        sourceOf(now->key, place.dimension ? FieldName::light(*place.dimension) : FieldName::overall());
    if (!details.source && !place.dimension) details.source = sourceOf(now->key, FieldName::percent());
    return details;
}

// What the earlier periods say of the cell: its lights, for how long it has been so, and where progress
// leads.
void Session::addHistory(CellDetails& details, const CallId& call) const {
    ReportFilter filter;
    filter.organisation = details.place.organisation;
    filter.investment = details.place.investment;
    filter.withNarrative = false;
    if (!m_call.isEmpty()) filter.call = m_call;
    const auto reports = m_state->portfolio->reports(filter);
    if (!reports) return;
    std::map<Period, const StatusReport*> whole;
    for (const StatusReport& report : *reports) // of several calls the latest stands last
        if (details.place.scope.holds(report.key) && isReceived(report.state))
            whole[report.key.period] = &report;
    std::vector<std::optional<Light>> lights;
    std::vector<TrendPoint> trend;
    for (const Period& period : m_periods) {
        if (*m_period < period) break;
        const auto found = whole.find(period);
        const StatusReport* report = found == whole.end() ? nullptr : found->second;
        lights.push_back(report ? lightOf(*report, details.place.dimension) : std::nullopt);
        details.history.push_back({period, lights.back()});
        trend.push_back({period, {}, report ? report->percent : std::nullopt, {}});
    }
    details.unchanged = unchangedPeriods(lights);
    if (const auto end = endOfWork(programme(), call, *m_period)) details.forecast = forecast(trend, *end);
}

Result<std::vector<ReportText>> Session::texts(const OrganisationCode& organisation, int investment) const {
    if (!isOpen() || !m_period) return nothingOpen();
    ReportFilter filter{m_period, {}, organisation, investment};
    if (!m_call.isEmpty()) filter.call = m_call;
    const auto reports = m_state->portfolio->reports(filter);
    if (!reports) return reports.error();
    std::vector<ReportText> texts;
    for (const StatusReport& report : *reports)
        if (!report.narrative.empty()) texts.push_back(textOf(report));
    return texts;
}

ReportText Session::textOf(const StatusReport& report) const {
    ReportText text{report.key.call, report.key.part, {}};
    const auto add = [&](const SectionId& section) {
        const auto found = report.narrative.find(section);
        if (found == report.narrative.end() || found->second.empty()) return;
        text.sections.push_back(
            {section, found->second, sourceOf(report.key, FieldName::narrative(section))});
    };
    for (const NarrativeSection& section : programme().sections) add(section.id);
    for (const auto& [section, items] : report.narrative)
        if (!programme().section(section)) add(section);
    return text;
}

std::optional<SourceLink> Session::sourceOf(const StatusKey& key, const FieldName& field) const {
    const auto found = m_state->portfolio->provenance(key, field);
    if (!found || !*found) return std::nullopt;
    return linkOf(**found);
}

SourceLink Session::linkOf(const Provenance& provenance) const {
    SourceLink link = sourceLinkOf(provenance);
    const auto documents = m_state->portfolio->documents();
    if (!documents) return link;
    for (const StoredDocument& document : *documents) {
        if (document.id != provenance.document) continue;
        link.path = document.path;
        link.pages = document.pages;
    }
    return link;
}

PortfolioCounts Session::counts() const {
    PortfolioCounts counts;
    counts.organisations = static_cast<int>(programme().reportingOrganisations().size());
    if (!isOpen() || !m_period) return counts;
    const auto reports = m_state->portfolio->receivedReports(*m_period, m_call);
    counts.reports = reports ? *reports : 0;
    return counts;
}

} // namespace salkku::ui
