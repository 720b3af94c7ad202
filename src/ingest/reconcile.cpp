// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/reconcile.h"

#include "domain/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <map>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Ingest)
};

// What a finding is about, besides call and period; and its value. Texts are no facts that can contradict.
struct Statement {
    QString subject; ///< empty for what is not compared
    QString value;
};

struct StatementOf {
    const Finding& finding;

    Statement operator()(const LightFinding& fact) const {
        return {QStringLiteral("light|") + (fact.dimension ? fact.dimension->value : QString()),
                lightId(fact.light)};
    }
    Statement operator()(const ProgressFinding& fact) const {
        return {QStringLiteral("progress"), QString::number(fact.percent.value())};
    }
    Statement operator()(const IndicatorFinding& fact) const {
        return {QStringLiteral("indicator|%1|%2").arg(fact.sectionNumber).arg(fact.number),
                indicatorResultId(fact.result)};
    }
    Statement operator()(const GrantFinding& fact) const {
        return {QStringLiteral("grant|%1|%2").arg(finding.label, fact.column),
                QString::number(fact.amount.cents())};
    }
    Statement operator()(const WorkPackageFinding&) const { return {}; }
    Statement operator()(const NarrativeFinding&) const { return {}; }
};

Statement statementOf(const Finding& finding) {
    Statement statement = std::visit(StatementOf{finding}, finding.fact);
    if (!statement.subject.isEmpty())
        statement.subject += QStringLiteral("|%1|%2|%3")
                                 .arg(finding.organisation.value)
                                 .arg(finding.investment)
                                 .arg(finding.part);
    return statement;
}

bool speakOfTheSame(const Finding& a, const Finding& b) {
    const bool sameCall = a.call == b.call || a.call.isEmpty() || b.call.isEmpty();
    return sameCall && (a.period == b.period || !a.period || !b.period);
}

// The reader's own, as the program has set it with its translations.
Language readersLanguage() {
    return languageFromCode(QLocale().name().section(QLatin1Char('_'), 0, 0)).value_or(Language::Finnish);
}

QString resultWord(IndicatorResult result) {
    switch (result) {
    case IndicatorResult::Met:
        return Text::tr("met");
    case IndicatorResult::Partly:
        return Text::tr("partly met");
    case IndicatorResult::NotMet:
        return Text::tr("not met");
    case IndicatorResult::Unknown:
        break;
    }
    return Text::tr("not known");
}

struct ValueInWords {
    const Programme& programme;

    QString operator()(const LightFinding& fact) const {
        return programme.light(fact.light).names.in(readersLanguage());
    }
    QString operator()(const ProgressFinding& fact) const {
        return Text::tr("%1 %").arg(fact.percent.value());
    }
    QString operator()(const IndicatorFinding& fact) const { return resultWord(fact.result); }
    QString operator()(const GrantFinding& fact) const { return formatMoney(fact.amount, QLocale()); }
    QString operator()(const WorkPackageFinding& fact) const { return fact.title; }
    QString operator()(const NarrativeFinding&) const { return {}; }
};

QString subjectOf(const Finding& finding, const Programme& programme) {
    if (!finding.label.isEmpty()) return finding.label;
    const Organisation* organisation = programme.organisation(finding.organisation);
    return organisation ? organisation->names.in(readersLanguage()) : finding.organisation.value;
}

Warning warningOf(const Finding& first, const Finding& second, const Programme& programme) {
    const ValueInWords words{programme};
    return {QStringLiteral("contradiction"),
            Text::tr("The document gives both %1 (page %2) and %3 (page %4) for \"%5\", investment %6.")
                .arg(std::visit(words, first.fact))
                .arg(first.source.page)
                .arg(std::visit(words, second.fact))
                .arg(second.source.page)
                .arg(subjectOf(second, programme))
                .arg(second.investment),
            second.source};
}

} // namespace

std::vector<Contradiction> contradictionsAmong(const std::vector<Finding>& findings) {
    std::vector<Contradiction> contradictions;
    std::map<QString, std::vector<std::pair<std::size_t, QString>>> bySubject;
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const Statement statement = statementOf(findings[i]);
        if (statement.subject.isEmpty()) continue;
        auto& earlier = bySubject[statement.subject];
        for (const auto& [index, value] : earlier)
            if (value != statement.value && speakOfTheSame(findings[index], findings[i])) {
                contradictions.push_back({index, i});
                break;
            }
        earlier.emplace_back(i, statement.value);
    }
    return contradictions;
}

std::vector<Warning> contradictionsIn(const std::vector<Finding>& findings, const Programme& programme) {
    std::vector<Warning> warnings;
    for (const Contradiction& pair : contradictionsAmong(findings))
        warnings.push_back(warningOf(findings[pair.first], findings[pair.second], programme));
    return warnings;
}

} // namespace salkku
