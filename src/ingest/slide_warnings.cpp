// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/slide_warnings.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <map>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Ingest)
};

constexpr double mostOfUnshown = 0.7; // shown to the person who reviews, not accepted unseen

bool holds(const Box& area, const Box& box) {
    return box.centreX() >= area.x0 && box.centreX() <= area.x1 && box.centreY() >= area.y0 &&
           box.centreY() <= area.y1;
}

class SlideInspector {
public:
    SlideInspector(const Reading& reading, const std::vector<Finding>& findings)
        : m_findings(findings)
        , m_areas(tableAreas(reading)) {}

    void inspect(const Page& page) {
        if (page.isHidden)
            warn(
                page, "hidden_slide",
                Text::tr("Slide %1 is hidden when the slides are shown. It was read, but check what it says.")
                    .arg(page.number));
        inspectNotes(page);
        for (const UnreadObject& object : page.unread)
            warn(page, "unread_object", unreadMessage(page, object), object.box, object.name);
        inspectCharts(page);
    }

    std::vector<Warning> take() { return std::move(m_warnings); }

private:
    void warn(const Page& page, const char* code, const QString& message,
              std::optional<Box> box = std::nullopt, const QString& text = {}) {
        m_warnings.push_back({QLatin1String(code), message, {page.number, box, 0, text}});
    }

    static QString unreadMessage(const Page& page, const UnreadObject& object) {
        if (object.name.isEmpty())
            return Text::tr("An object on page %1 cannot be read. Look at it yourself.").arg(page.number);
        return Text::tr("\"%1\" on page %2 was not read. Look at it yourself.")
            .arg(object.name)
            .arg(page.number);
    }

    // A line that gave a finding is used.
    bool isUsed(const Page& page, const QString& line) const {
        return std::any_of(m_findings.begin(), m_findings.end(), [&](const Finding& finding) {
            return finding.source.page == page.number && !finding.source.box &&
                   line.contains(finding.source.text);
        });
    }

    void inspectNotes(const Page& page) {
        QStringList unused;
        for (const QString& line : page.notes.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            if (!isUsed(page, line)) unused.append(line);
        if (unused.isEmpty()) return;
        warn(page, "speaker_notes",
             Text::tr("The speaker's notes of slide %1 are no part of its text and were not taken in.")
                 .arg(page.number),
             std::nullopt, unused.join(QLatin1Char('\n')));
    }

    // The chart's words by its table; its title stands outside.
    void inspectCharts(const Page& page) {
        std::map<int, std::vector<const Word*>> charts;
        for (const Word& word : page.words) {
            if (word.paragraph < 0) continue;
            const MarkedParagraph& mark = page.paragraphs[static_cast<std::size_t>(word.paragraph)];
            if (mark.role == ParagraphRole::Chart && mark.cell >= 0)
                charts[page.cells[static_cast<std::size_t>(mark.cell)].table].push_back(&word);
        }
        for (const auto& [table, words] : charts) inspectChart(page, words);
    }

    void inspectChart(const Page& page, const std::vector<const Word*>& words) {
        QStringList texts;
        Box box = words.front()->box;
        bool used = false;
        for (const Word* word : words) {
            texts.append(word->text);
            box = box.united(word->box);
            used = used || isInTable(page, word->box);
        }
        if (!used)
            warn(page, "unused_chart",
                 Text::tr("A chart on page %1 states nothing that Salkku knows; it was left out.")
                     .arg(page.number),
                 box, texts.join(QLatin1Char(' ')));
    }

    bool isInTable(const Page& page, const Box& box) const {
        return std::any_of(m_areas.begin(), m_areas.end(), [&](const PageArea& area) {
            return area.page == page.number && holds(area.box, box);
        });
    }

    const std::vector<Finding>& m_findings;
    std::vector<PageArea> m_areas;
    std::vector<Warning> m_warnings;
};

} // namespace

std::vector<Warning> slideWarnings(const Reading& reading, const std::vector<Finding>& findings) {
    SlideInspector inspector(reading, findings);
    for (const Page& page : reading.document.pages) inspector.inspect(page);
    return inspector.take();
}

void doubtWhatIsNotShown(const Document& document, std::vector<Finding>& findings) {
    if (document.format != DocumentFormat::Slides) return;
    for (Finding& finding : findings) {
        const auto index = static_cast<std::size_t>(finding.source.page - 1);
        const bool isHidden = index < document.pages.size() && document.pages[index].isHidden;
        // What a slide shows has a place on it.
        if (isHidden || !finding.source.box) finding.confidence = std::min(finding.confidence, mostOfUnshown);
    }
}

} // namespace salkku
