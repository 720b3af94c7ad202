// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search_backlog.h"

#include "storage/connection.h"
#include "storage/programme_tables.h"
#include "storage/search_index.h"
#include "storage/search_words.h"

#include <QElapsedTimer>
#include <limits>
#include <map>

namespace salkku {

namespace {

const QString makerKey = QStringLiteral("search_words");
constexpr qint64 everything = std::numeric_limits<qint64>::max();
constexpr int reportsAtOnce = 40; // some hundreds of texts
constexpr int findingsAtOnce = 200;

qint64 indexedUntil(const Connection& connection, const QString& entity) {
    Statement rows(connection, QStringLiteral("SELECT indexed_until FROM search_state WHERE entity = ?"));
    rows.bind(entity).run();
    return rows.next() ? rows.id(0) : 0;
}

void setIndexedUntil(const Connection& connection, const QString& entity, qint64 row) {
    Statement update(connection,
                     QStringLiteral("UPDATE search_state SET indexed_until = ? WHERE entity = ?"));
    update.bind(row).bind(entity).run();
}

qint64 lastRow(const Connection& connection, const QString& table) {
    Statement rows(connection, QStringLiteral("SELECT COALESCE(MAX(id), 0) FROM %1").arg(table));
    rows.run();
    return rows.next() ? rows.id(0) : 0;
}

void beginAnewWhereBetterWords(const Connection& connection) {
    const QString maker = connection.searchWords().maker();
    const QString before = readSetting(connection, makerKey);
    if (before == maker || (!before.isEmpty() && maker.startsWith(QLatin1String("endings")))) return;
    writeSetting(connection, makerKey, maker);
    connection.execute(QStringLiteral("INSERT INTO search_text (search_text) VALUES ('delete-all')"));
    setIndexedUntil(connection, searchedReports, 0);
    setIndexedUntil(connection, searchedFindings, 0);
}

// The texts of some reports, read table by table.
class ReportTexts {
public:
    ReportTexts(const Connection& connection, qint64 after, qint64 until)
        : m_connection(connection)
        , m_range(QStringLiteral("BETWEEN %1 AND %2").arg(after + 1).arg(until)) {
        readPlaces();
        add(QStringLiteral("SELECT report, 'narrative:' || section, text FROM narrative_item WHERE report %1 "
                           "ORDER BY report, section, position"),
            narrativeKindWord);
        add(QStringLiteral("SELECT report, 'light:' || dimension, comment FROM report_light WHERE report %1 "
                           "AND comment <> '' ORDER BY report, dimension"),
            commentKindWord);
        add(QStringLiteral("SELECT id, 'overall', overall_comment FROM status_report WHERE id %1 AND "
                           "overall_light IS NOT NULL AND overall_comment <> '' ORDER BY id"),
            commentKindWord);
    }

    void writeTo(SearchWriter& writer) const {
        for (const SearchedText& text : m_texts) writer.add(text);
    }

private:
    struct Place {
        std::optional<YearMonth> month;
        QString narrowing;
    };

    void readPlaces() {
        Statement rows(m_connection,
                       QStringLiteral("SELECT id, period, COALESCE(organisation, ''), COALESCE(call, ''), "
                                      "COALESCE(investment, 0) FROM status_report WHERE id ") +
                           m_range);
        rows.run();
        while (rows.next()) {
            const auto period = Period::fromString(rows.text(1));
            m_places[rows.id(0)] = {period ? std::optional(period->last()) : std::nullopt,
                                    narrowingWords(OrganisationCode(rows.text(2)), CallId(rows.text(3)),
                                                   rows.integer(4), period)};
        }
    }

    void add(const QString& sql, const QString& kind) {
        Statement rows(m_connection, sql.arg(m_range));
        rows.run();
        while (rows.next()) {
            const Place& place = m_places.at(rows.id(0));
            const int field = numberOf(rows.text(1));
            addSearchedText(
                m_texts, {{place.month, false, rows.id(0), field, 0},
                          rows.text(2),
                          place.narrowing + QLatin1Char(' ') + kind + QLatin1Char(' ') + fieldWord(field)});
        }
    }

    int numberOf(const QString& field) {
        auto known = m_numbers.find(field);
        if (known == m_numbers.end())
            known = m_numbers.emplace(field, searchFieldNumber(m_connection, FieldName{field}, true)).first;
        return known->second;
    }

    const Connection& m_connection;
    QString m_range;
    std::map<qint64, Place> m_places;
    std::map<QString, int> m_numbers;
    std::vector<SearchedText> m_texts;
};

// Each answers whether anything was left to read.
bool readReports(const Connection& connection, SearchWriter& writer) {
    const qint64 after = indexedUntil(connection, searchedReports);
    const qint64 last = lastRow(connection, QStringLiteral("status_report"));
    if (after == everything) return false;
    const qint64 until = std::min(after + reportsAtOnce, last);
    if (after < last) ReportTexts(connection, after, until).writeTo(writer);
    setIndexedUntil(connection, searchedReports, until >= last ? everything : until);
    return true;
}

bool readFindings(const Connection& connection, SearchWriter& writer) {
    const qint64 after = indexedUntil(connection, searchedFindings);
    const qint64 last = lastRow(connection, QStringLiteral("finding"));
    if (after == everything) return false;
    const qint64 until = std::min(after + findingsAtOnce, last);
    for (const SearchedText& text :
         findingTexts(connection, QStringLiteral("f.id BETWEEN %1 AND %2").arg(after + 1).arg(until)))
        writer.add(text);
    setIndexedUntil(connection, searchedFindings, until >= last ? everything : until);
    return true;
}

} // namespace

void beginSearchIndex(Connection& connection) {
    writeSetting(connection, makerKey, connection.searchWords().maker());
    setIndexedUntil(connection, searchedReports, everything);
    setIndexedUntil(connection, searchedFindings, everything);
}

SearchBacklog searchBacklog(const Connection& connection) {
    SearchBacklog backlog;
    const auto count = [&](const QString& entity, const QString& table) {
        const qint64 last = lastRow(connection, table);
        const qint64 until = indexedUntil(connection, entity);
        backlog.total += last;
        backlog.done += std::min(until, last);
        // A row that says so is to be written even where no text is left.
        if (until != everything && until >= last) backlog.total += 1;
    };
    count(searchedReports, QStringLiteral("status_report"));
    count(searchedFindings, QStringLiteral("finding"));
    return backlog;
}

SearchBacklog workOffSearchBacklog(Connection& connection, int milliseconds) {
    QElapsedTimer clock;
    clock.start();
    Transaction transaction(connection);
    beginAnewWhereBetterWords(connection);
    SearchWriter writer(connection);
    while (readReports(connection, writer) || readFindings(connection, writer))
        if (clock.hasExpired(milliseconds)) break;
    transaction.commit();
    return searchBacklog(connection);
}

} // namespace salkku
