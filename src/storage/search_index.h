// SPDX-License-Identifier: GPL-3.0-or-later
// The full-text index, kept in step with the texts inside the transaction that changes them. Throws SqlFault.
#pragma once

#include "domain/status_report.h"
#include "storage/change.h"
#include "storage/search_place.h"
#include "storage/statement.h"

#include <vector>

namespace salkku {

class Connection;

/// One text as it stands in the file, with its place.
struct SearchedText {
    SearchPlace place;
    QString text;
    QString narrowing; ///< the words of its place
};

/// Adds texts to the index; made once for many.
class SearchWriter {
public:
    explicit SearchWriter(const Connection& connection);
    void add(const SearchedText& text);

private:
    const Connection& m_connection;
    Statement m_insert;
};

class SearchIndex {
public:
    explicit SearchIndex(const Connection& connection);

    /// Before and after a report's field is written; fields without a text are passed over.
    void forget(qint64 report, const FieldName& field) const;
    void learn(qint64 report, const FieldName& field) const;
    void learnFinding(qint64 finding) const;
    /// Reports that are written from here on wait for the backlog.
    void leaveNewReports() const;

private:
    std::vector<SearchedText> textsOf(qint64 report, const FieldName& field) const;
    bool isIndexed(const QString& entity, qint64 row) const;
    const Connection& m_connection;
};

/// The number of a field, given to it where it has none yet; 0 (no field's number) where `make` is false.
int searchFieldNumber(const Connection& connection, const FieldName& field, bool make);
/// Nothing for a number that was never given.
std::optional<FieldName> searchFieldOf(const Connection& connection, int number);

/// The words that narrow searches to a report's place.
QString narrowingWords(const OrganisationCode& organisation, const CallId& call, int investment,
                       const std::optional<Period>& period);
/// Of findings with the given condition on "f" ("f.id = 5"), in the order of their ids.
std::vector<SearchedText> findingTexts(const Connection& connection, const QString& condition);

/// Adds the next text of its field, with its position.
void addSearchedText(std::vector<SearchedText>& texts, SearchedText text);

inline const QString searchedReports = QStringLiteral("report");   // entities of search_state
inline const QString searchedFindings = QStringLiteral("finding"); // likewise

} // namespace salkku
