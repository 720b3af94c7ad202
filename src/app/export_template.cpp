// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export_template.h"

#include "app/saved_comparisons.h"
#include "storage/portfolio.h"

#include <QCoreApplication>
#include <nlohmann/json.hpp>

namespace salkku {

namespace {

using Json = nlohmann::ordered_json;

class Text {
    Q_DECLARE_TR_FUNCTIONS(ExportTemplate)
};

// What has no value has no key.
void addText(Json& json, const char* key, const QString& value) {
    if (!value.isEmpty()) json[key] = value.toStdString();
}

QString textOf(const Json& json, const char* key) {
    return QString::fromStdString(json.value(key, std::string()));
}

Json jsonOf(const ExportTemplate& choices) {
    const ReportOptions& report = choices.options.report;
    Json json{{"form", exportEnding(choices.form).toStdString()},
              {"language", languageCode(report.language).toStdString()}};
    if (choices.options.paper == Paper::A4) json["paper"] = "a4";
    addText(json, "call", report.call.value);
    if (report.from) addText(json, "from", report.from->toString());
    for (const OrganisationCode& code : report.organisations)
        json["regions"].push_back(code.value.toStdString());
    for (const int number : report.investments) json["investments"].push_back(number);
    for (const SlideKind kind : report.kinds) json["slides"].push_back(slideKindId(kind).toStdString());
    for (const SavedComparison& view : report.views) json["views"].push_back(view.name.toStdString());
    addText(json, "part", choices.options.part);
    addText(json, "theme", choices.theme);
    return json;
}

struct UnknownWord {};

ReportOptions reportOf(const Json& json) {
    ReportOptions report{*Period::fromString(QStringLiteral("2000-01/2000-01"))};
    const auto language = languageFromCode(textOf(json, "language"));
    if (!language) throw UnknownWord{};
    report.language = *language;
    report.call = CallId(textOf(json, "call"));
    report.from = Period::fromString(textOf(json, "from"));
    for (const Json& code : json.value("regions", Json::array()))
        report.organisations.emplace_back(QString::fromStdString(code.get<std::string>()));
    for (const Json& number : json.value("investments", Json::array()))
        report.investments.push_back(number.get<int>());
    for (const Json& id : json.value("slides", Json::array())) {
        const auto kind = slideKindFromId(QString::fromStdString(id.get<std::string>()));
        if (!kind) throw UnknownWord{};
        report.kinds.push_back(*kind);
    }
    for (const Json& name : json.value("views", Json::array()))
        report.views.push_back({QString::fromStdString(name.get<std::string>())});
    return report;
}

ExportTemplate parsed(const SavedView& view) {
    const Json json = Json::parse(view.state.toStdString());
    const auto form = exportFormOf(QStringLiteral("x.") + textOf(json, "form"));
    if (!form) throw UnknownWord{};
    ExportTemplate choices{view.name, *form, {reportOf(json), {}}};
    if (textOf(json, "paper") == QLatin1String("a4")) choices.options.paper = Paper::A4;
    choices.options.part = textOf(json, "part");
    choices.theme = textOf(json, "theme");
    return choices;
}

Error damaged(const SavedView& view) {
    return {ErrorCode::Damaged,
            Text::tr("The export template \"%1\" cannot be read; save it anew.").arg(view.name),
            {}};
}

// The views as they are now.
Result<ExportTemplate> withViews(const Portfolio& portfolio, Result<ExportTemplate> choices) {
    if (!choices) return choices;
    QStringList names;
    for (const SavedComparison& view : choices->options.report.views) names << view.name;
    auto views = savedComparisons(portfolio, names);
    if (!views) return views.error();
    choices->options.report.views = *std::move(views);
    return choices;
}

} // namespace

QString exportTemplatePage() {
    return QStringLiteral("export");
}

SavedView exportTemplateView(const ExportTemplate& choices) {
    return {exportTemplatePage(), choices.name, QString::fromStdString(jsonOf(choices).dump())};
}

Result<ExportTemplate> exportTemplateOf(const SavedView& view) {
    try {
        return parsed(view);
    } catch (const nlohmann::json::exception&) {
        return damaged(view);
    } catch (const UnknownWord&) {
        return damaged(view);
    }
}

Result<ExportTemplate> exportTemplate(const Portfolio& portfolio, const QString& name) {
    const auto views = portfolio.savedViews(exportTemplatePage());
    if (!views) return views.error();
    QStringList known;
    for (const SavedView& view : *views) {
        if (view.name == name) return withViews(portfolio, exportTemplateOf(view));
        known << view.name;
    }
    const QString message =
        known.isEmpty() ? Text::tr("There is no export template \"%1\"; the portfolio has none.").arg(name)
                        : Text::tr("There is no export template \"%1\"; the portfolio has %2.")
                              .arg(name, known.join(QStringLiteral(", ")));
    return Error{ErrorCode::NotFound, message, {}};
}

Result<void> saveExportTemplate(Portfolio& portfolio, const ExportTemplate& choices) {
    return portfolio.saveView(exportTemplateView(choices));
}

} // namespace salkku
