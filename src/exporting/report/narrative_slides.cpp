// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/report/report_context.h"

#include <algorithm>
#include <map>

namespace salkku {

namespace {

using Reports = std::vector<const StatusReport*>;

// In the programme's order of organisations; those that it does not know stand last.
void sortByOrganisation(Reports& reports, const Programme& programme) {
    std::map<OrganisationCode, std::size_t> places;
    for (const Organisation& organisation : programme.organisations)
        places.emplace(organisation.code, places.size());
    const auto place = [&](const StatusReport* report) {
        const auto found = places.find(report->key.organisation);
        return found == places.end() ? places.size() : found->second;
    };
    std::stable_sort(reports.begin(), reports.end(),
                     [&](const StatusReport* a, const StatusReport* b) { return place(a) < place(b); });
}

// Received reports on the investment.
Reports receivedReports(const ReportContext& context, int investment, bool national) {
    Reports reports;
    for (const StatusReport& report : context.snapshot.reports)
        if (report.key.investment == investment && report.key.isNational() == national &&
            isReceived(report.state))
            reports.push_back(&report);
    sortByOrganisation(reports, context.programme);
    return reports;
}

const std::vector<NarrativeItem>& itemsOf(const StatusReport& report, const SectionId& section) {
    static const std::vector<NarrativeItem> none;
    const auto found = report.narrative.find(section);
    return found == report.narrative.end() ? none : found->second;
}

Reports withSection(const Reports& reports, const SectionId& section) {
    Reports some;
    std::copy_if(reports.begin(), reports.end(), std::back_inserter(some),
                 [&](const StatusReport* report) { return !itemsOf(*report, section).empty(); });
    return some;
}

class SectionBuilder {
public:
    SectionBuilder(const ReportContext& context, const SectionId& section)
        : m_context(context)
        , m_section(section) {}

    // The national text, under a heading for each call and part where there are several.
    void addNational(const Reports& reports) {
        for (const StatusReport* report : reports) {
            if (reports.size() > 1) addHeading(originOf(*report));
            for (const NarrativeItem& item : itemsOf(*report, m_section)) add(item.text, item);
            addSource(*report);
        }
    }

    // The regions' own bullets, each with the region's name before it.
    void addRegional(const Reports& reports) {
        for (const StatusReport* report : reports) {
            const QString name = m_context.organisationName(report->key.organisation);
            for (const NarrativeItem& item : itemsOf(*report, m_section))
                add(item.level == 0 ? QStringLiteral("%1: %2").arg(name, item.text) : item.text, item);
            addSource(*report);
        }
    }

    // What a section for all investments says of this one, under the investment's name.
    void addInvestment(const Investment& investment) {
        SectionBuilder part(m_context, m_section);
        part.addNational(withSection(receivedReports(m_context, investment.number, true), m_section));
        if (part.isEmpty())
            part.addRegional(withSection(receivedReports(m_context, investment.number, false), m_section));
        if (part.isEmpty()) return;
        addHeading(m_context.investmentTitle(investment));
        std::move(part.m_block.bullets.begin(), part.m_block.bullets.end(),
                  std::back_inserter(m_block.bullets));
        m_sources << part.m_sources;
    }

    bool isEmpty() const { return m_block.bullets.empty(); }

    ReportSlide take(const QString& title) {
        ReportSlide slide;
        slide.title = title;
        slide.blocks = {std::move(m_block)};
        m_sources.removeDuplicates();
        slide.sources = std::move(m_sources);
        return slide;
    }

private:
    void add(const QString& text, const NarrativeItem& item) {
        m_block.bullets.push_back({text, item.level, item.heading});
    }

    void addHeading(const QString& text) {
        if (!text.isEmpty()) m_block.bullets.push_back({text, 0, true});
    }

    QString originOf(const StatusReport& report) const {
        QStringList names;
        if (const Call* call = m_context.programme.call(report.key.call))
            names << call->names.in(m_context.language);
        if (const Investment* investment = m_context.programme.investment(report.key.investment))
            for (const InvestmentPart& part : investment->parts)
                if (part.id == report.key.part) names << part.names.in(m_context.language);
        return names.join(QStringLiteral(" · "));
    }

    void addSource(const StatusReport& report) {
        const QString source = m_context.sources.of(report.key, FieldName::narrative(m_section));
        if (!source.isEmpty())
            m_sources << source;
        else if (!report.key.isNational())
            m_sources << m_context.organisationName(report.key.organisation);
    }

    const ReportContext& m_context;
    SectionId m_section;
    BulletBlock m_block;
    QStringList m_sources;
};

// A section that the national text leaves out is told by the regions; `parts` follow, each under its name.
std::optional<ReportSlide> sectionSlide(const ReportContext& context, int investment,
                                        const SectionId& section, const QString& title,
                                        const std::vector<Investment>& parts = {}) {
    SectionBuilder builder(context, section);
    builder.addNational(withSection(receivedReports(context, investment, true), section));
    if (builder.isEmpty())
        builder.addRegional(withSection(receivedReports(context, investment, false), section));
    for (const Investment& part : parts) builder.addInvestment(part);
    if (builder.isEmpty()) return std::nullopt;
    return builder.take(title);
}

constexpr int allInvestments = 0;

// A section for all investments gathers what the reports say in it of one, too.
std::optional<ReportSlide> slideOf(const ReportContext& context, int investment,
                                   const NarrativeSection& section) {
    const QString& title = section.names.in(context.language);
    if (section.perInvestment) return sectionSlide(context, investment, section.id, title);
    if (investment != allInvestments) return std::nullopt;
    return sectionSlide(context, investment, section.id, title, context.programme.investments);
}

Slides sectionSlides(const ReportContext& context, int investment) {
    Slides slides;
    const auto add = [&](std::optional<ReportSlide> slide) {
        if (slide) slides.push_back(*std::move(slide));
    };
    for (const NarrativeSection& section : context.programme.sections)
        add(slideOf(context, investment, section));
    const QString others = context.texts.of(QT_TRANSLATE_NOOP("Report", "Other remarks"));
    add(sectionSlide(context, investment, SectionId(), others));
    return slides;
}

} // namespace

Slides highlightSlides(const ReportContext& context) {
    Slides slides = sectionSlides(context, allInvestments);
    for (ReportSlide& slide : slides)
        slide.subtitle = context.texts.of(QT_TRANSLATE_NOOP("Report", "All investments"));
    return slides;
}

namespace {

// The title numbers the investment's slides, as its readers know them; the section stands over its bullets.
void moveTitleToHeading(ReportSlide& slide) {
    if (auto* block = std::get_if<BulletBlock>(&slide.blocks.front()))
        block->heading = std::move(slide.title);
    slide.title.clear();
}

} // namespace

Slides investmentSlides(const ReportContext& context, const Investment& investment) {
    Slides slides = sectionSlides(context, investment.number);
    for (ReportSlide& slide : slides) {
        slide.run = context.investmentRun(investment);
        slide.id = context.idOf(SlideKind::Investment, investment);
        moveTitleToHeading(slide);
        slide.subtitle = investment.shortName.in(context.language);
    }
    return slides;
}

} // namespace salkku
