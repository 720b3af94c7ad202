// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/organisation_index.h"

#include "ingest/edit_distance.h"
#include "ingest/text_tokens.h"

#include <algorithm>

namespace salkku {

namespace {

constexpr qsizetype longestAbbreviation = 3; // compared letter for letter: "E-S", "HUS"

// Inflection leaves the first letters alone.
QString beginningOf(const QString& word) {
    constexpr qsizetype unchanged = 2;
    return word.left(unchanged);
}

bool startsLikeName(const TextToken& token, const QString& nameWord) {
    if (nameWord.size() <= longestAbbreviation) return token.text.startsWith(nameWord);
    return !nameWord[0].isUpper() || token.text[0].isUpper();
}

// Letters that a recogniser may have mistaken in a name of this length; short names lie too close together.
int mostSlips(qsizetype length) {
    if (length < 5) return 0;
    return length < 10 ? 1 : 2;
}

QStringList lowerWords(const QString& name) {
    QStringList words;
    for (const TextToken& token : tokensOf(name)) words.append(token.lower);
    return words;
}

bool endsWithHyphen(const TextToken& token) {
    return token.text.endsWith(QLatin1Char('-'));
}

} // namespace

OrganisationIndex::OrganisationIndex(const Programme& programme, Morphology morphology)
    : m_morphology(std::move(morphology)) {
    for (const Organisation& organisation : programme.organisations) {
        add(organisation.code, organisation.names.fi);
        add(organisation.code, organisation.names.sv);
        add(organisation.code, organisation.names.en);
        add(organisation.code, organisation.brand);
        for (const QString& alias : organisation.aliases) add(organisation.code, alias);
    }
}

void OrganisationIndex::add(const OrganisationCode& organisation, const QString& name) {
    const auto tokens = tokensOf(name);
    if (tokens.empty()) return;
    Name entry{organisation, lowerWords(name), tokens.front().text, name.size()};
    m_byBeginning[beginningOf(entry.words.front())].push_back(m_names.size());
    m_names.push_back(std::move(entry));
}

bool OrganisationIndex::fits(const Name& name, const TextToken& first, const std::vector<TextToken>& tokens,
                             std::size_t next) const {
    const auto rest = static_cast<std::size_t>(name.words.size()) - 1;
    if (!startsLikeName(first, name.first) || next + rest > tokens.size()) return false;
    if (!m_morphology.isFormOf(first.lower, name.words.front())) return false;
    for (std::size_t i = 0; i < rest; ++i)
        if (!m_morphology.isFormOf(tokens[next + i].lower, name.words[static_cast<qsizetype>(i) + 1]))
            return false;
    return true;
}

OrganisationIndex::Match OrganisationIndex::longestFrom(const TextToken& first,
                                                        const std::vector<TextToken>& tokens,
                                                        std::size_t next) const {
    Match best;
    for (const std::size_t index : m_byBeginning.value(beginningOf(first.lower))) {
        const Name& name = m_names[index];
        if (best.name && name.characters <= best.name->characters) continue;
        if (fits(name, first, tokens, next)) best = {&name, static_cast<std::size_t>(name.words.size()) - 1};
    }
    return best;
}

// "Pohjois- Karjala" torn apart, or "Etelä- ja Pohjois-Savo", where the end is said once.
OrganisationIndex::Match OrganisationIndex::matchSuspended(const std::vector<TextToken>& tokens,
                                                           std::size_t at) const {
    const auto completed = [&](const QString& end) {
        TextToken token = tokens[at];
        token.text += end;
        token.lower = token.text.toLower();
        return token;
    };
    if (at + 1 < tokens.size() && tokens[at + 1].text[0].isUpper())
        if (Match torn = longestFrom(completed(tokens[at + 1].text), tokens, at + 2); torn.name)
            return {torn.name, torn.tokens + 2};
    if (at + 2 < tokens.size() && tokens[at + 2].text.contains(QLatin1Char('-')))
        if (Match said = longestFrom(completed(tokens[at + 2].text.section(QLatin1Char('-'), 1)), {}, 0);
            said.name)
            return {said.name, 1};
    return {};
}

OrganisationIndex::Match OrganisationIndex::matchAt(const std::vector<TextToken>& tokens,
                                                    std::size_t at) const {
    if (endsWithHyphen(tokens[at])) return matchSuspended(tokens, at);
    Match match = longestFrom(tokens[at], tokens, at + 1);
    if (match.name) ++match.tokens;
    return match;
}

std::vector<OrganisationMention> OrganisationIndex::mentionsIn(const QString& text) const {
    const auto tokens = tokensOf(text);
    std::vector<OrganisationMention> mentions;
    for (std::size_t i = 0; i < tokens.size();) {
        const Match match = matchAt(tokens, i);
        if (match.name) {
            const qsizetype end = tokens[i + match.tokens - 1].end();
            mentions.push_back({match.name->organisation, tokens[i].start, end - tokens[i].start});
        }
        i += std::max<std::size_t>(1, match.tokens);
    }
    return mentions;
}

std::optional<OrganisationCode> OrganisationIndex::named(const QString& cell) const {
    constexpr std::size_t wordsBehind = 2;
    const auto tokens = tokensOf(cell);
    if (tokens.empty()) return std::nullopt;
    const Match match = matchAt(tokens, 0);
    if (!match.name || tokens.size() > match.tokens + wordsBehind) return std::nullopt;
    const bool digitsBehind =
        std::any_of(tokens.begin() + static_cast<std::ptrdiff_t>(match.tokens), tokens.end(),
                    [](const TextToken& t) { return t.text[0].isDigit(); });
    if (digitsBehind || mentionsIn(cell).size() != 1) return std::nullopt;
    return match.name->organisation;
}

std::optional<OrganisationCode> OrganisationIndex::resembled(const QString& cell) const {
    const QString text = cell.simplified().toLower();
    const Name* best = nullptr;
    int least = mostSlips(text.size()) + 1;
    int leastOfOthers = least + 1;
    const int farthest = least + 2;
    for (const Name& name : m_names) {
        const int distance = editDistance(text, name.words.join(QLatin1Char(' ')), farthest);
        const bool isOther = best && best->organisation != name.organisation;
        if (distance < least) {
            if (isOther) leastOfOthers = least;
            best = &name;
            least = distance;
        } else if (isOther)
            leastOfOthers = std::min(leastOfOthers, distance);
    }
    return best && leastOfOthers > least + 1 ? std::optional(best->organisation) : std::nullopt;
}

qsizetype OrganisationIndex::nameLength(const QString& text) const {
    const auto tokens = tokensOf(text);
    if (tokens.empty()) return 0;
    const Match match = matchAt(tokens, 0);
    return match.name ? tokens[match.tokens - 1].end() : 0;
}

} // namespace salkku
