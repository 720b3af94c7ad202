// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import_data_set.h"

#include "domain/programme_json.h"
#include "storage/field_value.h"
#include "storage/portfolio.h"

#include <QCoreApplication>
#include <algorithm>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

bool isSame(const StoredIndicator& a, const StoredIndicator& b) {
    return a.organisation == b.organisation && a.investment == b.investment && a.part == b.part &&
           a.sectionNumber == b.sectionNumber && a.workPackage == b.workPackage && a.number == b.number &&
           a.statement == b.statement && a.due == b.due && a.result == b.result && a.achieved == b.achieved &&
           a.note == b.note;
}

bool isSame(const StoredGrant& a, const StoredGrant& b) {
    return a.organisation == b.organisation && a.label == b.label && a.call == b.call &&
           a.investment == b.investment && a.column == b.column && a.amount == b.amount;
}

template <class Item>
bool holds(const std::vector<Item>& items, const Item& wanted) {
    return std::any_of(items.begin(), items.end(), [&](const Item& item) { return isSame(item, wanted); });
}

class DataSetImport {
public:
    DataSetImport(Portfolio& portfolio, const DataSet& data, const ImportOptions& options)
        : m_portfolio(portfolio)
        , m_data(data)
        , m_options(options) {}

    Result<void> check(const QString& fileName) const {
        const auto programme = parseProgramme(m_data.programmeJson, fileName);
        if (!programme) return programme.error();
        if (programme->id != m_portfolio.programme().id)
            return Error{ErrorCode::Conflict,
                         Text::tr("This is of another programme (%1); open or make a portfolio of it first.")
                             .arg(programme->names.in(Language::Finnish)),
                         fileName};
        const auto periods = m_portfolio.periods();
        if (!periods) return periods.error();
        if (m_data.isDemo && !m_portfolio.isDemo() && !periods->empty())
            return Error{ErrorCode::Conflict,
                         Text::tr("This is made-up data; it is not mixed with a portfolio of real data."),
                         fileName};
        return {};
    }

    Result<ImportResult> run(const QString& fileName) {
        const auto done = m_portfolio.inTransaction([&]() -> Result<void> {
            if (m_data.isDemo && !m_portfolio.isDemo())
                if (const auto marked = m_portfolio.markAsDemo(); !marked) return marked;
            if (const auto stored = storeReports(fileName); !stored) return stored;
            if (const auto stored = storeIndicators(); !stored) return stored;
            return storeGrants();
        });
        if (!done) return done.error();
        return m_result;
    }

private:
    Result<void> storeReports(const QString& fileName) {
        ChangeSet changes{m_options.author, Text::tr("Import: %1").arg(fileName), {}};
        for (const StatusReport& report : m_data.reports)
            if (const auto planned = plan(report, changes.changes); !planned) return planned;
        if (changes.changes.empty()) return {};
        const auto applied = m_portfolio.apply(changes);
        if (!applied) return applied.error();
        m_result.changeSet = *applied;
        return {};
    }

    Result<void> plan(const StatusReport& report, std::vector<FieldChange>& changes) {
        const auto stored = m_portfolio.report(report.key);
        if (!stored) return stored.error();
        for (const auto& [field, value] : fieldsOf(report)) {
            const FieldValue before = *stored ? fieldOf(**stored, field) : std::nullopt;
            if (before == value) {
                ++m_result.unchanged;
            } else if (before && !m_options.replace) {
                ++m_result.conflicts;
            } else {
                ++m_result.stored;
                changes.push_back({report.key, field, value});
            }
        }
        return {};
    }

    Result<void> storeIndicators() {
        for (const DataSetIndicator& indicator : m_data.indicators) {
            if (!indicator.period) continue;
            const auto known = m_portfolio.indicators(indicator.period);
            if (!known) return known.error();
            if (holds<StoredIndicator>(*known, indicator)) {
                ++m_result.unchanged;
                continue;
            }
            if (const auto added = m_portfolio.addIndicator(indicator, *indicator.period); !added)
                return added;
            ++m_result.stored;
        }
        return {};
    }

    Result<void> storeGrants() {
        const auto known = m_portfolio.grants();
        if (!known) return known.error();
        for (const StoredGrant& grant : m_data.grants) {
            if (holds(*known, grant)) {
                ++m_result.unchanged;
                continue;
            }
            if (const auto added = m_portfolio.addGrant(grant); !added) return added;
            ++m_result.stored;
        }
        return {};
    }

    Portfolio& m_portfolio;
    const DataSet& m_data;
    const ImportOptions& m_options;
    ImportResult m_result;
};

} // namespace

Result<ImportResult> importDataSet(Portfolio& portfolio, const DataSet& data, const QString& fileName,
                                   const ImportOptions& options) {
    DataSetImport import(portfolio, data, options);
    if (const auto checked = import.check(fileName); !checked) return checked.error();
    return import.run(fileName);
}

} // namespace salkku
