// SPDX-License-Identifier: GPL-3.0-or-later
// What the session answers to pages beside the matrices: figures, time, indicators, money, saved views.
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

template <class Row>
void keepChosen(std::vector<Row>& rows, const std::set<OrganisationCode>& chosen) {
    if (chosen.empty()) return;
    std::erase_if(rows, [&](const Row& row) { return chosen.count(row.organisation) == 0; });
}

} // namespace

Result<std::vector<RegionFigure>> Session::figures(const FigureQuestion& question) const {
    const auto data = narrowedSnapshot();
    if (!data) return data.error();
    return regionFigures(narrowedProgramme(), **data, question);
}

OverTimeQuestion Session::overTime(int investment, const InvestmentScope& scope) const {
    return {*m_period, investment, m_call, {m_filter.begin(), m_filter.end()}, scope};
}

// A question on one investment reads only its part of the period's reports.
std::vector<Period> Session::window(int investment) const {
    const int parts = investment > 0 ? static_cast<int>(programme().investments.size()) : 1;
    return windowOf(m_periods, *m_period, counts().reports / std::max(1, parts));
}

Result<std::vector<PeriodLights>> Session::lightsOverTime(int investment,
                                                          const InvestmentScope& scope) const {
    if (!isOpen() || !m_period) return nothingOpen();
    m_state->askedAt.start();
    return salkku::lightsOverTime(*m_state->portfolio, window(investment), overTime(investment, scope));
}

Result<std::vector<RegionTrend>> Session::progressOverTime(int investment,
                                                           const InvestmentScope& scope) const {
    if (!isOpen() || !m_period) return nothingOpen();
    m_state->askedAt.start();
    return salkku::progressOverTime(*m_state->portfolio, window(investment), overTime(investment, scope));
}

Result<std::vector<RegionRemark>> Session::remarks() const {
    const auto data = narrowedSnapshot();
    if (!data) return data.error();
    return remarksOf(narrowedProgramme(), **data);
}

Result<IndicatorOverview> Session::indicators() const {
    const auto data = snapshot();
    if (!data) return data.error();
    auto overview = indicatorOverview(*m_state->portfolio, **data);
    if (!overview || m_filter.empty()) return overview;
    keepChosen(overview->rows, m_filter);
    overview->counts = {};
    for (const IndicatorRow& row : overview->rows) ++overview->counts[static_cast<std::size_t>(row.state)];
    return overview;
}

Result<MoneyView> Session::money() const {
    if (!isOpen()) return nothingOpen();
    m_state->askedAt.start();
    auto grants = m_state->portfolio->grants();
    if (!grants) return grants.error();
    if (!m_call.isEmpty())
        std::erase_if(*grants, [this](const StoredGrant& grant) { return grant.call != m_call; });
    if (m_filter.empty()) return moneyView(programme(), *grants);
    // Mismatches are a document's own and need all of its lines.
    MoneyView whole = moneyView(programme(), *grants);
    keepChosen(*grants, m_filter);
    MoneyView view = moneyView(programme(), *grants);
    view.mismatches = std::move(whole.mismatches);
    return view;
}

QString Session::documentName(std::int64_t document) const {
    if (!isOpen() || document == 0) return {};
    const auto documents = m_state->portfolio->documents();
    if (!documents) return {};
    const auto found = std::find_if(documents->begin(), documents->end(),
                                    [&](const StoredDocument& stored) { return stored.id == document; });
    return found == documents->end() ? QString() : found->file;
}

std::vector<SavedView> Session::savedViews(const QString& page) const {
    if (!isOpen()) return {};
    const auto views = m_state->portfolio->savedViews(page);
    return views ? *views : std::vector<SavedView>();
}

Result<void> Session::saveView(const SavedView& view) {
    return isOpen() ? m_state->portfolio->saveView(view) : Result<void>(nothingOpen());
}

Result<void> Session::removeView(const QString& page, const QString& name) {
    return isOpen() ? m_state->portfolio->removeView(page, name) : Result<void>(nothingOpen());
}

} // namespace salkku::ui
