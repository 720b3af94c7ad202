// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import_data_set.h"

#include "domain/programme_json.h"
#include "storage/entity_fields.h"
#include "storage/field_value.h"
#include "storage/portfolio.h"

#include <QCoreApplication>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

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
            return store(fileName);
        });
        if (!done) return done.error();
        return m_result;
    }

private:
    Result<void> store(const QString& fileName) {
        for (const StatusReport& report : m_data.reports)
            for (const auto& [field, value] : fieldsOf(report))
                if (const auto planned = plan({report.key, field, value}); !planned) return planned;
        for (const StoredIndicator& indicator : m_data.indicators)
            if (const auto planned = plan(fieldsOf(indicator)); !planned) return planned;
        for (StoredGrant grant : m_data.grants) {
            grant.document = 0; // a number of the file that it was exported from
            if (const auto planned = plan(fieldsOf(grant)); !planned) return planned;
        }
        if (m_changes.empty()) return {};
        const auto applied =
            m_portfolio.apply({m_options.author, Text::tr("Import: %1").arg(fileName), m_changes});
        if (!applied) return applied.error();
        m_result.changeSet = *applied;
        return {};
    }

    Result<void> plan(const std::vector<FieldChange>& changes) {
        for (const FieldChange& change : changes)
            if (const auto planned = plan(change); !planned) return planned;
        return {};
    }

    Result<void> plan(const FieldChange& change) {
        const auto before = m_portfolio.field(change.entity, change.field);
        if (!before) return before.error();
        if (*before == change.newValue) {
            ++m_result.unchanged;
        } else if (*before && !m_options.replace) {
            ++m_result.conflicts;
        } else {
            ++m_result.stored;
            m_changes.push_back(change);
        }
        return {};
    }

    Portfolio& m_portfolio;
    const DataSet& m_data;
    const ImportOptions& m_options;
    std::vector<FieldChange> m_changes;
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
