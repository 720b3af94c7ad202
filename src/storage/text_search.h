// SPDX-License-Identifier: GPL-3.0-or-later
// Search over narratives, comments and what documents say, by the base forms of words. On the portfolio's own
// connection; stays on its thread and lives as long.
#pragma once

#include "domain/result.h"
#include "storage/portfolio.h"
#include "storage/search_backlog.h"
#include "storage/search_words.h"

#include <optional>
#include <vector>

namespace salkku {

enum class TextKind {
    NarrativeText,
    CommentText, ///< of a light
    DocumentText ///< what a document says, where no report holds it
};

/// Empty fields do not narrow the search.
struct TextQuery {
    QString words; ///< a text is found that holds all of them, each in any form
    std::optional<OrganisationCode> organisation = {}; ///< an empty code: what is said of the whole country
    CallId call = {};
    std::optional<int> investment = {};
    std::optional<Period> period = {};
    std::optional<SectionId> section = {};
    std::optional<TextKind> kind = {};
    int limit = 100;
    qint64 after = 0; ///< TextHits::last, to go on from there
};

struct TextHit {
    TextKind kind = TextKind::NarrativeText;
    OrganisationCode organisation;
    CallId call;
    int investment = 0;
    QString part;
    int workPackage = 0;
    std::optional<Period> period; ///< every report has one, not every document
    FieldName field;              ///< of the report; empty for a document
    int position = 0;             ///< of the item in its section
    QString text;
    std::vector<TextSpan> marks;      ///< the words that were found
    std::optional<Provenance> source; ///< of a document
};

struct TextHits {
    std::vector<TextHit> hits; ///< newest period first
    bool more = false;
    qint64 last = 0;
};

class TextSearch {
public:
    explicit TextSearch(const Portfolio& portfolio);
    ~TextSearch();

    /// Nothing for a query without a word.
    Result<TextHits> find(const TextQuery& query) const;

    /// The words of the portfolio's own connection, which remembers them.
    const SearchWords& words() const;

    Result<SearchBacklog> backlog() const;
    /// Brings texts into the index for about so long. Needs a portfolio that can be written.
    Result<SearchBacklog> workOff(int milliseconds) const;

private:
    Connection& m_connection;
};

} // namespace salkku
