// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/package_content.h"

#include "storage/entity_fields.h"
#include "storage/field_value.h"
#include "storage/portfolio.h"

#include <algorithm>
#include <array>

namespace salkku {

namespace {

constexpr char16_t tab = 0x09;
constexpr char16_t newLine = 0x0a;

bool isBreak(char16_t code) {
    return (code >= 0x0a && code <= 0x0d) || code == 0x85 || code == 0x2028 || code == 0x2029;
}

// C0, C1, the direction's marks, embeddings, overrides and isolates, and code points that are no characters.
bool isInvisible(char16_t code) {
    const bool isControl = code < 0x20 || (code >= 0x7f && code < 0xa0);
    const bool turns = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    return isControl || turns || code == 0x2028 || code == 0x2029 || code == 0xfffe || code == 0xffff;
}

QString visible(QString text) {
    if (!hasInvisibleCharacters(text)) return text;
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    QString kept;
    for (const QChar c : text) {
        if (isBreak(c.unicode()))
            kept += QLatin1Char('\n');
        else if (c.unicode() == tab || !isInvisible(c.unicode()))
            kept += c;
    }
    return kept;
}

void makeVisible(StatusReport& report) {
    for (auto& [dimension, light] : report.lights) light.comment = visible(light.comment);
    if (report.overall) report.overall->comment = visible(report.overall->comment);
    for (auto& [section, items] : report.narrative)
        for (NarrativeItem& item : items) item.text = visible(item.text);
}

bool isOfWorkflow(const FieldName& field) {
    return field == FieldName::state() || field == FieldName::received();
}

Result<void> readWorkflow(const Portfolio& portfolio, PackagedReport& packaged) {
    const std::array names = {FieldName::version(), FieldName::reason(), FieldName::message()};
    std::array<QString, 3> values;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const auto value = portfolio.field(packaged.report.key, names[i]);
        if (!value) return value.error();
        values[i] = value->value_or(QString());
    }
    packaged.version = std::max(1, values[0].toInt());
    packaged.versionReason = values[1];
    packaged.message = values[2];
    return {};
}

// An indicator goes on from period to period; its value is of one.
StoredIndicator inPeriod(StoredIndicator indicator, const Period& period) {
    if (indicator.period == period) return indicator;
    indicator.period.reset();
    indicator.result.clear();
    indicator.achieved.reset();
    indicator.note.clear();
    indicator.value.reset();
    return indicator;
}

Result<void> readReports(const Portfolio& portfolio, PackageContent& content) {
    const auto reports = portfolio.reports({content.period, {}, content.organisation, {}});
    if (!reports) return reports.error();
    for (const StatusReport& report : *reports) {
        content.reports.push_back({report, 1, {}, {}});
        if (const auto read = readWorkflow(portfolio, content.reports.back()); !read) return read;
    }
    return {};
}

Result<void> readFacts(const Portfolio& portfolio, PackageContent& content) {
    const auto indicators = portfolio.indicators(content.period, IndicatorValues::WithDrafts);
    if (!indicators) return indicators.error();
    for (const StoredIndicator& indicator : *indicators)
        if (indicator.organisation == content.organisation)
            content.indicators.push_back(inPeriod(indicator, content.period));
    const auto packages = portfolio.workPackages();
    if (!packages) return packages.error();
    for (const StoredWorkPackage& package : *packages)
        if (package.organisation == content.organisation) content.workPackages.push_back(package);
    return {};
}

} // namespace

bool hasInvisibleCharacters(const QString& text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() != tab && c.unicode() != newLine && isInvisible(c.unicode());
    });
}

Result<PackageContent> packageContent(const Portfolio& portfolio, const OrganisationCode& organisation,
                                      const Period& period) {
    PackageContent content{
        portfolio.programme().id, organisation, period, portfolio.isDemo(), {}, {}, {}, false, {}};
    if (const auto read = readReports(portfolio, content); !read) return read.error();
    if (const auto read = readFacts(portfolio, content); !read) return read.error();
    return content;
}

std::map<PackageField, QString> valuesOf(const PackageContent& content) {
    std::map<PackageField, QString> values;
    const auto add = [&](const EntityKey& entity, const FieldName& field, const FieldValue& value) {
        if (value) values.emplace(PackageField{entity, field}, *value);
    };
    for (const PackagedReport& packaged : content.reports)
        for (const auto& [field, value] : fieldsOf(packaged.report))
            if (!isOfWorkflow(field)) add(packaged.report.key, field, value);
    for (const StoredIndicator& indicator : content.indicators)
        for (const FieldChange& change : fieldsOf(indicator))
            add(change.entity, change.field, change.newValue);
    for (const StoredWorkPackage& package : content.workPackages)
        for (const FieldChange& change : fieldsOf(package)) add(change.entity, change.field, change.newValue);
    return values;
}

PackageContent withVisibleTexts(PackageContent content) {
    for (PackagedReport& packaged : content.reports) {
        makeVisible(packaged.report);
        packaged.versionReason = visible(packaged.versionReason);
        packaged.message = visible(packaged.message);
    }
    for (StoredIndicator& indicator : content.indicators) {
        indicator.statement = visible(indicator.statement);
        indicator.workPackage = visible(indicator.workPackage);
        indicator.sectionNumber = visible(indicator.sectionNumber);
        indicator.unit = visible(indicator.unit);
        indicator.note = visible(indicator.note);
    }
    for (StoredWorkPackage& package : content.workPackages) package.title = visible(package.title);
    return content;
}

} // namespace salkku
