// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/text_search.h"

#include "storage/connection.h"
#include "storage/document_store.h"
#include "storage/guarded.h"
#include "storage/search_index.h"

#include <QHash>
#include <nlohmann/json.hpp>

namespace salkku {

namespace {

QString quoted(const QString& word) {
    return QLatin1Char('"') + word + QLatin1Char('"');
}

QString alternatives(const SoughtWord& word) {
    QStringList forms;
    for (const QString& form : word.forms) forms.append(quoted(form));
    if (!word.beginning.isEmpty()) forms.append(quoted(word.beginning) + QLatin1Char('*'));
    return QLatin1Char('(') + forms.join(QStringLiteral(" OR ")) + QLatin1Char(')');
}

QString kindWord(TextKind kind) {
    switch (kind) {
    case TextKind::CommentText:
        return commentKindWord;
    case TextKind::DocumentText:
        return documentKindWord;
    case TextKind::NarrativeText:
        break;
    }
    return narrativeKindWord;
}

// In the language of SQLite's full-text search.
QString matchText(const Connection& connection, const TextQuery& query,
                  const std::vector<SoughtWord>& sought) {
    QStringList all;
    for (const SoughtWord& word : sought) all.append(alternatives(word));
    if (query.organisation) all.append(quoted(placeWord(*query.organisation)));
    if (!query.call.isEmpty()) all.append(quoted(placeWord(query.call)));
    if (query.investment) all.append(quoted(investmentWord(*query.investment)));
    if (query.period) all.append(quoted(periodWord(*query.period)));
    if (query.kind) all.append(quoted(kindWord(*query.kind)));
    if (query.section)
        all.append(
            quoted(fieldWord(searchFieldNumber(connection, FieldName::narrative(*query.section), false))));
    return all.join(QStringLiteral(" AND "));
}

// Reads the texts of places that were found.
class HitReader {
public:
    HitReader(const Connection& connection, const std::vector<SoughtWord>& sought)
        : m_connection(connection)
        , m_documents(connection)
        , m_sought(sought)
        , m_head(connection, QStringLiteral("SELECT COALESCE(organisation, ''), COALESCE(call, ''), "
                                            "COALESCE(investment, 0), part, work_package, period FROM "
                                            "status_report WHERE id = ?"))
        , m_item(connection,
                 QStringLiteral("SELECT text FROM narrative_item WHERE report = ? AND section = ? "
                                "AND position >= ? AND position <= ? ORDER BY position"))
        , m_comment(connection,
                    QStringLiteral("SELECT comment FROM report_light WHERE report = ? AND dimension = ?"))
        , m_overall(connection, QStringLiteral("SELECT overall_comment FROM status_report WHERE id = ?"))
        , m_finding(connection, QStringLiteral("SELECT json FROM finding WHERE id = ?"))
        , m_held(connection, QStringLiteral("SELECT 1 FROM value_source WHERE finding = ? AND entity = "
                                            "'report' AND field LIKE 'narrative:%'")) {}

    // Nothing where the text is not what the index says, or a report holds it too.
    std::optional<TextHit> read(const SearchPlace& place) {
        TextHit hit;
        if (!(place.isFinding ? readFinding(place, hit) : readReport(place, hit))) return std::nullopt;
        hit.marks = m_connection.searchWords().marksIn(hit.text, m_sought);
        return hit.marks.empty() ? std::nullopt : std::optional(std::move(hit));
    }

private:
    bool readReport(const SearchPlace& place, TextHit& hit) {
        const auto field = fieldOf(place.field);
        if (!field) return false;
        m_head.bind(place.row).run();
        if (!m_head.next()) return false;
        hit.organisation = OrganisationCode(m_head.text(0));
        hit.call = CallId(m_head.text(1));
        hit.investment = m_head.integer(2);
        hit.part = m_head.text(3);
        hit.workPackage = m_head.integer(4);
        hit.period = Period::fromString(m_head.text(5));
        hit.field = *field;
        hit.position = place.position;
        return readText(place, hit);
    }

    bool readText(const SearchPlace& place, TextHit& hit) {
        const QString name = hit.field.value;
        const QString id = name.section(QLatin1Char(':'), 1);
        if (name.startsWith(QLatin1String("narrative:"))) {
            const bool isLast = place.position == lastSearchPosition;
            m_item.bind(place.row).bindText(id).bind(place.position);
            m_item.bind(isLast ? std::numeric_limits<int>::max() : place.position).run();
            return joinRows(m_item, hit.text);
        }
        hit.kind = TextKind::CommentText;
        if (hit.field == FieldName::overall()) {
            m_overall.bind(place.row).run();
            return joinRows(m_overall, hit.text);
        }
        m_comment.bind(place.row).bindText(id).run();
        return joinRows(m_comment, hit.text);
    }

    static bool joinRows(Statement& rows, QString& text) {
        QStringList lines;
        while (rows.next()) lines.append(rows.text(0));
        text = lines.join(QLatin1Char('\n'));
        return !lines.isEmpty();
    }

    bool readFinding(const SearchPlace& place, TextHit& hit) {
        m_held.bind(place.row).run();
        if (m_held.next()) return false;
        hit.kind = TextKind::DocumentText;
        hit.source = m_documents.provenance(place.row);
        if (!hit.source) return false;
        hit.text = hit.source->text;
        m_finding.bind(place.row).run();
        if (m_finding.next()) readFindingPlace(m_finding.text(0), hit);
        return true;
    }

    static void readFindingPlace(const QString& text, TextHit& hit) {
        const auto json = nlohmann::json::parse(text.toStdString(), nullptr, false);
        if (!json.is_object()) return;
        const auto at = [&](const char* key) {
            const auto found = json.find(key);
            return found != json.end() && found->is_string()
                       ? QString::fromStdString(found->get<std::string>())
                       : QString();
        };
        hit.organisation = OrganisationCode(at("organisation"));
        hit.call = CallId(at("call"));
        hit.part = at("part");
        hit.period = Period::fromString(at("period"));
        const auto investment = json.find("investment");
        if (investment != json.end() && investment->is_number_integer())
            hit.investment = investment->get<int>();
    }

    std::optional<FieldName> fieldOf(int number) {
        auto known = m_fields.find(number);
        if (known == m_fields.end()) known = m_fields.insert(number, searchFieldOf(m_connection, number));
        return *known;
    }

    const Connection& m_connection;
    DocumentStore m_documents;
    const std::vector<SoughtWord>& m_sought;
    Statement m_head;
    Statement m_item;
    Statement m_comment;
    Statement m_overall;
    Statement m_finding;
    Statement m_held;
    QHash<int, std::optional<FieldName>> m_fields;
};

TextHits findTexts(const Connection& connection, const TextQuery& query) {
    TextHits found;
    const std::vector<SoughtWord> sought = connection.searchWords().soughtIn(query.words);
    if (sought.empty()) return found;
    auto [first, last] = query.period ? numbersOf(query.period->last()) : allNumbers();
    if (query.after > 0) last = std::min(last, query.after - 1);
    Statement rows(connection, QStringLiteral("SELECT rowid FROM search_text WHERE search_text MATCH ? AND "
                                              "rowid BETWEEN ? AND ? ORDER BY rowid DESC"));
    rows.bind(matchText(connection, query, sought)).bind(first).bind(last).run();
    HitReader reader(connection, sought);
    while (rows.next()) {
        auto hit = reader.read(SearchPlace::of(rows.id(0)));
        if (!hit) continue;
        if (static_cast<int>(found.hits.size()) == query.limit) {
            found.more = true;
            break;
        }
        found.last = rows.id(0);
        found.hits.push_back(*std::move(hit));
    }
    return found;
}

} // namespace

TextSearch::TextSearch(const Portfolio& portfolio)
    : m_connection(portfolio.connection()) {}

TextSearch::~TextSearch() = default;

Result<TextHits> TextSearch::find(const TextQuery& query) const {
    return guarded([&] { return findTexts(m_connection, query); });
}

const SearchWords& TextSearch::words() const {
    return m_connection.searchWords();
}

Result<SearchBacklog> TextSearch::backlog() const {
    return guarded([&] { return searchBacklog(m_connection); });
}

Result<SearchBacklog> TextSearch::workOff(int milliseconds) const {
    return guarded([&] { return workOffSearchBacklog(m_connection, milliseconds); });
}

} // namespace salkku
