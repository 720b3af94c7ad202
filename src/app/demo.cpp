// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo.h"

#include "app/built_in_programme.h"
#include "app/demo_facts.h"
#include "app/demo_packages.h"
#include "app/demo_programme.h"
#include "app/demo_story.h"

#include <algorithm>

namespace salkku {

namespace {

// The latest ones.
std::vector<Period> demoPeriods(const Programme& programme, int wanted) {
    std::vector<Period> periods = periodsWithinCalls(programme);
    if (static_cast<int>(periods.size()) > wanted) periods.erase(periods.begin(), periods.end() - wanted);
    return periods;
}

// The first call that covers all the periods, else the first of all.
CallId demoCall(const Programme& programme, const std::vector<Period>& periods) {
    for (const Call& call : programme.calls)
        if (!periods.empty() && call.from <= periods.front().first() && periods.back().last() <= call.until)
            return call.id;
    return programme.calls.empty() ? CallId() : programme.calls.front().id;
}

// The stories are spread so that they stand in different areas; each repeats in larger portfolios.
DemoPlot plotOf(std::size_t organisation) {
    switch (organisation % 22) {
    case 5:
        return DemoPlot::Recovery;
    case 11:
        return DemoPlot::FallingBehind;
    case 19:
        return DemoPlot::Silent;
    default:
        return DemoPlot::Ordinary;
    }
}

constexpr std::size_t packagedPeriods = 4;

class DemoBuilder {
public:
    DemoBuilder(Portfolio& portfolio, const DemoOptions& options)
        : m_portfolio(portfolio)
        , m_programme(portfolio.programme())
        , m_texts(readDemoTexts())
        , m_periods(demoPeriods(m_programme, options.periods))
        , m_call(demoCall(m_programme, m_periods))
        , m_seed(options.seed) {}

    Result<void> build() {
        const auto organisations = m_programme.reportingOrganisations();
        for (std::size_t i = 0; i < organisations.size(); ++i) addOrganisation(organisations[i]->code, i);
        addNationalSummaries();
        sortByPeriod();
        if (const auto loaded = m_portfolio.load(m_reports); !loaded) return loaded.error();
        if (const auto added = addDemoFacts(m_portfolio, m_texts, m_periods, m_call, m_seed); !added)
            return added;
        if (const auto dated = settleDate(); !dated) return dated;
        return m_portfolio.markAsDemo();
    }

private:
    // Reports come in period after period, and so they stand in the file.
    void sortByPeriod() {
        std::stable_sort(
            m_reports.begin(), m_reports.end(),
            [](const StatusReport& a, const StatusReport& b) { return a.key.period < b.key.period; });
    }

    // The day after the last deadline: what is late must be the same whenever the demo is looked at.
    Result<void> settleDate() {
        const ReportingPeriod* last = m_periods.empty() ? nullptr : m_programme.period(m_periods.back());
        return last ? m_portfolio.setDate(last->deadline.addDays(1)) : Result<void>();
    }

    void addOrganisation(const OrganisationCode& organisation, std::size_t index) {
        for (const Investment& investment : m_programme.investments) {
            const auto seed =
                m_seed * 7919U + static_cast<quint32>(index) * 101U + static_cast<quint32>(investment.number);
            DemoStory story(m_programme, m_texts, plotOf(index), seed);
            auto told = story.tell(organisation, investment.number, m_call, m_periods);
            leaveUnfinished(told, index, investment.number);
            if (index < packagedOrganisations && investment.number <= packagedInvestments)
                addPackages(told, investment, plotOf(index) == DemoPlot::FallingBehind);
            std::move(told.begin(), told.end(), std::back_inserter(m_reports));
        }
    }

    // What the work packages of the latest periods say; `isDarker`: one of them is worse than the whole says.
    void addPackages(const std::vector<StatusReport>& told, const Investment& investment, bool isDarker) {
        for (const StatusReport& whole : told) {
            const bool isLate =
                whole.key.period >= m_periods[m_periods.size() - std::min(packagedPeriods, m_periods.size())];
            if (!isLate || !isReceived(whole.state)) continue;
            for (int number = 1; number <= packagesAnInvestment; ++number)
                m_reports.push_back(
                    demoPackage(whole, investment, number, isDarker, m_texts.redComments.front()));
        }
    }

    // The last period is still being reported: a draft here, one missing there.
    void leaveUnfinished(std::vector<StatusReport>& told, std::size_t index, int investment) const {
        if (told.empty() || told.back().key.period != m_periods.back()) return;
        if (index % 22 == 3 && investment % 4 == 3) {
            told.back().state = ReportState::Draft;
            told.back().received = {};
        }
        if (index % 22 == 14 && investment % 4 == 0) told.pop_back();
    }

    void addNationalSummaries() {
        DemoDice dice(m_seed);
        for (const Period& period : m_periods) {
            addNational(dice, period, 0, false);
            for (const Investment& investment : m_programme.investments)
                addNational(dice, period, investment.number, true);
        }
    }

    void addNational(DemoDice& dice, const Period& period, int investment, bool perInvestment) {
        StatusReport report{{OrganisationCode(), m_call, investment, QString(), 0, period},
                            ReportState::Accepted,
                            demoReceived(m_programme, period, -5),
                            {},
                            {},
                            {},
                            {},
                            {}};
        for (const NarrativeSection& section : m_programme.sections)
            if (section.perInvestment == perInvestment)
                report.narrative[section.id] = severalItems(dice, section.id);
        if (!report.narrative.empty()) m_reports.push_back(std::move(report));
    }

    std::vector<NarrativeItem> severalItems(DemoDice& dice, const SectionId& section) const {
        const QStringList& texts = m_texts.of(section);
        const int start = dice.below(static_cast<int>(texts.size()));
        std::vector<NarrativeItem> items;
        for (int i = 0; i < std::min<int>(4, static_cast<int>(texts.size())); ++i)
            items.push_back({texts[(start + i) % texts.size()], 0, false});
        return items;
    }

    Portfolio& m_portfolio;
    const Programme& m_programme;
    DemoTexts m_texts;
    std::vector<Period> m_periods;
    CallId m_call;
    quint32 m_seed;
    std::vector<StatusReport> m_reports;
};

} // namespace

Result<Portfolio> createDemo(const QString& path, const DemoOptions& options) {
    const QByteArray definition = enlargedProgramme(builtInProgrammeJson(), options.organisations,
                                                    options.investments, options.periods);
    auto portfolio = Portfolio::create(path, definition);
    if (!portfolio) return portfolio.error();
    if (const auto built = DemoBuilder(*portfolio, options).build(); !built) return built.error();
    return portfolio;
}

} // namespace salkku
