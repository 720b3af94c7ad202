// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/package_text.h"

#include "app/field_text.h"
#include "storage/entity_fields.h"

#include <QCoreApplication>
#include <QLocale>
#include <variant>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Package)
};

QString placeText(int investment, const QString& part, int workPackage, const Programme& programme,
                  Language language) {
    QStringList words;
    const Investment* known = programme.investment(investment);
    if (investment == 0)
        words << Text::tr("all investments");
    else if (known)
        words << Text::tr("Investment %1 %2").arg(investment).arg(known->shortName.in(language));
    else
        words << Text::tr("Investment %1").arg(investment);
    if (!part.isEmpty()) words << Text::tr("part %1").arg(part);
    if (workPackage > 0) words << Text::tr("work package %1").arg(workPackage);
    return words.join(QStringLiteral(", "));
}

const IndicatorKey* indicatorOf(const EntityKey& entity) {
    if (const auto* value = std::get_if<IndicatorValueKey>(&entity)) return &value->indicator;
    return std::get_if<IndicatorKey>(&entity);
}

QString indicatorText(const IndicatorKey& key, const PackageContent& theirs, const Programme& programme,
                      Language language) {
    const QString place = placeText(key.investment, key.part, 0, programme, language);
    for (const StoredIndicator& indicator : theirs.indicators)
        if (keyOf(indicator) == key)
            return Text::tr("%1, indicator %2: %3").arg(place).arg(key.number).arg(indicator.statement);
    return Text::tr("%1, indicator %2").arg(place).arg(key.number);
}

QString resultText(const QString& id) {
    if (id == QLatin1String("met")) return Text::tr("yes");
    if (id == QLatin1String("partly")) return Text::tr("partly");
    if (id == QLatin1String("not_met")) return Text::tr("no");
    return Text::tr("not known");
}

QString standingText(const MergeLine& line, QString text, const PackageContent& content, Language language) {
    const auto* key = std::get_if<StatusKey>(&line.entity);
    for (const PackagedReport& packaged : content.reports) {
        if (!key || !(packaged.report.key == *key)) continue;
        if (packaged.version > 1) text = Text::tr("%1, version %2").arg(text).arg(packaged.version);
        if (packaged.report.received.isValid())
            text = Text::tr("%1, %2").arg(
                text,
                localeOf(language).toString(packaged.report.received.toLocalTime(), QLocale::ShortFormat));
        if (!packaged.message.isEmpty()) text = Text::tr("%1: %2").arg(text, packaged.message);
    }
    return text;
}

} // namespace

QString mergePlaceText(const MergeLine& line, const PackageContent& theirs, const Programme& programme,
                       Language language) {
    if (const auto* report = std::get_if<StatusKey>(&line.entity))
        return placeText(report->investment, report->part, report->workPackage, programme, language);
    if (const auto* package = std::get_if<WorkPackageKey>(&line.entity))
        return placeText(package->investment, package->part, package->number, programme, language);
    const IndicatorKey* indicator = indicatorOf(line.entity);
    return indicator ? indicatorText(*indicator, theirs, programme, language) : QString();
}

QString mergeFieldText(const MergeLine& line, const Programme& programme, Language language) {
    const FieldName& field = line.field;
    if (field == FieldName::title()) return Text::tr("Title");
    if (field == FieldName::statement()) return Text::tr("Statement");
    if (field == FieldName::workPackage()) return Text::tr("Work package");
    if (field == FieldName::due()) return Text::tr("Due");
    if (field == FieldName::result()) return Text::tr("Result");
    if (field == FieldName::achieved()) return Text::tr("Achieved");
    if (field == FieldName::note()) return Text::tr("Note");
    return fieldTitle(field, programme, language);
}

QString mergeValueText(const MergeLine& line, const FieldValue& value, const PackageContent& content,
                       const Programme& programme, Language language) {
    if (value && line.field == FieldName::state())
        return standingText(line, fieldValueText(line.field, value, programme, language), content, language);
    if (value && line.field == FieldName::result()) return resultText(*value);
    return fieldValueText(line.field, value, programme, language);
}

QString mergeOutcomeText(MergeOutcome outcome) {
    switch (outcome) {
    case MergeOutcome::New:
        return Text::tr("new");
    case MergeOutcome::Changed:
        return Text::tr("changed");
    case MergeOutcome::Same:
        return Text::tr("same");
    case MergeOutcome::Kept:
        return Text::tr("kept");
    case MergeOutcome::Conflict:
        break;
    }
    return Text::tr("conflict");
}

} // namespace salkku
