// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pasted_bullets.h"

#include <QRegularExpression>
#include <QTextDocumentFragment>
#include <algorithm>
#include <optional>

namespace salkku {

namespace {

// Marks that programs put before bullets, with Word's private-use ones (Symbol and Wingdings fonts).
const QString firstLevelMarks = QStringLiteral("•▪●■‣∙·*-–—\uF0B7");
const QString secondLevelMarks = QStringLiteral("o◦○▫□");
const QString deepMarks = QStringLiteral("\uF0A7\u00A7"); // Word's third level; others' first

enum class Mark { None, First, Second, Deep };

QString tidied(const QString& text) {
    QString tidy = text;
    tidy.replace(QChar::Nbsp, QLatin1Char(' '));
    return tidy.simplified();
}

// A mark counts only with a space behind it: "-5 %" and "oma" begin with none.
int markLength(const QString& line, const QString& marks) {
    if (line.size() < 2 || !marks.contains(line[0]) || !line[1].isSpace()) return 0;
    return 1;
}

Mark markOf(const QString& line) {
    if (markLength(line, secondLevelMarks) > 0) return Mark::Second;
    if (markLength(line, deepMarks) > 0) return Mark::Deep;
    return markLength(line, firstLevelMarks) > 0 ? Mark::First : Mark::None;
}

QString withoutMark(const QString& line) {
    return (markOf(line) == Mark::None ? line : line.mid(1)).trimmed();
}

// Whether the marks of a paste tell levels: all of one kind are a list of one level.
bool marksTell(const std::vector<Mark>& marks) {
    const auto has = [&](Mark wanted) {
        return std::find(marks.begin(), marks.end(), wanted) != marks.end();
    };
    return has(Mark::Second) &&
           std::any_of(marks.begin(), marks.end(), [](Mark mark) { return mark != Mark::Second; });
}

bool isBelow(Mark mark) {
    return mark == Mark::Second || mark == Mark::Deep;
}

class HtmlReader {
public:
    explicit HtmlReader(const QString& html)
        : m_html(html) {
        // The bullet's own mark, which Word and PowerPoint write for programs without lists.
        static const QRegularExpression marks(
            QStringLiteral("<!(?:--)?\\[if\\s+!supportLists\\](?:--)?>.*?<!(?:--)?\\[endif\\](?:--)?>|"
                           "<span[^>]*mso-special-format\\s*:\\s*bullet[^>]*>.*?</span>"),
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
        static const QRegularExpression invisible(
            QStringLiteral("<!--.*?-->|<head\\b.*?</head>|<style\\b.*?</style>|<script\\b.*?</script>"),
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
        m_html.remove(marks);
        m_html.remove(invisible);
    }

    std::vector<NarrativeItem> read() {
        static const QRegularExpression tag(QStringLiteral("<(/?)([a-zA-Z][a-zA-Z0-9]*)([^>]*)>"));
        qsizetype from = 0;
        for (auto tags = tag.globalMatch(m_html); tags.hasNext();) {
            const auto match = tags.next();
            m_text += m_html.mid(from, match.capturedStart() - from);
            from = match.capturedEnd();
            takeTag(match.captured(2).toLower(), !match.captured(1).isEmpty(), match.captured(3));
        }
        m_text += m_html.mid(from);
        endItem();
        lowerMarked();
        return std::move(m_items);
    }

private:
    void takeTag(const QString& name, bool closing, const QString& attributes) {
        const bool isList = name == QLatin1String("ul") || name == QLatin1String("ol");
        static const QStringList blocks{QStringLiteral("p"),  QStringLiteral("li"), QStringLiteral("div"),
                                        QStringLiteral("h1"), QStringLiteral("h2"), QStringLiteral("h3"),
                                        QStringLiteral("tr"), QStringLiteral("br")};
        if (!isList && !blocks.contains(name)) {
            if (name == QLatin1String("td")) m_text += QLatin1Char(' ');
            return;
        }
        endItem();
        if (name == QLatin1String("br")) return; // a new line of the same level
        if (isList) m_depth = std::max(0, m_depth + (closing ? -1 : 1));
        const bool isItem = name == QLatin1String("li");
        if (isList || (isItem && closing)) m_itemLevel.reset();
        if (isItem && !closing) m_itemLevel = ownLevel(attributes).value_or(std::max(0, m_depth - 1));
        const int inherited = m_itemLevel.value_or(std::max(0, m_depth - 1));
        m_level = closing || isList || isItem ? inherited : ownLevel(attributes).value_or(inherited);
    }

    // What a paragraph or item says of its own level: Word and Outlook (mso-list), the programs on the web
    // (aria-level, lists that do not stand in each other), PowerPoint (classes O, O1, O2).
    static std::optional<int> ownLevel(const QString& attributes) {
        static const QRegularExpression counted(
            QStringLiteral("mso-list\\s*:[^;\"']*\\blevel(\\d)|aria-level\\s*=\\s*[\"']?(\\d)"),
            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression classed(QStringLiteral("\\bclass\\s*=\\s*[\"']?O(\\d?)\\b"));
        if (const auto match = counted.match(attributes); match.hasMatch())
            return std::max(0, (match.captured(1) + match.captured(2)).toInt() - 1);
        const auto match = classed.match(attributes);
        return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
    }

    void endItem() {
        QString text = tidied(QTextDocumentFragment::fromHtml(m_text).toPlainText());
        m_text.clear();
        const Mark mark = markOf(text);
        text = withoutMark(text);
        if (text.isEmpty()) return;
        m_items.push_back({text, std::min(1, m_level), false});
        m_marks.push_back(mark);
    }

    // Paragraphs with a mark typed before them tell their level by the mark alone.
    void lowerMarked() {
        if (!marksTell(m_marks)) return;
        for (std::size_t i = 0; i < m_items.size(); ++i)
            if (isBelow(m_marks[i])) m_items[i].level = 1;
    }

    QString m_html;
    QString m_text;
    int m_depth = 0;
    int m_level = 0;
    std::optional<int> m_itemLevel; ///< of the list item that is being read
    std::vector<NarrativeItem> m_items;
    std::vector<Mark> m_marks; ///< of the items
};

struct Line {
    QString text;
    int indent = 0;
    Mark mark = Mark::None;
};

Line readLine(const QString& raw) {
    Line line;
    while (line.indent < raw.size() && raw[line.indent].isSpace()) ++line.indent;
    const QString text = raw.mid(line.indent);
    line.mark = markOf(text);
    line.text = tidied(withoutMark(text));
    return line;
}

// A first bullet has nothing to stand under.
void raiseOrphan(std::vector<NarrativeItem>& items) {
    if (!items.empty()) items.front().level = 0;
}

} // namespace

std::vector<NarrativeItem> bulletsFromHtml(const QString& html) {
    std::vector<NarrativeItem> items = HtmlReader(html).read();
    raiseOrphan(items);
    return items;
}

std::vector<NarrativeItem> bulletsFromText(const QString& text) {
    static const QRegularExpression lineEnds(QStringLiteral("\\r\\n|[\\r\\n\u2028\u2029]"));
    std::vector<Line> lines;
    for (const QString& raw : text.split(lineEnds)) {
        Line line = readLine(raw);
        if (!line.text.isEmpty()) lines.push_back(std::move(line));
    }
    std::vector<NarrativeItem> items;
    std::vector<Mark> marks;
    for (const Line& line : lines) marks.push_back(line.mark);
    const bool byMark = marksTell(marks);
    const auto least = std::min_element(lines.begin(), lines.end(),
                                        [](const Line& a, const Line& b) { return a.indent < b.indent; });
    for (const Line& line : lines) {
        const bool isSecond = line.indent > least->indent || (byMark && isBelow(line.mark));
        items.push_back({line.text, isSecond ? 1 : 0, false});
    }
    raiseOrphan(items);
    return items;
}

} // namespace salkku
