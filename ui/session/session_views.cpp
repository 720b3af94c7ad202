// SPDX-License-Identifier: GPL-3.0-or-later
// What the session answers to pages.
#include "ui/session/session_state.h"

#include <QCoreApplication>
#include <algorithm>

namespace salkku::ui {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Session)
};

Error nothingOpen() {
    return {ErrorCode::NotFound, Text::tr("No portfolio with reports is open."), {}};
}

void keepOnly(std::vector<StatusReport>& reports, const std::set<OrganisationCode>& organisations) {
    std::erase_if(reports, [&](const StatusReport& report) {
        return !report.key.isNational() && organisations.count(report.key.organisation) == 0;
    });
}

std::optional<Box> boxFrom(const std::optional<QString>& text) {
    const QStringList parts = text ? text->split(QLatin1Char(' '), Qt::SkipEmptyParts) : QStringList();
    if (parts.size() != 4) return std::nullopt;
    return Box{parts[0].toDouble(), parts[1].toDouble(), parts[2].toDouble(), parts[3].toDouble()};
}

std::optional<Light> lightOf(const StatusReport& report, const std::optional<DimensionId>& dimension) {
    if (!dimension) return report.effectiveOverall();
    const auto found = report.lights.find(*dimension);
    return found == report.lights.end() ? std::nullopt : std::optional(found->second.light);
}

} // namespace

Result<const Snapshot*> Session::snapshot() const {
    if (!isOpen() || !m_period) return nothingOpen();
    if (!m_state->snapshot) {
        auto loaded = loadSnapshot(*m_state->portfolio, *m_period, m_call);
        if (!loaded) return loaded.error();
        m_state->snapshot = std::move(*loaded);
    }
    return &*m_state->snapshot;
}

Result<const Snapshot*> Session::narrowedSnapshot() const {
    const auto whole = snapshot();
    if (!whole || m_filter.empty()) return whole;
    if (!m_state->narrowed) {
        m_state->narrowed = **whole;
        keepOnly(m_state->narrowed->reports, m_filter);
        keepOnly(m_state->narrowed->earlierReports, m_filter);
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
    return overviewOf(narrowedProgramme(), **data, today);
}

Result<DimensionMatrix> Session::dimensionMatrix(int investment) const {
    const auto data = narrowedSnapshot();
    if (!data) return data.error();
    return salkku::dimensionMatrix(narrowedProgramme(), **data, investment);
}

Result<InvestmentMatrix> Session::investmentMatrix() const {
    const auto data = narrowedSnapshot();
    if (!data) return data.error();
    return salkku::investmentMatrix(narrowedProgramme(), **data);
}

Result<RegionView> Session::regionView() const {
    if (!isOpen() || !m_period) return nothingOpen();
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
    details.history = history(place);
    const StatusReport* now = (*data)->report(place.organisation, place.investment);
    const StatusReport* before = (*data)->earlierReport(place.organisation, place.investment);
    if (before) details.lightBefore = lightOf(*before, place.dimension);
    const DimensionMatrix matrix = salkku::dimensionMatrix(programme(), **data, place.investment);
    for (const DimensionRow& row : matrix.rows) {
        if (row.organisation != place.organisation) continue;
        details.progress = row.progress;
        details.light = row.overall;
        for (std::size_t i = 0; place.dimension && i < row.lights.size(); ++i)
            if (programme().dimensions[i].id == *place.dimension) details.light = row.lights[i];
    }
    if (!now) return details;
    details.text = textOf(*now);
    details.source =
        sourceOf(now->key, place.dimension ? FieldName::light(*place.dimension) : FieldName::overall());
    if (!details.source && !place.dimension) details.source = sourceOf(now->key, FieldName::percent());
    return details;
}

// Which of several reports of a period counts is for Snapshot::report to say.
std::vector<PastLight> Session::history(const CellPlace& place) const {
    ReportFilter filter;
    filter.organisation = place.organisation;
    filter.investment = place.investment;
    if (!m_call.isEmpty()) filter.call = m_call;
    const auto reports = m_state->portfolio->reports(filter);
    std::vector<PastLight> history;
    if (!reports) return history;
    for (const Period& period : m_periods) {
        if (*m_period < period) break;
        Snapshot past{period, std::nullopt, {}, {}};
        for (const StatusReport& report : *reports)
            if (report.key.period == period) past.reports.push_back(report);
        const StatusReport* report = past.report(place.organisation, place.investment);
        history.push_back({period, report ? lightOf(*report, place.dimension) : std::nullopt});
    }
    return history;
}

Result<std::vector<ReportText>> Session::texts(const OrganisationCode& organisation, int investment) const {
    const auto data = snapshot();
    if (!data) return data.error();
    std::vector<ReportText> texts;
    for (const StatusReport& report : (*data)->reports)
        if (report.key.organisation == organisation && report.key.investment == investment &&
            !report.narrative.empty())
            texts.push_back(textOf(report));
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
    const Provenance& provenance = **found;
    SourceLink link{provenance.file,         {},
                    provenance.page,         provenance.page,
                    boxFrom(provenance.box), provenance.text,
                    provenance.confidence,   provenance.readAt};
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
    const auto data = snapshot();
    if (!data) return counts;
    counts.reports = static_cast<int>(
        std::count_if((*data)->reports.begin(), (*data)->reports.end(), [](const StatusReport& report) {
            return !report.key.isNational() && isReceived(report.state);
        }));
    return counts;
}

} // namespace salkku::ui
