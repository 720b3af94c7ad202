// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/measure_reader.h"

#include "ingest/deadline_reader.h"
#include "ingest/text_tokens.h"

#include <QRegularExpression>
#include <algorithm>

namespace salkku {

namespace {

const QRegularExpression& numberForm() {
    static const QRegularExpression form(
        QStringLiteral(
            "(?<![\\w.,/"
            ":\u2013-])(-?\\d{1,3}(?:[\\s\u00A0]\\d{3})+|-?\\d+)(?:[.,](\\d+))?(?![\\d.,]*\\d)(?!"
            "\\.\\s?\\p{Ll})"
            "(?:\\s?(%(?::\\p{Ll}+)?|prosent\\p{L}*|procent\\p{L}*|per\\s?cent|\u20AC)|\\s(\\p{Ll}{2,}))?"),
        QRegularExpression::UseUnicodePropertiesOption);
    return form;
}

bool isYear(const NumberMention& mention) {
    return mention.unit.isEmpty() && mention.number >= 1900 && mention.number < 2100;
}

// A conjunction or a verb's ending is no unit; those that are stand at once behind their number.
bool isUnit(const QString& word) {
    static const QStringList others = {
        QStringLiteral("ja"),  QStringLiteral("tai"),   QStringLiteral("on"),   QStringLiteral("oli"),
        QStringLiteral("ei"),  QStringLiteral("mutta"), QStringLiteral("och"),  QStringLiteral("eller"),
        QStringLiteral("men"), QStringLiteral("and"),   QStringLiteral("or"),   QStringLiteral("but"),
        QStringLiteral("av"),  QStringLiteral("of"),    QStringLiteral("till"), QStringLiteral("to"),
        QStringLiteral("kun"), QStringLiteral("som"),   QStringLiteral("was"),  QStringLiteral("is")};
    return !others.contains(word);
}

NumberMention mentionOf(const QRegularExpressionMatch& match) {
    NumberMention mention;
    QString digits = match.captured(1);
    digits.remove(QRegularExpression(QStringLiteral("[\\s\u00A0]")));
    mention.number = (digits + QLatin1Char('.') + match.captured(2)).toDouble();
    mention.start = match.capturedStart();
    const int lastPart = match.capturedLength(3) > 0 ? 3 : match.capturedLength(2) > 0 ? 2 : 1;
    mention.length = match.capturedEnd(lastPart) - mention.start;
    const QString sign = match.captured(3);
    if (!sign.isEmpty()) mention.unit = sign == QChar(0x20AC) ? sign : QStringLiteral("%");
    if (isUnit(match.captured(4)) && sign.isEmpty()) mention.unit = match.captured(4);
    return mention;
}

bool overlaps(const NumberMention& number, const QuarterMention& time) {
    return number.start < time.end() && time.start < number.start + 1;
}

// Language, not programme.
const QStringList& baselineWords() {
    static const QStringList words = {QStringLiteral("lähtötaso"),    QStringLiteral("lähtöarvo"),
                                      QStringLiteral("lähtötilanne"), QStringLiteral("alkutilanne"),
                                      QStringLiteral("utgångsläge"),  QStringLiteral("utgångsvärde"),
                                      QStringLiteral("utgångsnivå"),  QStringLiteral("baseline")};
    return words;
}

const QStringList& targetWords() {
    static const QStringList words = {
        QStringLiteral("tavoite"), QStringLiteral("tavoitetaso"), QStringLiteral("tavoitearvo"),
        QStringLiteral("mål"),     QStringLiteral("målet"),       QStringLiteral("målvärde"),
        QStringLiteral("målnivå"), QStringLiteral("target"),      QStringLiteral("goal")};
    return words;
}

const QStringList& valueWords() {
    static const QStringList words = {QStringLiteral("toteuma"),  QStringLiteral("toteutuma"),
                                      QStringLiteral("nykytila"), QStringLiteral("nykytaso"),
                                      QStringLiteral("nuläge"),   QStringLiteral("utfall"),
                                      QStringLiteral("actual"),   QStringLiteral("value")};
    return words;
}

} // namespace

std::vector<NumberMention> numbersIn(const QString& text) {
    std::vector<NumberMention> mentions;
    const auto time = deadlineIn(text);
    for (auto matches = numberForm().globalMatch(text); matches.hasNext();) {
        const NumberMention mention = mentionOf(matches.next());
        if (!isYear(mention) && !(time && overlaps(mention, *time))) mentions.push_back(mention);
    }
    return mentions;
}

MeasureReader::MeasureReader(const QStringList& labels, Morphology morphology)
    : m_morphology(std::move(morphology)) {
    for (const QString& word : valueWords() + labels) m_valueWords.append(word.toLower());
}

MeasureReader::Role MeasureReader::roleOf(const QString& word) const {
    const auto isIn = [&](const QStringList& words) {
        return std::any_of(words.begin(), words.end(),
                           [&](const QString& base) { return m_morphology.isFormOf(word, base); });
    };
    if (isIn(baselineWords())) return Role::Baseline;
    if (isIn(targetWords())) return Role::Target;
    return isIn(m_valueWords) ? Role::Value : Role::None;
}

// The nearest word for a role in front of the number, behind the number before it.
MeasureReader::Role MeasureReader::roleBefore(const QString& text, const NumberMention& number,
                                              qsizetype from) const {
    const auto tokens = tokensOf(text.mid(from, number.start - from));
    for (auto token = tokens.rbegin(); token != tokens.rend(); ++token)
        if (const Role role = roleOf(token->lower); role != Role::None) return role;
    return Role::None;
}

// "74 %, target 80 %": the one number without a word, in the target's unit, is what was reached.
void MeasureReader::addUnnamedValue(const std::vector<NumberMention>& unnamed, Measure& measure) {
    if (!measure.target || measure.value || measure.unit.isEmpty()) return;
    const auto isAlike = [&](const NumberMention& number) { return number.unit == measure.unit; };
    if (std::count_if(unnamed.begin(), unnamed.end(), isAlike) == 1)
        measure.value = std::find_if(unnamed.begin(), unnamed.end(), isAlike)->number;
}

Measure MeasureReader::in(const QString& text) const {
    Measure measure;
    std::vector<NumberMention> unnamed;
    qsizetype from = 0;
    for (const NumberMention& number : numbersIn(text)) {
        const Role role = roleBefore(text, number, from);
        from = number.end();
        std::optional<double>* const places[] = {nullptr, &measure.baseline, &measure.target, &measure.value};
        std::optional<double>* const place = places[static_cast<int>(role)];
        if (!place) unnamed.push_back(number);
        if (!place || place->has_value()) continue;
        *place = number.number;
        if (measure.unit.isEmpty()) measure.unit = number.unit;
    }
    addUnnamedValue(unnamed, measure);
    return measure;
}

} // namespace salkku
