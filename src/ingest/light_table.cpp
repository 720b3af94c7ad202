// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/light_table.h"

#include "ingest/dimension_reader.h"
#include "ingest/light_grid.h"
#include "ingest/period_reader.h"
#include "ingest/reading.h"

#include <QCoreApplication>
#include <algorithm>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Ingest)
};

// What a series of lights speaks of.
struct Meaning {
    std::optional<DimensionId> dimension;
    int investment = 0;
    QString part;
    CallId call;
    bool isKnown = false;
};

class GridReader {
public:
    GridReader(const Reading& reading, const LightGrid& grid)
        : m_reading(reading)
        , m_grid(grid)
        , m_period(captionPeriod()) {}

    Recognition read() {
        for (const TableHeader& header : m_grid.headers)
            if (!header.organisation) warnOfUnknownOrganisation(header);
        for (std::size_t i = 0; i < m_grid.series.size(); ++i) readSeries(i);
        return std::move(m_result);
    }

private:
    std::optional<Period> captionPeriod() const {
        const auto periods = periodsIn(m_grid.caption);
        return periods.empty() ? m_reading.period : periods.front().period;
    }

    void takeInvestment(const QString& text, Meaning& meaning) const {
        const auto mentions = m_reading.investments.mentionsIn(text);
        if (mentions.empty()) return;
        meaning.investment = mentions.back().number;
        meaning.part = mentions.back().part;
    }

    Meaning meaningOf(const TableSeries& series) const {
        const QString& heading = series.heading;
        Meaning meaning;
        meaning.dimension = dimensionIn(series.own, m_reading.programme, m_reading.morphology);
        Meaning ofHeading;
        takeInvestment(series.own, ofHeading);
        takeInvestment(m_grid.above, meaning);
        takeInvestment(series.heading, meaning);
        takeInvestment(m_grid.caption, meaning);
        if (ofHeading.investment != 0) {
            meaning.investment = ofHeading.investment;
            meaning.part = ofHeading.part;
        }
        meaning.call = m_reading.calls.callIn(heading);
        if (meaning.call.isEmpty()) meaning.call = m_reading.calls.callIn(m_grid.caption);
        meaning.isKnown = meaning.investment != 0 && (meaning.dimension || ofHeading.investment != 0);
        return meaning;
    }

    Box boxOfSeries(std::size_t series) const {
        std::optional<Box> box;
        for (const LightPatch& patch : m_grid.patches)
            if (patch.series == series) box = box ? box->united(patch.box) : patch.box;
        return box.value_or(m_grid.box);
    }

    void readSeries(std::size_t series) {
        const QString& heading = m_grid.series[series].heading;
        const Meaning meaning = meaningOf(m_grid.series[series]);
        if (meaning.dimension && meaning.investment == 0) return warnOfNoInvestment(series, heading);
        if (!meaning.isKnown) return warnOfUnknownSeries(series, heading);
        for (const LightPatch& patch : m_grid.patches)
            if (patch.series == series) add(patch, heading, meaning);
    }

    void add(const LightPatch& patch, const QString& heading, const Meaning& meaning) {
        const TableHeader& header = m_grid.headers[patch.header];
        if (!header.organisation) return;
        Finding finding;
        finding.fact = LightFinding{meaning.dimension, patch.light};
        finding.organisation = *header.organisation;
        finding.label = header.text;
        finding.investment = meaning.investment;
        finding.part = meaning.part;
        finding.call = meaning.call;
        finding.period = m_period;
        finding.confidence = patch.confidence * header.certainty;
        finding.source = {m_grid.page, patch.box, 0, header.text + QStringLiteral(" · ") + heading};
        m_result.findings.push_back(std::move(finding));
    }

    void warn(const char* code, const QString& message, const Box& box, const QString& text) {
        m_result.warnings.push_back({QLatin1String(code), message, {m_grid.page, box, 0, text}});
    }

    void warnOfUnknownOrganisation(const TableHeader& header) {
        warn("unknown_organisation",
             Text::tr("\"%1\" is no organisation of the programme; its lights were left out.")
                 .arg(header.text),
             header.box, header.text);
        m_result.warnings.back().name = header.text;
    }

    void warnOfNoInvestment(std::size_t series, const QString& heading) {
        warn("unknown_investment",
             Text::tr("Nothing tells which investment the lights under \"%1\" belong to; they were left out.")
                 .arg(heading),
             boxOfSeries(series), heading);
    }

    void warnOfUnknownSeries(std::size_t series, const QString& heading) {
        warn(
            "unknown_dimension",
            heading.isEmpty()
                ? Text::tr("A column of lights has no heading; it was left out.")
                : Text::tr("\"%1\" names no dimension or investment; its lights were left out.").arg(heading),
            boxOfSeries(series), heading);
    }

    const Reading& m_reading;
    const LightGrid& m_grid;
    std::optional<Period> m_period;
    Recognition m_result;
};

} // namespace

bool LightTableRecogniser::applies(const Reading& reading) const {
    return !reading.lightGrids.empty();
}

Recognition LightTableRecogniser::recognise(const Reading& reading) const {
    Recognition all;
    for (const LightGrid& grid : reading.lightGrids) {
        Recognition one = GridReader(reading, grid).read();
        std::move(one.findings.begin(), one.findings.end(), std::back_inserter(all.findings));
        std::move(one.warnings.begin(), one.warnings.end(), std::back_inserter(all.warnings));
    }
    return all;
}

} // namespace salkku
