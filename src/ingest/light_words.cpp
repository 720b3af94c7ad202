// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/light_words.h"

#include "ingest/text_tokens.h"

#include <algorithm>

namespace salkku {

namespace {

// Swedish adjectives: "röd" gives "rött" and "röda", "grå" gives "grått", "gul" gives "gult".
QStringList swedishForms(const QString& base) {
    const QString lower = base.toLower();
    QStringList forms = {lower, lower + QLatin1Char('t'), lower + QLatin1Char('a')};
    if (lower.endsWith(QLatin1Char('d'))) forms.append(lower.chopped(1) + QLatin1String("tt"));
    if (lower.endsWith(QString::fromUtf8("å"))) forms.append(lower + QLatin1String("tt"));
    return forms;
}

bool isNegation(const QString& word) {
    static const QStringList words = {QStringLiteral("ei"),   QString::fromUtf8("eivät"),
                                      QStringLiteral("inte"), QStringLiteral("ej"),
                                      QStringLiteral("not"),  QStringLiteral("ole")};
    return words.contains(word);
}

// "Is", and what may stand between it and the light.
bool stateWord(const QString& word) {
    static const QStringList words = {
        QStringLiteral("on"),          QStringLiteral("ovat"),   QString::fromUtf8("är"),
        QStringLiteral("is"),          QStringLiteral("are"),    QStringLiteral("nyt"),
        QStringLiteral("edelleen"),    QString::fromUtf8("yhä"), QStringLiteral("nu"),
        QStringLiteral("fortfarande"), QStringLiteral("now"),    QStringLiteral("still"),
        QString::fromUtf8("vielä")};
    return words.contains(word);
}

bool endsWithAny(const QString& word, const QStringList& endings) {
    return std::any_of(endings.begin(), endings.end(),
                       [&](const QString& ending) { return word.endsWith(ending); });
}

// "Punaisella", "keltaisena".
bool isState(const QString& word) {
    return endsWithAny(word, {QStringLiteral("lla"), QString::fromUtf8("llä"), QStringLiteral("na"),
                              QString::fromUtf8("nä")});
}

// "Punaisesta", "vihreäksi", "keltaiselta": from or to it.
bool isChange(const QString& word) {
    return endsWithAny(word, {QStringLiteral("sta"), QString::fromUtf8("stä"), QStringLiteral("lta"),
                              QString::fromUtf8("ltä"), QStringLiteral("ksi"), QStringLiteral("lle")});
}

// A noun behind it would be what has the colour: "on vihreä siirtymä".
bool endsClause(const QString& sentence, const std::vector<TextToken>& tokens, std::size_t i) {
    static const QStringList conjunctions = {
        QStringLiteral("ja"),  QStringLiteral("mutta"), QString::fromUtf8("sekä"), QStringLiteral("koska"),
        QStringLiteral("kun"), QStringLiteral("och"),   QStringLiteral("men"),     QStringLiteral("eftersom"),
        QStringLiteral("and"), QStringLiteral("but"),   QStringLiteral("because")};
    if (i + 1 == tokens.size()) return true;
    const qsizetype end = tokens[i].end();
    const bool isPunctuated = end < sentence.size() && QStringLiteral(".,;:!?)").contains(sentence[end]);
    return isPunctuated || conjunctions.contains(tokens[i + 1].lower);
}

bool namesLights(const QString& word) {
    return word.startsWith(QLatin1String("liikennevalo")) || word.startsWith(QLatin1String("trafikljus"));
}

} // namespace

LightWords::LightWords(const Programme& programme, Morphology morphology)
    : m_morphology(std::move(morphology)) {
    for (const LightMeaning& light : programme.lights) {
        Words words{light.light, light.names.fi.toLower(), swedishForms(light.names.sv), {}};
        words.others.append(light.names.en.toLower());
        for (const QString& phrase : {light.meanings.fi, light.meanings.sv, light.meanings.en})
            if (phrase.contains(QLatin1Char(' '))) words.phrases.append(phrase.toLower());
        m_words.push_back(std::move(words));
    }
}

const LightWords::Words* LightWords::named(const QString& word) const {
    const auto found = std::find_if(m_words.begin(), m_words.end(), [&](const Words& words) {
        return words.others.contains(word) ||
               (!words.finnish.isEmpty() && m_morphology.isFormOf(word, words.finnish));
    });
    return found == m_words.end() ? nullptr : &*found;
}

std::optional<Light> LightWords::phraseIn(const QString& sentence) const {
    const QString lower = sentence.toLower();
    for (const Words& words : m_words)
        if (std::any_of(words.phrases.begin(), words.phrases.end(),
                        [&](const QString& phrase) { return lower.contains(phrase); }))
            return words.light;
    return std::nullopt;
}

std::optional<Light> LightWords::statedIn(const QString& sentence) const {
    const auto tokens = tokensOf(sentence);
    if (std::any_of(tokens.begin(), tokens.end(), [](const TextToken& t) { return isNegation(t.lower); }))
        return std::nullopt;
    const bool ofLights =
        std::any_of(tokens.begin(), tokens.end(), [](const TextToken& t) { return namesLights(t.lower); });
    std::optional<Light> stated;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const Words* words = named(tokens[i].lower);
        if (!words) continue;
        if (stated || isChange(tokens[i].lower)) return std::nullopt;
        const bool isSaid = i > 0 && stateWord(tokens[i - 1].lower) && endsClause(sentence, tokens, i);
        if (!isSaid && !ofLights && !isState(tokens[i].lower)) return std::nullopt;
        stated = words->light;
    }
    return stated ? stated : phraseIn(sentence);
}

} // namespace salkku
