// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of organisations in plain text: a name and values on each line.
#pragma once

#include "documents/document.h"
#include "ingest/organisation_index.h"
#include "ingest/recogniser.h"

#include <set>
#include <vector>

namespace salkku {

struct TextTableRow {
    int line = 0; ///< in the file, from 1
    QString text;
    QString header;
    std::optional<OrganisationCode> organisation;
    QStringList values;
};

struct TextTable {
    int page = 1;
    QStringList lead; ///< the lines above it, the nearest last
    std::vector<TextTableRow> rows;
};

std::vector<TextTable> textTablesOf(const Document& document, const OrganisationIndex& organisations);

/// The lines that belong to tables.
std::set<int> linesOfTables(const std::vector<TextTable>& tables);

class ProgressTextTableRecogniser : public Recogniser {
public:
    bool applies(const Reading& reading) const override;
    Recognition recognise(const Reading& reading) const override;
};

} // namespace salkku
