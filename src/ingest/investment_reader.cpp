// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/investment_reader.h"

#include "ingest/text_tokens.h"
#include "language/word_forms.h"

#include <QStringList>
#include <algorithm>

namespace salkku {

namespace {

// Every stem of every word, the longest first, with up to five letters of ending: "investoinnin".
QString wordsPattern(const QStringList& words) {
    QStringList stems;
    for (const QString& word : words) stems.append(stemsOf(word.toLower()));
    stems.removeDuplicates();
    std::sort(stems.begin(), stems.end(),
              [](const QString& a, const QString& b) { return a.size() > b.size(); });
    for (QString& stem : stems) stem = QRegularExpression::escape(stem);
    return stems.join(QLatin1Char('|'));
}

QRegularExpression mentionPattern(const Programme& programme) {
    // With no words the pattern must match nothing rather than everything.
    const QString words = programme.investmentWords.isEmpty() ? QStringLiteral("(?!)")
                                                              : wordsPattern(programme.investmentWords);
    return QRegularExpression(
        QStringLiteral("(?<!\\w)(?:%1)\\p{L}{0,5}\\.?\\s?(\\d{1,2})(?:\\s?([A-ZÅÄÖa-zåäö]))?(?![\\w/])")
            .arg(words),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

bool hasPart(const Investment& investment, const QString& part) {
    return std::any_of(investment.parts.begin(), investment.parts.end(),
                       [&](const InvestmentPart& p) { return p.id == part; });
}

// "investoinnit 1–4", "investoinnit 1, 2 ja 4": the numbers after the first, each over the whole list.
void addListed(const QString& text, const Programme& programme, std::vector<InvestmentMention>& mentions) {
    static const QRegularExpression form(
        QStringLiteral("(?:([\u2013-])|,\\s|\\s(?:ja|och|and|sekä|samt|&)\\s)(\\d{1,2})(?![\\w/.%])"));
    const InvestmentMention first = mentions.back();
    qsizetype end = first.start + first.length;
    for (int from = first.number;;) {
        const auto match = form.match(text, end, QRegularExpression::NormalMatch,
                                      QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch()) return;
        const int to = match.captured(2).toInt();
        const bool isRange = !match.captured(1).isEmpty();
        for (int number = isRange ? from + 1 : to; number <= to; ++number)
            if (programme.investment(number)) mentions.push_back({number, {}, first.start, first.length});
        end = match.capturedEnd();
        from = to;
    }
}

// "Investointi 1 2/4" gives 2 of 4.
void readSlideNumber(const QString& text, InvestmentTitle& title) {
    static const QRegularExpression number(
        QStringLiteral("(?<![\\d/])(\\d{1,2})\\s?/\\s?(\\d{1,2})(?![\\d/])"));
    const auto match = number.match(text);
    if (!match.hasMatch()) return;
    title.slide = match.captured(1).toInt();
    title.slides = match.captured(2).toInt();
}

// The title's other words: before the investment where there are any, else behind it.
QString otherWords(const QString& text, const InvestmentMention& mention) {
    static const QRegularExpression edge(
        QStringLiteral("^[\\s:,\u00B7\u2022|\u2013\u2014-]+|[\\s:,\u00B7\u2022|\u2013\u2014-]+$|(?<![\\d/"
                       "])\\d{1,2}\\s?/\\s?\\d{1,2}(?![\\d/])"));
    QString before = text.left(mention.start);
    QString behind = text.mid(mention.start + mention.length);
    before.remove(edge);
    behind.remove(edge).remove(edge);
    return behind.isEmpty() ? before : behind;
}

InvestmentTitle titleOf(const QString& text, const InvestmentMention& mention) {
    InvestmentTitle title{mention.number, mention.part, 0, 0, otherWords(text, mention)};
    readSlideNumber(text.mid(mention.start + mention.length), title);
    return title;
}

// What may stand behind the investment in its heading: nothing, a slide number, something in brackets, or
// anything after a dash or colon. A colon with a small letter behind it is an ending: "investointi 2:sta".
bool endsHeading(const QString& rest) {
    static const QRegularExpression form(QStringLiteral(
        "^\\s*(?:\\d{1,2}\\s?/\\s?\\d{1,2}\\s*)?(?:$|(?:[(,\u00B7\u2022|-]|:(?!\\p{Ll})).*$)"));
    return form.match(withPlainDashes(rest)).hasMatch();
}

// Behind the number the investment's own name begins: "Investointi 1 Hoitotakuu".
bool namesItself(const QString& rest, const Investment& investment) {
    const auto words = tokensOf(rest);
    if (words.empty() || !words.front().text[0].isUpper()) return false;
    for (const Names& names : {investment.shortName, investment.fullName})
        for (const QString& name : {names.fi, names.sv, names.en})
            if (const auto own = tokensOf(name); !own.empty() && own.front().lower == words.front().lower)
                return true;
    return false;
}

// A heading is short, and one with the investment's full name as long as that.
qsizetype longestHeading(const Programme& programme) {
    constexpr qsizetype longestTitle = 120;
    constexpr qsizetype besidesName = 40;
    qsizetype longest = longestTitle;
    for (const Investment& investment : programme.investments)
        for (const QString& name : {investment.fullName.fi, investment.fullName.sv, investment.fullName.en})
            longest = std::max(longest, name.size() + besidesName);
    return longest;
}

// A short tag may stand before it, as the pillar's in "P4 investointi 1", or a section number.
bool beginsHeading(const QString& before) {
    constexpr qsizetype longestTag = 12;
    return before.trimmed().size() <= longestTag && tokensOf(before).size() <= 2;
}

} // namespace

InvestmentReader::InvestmentReader(const Programme& programme)
    : m_programme(programme)
    , m_pattern(mentionPattern(programme))
    , m_longestHeading(longestHeading(programme)) {}

std::vector<InvestmentMention> InvestmentReader::mentionsIn(const QString& text) const {
    std::vector<InvestmentMention> mentions;
    for (auto matches = m_pattern.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const Investment* investment = m_programme.investment(match.captured(1).toInt());
        if (!investment) continue;
        const QString part = match.captured(2).toUpper();
        const bool known = hasPart(*investment, part);
        const qsizetype end = known ? match.capturedEnd() : match.capturedEnd(1);
        mentions.push_back({investment->number, known ? part : QString(), match.capturedStart(),
                            end - match.capturedStart()});
        addListed(text, m_programme, mentions);
    }
    return mentions;
}

std::optional<InvestmentTitle> InvestmentReader::titleByName(const QString& text) const {
    for (const Investment& investment : m_programme.investments)
        for (const Names& names : {investment.shortName, investment.fullName})
            for (const QString& name : {names.fi, names.sv, names.en}) {
                if (!text.startsWith(name, Qt::CaseInsensitive) || !endsHeading(text.mid(name.size())))
                    continue;
                InvestmentTitle title{investment.number, {}, 0, 0, {}};
                readSlideNumber(text.mid(name.size()), title);
                return title;
            }
    return std::nullopt;
}

std::optional<InvestmentTitle> InvestmentReader::slideTitle(const QString& original) const {
    const QString text = original.simplified();
    const auto mentions = mentionsIn(text);
    if (mentions.empty()) return titleByName(text);
    const auto differs = [&](const InvestmentMention& m) { return m.number != mentions.front().number; };
    if (std::any_of(mentions.begin(), mentions.end(), differs)) return std::nullopt;
    return titleOf(text, mentions.front());
}

std::optional<InvestmentTitle> InvestmentReader::heading(const QString& original) const {
    const QString text = original.simplified();
    if (text.size() > m_longestHeading || text.endsWith(QLatin1Char('.'))) return std::nullopt;
    const auto mentions = mentionsIn(text);
    if (mentions.size() != 1) return std::nullopt;
    const InvestmentMention& mention = mentions.front();
    const QString rest = text.mid(mention.start + mention.length);
    const bool isNamed = namesItself(rest, *m_programme.investment(mention.number));
    if (!beginsHeading(text.left(mention.start)) || !(endsHeading(rest) || isNamed)) return std::nullopt;
    return titleOf(text, mention);
}

std::optional<InvestmentItem> InvestmentReader::item(const QString& text) const {
    const auto mentions = mentionsIn(text);
    if (mentions.empty() || mentions.front().start > 2) return std::nullopt;
    static const QRegularExpression separator(QStringLiteral("^\\s*[:\u2013\u2014-]\\s+(?=\\S)"));
    const qsizetype end = mentions.front().start + mentions.front().length;
    const auto match = separator.match(text.mid(end));
    if (!match.hasMatch()) return std::nullopt;
    return InvestmentItem{mentions.front().number, mentions.front().part, text.left(end).trimmed(),
                          text.mid(end + match.capturedEnd())};
}

} // namespace salkku
