// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/document_facts.h"

#include "ingest/period_reader.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <set>

namespace salkku {

namespace {

// How much of the first page says what the document is: a title, a date, a name, each a short line.
constexpr std::size_t introduction = 12;
constexpr qsizetype longestTitleLine = 80;

struct Vote {
    int weight = 0;
    int order = 0; ///< among equals the first one counts
};

using Votes = std::map<QString, std::pair<Period, Vote>>;

// A range or a quarter says more than a single month, which may be any date.
enum class Standing { Text, Title, FirstPage };

// A period of the programme on the first page is the document's own; later titles may name others, to compare
// with.
int factorOf(Standing standing, bool known) {
    switch (standing) {
    case Standing::FirstPage:
        return known ? 50 : 5;
    case Standing::Title:
        return 5;
    case Standing::Text:
        break;
    }
    return 1;
}

int weightOf(const Period& period, Standing standing, const Programme& programme) {
    const int form = period.months() > 1 ? 4 : 1;
    const bool known = programme.period(period) != nullptr;
    return form * (known ? 3 : 1) * factorOf(standing, known);
}

void vote(const QString& text, Standing standing, const Programme& programme, Votes& votes) {
    for (const PeriodMention& mention : periodsIn(text)) {
        const int order = static_cast<int>(votes.size());
        const auto entry = votes.try_emplace(mention.period.toString(), mention.period, Vote{0, order}).first;
        entry->second.second.weight += weightOf(mention.period, standing, programme);
    }
}

bool containsAny(const QString& text, std::initializer_list<const char*> words) {
    const QString lower = text.toLower();
    return std::any_of(words.begin(), words.end(),
                       [&](const char* word) { return lower.contains(QString::fromUtf8(word)); });
}

QString introductionOf(const Slide& slide) {
    QString text = slide.title;
    for (std::size_t i = 0; i < std::min(introduction, slide.paragraphs.size()); ++i)
        if (slide.paragraphs[i].text.size() <= longestTitleLine && !slide.paragraphs[i].bullet)
            text += QLatin1Char('\n') + slide.paragraphs[i].text;
    return text;
}

int moneyAmounts(const std::vector<Slide>& slides) {
    static const QRegularExpression amount(QStringLiteral("\\d{1,3}(?:[\\s\u00A0.]\\d{3})+(?!\\d)"));
    int count = 0;
    for (const Slide& slide : slides)
        for (const Paragraph& paragraph : slide.paragraphs)
            for (auto matches = amount.globalMatch(paragraph.text); matches.hasNext(); matches.next())
                ++count;
    return count;
}

bool isNationalNarrative(const Finding& finding) {
    return std::holds_alternative<NarrativeFinding>(finding.fact) && finding.investment > 0;
}

// A numbered one: a sentence about a target stands in any document.
bool isIndicator(const Finding& finding) {
    const auto* indicator = std::get_if<IndicatorFinding>(&finding.fact);
    return indicator && indicator->number > 0;
}

bool isMeasure(const Finding& finding) {
    return std::holds_alternative<ProgressFinding>(finding.fact) ||
           std::holds_alternative<LightFinding>(finding.fact);
}

bool isGrant(const Finding& finding) {
    return std::holds_alternative<GrantFinding>(finding.fact);
}

} // namespace

std::optional<Period> documentPeriod(const std::vector<Slide>& slides, const Programme& programme) {
    Votes votes;
    std::set<QString> titles; // one that is repeated on page after page counts once
    for (const Slide& slide : slides) {
        const bool first = &slide == &slides.front();
        if (titles.insert(slide.title).second)
            vote(slide.title, first ? Standing::FirstPage : Standing::Title, programme, votes);
        for (std::size_t i = 0; i < slide.paragraphs.size(); ++i)
            vote(slide.paragraphs[i].text, first && i < introduction ? Standing::FirstPage : Standing::Text,
                 programme, votes);
    }
    const auto best = std::max_element(votes.begin(), votes.end(), [](const auto& a, const auto& b) {
        const Vote& one = a.second.second;
        const Vote& other = b.second.second;
        return one.weight != other.weight ? one.weight < other.weight : one.order > other.order;
    });
    constexpr int leastWeight = 4; // a single month in running text is no period of a document
    if (best == votes.end() || best->second.second.weight < leastWeight) return std::nullopt;
    return best->second.first;
}

OrganisationCode documentOrganisation(const std::vector<Slide>& slides,
                                      const OrganisationIndex& organisations) {
    if (slides.empty()) return {};
    std::set<OrganisationCode> named;
    for (const OrganisationMention& mention : organisations.mentionsIn(introductionOf(slides.front())))
        named.insert(mention.organisation);
    return named.size() == 1 ? *named.begin() : OrganisationCode();
}

DocumentKind documentKind(const std::vector<Slide>& slides, const Findings& findings) {
    const QString start = slides.empty() ? QString() : introductionOf(slides.front());
    if (containsAny(start, {"loppuraport", "slutrapport", "final report"})) return DocumentKind::FinalReport;
    const auto& found = findings.findings;
    if (std::any_of(found.begin(), found.end(), isIndicator)) return DocumentKind::FinalReport;
    if (std::any_of(found.begin(), found.end(), isNationalNarrative)) return DocumentKind::Summary;
    if (std::any_of(found.begin(), found.end(), isMeasure)) return DocumentKind::Lights;
    if (std::any_of(found.begin(), found.end(), isGrant)) return DocumentKind::Funding;
    constexpr int fewestAmounts = 20;
    return moneyAmounts(slides) >= fewestAmounts ? DocumentKind::Funding : DocumentKind::Unknown;
}

} // namespace salkku
