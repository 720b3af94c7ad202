// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pptx/text_body.h"

#include "documents/pptx/list_numbers.h"

#include <algorithm>

namespace salkku::ooxml {

namespace {

bool isInvisible(QChar c) {
    return c == QChar(0x00AD) || c == QChar(0x200B) || c == QChar(0xFEFF) || c == QChar(0x2060);
}

bool isLineBreak(QChar c) {
    return c == QLatin1Char('\v') || c == QLatin1Char('\n') || c == QLatin1Char('\r') || c == QChar(0x2028);
}

struct RunStyle {
    double size = 0;
    bool bold = false;
    std::optional<unsigned> rgb = {};
};

// Cuts runs into words; a word may go on from one run into the next.
class WordCutter {
public:
    void text(const QString& text, RunStyle style) {
        for (const QChar c : text) {
            if (isInvisible(c)) continue;
            if (isLineBreak(c))
                end(WordEnd::LineBreak);
            else if (c == QLatin1Char('\t'))
                end(WordEnd::Tab);
            else if (c.isSpace())
                end(WordEnd::Space);
            else
                letter(c, style);
        }
    }

    // A break after a space is a break; one at the very start or a second one stands alone.
    void end(WordEnd kind) {
        const bool closed = m_words.empty() || m_words.back().end != WordEnd::Nothing;
        if (!closed || (!m_words.empty() && m_words.back().end < kind))
            m_words.back().end = kind;
        else if (kind == WordEnd::LineBreak)
            m_words.push_back({QString(), 0, false, kind});
    }

    std::vector<BodyWord> take() { return std::move(m_words); }

private:
    void letter(QChar c, RunStyle style) {
        if (m_words.empty() || m_words.back().end != WordEnd::Nothing)
            m_words.push_back({QString(), style.size, style.bold, WordEnd::Nothing, style.rgb});
        m_words.back().text += c;
        m_words.back().size = std::max(m_words.back().size, style.size);
    }

    std::vector<BodyWord> m_words;
};

RunStyle runStyleOf(const XmlNode& run, const ParagraphStyle& style, const ColourScheme& colours) {
    RunStyle result{style.size, style.bold};
    const XmlNode* properties = run.child(u"rPr");
    if (!properties) return result;
    constexpr double hundredths = 100;
    if (const auto size = properties->number(u"sz"))
        result.size = std::clamp(*size / hundredths, 1.0, 4000.0);
    result.bold = properties->flag(u"b", result.bold);
    result.rgb = colours.fillIn(*properties);
    return result;
}

// Formulas nest their texts at any depth.
void addFormula(const XmlNode& node, RunStyle style, WordCutter& cutter) {
    if (node.name == QLatin1String("t")) cutter.text(node.text, style);
    for (const XmlNode& child : node.children) addFormula(child, style, cutter);
}

bool isFieldOfPage(const XmlNode& node) {
    const QString type = node.attribute(u"type");
    return node.name == QLatin1String("fld") &&
           (type == QLatin1String("slidenum") || type.startsWith(QLatin1String("datetime")));
}

bool isOnlyField(const XmlNode& paragraph) {
    bool field = false;
    for (const XmlNode& node : paragraph.children) {
        field = field || isFieldOfPage(node);
        const XmlNode* text = node.child(u"t");
        if (node.name == QLatin1String("r") && text && !text->text.trimmed().isEmpty()) return false;
    }
    return field;
}

std::vector<BodyWord> wordsOf(const XmlNode& paragraph, const ParagraphStyle& style,
                              const ColourScheme& colours) {
    WordCutter cutter;
    for (const XmlNode& node : paragraph.children) {
        if (node.name == QLatin1String("r") || node.name == QLatin1String("fld")) {
            if (const XmlNode* text = node.child(u"t"))
                cutter.text(text->text, runStyleOf(node, style, colours));
        } else if (node.name == QLatin1String("br")) {
            cutter.end(WordEnd::LineBreak);
        } else if (node.name == QLatin1String("m")) {
            addFormula(node, {style.size, style.bold}, cutter);
        }
    }
    return cutter.take();
}

using Words = std::vector<BodyWord>;
using Place = Words::const_iterator;

bool areBold(Place first, Place last) {
    return std::all_of(first, last, [](const BodyWord& word) { return word.bold || word.text.isEmpty(); });
}

bool beginsWithBullet(const QString& word) {
    static const QString alone = QStringLiteral("-–—*o");
    static const QString sure = QStringLiteral("•▪▫◦‣●○■□➢✓");
    return !word.isEmpty() && (sure.contains(word[0]) || (word.size() == 1 && alone.contains(word[0])));
}

bool endsSentence(const QString& word) {
    return !word.isEmpty() && QStringLiteral(".:;!?").contains(word.back());
}

qsizetype lettersIn(Place first, Place last) {
    qsizetype letters = 0;
    for (; first != last; ++first) letters += first->text.size() + 1;
    return letters;
}

// Whether a line break parts two paragraphs rather than two lines: [first, middle) and [middle, last) are the
// lines before and after it. The text of a list item goes on over breaks.
bool partsParagraphs(Place first, Place middle, Place last, bool isListItem) {
    constexpr qsizetype longestHeading = 40;
    const QString& before = std::prev(middle)->text;
    const QString& after = middle->text;
    if (before.isEmpty() || after.isEmpty() || beginsWithBullet(after)) return true;
    if (isListItem) return false;
    if (endsSentence(before)) return true;
    if (before.endsWith(QLatin1Char('-')) || before.endsWith(QLatin1Char(',')) || after[0].isLower())
        return false;
    return areBold(first, middle) != areBold(middle, last) || lettersIn(first, middle) <= longestHeading;
}

Place endOfLine(Place first, Place last) {
    const Place end =
        std::find_if(first, last, [](const BodyWord& word) { return word.end == WordEnd::LineBreak; });
    return end == last ? last : std::next(end);
}

// A part without its empty words and with no break at its end; nothing where nothing is left.
Words trimmed(Place first, Place last) {
    Words words(first, last);
    std::erase_if(words, [](const BodyWord& word) { return word.text.isEmpty(); });
    if (!words.empty()) words.back().end = WordEnd::Nothing;
    return words;
}

std::vector<Words> parted(const Words& words, bool isListItem) {
    std::vector<Words> parts;
    Place begin = words.begin();
    for (Place line = words.begin(); line != words.end();) {
        const Place next = endOfLine(line, words.end());
        if (next == words.end() || partsParagraphs(line, next, endOfLine(next, words.end()), isListItem)) {
            if (Words part = trimmed(begin, next); !part.empty()) parts.push_back(std::move(part));
            begin = next;
        }
        line = next;
    }
    return parts;
}

} // namespace

std::vector<BodyParagraph> bodyParagraphs(const XmlNode& body, const TextStyles& styles,
                                          const ColourScheme& colours) {
    std::vector<BodyParagraph> paragraphs;
    ListNumbering numbers;
    for (const XmlNode& node : body.children) {
        if (node.name != QLatin1String("p")) continue;
        const ParagraphStyle style = styles.styleOf(node);
        const bool isListItem = !style.bullet.isEmpty() || !style.numbering.isEmpty();
        auto parts = parted(wordsOf(node, style, colours), isListItem);
        if (parts.empty()) {
            paragraphs.push_back({style, {}, {}, false});
            continue;
        }
        const bool field = isOnlyField(node);
        for (std::size_t i = 0; i < parts.size(); ++i)
            paragraphs.push_back(
                {style, i == 0 ? numbers.markerOf(style) : QString(), std::move(parts[i]), field});
    }
    return paragraphs;
}

} // namespace salkku::ooxml
