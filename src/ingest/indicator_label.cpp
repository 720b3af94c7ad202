// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/indicator_label.h"

#include "ingest/word_pattern.h"

namespace salkku {

namespace {

// Language, not programme: "ensimmäinen mittari".
const QStringList& ordinals() {
    static const QStringList words = [] {
        QStringList list;
        for (const char* word :
             {"ensimmäinen", "toinen",   "kolmas",  "neljäs", "viides", "kuudes", "seitsemäs", "kahdeksas",
              "yhdeksäs",    "kymmenes", "första",  "andra",  "tredje", "fjärde", "femte",     "sjätte",
              "sjunde",      "åttonde",  "nionde",  "tionde", "first",  "second", "third",     "fourth",
              "fifth",       "sixth",    "seventh", "eighth", "ninth",  "tenth"})
            list.append(QString::fromUtf8(word));
        return list;
    }();
    return words;
}

// The words themselves, in the genitive, definite, or at a compound's end: "tulosmittarin", "indikatorn".
QString wordForms(const QStringList& words) {
    return QStringLiteral("(?:\\p{L}{2,15}-?)??%1(?:n|in|en|s)?").arg(anyOfPattern(words));
}

// "2. mittari" or "mittari 2", perhaps with the words for the result: "ja tulos".
QString numbered(const Programme& programme) {
    return QStringLiteral("(?:(?:(?<before>\\d{1,2})\\s?[.):]?|(?<ordinal>%3))\\s?%1|"
                          "%1\\s(?:n(?:r|o|:o)\\.?\\s?|#)?(?<behind>\\d{1,2})(?![\\d/%]|[.,]\\d))"
                          "(?:\\s(?:\\p{L}+\\s)?%2)?")
        .arg(wordForms(programme.indicatorWords), anyOfPattern(programme.resultWords.labels),
             anyOfPattern(ordinals()));
}

QString separator() {
    return QStringLiteral("\\s*(?:[:=]|\\.(?=\\s)|\\s[\u2013\u2014-](?=\\s))\\s*");
}

// At the start of a paragraph a label may also stand alone, go without a number, or before a capital.
QString startPattern(const Programme& programme) {
    return QStringLiteral("^\\s*(?:%1(?:%2|\\s*$|\\s+(?=\\()|\\s+(?-i:(?=\\p{Lu})))|%3(?:\\s(?:\\p{L}+\\s)?%"
                          "4)?\\s*:\\s*)")
        .arg(numbered(programme), separator(), wordForms(programme.indicatorWords),
             anyOfPattern(programme.resultWords.labels));
}

} // namespace

IndicatorLabelReader::IndicatorLabelReader(const Programme& programme)
    : m_words(programme.indicatorWords)
    , m_atStart(textPattern(startPattern(programme)))
    , m_inside(textPattern(QStringLiteral("(?<=[\\s])(?:(?<=[.!?:;]\\s)|(?=\\d)|(?-i:(?=\\p{Lu})))%1\\s*:")
                               .arg(numbered(programme))))
    , m_further{
          textPattern(
              QStringLiteral("(?<=[.!?]\\s)(?-i:(?=\\p{Lu}))%1\\.(?=\\s\\p{L})").arg(numbered(programme))),
          textPattern(QStringLiteral("(?<=\\s)(?-i:(?=\\p{Lu}))%1\\s(?=\\()").arg(numbered(programme)))} {}

std::optional<IndicatorLabel> IndicatorLabelReader::at(const QString& text) const {
    constexpr qsizetype reach = 60;
    if (!containsAnyOf(text.left(reach), m_words)) return std::nullopt;
    const auto match = m_atStart.match(text);
    if (!match.hasMatch()) return std::nullopt;
    const QString before = match.captured(QStringLiteral("before"));
    const QString number = before.isEmpty() ? match.captured(QStringLiteral("behind")) : before;
    const qsizetype ordinal = ordinals().indexOf(match.captured(QStringLiteral("ordinal")).toLower());
    constexpr int ordinalsOfLanguage = 10;
    if (ordinal >= 0)
        return IndicatorLabel{static_cast<int>(ordinal) % ordinalsOfLanguage + 1, match.capturedEnd()};
    return IndicatorLabel{number.toInt(), match.capturedEnd()};
}

std::vector<qsizetype> IndicatorLabelReader::innerLabels(const QString& text) const {
    std::vector<qsizetype> starts;
    if (!containsAnyOf(text, m_words)) return starts;
    for (auto matches = m_inside.globalMatch(text, 1); matches.hasNext();)
        starts.push_back(matches.next().capturedStart());
    for (const QRegularExpression& further : m_further)
        for (auto matches = further.globalMatch(text, 1); matches.hasNext();)
            starts.push_back(matches.next().capturedStart());
    return starts;
}

} // namespace salkku
