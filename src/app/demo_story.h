// SPDX-License-Identifier: GPL-3.0-or-later
// What happens in a demo portfolio: how one organisation's work on one investment goes over the periods.
#pragma once

#include "app/demo_texts.h"
#include "domain/programme.h"
#include "domain/status_report.h"

#include <random>
#include <vector>

namespace salkku {

enum class DemoPlot {
    Ordinary,
    FallingBehind, ///< lights turn red over the last four periods, progress stops
    Silent,        ///< reports nothing in the last two periods
    Recovery       ///< red until three periods ago, then back to green
};

/// Repeatable on every machine: std's distributions are not, so the numbers are drawn from the engine
/// directly.
class DemoDice {
public:
    explicit DemoDice(quint32 seed)
        : m_engine(seed) {}
    int below(int limit) {
        return limit <= 1 ? 0 : static_cast<int>(m_engine() % static_cast<quint32>(limit));
    }
    bool oneIn(int chances) { return below(chances) == 0; }
    const QString& pick(const QStringList& texts) { return texts[below(static_cast<int>(texts.size()))]; }

private:
    std::mt19937 m_engine;
};

class DemoStory {
public:
    DemoStory(const Programme& programme, const DemoTexts& texts, DemoPlot plot, quint32 seed);

    /// The reports of all periods, ascending; a period without a report is left out.
    std::vector<StatusReport> tell(const OrganisationCode& organisation, int investment, const CallId& call,
                                   const std::vector<Period>& periods);

private:
    StatusReport reportOf(const StatusKey& key, std::size_t index, std::size_t count);
    void moveLights(int periodsLeft);
    int plannedAt(std::size_t index, std::size_t count) const;
    int percentAt(int planned, int periodsLeft);
    void tellLights(StatusReport& report, int periodsLeft);
    void tellNarrative(StatusReport& report, int periodsLeft);
    void tellPlot(StatusReport& report) const;
    Light drawn(Light current);
    Light plottedLight(std::size_t dimension, int periodsLeft, Light ordinary) const;

    const Programme& m_programme;
    const DemoTexts& m_texts;
    DemoPlot m_plot;
    DemoDice m_dice;
    std::vector<Light> m_lights; ///< in the order of Programme::dimensions
    int m_lag = 0;               ///< per cent behind the plan
    int m_percent = 0;
};

/// The time at which a report was received: some days before the period's deadline.
QDateTime demoReceived(const Programme& programme, const Period& period, int daysBefore);

} // namespace salkku
