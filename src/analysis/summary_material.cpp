// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/summary_material.h"

#include "storage/portfolio.h"
#include "storage/text_search.h"

#include <algorithm>
#include <map>

namespace salkku {

namespace {

constexpr int allInvestments = 0;

TextScope widened(TextScope scope) {
    if (scope.investment == allInvestments) scope.investment.reset();
    return scope;
}

std::vector<ToldSentence> inSection(std::vector<ToldSentence> told, const SectionId& section) {
    const QString field = FieldName::narrative(section).value;
    std::erase_if(told, [&](const ToldSentence& sentence) { return sentence.field != field; });
    return told;
}

// What the summary says of single investments, for the text on all of them.
Result<std::vector<ToldSentence>> summarySentences(const Portfolio& portfolio, const TextScope& scope) {
    ReportFilter filter{scope.period, {}, OrganisationCode(), {}};
    if (!scope.call.isEmpty()) filter.call = scope.call;
    const auto reports = portfolio.reports(filter);
    if (!reports) return reports.error();
    std::vector<ToldSentence> told;
    for (const StatusReport& report : *reports) {
        if (report.key.investment == allInvestments) continue;
        for (const auto& [section, items] : report.narrative)
            for (std::size_t i = 0; i < items.size(); ++i)
                if (!items[i].heading)
                    told.push_back(
                        {report.key, FieldName::narrative(section).value, static_cast<int>(i), items[i]});
    }
    return told;
}

// The same words in other letters or spaces are the same text.
QString plain(const QString& text) {
    return text.simplified().toLower();
}

using TextOf = std::pair<OrganisationCode, QString>;

std::set<TextOf> textsOf(const std::vector<ToldSentence>& told) {
    std::set<TextOf> texts;
    for (const ToldSentence& sentence : told)
        texts.insert({sentence.report.organisation, plain(sentence.item.text)});
    return texts;
}

void sortByProgramme(const Programme& programme, std::vector<ToldSentence>& told) {
    std::map<OrganisationCode, std::size_t> places;
    for (const Organisation& organisation : programme.organisations)
        places.emplace(organisation.code, places.size());
    const auto place = [&](const ToldSentence& sentence) {
        const auto found = places.find(sentence.report.organisation);
        return found == places.end() ? places.size() : found->second;
    };
    std::stable_sort(told.begin(), told.end(),
                     [&](const ToldSentence& a, const ToldSentence& b) { return place(a) < place(b); });
}

int writersOf(const std::vector<ToldSentence>& told) {
    std::set<OrganisationCode> codes;
    for (const ToldSentence& sentence : told) codes.insert(sentence.report.organisation);
    return static_cast<int>(codes.size());
}

bool isWanted(const News& news, const TextScope& scope) {
    const int investment = scope.investment.value_or(allInvestments);
    if (news.kind == NewsKind::NotReported) return false;
    if (investment != allInvestments && news.investment != investment) return false;
    return scope.organisations.empty() || scope.organisations.count(news.organisation) > 0;
}

Result<std::vector<SummaryChange>> changesOn(const Portfolio& portfolio, const TextScope& scope) {
    auto snapshot = loadSnapshot(portfolio, scope.period, scope.call, SnapshotTexts::None);
    if (!snapshot) return snapshot.error();
    std::vector<SummaryChange> changes;
    for (const News& news : overviewOf(portfolio.programme(), *snapshot, QDate::currentDate()).news) {
        const StatusReport* report = snapshot->report(news.organisation, news.investment);
        if (report && isWanted(news, scope)) changes.push_back({news, report->key});
    }
    return changes;
}

} // namespace

Result<SummaryMaterial> summaryMaterial(const Portfolio& portfolio, const TextScope& scope,
                                        const SectionId& section) {
    const auto periods = portfolio.periods();
    if (!periods) return periods.error();
    auto told = toldSentences(portfolio, widened(scope));
    if (!told) return told.error();
    SummaryMaterial material;
    SentencesOf now{scope.period, inSection(*std::move(told), section), 0};
    sortByProgramme(portfolio.programme(), now.sentences);
    now.writing = writersOf(now.sentences);
    std::vector<SentencesOf> earlier;
    if (const auto previous = previousPeriod(*periods, scope.period)) {
        TextScope before = widened(scope);
        before.period = *previous;
        auto toldBefore = toldSentences(portfolio, before);
        if (!toldBefore) return toldBefore.error();
        earlier.push_back({*previous, inSection(*std::move(toldBefore), section), 0});
        earlier.front().writing = writersOf(earlier.front().sentences);
        material.hasPrevious = true;
    }
    const std::set<TextOf> known = earlier.empty() ? std::set<TextOf>() : textsOf(earlier.front().sentences);
    for (const ToldSentence& sentence : now.sentences)
        material.bullets.push_back(
            {sentence, material.hasPrevious &&
                           known.count({sentence.report.organisation, plain(sentence.item.text)}) == 0});
    material.recurring = recurrencesOf(portfolio.programme(), TextSearch(portfolio).words(), now, earlier);
    if (scope.investment == allInvestments) {
        const auto summary = summarySentences(portfolio, scope);
        if (!summary) return summary.error();
        for (const ToldSentence& sentence : *summary) material.bullets.push_back({sentence, false});
    }
    auto changes = changesOn(portfolio, scope);
    if (!changes) return changes.error();
    material.changes = *std::move(changes);
    return material;
}

} // namespace salkku
