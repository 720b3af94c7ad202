// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/status_report.h"

#include <vector>

namespace salkku::ui {

/// What a person does with the sentences of a section. Places that are not there are passed over.
class SummaryDraft {
public:
    SummaryDraft() = default;
    explicit SummaryDraft(std::vector<NarrativeItem> items)
        : m_items(std::move(items)) {}

    const std::vector<NarrativeItem>& items() const { return m_items; }

    /// Puts them behind the sentence at `after` and its details; at the end for -1. Answers the first's
    /// place.
    int insert(int after, const std::vector<NarrativeItem>& items);
    void remove(std::vector<int> rows);
    /// One place up (-1) or down (1); answers where the sentence stands then.
    int move(int row, int by);
    /// One sentence in the place of the first, with the evidence of all; answers its place, -1 for fewer than
    /// two.
    int merge(std::vector<int> rows);
    void setText(int row, const QString& text); ///< evidence stays: it is still what the sentence rests on
    void setLevel(int row, int level);

    bool operator==(const SummaryDraft&) const = default;

private:
    bool has(int row) const { return row >= 0 && row < static_cast<int>(m_items.size()); }
    std::vector<NarrativeItem> m_items;
};

} // namespace salkku::ui
