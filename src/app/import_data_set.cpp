// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import_data_set.h"

#include "domain/programme_json.h"
#include "storage/entity_fields.h"
#include "storage/field_value.h"
#include "storage/portfolio.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

std::vector<FieldChange> fieldsOf(const ReportStanding& standing) {
    std::vector<FieldChange> fields;
    const auto add = [&](const FieldName& name, const QString& value) {
        if (!value.isEmpty()) fields.push_back({standing.key, name, value, 0});
    };
    add(FieldName::version(), standing.version);
    add(FieldName::reason(), standing.reason);
    add(FieldName::message(), standing.message);
    return fields;
}

// The same amount in the same words, whatever document told it.
bool holds(const std::vector<StoredGrant>& grants, const StoredGrant& wanted) {
    return std::any_of(grants.begin(), grants.end(), [&](const StoredGrant& grant) {
        return grant.organisation == wanted.organisation && grant.label == wanted.label &&
               grant.call == wanted.call && grant.investment == wanted.investment &&
               grant.column == wanted.column && grant.amount == wanted.amount;
    });
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
            if (m_data.date && !m_portfolio.date())
                if (const auto dated = m_portfolio.setDate(*m_data.date); !dated) return dated;
            return store(fileName);
        });
        if (!done) return done.error();
        return m_result;
    }

private:
    Result<void> store(const QString& fileName) {
        const auto fields = allFields();
        if (!fields) return fields.error();
        ChangeSet changes{m_options.author, Text::tr("Import: %1").arg(fileName), {}};
        for (const FieldChange& field : *fields)
            if (const auto planned = plan(field, changes.changes); !planned) return planned;
        if (changes.changes.empty()) return {};
        const auto applied = m_portfolio.apply(changes);
        if (!applied) return applied.error();
        m_result.changeSet = *applied;
        return {};
    }

    Result<std::vector<FieldChange>> allFields() {
        std::vector<FieldChange> fields;
        for (const StatusReport& report : m_data.reports)
            for (const auto& [field, value] : fieldsOf(report)) fields.push_back({report.key, field, value});
        for (const ReportStanding& standing : m_data.standings) append(fields, fieldsOf(standing));
        for (const OrganisationAlias& alias : m_data.aliases) append(fields, fieldsOf(alias));
        for (const StoredIndicator& indicator : m_data.indicators) append(fields, fieldsOf(indicator));
        for (const StoredWorkPackage& package : m_data.workPackages) append(fields, fieldsOf(package));
        if (const auto added = addGrants(fields); !added) return added.error();
        return fields;
    }

    static void append(std::vector<FieldChange>& fields, std::vector<FieldChange> more) {
        std::move(more.begin(), more.end(), std::back_inserter(fields));
    }

    // Grants stand under the document that told them, where one did.
    Result<void> addGrants(std::vector<FieldChange>& fields) {
        const auto known = m_portfolio.grants();
        if (!known) return known.error();
        std::map<std::int64_t, std::int64_t> stored{{0, 0}}; // documents, by their number in the data set
        for (StoredGrant grant : m_data.grants) {
            if (grant.document == 0 && holds(*known, grant)) {
                ++m_result.unchanged;
                continue;
            }
            if (stored.count(grant.document) == 0) {
                const auto document =
                    storedDocument(m_data.documents.at(static_cast<std::size_t>(grant.document - 1)));
                if (!document) return document.error();
                stored[grant.document] = *document;
            }
            grant.document = stored[grant.document];
            append(fields, fieldsOf(grant));
        }
        return {};
    }

    Result<std::int64_t> storedDocument(const NewDocument& document) {
        const auto known = m_portfolio.documentByHash(document.sha256);
        if (!known) return known.error();
        if (*known) return (*known)->id;
        return m_portfolio.addDocument(document);
    }

    Result<void> plan(const FieldChange& change, std::vector<FieldChange>& changes) {
        const auto before = m_portfolio.field(change.entity, change.field);
        if (!before) return before.error();
        if (*before == change.newValue) {
            ++m_result.unchanged;
        } else if (*before && !m_options.replace) {
            ++m_result.conflicts;
        } else {
            ++m_result.stored;
            changes.push_back(change);
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
