// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo_story.h"

#include <algorithm>

namespace salkku {

DemoStory::DemoStory(const Programme& programme, const DemoTexts& texts, DemoPlot plot, quint32 seed)
    : m_programme(programme)
    , m_texts(texts)
    , m_plot(plot)
    , m_dice(seed)
    , m_lights(programme.dimensions.size(), Light::Green)
    , m_lag(m_dice.below(4) * 5) {
    for (Light& light : m_lights)
        if (m_dice.oneIn(7)) light = Light::Yellow;
}

// Most lights stay as they are; the others move a step, more often towards green.
Light DemoStory::drawn(Light current) {
    switch (current) {
    case Light::Green:
        return m_dice.oneIn(14) ? Light::Yellow : Light::Green;
    case Light::Yellow:
        return m_dice.oneIn(3) ? Light::Green : (m_dice.oneIn(8) ? Light::Red : Light::Yellow);
    case Light::Red:
        return m_dice.oneIn(2) ? Light::Yellow : Light::Red;
    case Light::Grey:
        break;
    }
    return Light::Green;
}

Light DemoStory::plottedLight(std::size_t dimension, int periodsLeft, Light ordinary) const {
    const bool isTouched = dimension % 2 == 0;
    if (m_plot == DemoPlot::FallingBehind && periodsLeft < 4 && isTouched)
        return periodsLeft < 2 ? Light::Red : Light::Yellow;
    if (m_plot == DemoPlot::Recovery && isTouched)
        return periodsLeft >= 3 ? Light::Red : (periodsLeft == 2 ? Light::Yellow : Light::Green);
    return ordinary;
}

void DemoStory::moveLights(int periodsLeft) {
    for (std::size_t i = 0; i < m_lights.size(); ++i)
        m_lights[i] = plottedLight(i, periodsLeft, drawn(m_lights[i]));
}

// A straight line to 100 at the last period; never under 5, so that the first periods have something to show.
int DemoStory::plannedAt(std::size_t index, std::size_t count) const {
    return std::max(5, static_cast<int>(100 * (index + 1) / count));
}

int DemoStory::percentAt(int planned, int periodsLeft) {
    int lag = m_lag + m_dice.below(2) * 5;
    if (m_plot == DemoPlot::Recovery) lag = periodsLeft * 8;
    if (m_plot == DemoPlot::FallingBehind && periodsLeft < 4)
        return periodsLeft == 0 ? m_percent - 5 : m_percent;
    const int reached = std::clamp((planned - lag) / 5 * 5, 0, 100);
    return std::max(m_percent, reached);
}

void DemoStory::tellLights(StatusReport& report, int periodsLeft) {
    moveLights(periodsLeft);
    for (std::size_t i = 0; i < m_lights.size(); ++i) {
        // Now and then a dimension is not reported.
        const Light light = m_dice.oneIn(30) ? Light::Grey : m_lights[i];
        QString comment;
        if (light == Light::Red) comment = m_dice.pick(m_texts.redComments);
        if (light == Light::Yellow && m_dice.oneIn(2)) comment = m_dice.pick(m_texts.yellowComments);
        report.lights[m_programme.dimensions[i].id] = {light, comment};
    }
}

void DemoStory::tellNarrative(StatusReport& report, int periodsLeft) {
    for (const NarrativeSection& section : m_programme.sections) {
        if (!section.perInvestment) continue;
        std::vector<NarrativeItem>& items = report.narrative[section.id];
        const QString& first = m_dice.pick(m_texts.of(section.id));
        items.push_back({first, 0, false});
        if (m_dice.oneIn(3)) items.push_back({m_dice.pick(m_texts.details), 1, false});
        const QString& second = m_dice.pick(m_texts.of(section.id));
        if (second != first) items.push_back({second, 0, false});
    }
    if (periodsLeft < 2) tellPlot(report);
}

// The story stands first in the first section.
void DemoStory::tellPlot(StatusReport& report) const {
    const auto& sections = m_programme.sections;
    const auto opening = std::find_if(sections.begin(), sections.end(),
                                      [](const NarrativeSection& s) { return s.perInvestment; });
    if (opening == sections.end()) return;
    auto& items = report.narrative[opening->id];
    if (m_plot == DemoPlot::FallingBehind) items.insert(items.begin(), {m_texts.fallingBehind, 0, false});
    if (m_plot == DemoPlot::Recovery) items.insert(items.begin(), {m_texts.recovery, 0, false});
}

StatusReport DemoStory::reportOf(const StatusKey& key, std::size_t index, std::size_t count) {
    const int periodsLeft = static_cast<int>(count - 1 - index);
    StatusReport report{key,
                        ReportState::Submitted,
                        demoReceived(m_programme, key.period, 1 + m_dice.below(9)),
                        {},
                        {},
                        {},
                        {},
                        {}};
    tellLights(report, periodsLeft);
    const int planned = plannedAt(index, count);
    m_percent = std::max(0, percentAt(planned, periodsLeft));
    report.percent = Percent::fromInt(m_percent);
    report.plannedPercent = Percent::fromInt(planned);
    tellNarrative(report, periodsLeft);
    return report;
}

std::vector<StatusReport> DemoStory::tell(const OrganisationCode& organisation, int investment,
                                          const CallId& call, const std::vector<Period>& periods) {
    std::vector<StatusReport> reports;
    const std::size_t count = periods.size();
    for (std::size_t index = 0; index < count; ++index) {
        if (m_plot == DemoPlot::Silent && index + 2 >= count) break;
        reports.push_back(
            reportOf({organisation, call, investment, QString(), 0, periods[index]}, index, count));
    }
    return reports;
}

QDateTime demoReceived(const Programme& programme, const Period& period, int daysBefore) {
    const ReportingPeriod* scheduled = programme.period(period);
    const QDate deadline = scheduled ? scheduled->deadline : period.last().lastDay().addDays(15);
    return {deadline.addDays(-daysBefore), QTime(9, 30), Qt::UTC};
}

} // namespace salkku
