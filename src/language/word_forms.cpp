// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/word_forms.h"

#include <QRegularExpression>
#include <array>
#include <utility>

namespace salkku {

namespace {

constexpr qsizetype shortestInflected = 4; // shorter words inflect after a colon only
constexpr qsizetype shortestStem = 3;

bool isVowel(QChar c) {
    return QStringLiteral("aeiouyåäö").contains(c);
}

// Consonant gradation before the last vowels: the strong grade and what a closed syllable makes of it.
constexpr std::array<std::pair<const char*, const char*>, 11> gradations = {{{"pp", "p"},
                                                                             {"tt", "t"},
                                                                             {"kk", "k"},
                                                                             {"nk", "ng"},
                                                                             {"nt", "nn"},
                                                                             {"mp", "mm"},
                                                                             {"lt", "ll"},
                                                                             {"rt", "rr"},
                                                                             {"ht", "hd"},
                                                                             {"p", "v"},
                                                                             {"t", "d"}}};

qsizetype lastVowelsStart(const QString& word) {
    qsizetype i = word.size();
    while (i > 0 && isVowel(word[i - 1])) --i;
    return i;
}

// "satakunta" gives "satakunna"; nothing where no grade changes.
QString weakGrade(const QString& word) {
    const qsizetype vowels = lastVowelsStart(word);
    const QString head = word.left(vowels);
    if (vowels == word.size()) return {};
    for (const auto& [strong, weak] : gradations)
        if (head.endsWith(QLatin1String(strong)))
            return head.chopped(static_cast<qsizetype>(qstrlen(strong))) + QLatin1String(weak) +
                   word.mid(vowels);
    return {};
}

// "pohde" gives "pohte".
QString strongGrade(const QString& word) {
    const qsizetype vowels = lastVowelsStart(word);
    const QString head = word.left(vowels);
    for (const auto& [strong, weak] : gradations)
        if (head.endsWith(QLatin1String(weak)))
            return head.chopped(static_cast<qsizetype>(qstrlen(weak))) + QLatin1String(strong) +
                   word.mid(vowels);
    return {};
}

void addVowelChanges(const QString& word, QStringList& stems) {
    if (word.endsWith(QLatin1Char('i'))) stems.append(word.chopped(1) + QLatin1Char('e')); // suomi, suomen
    if (!word.endsWith(QLatin1Char('e'))) return;
    stems.append(word + QLatin1Char('e')); // häme, hämeen
    if (const QString strong = strongGrade(word); !strong.isEmpty())
        stems.append(strong + QLatin1Char('e')); // pohde, pohteen
}

void addConsonantStems(const QString& word, QStringList& stems) {
    if (word.endsWith(QLatin1String("nen"))) stems.append(word.chopped(3) + QLatin1String("se"));
    if (word.endsWith(QLatin1String("us")) || word.endsWith(QLatin1String("ys")))
        stems.append(word.chopped(1) + QLatin1String("kse"));                            // keskus, keskuksen
    if (!word.isEmpty() && !isVowel(word.back())) stems.append(word + QLatin1Char('i')); // foreign and brands
}

// "uusi" inflects inside a compound too: "uusimaa", "uudenmaan", "uudellamaalla".
QStringList newCompoundStems(const QString& word) {
    const QString adjective = QStringLiteral("uusi");
    const qsizetype at = word.indexOf(adjective);
    const bool begins = at == 0 || (at > 0 && word[at - 1] == QLatin1Char('-'));
    if (!begins || word.size() < at + 6) return {};
    QStringList stems;
    for (const char* form : {"uuden", "uudessa", "uudesta", "uuteen", "uudella", "uudelta", "uudelle",
                             "uudeksi", "uutta", "uutena"})
        stems.append(word.left(at) + QLatin1String(form) + word.mid(at + adjective.size()));
    return stems;
}

} // namespace

QStringList stemsOf(const QString& word) {
    QStringList stems = {word};
    if (word.size() < shortestInflected) return stems;
    stems.append(newCompoundStems(word));
    addConsonantStems(word, stems);
    addVowelChanges(word, stems);
    for (const QString& strong : QStringList(stems))
        if (const QString weak = weakGrade(strong); !weak.isEmpty()) stems.append(weak);
    stems.removeDuplicates();
    return stems;
}

bool isEnding(const QString& rest) {
    static const QRegularExpression endings(
        QStringLiteral("^(?:|[:'\u2019]?(?:s|n|t|in|an|än|en|on|un|yn|ön|han|hän|hen|hin|hon|hun|seen|ssa|"
                       "ssä|sta|stä|lla|llä|"
                       "lta|ltä|lle|a|ä|ta|tä|tta|ttä|na|nä|ksi|iin|issa|issä|ista|istä|illa|illä|ien))(?:"
                       "kin|kaan|kään)?$"));
    return endings.match(rest).hasMatch();
}

bool isFormOf(const QString& word, const QString& base) {
    for (const QString& stem : stemsOf(base)) {
        if (!word.startsWith(stem)) continue;
        const QString rest = word.mid(stem.size());
        const bool colonOnly = base.size() < shortestInflected && !rest.isEmpty();
        if (isEnding(rest) && (!colonOnly || rest.startsWith(QLatin1Char(':')))) return true;
    }
    return false;
}

QString stemOf(const QString& word) {
    static const QRegularExpression clitic(QStringLiteral("(?:kin|kaan|k\u00e4\u00e4n|han|h\u00e4n)$"));
    static const QRegularExpression possessive(QStringLiteral("(?:mme|nne|ns[a\u00e4])$"));
    static const QRegularExpression ending(QStringLiteral(
        "(?:[:'\u2019]?(?:i?ss[a\u00e4]|i?st[a\u00e4]|i?ll[a\u00e4]|i?lt[a\u00e4]|i?lle|i?ksi|"
        "[aeiou\u00e4\u00f6y]h?[aeiou\u00e4\u00f6y]n|seen|siin|tt?[a\u00e4]|ien|jen|n|t|s|[a\u00e4]))$"));
    QString stem = word;
    for (const QRegularExpression& suffix : {clitic, possessive, ending}) {
        const auto match = suffix.match(stem);
        if (match.hasMatch() && match.capturedStart() >= shortestStem) stem.truncate(match.capturedStart());
    }
    while (stem.size() > shortestStem && isVowel(stem.back())) stem.chop(1);
    return stem;
}

} // namespace salkku
