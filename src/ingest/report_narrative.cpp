// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/report_narrative.h"

#include <algorithm>

namespace salkku {

namespace {

// How sure a narrative is of its investment and section.
constexpr double placed = 0.85; // under the numbered heading of a section of an investment's chapter
constexpr double unplaced = 0.6;

struct TitledText {
    QString title;
    QString rest;
};

// A heading's paragraph may hold the section's first sentences, too.
TitledText parted(const QString& text) {
    constexpr qsizetype longestTitle = 160;
    if (text.size() <= longestTitle) return {text, {}};
    for (qsizetype i = 0; i + 1 < text.size(); ++i)
        if (QStringLiteral(".?!").contains(text[i]) && text[i + 1].isSpace())
            return {text.left(i + 1), text.mid(i + 2).trimmed()};
    return {text, {}};
}

bool isSubHeading(const ReportBlock& block, const ReportBlock* next) {
    constexpr qsizetype longest = 100;
    if (block.bullet || !next || block.text.size() > longest || endsSentence(block.text)) return false;
    return next->bullet || block.text.endsWith(QLatin1Char(':'));
}

bool isSection(const QString& text) {
    const auto heading = numberedHeading(text);
    return heading && heading->depth > 1;
}

} // namespace

ReportNarrative::ReportNarrative(const Reading& reading)
    : m_reading(reading) {}

void ReportNarrative::heading(const ReportBlock& block, const QString& text, const ReportPlace& place) {
    m_isOpen = false;
    const auto numbered = numberedHeading(text);
    const TitledText titled = parted(numbered ? numbered->rest : text);
    m_section = {};
    if (const auto section = m_reading.sections.heading(text)) m_section = section->section->id;
    if (!numbered) return add(block, {titled.title, 0, true}, place);
    m_number = numbered->number;
    m_title = titled.title;
    if (!titled.rest.isEmpty()) add(block, {titled.rest, 0, false}, place);
}

void ReportNarrative::text(const ReportBlock& block, const ReportBlock* next, const ReportPlace& place) {
    if (block.text.trimmed().isEmpty()) return;
    if (const auto section = m_reading.sections.heading(block.text)) {
        m_isOpen = false;
        m_section = section->section->id;
        if (!section->rest.isEmpty()) add(block, {section->rest, 0, false}, place);
        return;
    }
    if (!continuesSentence(block)) return add(block, {block.text, 0, isSubHeading(block, next)}, place);
    Finding& finding = m_findings.back();
    QString& text = std::get<NarrativeFinding>(finding.fact).items.back().text;
    text = m_reading.joiner.join(text, block.text);
    finding.source.text += QLatin1Char('\n') + block.text;
}

// A sentence may go on over the end of a page.
bool ReportNarrative::continuesSentence(const ReportBlock& block) const {
    if (!m_isOpen || m_findings.empty()) return false;
    const auto& items = std::get<NarrativeFinding>(m_findings.back().fact).items;
    return !items.empty() && !items.back().heading && goesOn(items.back().text.trimmed(), block);
}

void ReportNarrative::add(const ReportBlock& block, NarrativeItem item, const ReportPlace& place) {
    if (!m_isOpen || m_findings.back().source.page != block.page) open(block, place);
    Finding& finding = m_findings.back();
    std::get<NarrativeFinding>(finding.fact).items.push_back(std::move(item));
    if (!finding.source.text.isEmpty()) finding.source.text += QLatin1Char('\n');
    finding.source.text += block.text;
    if (finding.source.box && block.box) finding.source.box = finding.source.box->united(*block.box);
}

void ReportNarrative::open(const ReportBlock& block, const ReportPlace& place) {
    Finding finding;
    finding.fact = NarrativeFinding{m_section, {}, m_number, m_title};
    finding.organisation = m_reading.organisation;
    finding.investment = place.investment;
    finding.part = place.part;
    finding.period = m_reading.period;
    finding.confidence = confidenceOf(place);
    finding.source = {block.page, block.box, block.line, {}};
    m_findings.push_back(std::move(finding));
    m_isOpen = true;
}

double ReportNarrative::confidenceOf(const ReportPlace& place) const {
    return place.investment > 0 && !m_number.isEmpty() ? placed : unplaced;
}

bool isReport(const Reading& reading) {
    if (reading.document.format == DocumentFormat::PlainText) return true;
    const auto& slides = reading.slides;
    const auto upright =
        std::count_if(slides.begin(), slides.end(), [](const Slide& slide) { return slide.isUpright; });
    return 2 * upright > std::ssize(slides);
}

bool isNumberedReport(const Reading& reading) {
    if (!isReport(reading)) return false;
    constexpr int fewestSections = 3;
    const IndicatorLabelReader labels(reading.programme);
    const WorkPackageLabelReader packages(reading.programme);
    int sections = 0;
    bool reports = false;
    const auto look = [&](const QString& text) {
        sections += isSection(text);
        const auto heading = numberedHeading(text);
        reports = reports || labels.at(text) || packages.heading(heading ? heading->rest : text);
    };
    for (const Slide& slide : reading.slides) {
        look(slide.title);
        for (const Paragraph& paragraph : slide.paragraphs) look(paragraph.text);
    }
    return sections >= fewestSections && reports;
}

} // namespace salkku
