// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo_facts.h"

#include "app/demo_packages.h"
#include "app/demo_story.h"

#include <algorithm>

namespace salkku {

namespace {

constexpr std::size_t reportedPeriods = 4;      ///< that the numbers are followed over
constexpr std::size_t oddOrganisation = 8;      ///< whose grant does not add up
constexpr std::size_t mostOrganisations = 60;   ///< enough to look at
constexpr std::int64_t smallestGrant = 400'000; ///< euros
constexpr std::int64_t grantStep = 50'000;      ///< euros
constexpr std::int64_t oddity = 9'000;          ///< euros

Quarter quarterOf(YearMonth month) {
    return {month.year(), (month.month() + 2) / 3};
}

QString heading(const QStringList& words) {
    if (words.isEmpty()) return {};
    return words.front().left(1).toUpper() + words.front().mid(1);
}

class FactsTeller {
public:
    FactsTeller(Portfolio& portfolio, const DemoTexts& texts, const std::vector<Period>& periods,
                const CallId& call, quint32 seed)
        : m_portfolio(portfolio)
        , m_texts(texts)
        , m_periods(periods.end() - static_cast<std::ptrdiff_t>(std::min(reportedPeriods, periods.size())),
                    periods.end())
        , m_call(call)
        , m_dice(seed) {}

    Result<void> tell() {
        const Programme& programme = m_portfolio.programme();
        const auto organisations = programme.reportingOrganisations();
        for (std::size_t i = 0; i < std::min(organisations.size(), mostOrganisations); ++i)
            for (const Investment& investment : programme.investments)
                tellOne(*organisations[i], investment.number, i == oddOrganisation);
        return m_portfolio.loadFacts(m_indicators, m_grants, demoPlan(programme, m_texts, m_call));
    }

private:
    void tellOne(const Organisation& organisation, int investment, bool isOdd) {
        tellStatement(organisation.code, investment);
        tellNumber(organisation.code, investment);
        tellGrant(organisation, investment, isOdd && investment == 1);
    }

    // Some of them fall due before the last period, and not all of those are met.
    Quarter dueQuarter() { return quarterOf(m_periods.back().last().plus(3 * (m_dice.below(6) - 2))); }

    void tellStatement(const OrganisationCode& organisation, int investment) {
        StoredIndicator indicator;
        indicator.organisation = organisation;
        indicator.investment = investment;
        indicator.number = 1;
        indicator.statement = m_dice.pick(m_texts.statements);
        indicator.due = dueQuarter();
        const bool isDue = indicator.due->lastMonth() <= m_periods.back().last();
        indicator.result = isDue && !m_dice.oneIn(4) ? QStringLiteral("met")
                           : m_dice.oneIn(3)         ? QStringLiteral("partly")
                                                     : QStringLiteral("not_met");
        if (indicator.result == QLatin1String("met")) indicator.achieved = indicator.due;
        indicator.period = m_periods.back();
        m_indicators.push_back(indicator);
    }

    void tellNumber(const OrganisationCode& organisation, int investment) {
        StoredIndicator indicator;
        indicator.organisation = organisation;
        indicator.investment = investment;
        indicator.number = 2;
        indicator.statement = m_dice.pick(m_texts.measures);
        indicator.due = dueQuarter();
        indicator.unit = QStringLiteral("%");
        indicator.baseline = 30 + m_dice.below(4) * 5;
        indicator.target = 80;
        double value = *indicator.baseline;
        for (const Period& period : m_periods) {
            value = std::min(95.0, value + m_dice.below(14));
            indicator.value = value;
            indicator.result = QStringLiteral("unknown");
            indicator.period = period;
            m_indicators.push_back(indicator);
        }
    }

    void tellGrant(const Organisation& organisation, int investment, bool isOdd) {
        const MoneyWords& words = m_portfolio.programme().moneyWords;
        const std::int64_t granted = smallestGrant + grantStep * m_dice.below(60);
        const std::int64_t paid = granted * (40 + m_dice.below(55)) / 100;
        const std::int64_t left = granted - paid + (isOdd ? oddity : 0);
        const std::pair<QString, std::int64_t> amounts[] = {
            {heading(words.granted), granted}, {heading(words.paid), paid}, {heading(words.remaining), left}};
        for (const auto& [column, euros] : amounts) {
            if (column.isEmpty()) continue;
            m_grants.push_back({organisation.code, organisation.names.fi, m_call, investment, column,
                                Money::fromEuros(euros), 0});
        }
    }

    Portfolio& m_portfolio;
    const DemoTexts& m_texts;
    std::vector<Period> m_periods;
    CallId m_call;
    DemoDice m_dice;
    std::vector<StoredIndicator> m_indicators;
    std::vector<StoredGrant> m_grants;
};

} // namespace

Result<void> addDemoFacts(Portfolio& portfolio, const DemoTexts& texts, const std::vector<Period>& periods,
                          const CallId& call, quint32 seed) {
    if (periods.empty()) return {};
    return FactsTeller(portfolio, texts, periods, call, seed).tell();
}

} // namespace salkku
