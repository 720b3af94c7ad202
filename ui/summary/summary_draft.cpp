// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/summary/summary_draft.h"

#include <QStringList>
#include <algorithm>

namespace salkku::ui {

namespace {

void ascending(std::vector<int>& rows) {
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
}

} // namespace

int SummaryDraft::insert(int after, const std::vector<NarrativeItem>& items) {
    int at = has(after) ? after + 1 : static_cast<int>(m_items.size());
    while (has(at) && has(after) &&
           m_items[static_cast<std::size_t>(at)].level > m_items[static_cast<std::size_t>(after)].level)
        ++at;
    m_items.insert(m_items.begin() + at, items.begin(), items.end());
    return at;
}

void SummaryDraft::remove(std::vector<int> rows) {
    ascending(rows);
    for (auto row = rows.rbegin(); row != rows.rend(); ++row)
        if (has(*row)) m_items.erase(m_items.begin() + *row);
}

int SummaryDraft::move(int row, int by) {
    if (!has(row) || !has(row + by)) return row;
    std::swap(m_items[static_cast<std::size_t>(row)], m_items[static_cast<std::size_t>(row + by)]);
    return row + by;
}

int SummaryDraft::merge(std::vector<int> rows) {
    ascending(rows);
    std::erase_if(rows, [this](int row) { return !has(row); });
    if (rows.size() < 2) return -1;
    NarrativeItem& first = m_items[static_cast<std::size_t>(rows.front())];
    QStringList texts;
    std::vector<TextEvidence> evidence;
    for (const int row : rows) {
        const NarrativeItem& item = m_items[static_cast<std::size_t>(row)];
        texts << item.text;
        for (const TextEvidence& one : item.evidence)
            if (std::find(evidence.begin(), evidence.end(), one) == evidence.end()) evidence.push_back(one);
    }
    first.text = texts.join(QLatin1Char(' '));
    first.evidence = std::move(evidence);
    const int kept = rows.front();
    rows.erase(rows.begin());
    remove(std::move(rows));
    return kept;
}

void SummaryDraft::setText(int row, const QString& text) {
    if (has(row)) m_items[static_cast<std::size_t>(row)].text = text;
}

void SummaryDraft::setLevel(int row, int level) {
    if (has(row)) m_items[static_cast<std::size_t>(row)].level = std::clamp(level, 0, 1);
}

} // namespace salkku::ui
