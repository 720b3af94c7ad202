// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search_index.h"

#include "storage/connection.h"
#include "storage/search_words.h"
#include "storage/sql_error.h"

#include <QCoreApplication>
#include <nlohmann/json.hpp>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Portfolio)
};

const QLatin1String narrativePrefix("narrative:");
const QLatin1String lightPrefix("light:");

bool isNarrative(const FieldName& field) {
    return field.value.startsWith(narrativePrefix);
}

bool hasText(const FieldName& field) {
    return isNarrative(field) || field.value.startsWith(lightPrefix) || field == FieldName::overall();
}

std::vector<QString> narrativeTexts(const Connection& connection, qint64 report, const QString& section) {
    Statement rows(connection, QStringLiteral("SELECT text FROM narrative_item WHERE report = ? AND "
                                              "section = ? ORDER BY position"));
    rows.bind(report).bindText(section).run();
    std::vector<QString> texts;
    while (rows.next()) texts.push_back(rows.text(0));
    return texts;
}

std::vector<QString> commentTexts(const Connection& connection, qint64 report, const FieldName& field) {
    const bool overall = field == FieldName::overall();
    Statement rows(connection,
                   overall ? QStringLiteral("SELECT overall_comment FROM status_report WHERE id = ? AND "
                                            "overall_light IS NOT NULL")
                           : QStringLiteral("SELECT comment FROM report_light WHERE report = ? AND "
                                            "dimension = ?"));
    rows.bind(report);
    if (!overall) rows.bindText(field.value.mid(lightPrefix.size()));
    rows.run();
    if (!rows.next() || rows.text(0).isEmpty()) return {};
    return {rows.text(0)};
}

std::vector<QString> fieldTexts(const Connection& connection, qint64 report, const FieldName& field) {
    return isNarrative(field) ? narrativeTexts(connection, report, field.value.mid(narrativePrefix.size()))
                              : commentTexts(connection, report, field);
}

using Json = nlohmann::json;

QString textAt(const Json& json, const char* key) {
    const auto found = json.find(key);
    return found != json.end() && found->is_string() ? QString::fromStdString(found->get<std::string>())
                                                     : QString();
}

// What a finding speaks of stands in its JSON (docs/findings.md).
SearchedText findingText(const Connection& connection, const Statement& row) {
    Json json = Json::parse(row.text(1).toStdString(), nullptr, false);
    if (!json.is_object()) json = Json::object();
    auto period = Period::fromString(textAt(json, "period"));
    if (!period) period = Period::fromString(row.text(3));
    const auto investment = json.find("investment");
    SearchedText found;
    found.place.isFinding = true;
    found.place.row = row.id(0);
    if (period) found.place.month = period->last();
    found.text = row.text(2);
    found.narrowing =
        narrowingWords(OrganisationCode(textAt(json, "organisation")), CallId(textAt(json, "call")),
                       investment != json.end() && investment->is_number_integer() ? investment->get<int>()
                                                                                   : 0,
                       period) +
        QLatin1Char(' ') + documentKindWord;
    if (json.contains("section"))
        found.narrowing += QLatin1Char(' ') +
                           fieldWord(searchFieldNumber(
                               connection, FieldName::narrative(SectionId(textAt(json, "section"))), true));
    return found;
}

} // namespace

SearchWriter::SearchWriter(const Connection& connection)
    : m_connection(connection)
    , m_insert(connection, QStringLiteral("INSERT INTO search_text (rowid, words) VALUES (?, ?)")) {}

void SearchWriter::add(const SearchedText& text) {
    m_insert.bind(text.place.number());
    m_insert.bindText(m_connection.searchWords().formsOfText(text.text) + text.narrowing).run();
}

SearchIndex::SearchIndex(const Connection& connection)
    : m_connection(connection) {}

bool SearchIndex::isIndexed(const QString& entity, qint64 row) const {
    Statement rows(m_connection, QStringLiteral("SELECT indexed_until FROM search_state WHERE entity = ?"));
    rows.bind(entity).run();
    return rows.next() && row <= rows.id(0);
}

std::vector<SearchedText> SearchIndex::textsOf(qint64 report, const FieldName& field) const {
    const std::vector<QString> texts = fieldTexts(m_connection, report, field);
    if (texts.empty()) return {};
    Statement head(m_connection,
                   QStringLiteral("SELECT period, COALESCE(organisation, ''), COALESCE(call, ''), "
                                  "COALESCE(investment, 0) FROM status_report WHERE id = ?"));
    head.bind(report).run();
    if (!head.next()) return {};
    const auto period = Period::fromString(head.text(0));
    const int number = searchFieldNumber(m_connection, field, true);
    const QString narrowing =
        narrowingWords(OrganisationCode(head.text(1)), CallId(head.text(2)), head.integer(3), period) +
        QLatin1Char(' ') + (isNarrative(field) ? narrativeKindWord : commentKindWord) + QLatin1Char(' ') +
        fieldWord(number);
    std::vector<SearchedText> found;
    for (const QString& text : texts)
        addSearchedText(found,
                        {{period ? std::optional(period->last()) : std::nullopt, false, report, number, 0},
                         text,
                         narrowing});
    return found;
}

void addSearchedText(std::vector<SearchedText>& texts, SearchedText text) {
    const SearchedText* last = texts.empty() ? nullptr : &texts.back();
    const bool follows = last && last->place.row == text.place.row && last->place.field == text.place.field;
    text.place.position = follows ? last->place.position + 1 : 0;
    if (text.place.position <= lastSearchPosition)
        texts.push_back(std::move(text));
    else
        texts.back().text += QLatin1Char('\n') + text.text;
}

// A row of words without texts is taken out by naming the words that it was made of.
void SearchIndex::forget(qint64 report, const FieldName& field) const {
    if (!hasText(field) || !isIndexed(searchedReports, report)) return;
    const std::vector<SearchedText> texts = textsOf(report, field);
    if (texts.empty()) return;
    Statement remove(m_connection, QStringLiteral("INSERT INTO search_text (search_text, rowid, words) "
                                                  "VALUES ('delete', ?, ?)"));
    for (const SearchedText& text : texts) {
        remove.bind(text.place.number());
        remove.bindText(m_connection.searchWords().formsOfText(text.text) + text.narrowing).run();
    }
}

void SearchIndex::learn(qint64 report, const FieldName& field) const {
    if (!hasText(field) || !isIndexed(searchedReports, report)) return;
    const std::vector<SearchedText> texts = textsOf(report, field);
    if (texts.empty()) return;
    SearchWriter writer(m_connection);
    for (const SearchedText& text : texts) writer.add(text);
}

void SearchIndex::learnFinding(qint64 finding) const {
    if (!isIndexed(searchedFindings, finding)) return;
    SearchWriter writer(m_connection);
    for (const SearchedText& text : findingTexts(m_connection, QStringLiteral("f.id = %1").arg(finding)))
        writer.add(text);
}

void SearchIndex::leaveNewReports() const {
    m_connection.execute(QStringLiteral("UPDATE search_state SET indexed_until = MIN(indexed_until, (SELECT "
                                        "COALESCE(MAX(id), 0) FROM status_report)) WHERE entity = 'report'"));
}

int searchFieldNumber(const Connection& connection, const FieldName& field, bool make) {
    Statement rows(connection, QStringLiteral("SELECT id FROM search_field WHERE field = ?"));
    rows.bind(field.value).run();
    if (rows.next()) return rows.integer(0);
    if (!make) return 0;
    Statement insert(connection, QStringLiteral("INSERT INTO search_field (field) VALUES (?)"));
    insert.bind(field.value).run();
    const qint64 number = insert.insertedId();
    if (number > lastSearchField)
        throw SqlFault{{ErrorCode::LimitExceeded,
                        Text::tr("The portfolio has more sections and dimensions than can be searched (%1).")
                            .arg(lastSearchField),
                        field.value}};
    return static_cast<int>(number);
}

std::optional<FieldName> searchFieldOf(const Connection& connection, int number) {
    Statement rows(connection, QStringLiteral("SELECT field FROM search_field WHERE id = ?"));
    rows.bind(number).run();
    return rows.next() ? std::optional(FieldName{rows.text(0)}) : std::nullopt;
}

QString narrowingWords(const OrganisationCode& organisation, const CallId& call, int investment,
                       const std::optional<Period>& period) {
    QStringList words{placeWord(organisation), placeWord(call), investmentWord(investment)};
    if (period) words.append(periodWord(*period));
    return words.join(QLatin1Char(' '));
}

std::vector<SearchedText> findingTexts(const Connection& connection, const QString& condition) {
    Statement rows(connection, QStringLiteral("SELECT f.id, f.json, f.text, d.period FROM finding f JOIN "
                                              "source_document d ON d.id = f.document WHERE %1 ORDER BY f.id")
                                   .arg(condition));
    rows.run();
    std::vector<SearchedText> texts;
    while (rows.next())
        if (!rows.text(2).isEmpty()) texts.push_back(findingText(connection, rows));
    return texts;
}

} // namespace salkku
