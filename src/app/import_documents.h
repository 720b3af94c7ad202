// SPDX-License-Identifier: GPL-3.0-or-later
// Storing what was read from documents: all of it in one change set that one undo takes back.
#pragma once

#include "domain/result.h"
#include "ingest/findings.h"
#include "storage/change.h"
#include "storage/stored_document.h"

#include <QDateTime>
#include <QString>
#include <map>
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
    std::vector<OrganisationAlias> aliases; ///< to be remembered along with what is stored
};

/// One document of an import, and what a person made of it.
struct ImportDocument {
    Findings findings;
    QString path;
    std::optional<Period> period; ///< as ImportOptions', for this document alone
    CallId call;                  ///< likewise
    /// Indexes into Findings::findings. Without them all that planning would store is; chosen findings are
    /// taken at any confidence, and in place of a stored value that differs.
    std::optional<std::vector<std::size_t>> chosen;
    std::map<std::size_t, QString> corrected; ///< findings that a person corrected, with what was read
};

enum class ImportOutcome { Stored, Unchanged, Skipped, Conflict };

/// A finding of one of the documents.
struct FindingPlace {
    std::size_t document = 0;
    std::size_t finding = 0;
    friend bool operator==(const FindingPlace&, const FindingPlace&) = default;
    friend auto operator<=>(const FindingPlace&, const FindingPlace&) = default;
};

/// A stored value that a finding differs from.
struct StoredValue {
    QString text; ///< in words; empty where nothing differs
    QString file; ///< that it was read from; empty where a person typed it
    int page = 0;
    QString author;
    QDateTime at; ///< of the change, UTC; invalid where it is not known
};

struct ImportLine {
    std::size_t finding = 0; ///< index into Findings::findings
    ImportOutcome outcome = ImportOutcome::Skipped;
    QString reason;                   ///< why skipped or in conflict, translated
    StoredValue before;               ///< what the portfolio held, where it held another value
    std::vector<FindingPlace> rivals; ///< findings of this import that say something else of the same
};

struct ImportResult {
    std::vector<ImportLine> lines; ///< by finding
    ChangeSetId changeSet = 0;     ///< 0 where nothing changed
    int stored = 0, unchanged = 0, skipped = 0, conflicts = 0;
    bool seenBefore = false; ///< the same document (by its SHA-256) was imported earlier
};

/// What importing would do; changes nothing. One result a document.
Result<std::vector<ImportResult>> planImport(const Portfolio& portfolio,
                                             const std::vector<ImportDocument>& documents,
                                             const ImportOptions& options);

/// Stores the documents' findings as one change set, which every result names.
Result<std::vector<ImportResult>> importDocuments(Portfolio& portfolio,
                                                  const std::vector<ImportDocument>& documents,
                                                  const ImportOptions& options);

/// The same for one document.
Result<ImportResult> planImport(const Portfolio& portfolio, const Findings& findings,
                                const ImportOptions& options);
Result<ImportResult> importFindings(Portfolio& portfolio, const Findings& findings, const QString& path,
                                    const ImportOptions& options,
                                    const std::optional<std::vector<std::size_t>>& chosen = std::nullopt);

} // namespace salkku
