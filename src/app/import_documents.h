// SPDX-License-Identifier: GPL-3.0-or-later
// Storing what was read from a document: all of it in one change set that one undo takes back.
#pragma once

#include "domain/result.h"
#include "ingest/findings.h"
#include "storage/change.h"

#include <QString>
#include <optional>
#include <vector>

namespace salkku {

class Portfolio;

struct ImportOptions {
    double minConfidence = 0.8;
    std::optional<Period> period; ///< for findings that name none, and instead of the document's own
    CallId call;                  ///< for findings that name none
    bool replace = false;         ///< stored values that differ are replaced instead of reported as conflicts
    QString author;
};

enum class ImportOutcome { Stored, Unchanged, Skipped, Conflict };

struct ImportLine {
    std::size_t finding = 0; ///< index into Findings::findings
    ImportOutcome outcome = ImportOutcome::Skipped;
    QString reason; ///< why skipped, translated
    QString before; ///< what the portfolio held, in words, where it held another value
};

struct ImportResult {
    std::vector<ImportLine> lines;
    ChangeSetId changeSet = 0; ///< 0 where nothing changed
    int stored = 0, unchanged = 0, skipped = 0, conflicts = 0;
    bool seenBefore = false; ///< the same document (by its SHA-256) was imported earlier
};

/// What importing would do; changes nothing.
Result<ImportResult> planImport(const Portfolio& portfolio, const Findings& findings,
                                const ImportOptions& options);

/// Stores the chosen findings (all that planImport would store where `chosen` is empty). A finding that
/// differs from a stored value replaces it only where it was chosen by name, or with ImportOptions::replace.
Result<ImportResult> importFindings(Portfolio& portfolio, const Findings& findings, const QString& path,
                                    const ImportOptions& options,
                                    const std::optional<std::vector<std::size_t>>& chosen = std::nullopt);

} // namespace salkku
