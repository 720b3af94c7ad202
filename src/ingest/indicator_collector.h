// SPDX-License-Identifier: GPL-3.0-or-later
// Gathers one indicator from the blocks behind its label: statement, due quarter, result and note.
#pragma once

#include "ingest/report_blocks.h"
#include "ingest/result_reader.h"

#include <functional>

namespace salkku {

struct CollectedIndicator {
    QString statement;
    std::optional<Quarter> due;
    std::optional<ResultReading> reading; ///< nothing where no result was found
    QString note;
    std::size_t end = 0; ///< the first block that is not its own
};

/// Whether the block begins something else.
using BlockTest = std::function<bool(const ReportBlock&)>;

class IndicatorCollector {
public:
    /// All outlive it.
    IndicatorCollector(const std::vector<ReportBlock>& blocks, const ResultReader& results,
                       const LineJoiner& joiner, BlockTest beginsOther);

    /// The indicator whose label takes up the first `labelLength` characters of the block at `start`.
    CollectedIndicator collect(std::size_t start, qsizetype labelLength) const;

private:
    struct Gathered {
        QString text;
        qsizetype unlabelledEnd = 0; ///< how far a result without a label is looked for
        std::size_t end = 0;
        std::optional<ResultReading> reading;
    };
    bool mayAppend(const Gathered& gathered, std::size_t start) const;
    void append(Gathered& gathered, std::size_t start) const;
    void finishNote(Gathered& gathered) const;
    CollectedIndicator withoutResult(std::size_t start, qsizetype labelLength) const;

    const std::vector<ReportBlock>& m_blocks;
    const ResultReader& m_results;
    const LineJoiner& m_joiner;
    BlockTest m_beginsOther;
};

} // namespace salkku
