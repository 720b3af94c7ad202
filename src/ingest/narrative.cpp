// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/narrative.h"

#include "ingest/reading.h"
#include "ingest/report_narrative.h"

#include <algorithm>

namespace salkku {

namespace {

// How sure a narrative is, by what gave its place.
constexpr double titled = 0.95;         // investment from the slide's title, section from a heading
constexpr double inferredTopic = 0.85;  // investment from the slides around
constexpr double withoutSection = 0.85; // investment known, no heading before
constexpr double inReport = 0.75;       // under a heading in running text, which may go on to other matters
constexpr double looseInReport = 0.6;   // investment known, in running text
constexpr double withoutTopic = 0.5;    // neither: shown to the person who reviews, not stored unseen

struct Place {
    int investment = 0;
    QString part;
    SectionId section;
    bool inferred = false;
    bool inReport = false;

    bool operator==(const Place& other) const {
        return investment == other.investment && part == other.part && section == other.section;
    }
};

double confidenceOf(const Place& place, const Programme& programme) {
    const NarrativeSection* section = programme.section(place.section);
    const bool ofAll = section && !section->perInvestment;
    if (place.investment == 0) return ofAll ? titled : withoutTopic;
    if (place.inReport) return place.section.isEmpty() ? looseInReport : inReport;
    if (place.inferred) return inferredTopic;
    if (place.section.isEmpty()) return withoutSection;
    return titled;
}

// A short line over bullets, or one that ends in a colon over other text.
bool isSubHeading(const Paragraph& paragraph, const Paragraph* next) {
    constexpr qsizetype longest = 100;
    const QString& text = paragraph.text;
    if (!next || text.size() > longest || text.endsWith(QLatin1Char('.'))) return false;
    if (paragraph.bullet)
        return text.endsWith(QLatin1Char(':')) && next->bullet && next->level > paragraph.level;
    return next->bullet || text.endsWith(QLatin1Char(':'));
}

class NarrativeWriter {
public:
    explicit NarrativeWriter(const Reading& reading)
        : m_reading(reading) {}

    void slide(const Slide& slide, const Topic& topic) {
        // The highlights of all end at the next title.
        if (topic.investment == 0 && !topic.section && !slide.title.isEmpty()) m_place.section = {};
        enter(topic);
        if (!isOfAll()) m_one.reset();
        m_place.inReport = slide.isUpright;
        m_page = slide.page;
        for (std::size_t i = 0; i < slide.paragraphs.size(); ++i) {
            const bool last = i + 1 == slide.paragraphs.size();
            paragraph(slide.paragraphs[i], last ? nullptr : &slide.paragraphs[i + 1]);
        }
        m_open = false;
    }

    Recognition take() { return {std::move(m_findings), {}}; }

private:
    // A section goes on over slides of its investment.
    void enter(const Topic& topic) {
        if (topic.investment != m_place.investment || topic.part != m_place.part) m_place.section = {};
        m_place.investment = topic.investment;
        m_place.part = topic.part;
        m_place.inferred = topic.inferred;
        if (topic.section) m_place.section = topic.section->id;
    }

    // Over or under a title that numbers it, an investment's name says nothing more.
    bool namesPlace(const QString& text) const {
        const Investment* investment = m_reading.programme.investment(m_place.investment);
        if (!investment) return false;
        const auto isOneOf = [&](const Names& names) {
            return text.compare(names.fi, Qt::CaseInsensitive) == 0 ||
                   text.compare(names.sv, Qt::CaseInsensitive) == 0 ||
                   text.compare(names.en, Qt::CaseInsensitive) == 0;
        };
        return isOneOf(investment->shortName) || isOneOf(investment->fullName);
    }

    void paragraph(const Paragraph& paragraph, const Paragraph* next) {
        if (!paragraph.bullet && namesPlace(paragraph.text)) return;
        if (beginsInvestment(paragraph, next) || beginsSection(paragraph)) return;
        if (isOfAll() && (beginsOne(paragraph) || speaksOfOne(paragraph))) return;
        if (isOfAll() && m_one) {
            Place place = m_place;
            place.investment = m_one->number;
            place.part = m_one->part;
            return add(place, paragraph, paragraph.text, isSubHeading(paragraph, next));
        }
        add(m_place, paragraph, paragraph.text, isSubHeading(paragraph, next));
    }

    bool beginsInvestment(const Paragraph& paragraph, const Paragraph* next) {
        if (paragraph.bullet || isOfAll()) return false;
        const auto title = m_reading.investments.heading(paragraph.text);
        if (!title) return false;
        const NarrativeSection* section = m_reading.sections.inTitle(title->rest);
        enter({title->number, title->part, section, false});
        const bool saysMore = !section && !title->rest.isEmpty() && !title->rest.startsWith(QLatin1Char('('));
        if (saysMore && !namesPlace(title->rest))
            add(m_place, paragraph, title->rest, next && !paragraph.text.contains(QLatin1Char(':')));
        return true;
    }

    bool beginsSection(const Paragraph& paragraph) {
        const auto heading = m_reading.sections.heading(paragraph.text);
        if (!heading) return false;
        m_place.section = heading->section->id;
        if (!heading->rest.isEmpty()) add(m_place, paragraph, heading->rest, false);
        return true;
    }

    bool isOfAll() const {
        const NarrativeSection* section = m_reading.programme.section(m_place.section);
        return m_place.investment == 0 && section && !section->perInvestment;
    }

    // An investment's heading among the highlights of all; what follows is its own.
    bool beginsOne(const Paragraph& paragraph) {
        if (paragraph.bullet) return false;
        const auto title = m_reading.investments.heading(paragraph.text);
        if (title) m_one = title;
        return title.has_value();
    }

    // "Inv. 1: …" among the highlights of all.
    bool speaksOfOne(const Paragraph& paragraph) {
        const auto item = m_reading.investments.item(paragraph.text);
        if (!item) return false;
        Place place = m_place;
        place.investment = item->number;
        place.part = item->part;
        add(place, paragraph, item->rest, false);
        m_findings.back().label = item->label;
        return true;
    }

    void add(const Place& place, const Paragraph& paragraph, const QString& text, bool heading) {
        if (!m_open || !(place == m_openPlace)) open(place, paragraph);
        Finding& finding = m_findings.back();
        std::get<NarrativeFinding>(finding.fact).items.push_back({text, paragraph.level, heading});
        if (!finding.source.text.isEmpty()) finding.source.text += QLatin1Char('\n');
        finding.source.text += paragraph.text;
        if (paragraph.box && finding.source.box)
            finding.source.box = finding.source.box->united(*paragraph.box);
    }

    void open(const Place& place, const Paragraph& paragraph) {
        Finding finding;
        finding.fact = NarrativeFinding{place.section, {}};
        finding.organisation = m_reading.organisation;
        finding.investment = place.investment;
        finding.part = place.part;
        finding.period = m_reading.period;
        finding.confidence = confidenceOf(place, m_reading.programme);
        finding.source = {m_page, paragraph.box, paragraph.line, {}};
        m_findings.push_back(std::move(finding));
        m_open = true;
        m_openPlace = place;
    }

    const Reading& m_reading;
    std::vector<Finding> m_findings;
    Place m_place;
    Place m_openPlace;
    std::optional<InvestmentTitle> m_one; ///< under whose heading highlights stand
    bool m_open = false;
    int m_page = 1;
};

} // namespace

// A numbered report is told by its own sections (report_narrative.h).
bool NarrativeRecogniser::applies(const Reading& reading) const {
    if (isNumberedReport(reading)) return false;
    return std::any_of(reading.topics.begin(), reading.topics.end(), [](const Topic& topic) {
        return topic.investment > 0 || (topic.section && !topic.section->perInvestment);
    });
}

Recognition NarrativeRecogniser::recognise(const Reading& reading) const {
    NarrativeWriter writer(reading);
    for (std::size_t i = 0; i < reading.slides.size(); ++i)
        writer.slide(reading.slides[i], reading.topics[i]);
    return writer.take();
}

} // namespace salkku
