// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/finding_text.h"

#include "ui/text/words.h"

#include <QCoreApplication>
#include <map>

namespace salkku::ui {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Finding)
};

struct FactWords {
    const Programme& programme;
    Language language;

    QString operator()(const LightFinding& fact) const {
        const QString name = programme.light(fact.light).names.in(language);
        const QString what =
            fact.dimension ? dimensionName(programme, *fact.dimension, language) : Text::tr("Overall");
        return Text::tr("%1: %2").arg(what, name);
    }
    // Of a range the lowest is stored.
    QString operator()(const ProgressFinding& fact) const {
        if (!fact.range) return Text::tr("Progress: %1").arg(percentText(fact.percent));
        return Text::tr("Progress: %1 (the document says %2–%3)")
            .arg(percentText(fact.percent), QString::number(fact.range->lowest.value()),
                 percentText(fact.range->highest));
    }
    QString operator()(const NarrativeFinding& fact) const {
        const QString start = fact.items.empty() ? QString() : fact.items.front().text;
        return Text::tr("%1: %2").arg(headingOf(fact), start);
    }
    QString operator()(const IndicatorFinding& fact) const {
        const QString text = Text::tr("Indicator %1: %2").arg(fact.number).arg(fact.statement);
        return fact.sectionNumber.isEmpty() ? text : Text::tr("%1 %2").arg(fact.sectionNumber, text);
    }
    QString operator()(const WorkPackageFinding& fact) const {
        return Text::tr("Work package %1: %2").arg(fact.number).arg(fact.title);
    }
    QString operator()(const GrantFinding& fact) const {
        return Text::tr("%1: %2").arg(fact.column, formatMoney(fact.amount, localeOf(language)));
    }

    // The section that it is stored under, and the document's own number and title where they say more.
    QString headingOf(const NarrativeFinding& fact) const {
        const QString name = sectionName(programme, fact.section, language);
        const QString own = QStringLiteral("%1 %2").arg(fact.sectionNumber, fact.title).trimmed();
        if (own.isEmpty() || own.compare(name, Qt::CaseInsensitive) == 0) return name;
        if (fact.section.isEmpty()) return own;
        return Text::tr("%1 (%2)").arg(name, own);
    }
};

} // namespace

QString findingKindText(const QString& kindId) {
    const std::map<QString, QString> texts = {{QStringLiteral("light"), Text::tr("Lights")},
                                              {QStringLiteral("progress"), Text::tr("Progress percentages")},
                                              {QStringLiteral("narrative"), Text::tr("Narrative")},
                                              {QStringLiteral("indicator"), Text::tr("Indicators")},
                                              {QStringLiteral("work_package"), Text::tr("Work packages")},
                                              {QStringLiteral("grant"), Text::tr("Grants")}};
    const auto found = texts.find(kindId);
    return found == texts.end() ? kindId : found->second;
}

QString findingText(const Finding& finding, const Programme& programme, Language language) {
    return std::visit(FactWords{programme, language}, finding.fact);
}

QString findingToolTip(const Finding& finding) {
    const auto* narrative = std::get_if<NarrativeFinding>(&finding.fact);
    if (!narrative) return finding.source.text;
    QStringList lines;
    for (const NarrativeItem& item : narrative->items)
        lines.append(QString(item.level * 2, QLatin1Char(' ')) + QChar(0x2022) + QLatin1Char(' ') +
                     item.text);
    return lines.join(QLatin1Char('\n'));
}

bool subjectIsUnknown(const Finding& finding) {
    return finding.organisation.isEmpty() && !finding.label.isEmpty() &&
           !std::holds_alternative<NarrativeFinding>(finding.fact);
}

QString findingSubject(const Finding& finding, const Programme& programme, Language language) {
    if (subjectIsUnknown(finding)) return Text::tr("%1 ?").arg(finding.label);
    return organisationName(programme, finding.organisation, language);
}

std::optional<Light> findingLight(const Finding& finding) {
    const auto* light = std::get_if<LightFinding>(&finding.fact);
    return light ? std::optional(light->light) : std::nullopt;
}

} // namespace salkku::ui
