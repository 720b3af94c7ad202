// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/document_store.h"

#include "storage/connection.h"
#include "storage/search_index.h"
#include "storage/statement.h"

namespace salkku {

namespace {

// %1: a condition
const QString selectDocuments =
    QStringLiteral("SELECT d.id, d.file, d.path, d.sha256, d.kind, d.pages, d.period, d.read_at, "
                   "(SELECT COUNT(*) FROM finding f WHERE f.document = d.id), "
                   "(SELECT COUNT(*) FROM finding f WHERE f.document = d.id AND f.outcome = 'stored') "
                   "FROM source_document d WHERE %1 ORDER BY d.id DESC");

StoredDocument readDocumentRow(const Statement& row) {
    StoredDocument document;
    document.id = row.id(0);
    document.file = row.text(1);
    document.path = row.text(2);
    document.sha256 = row.text(3);
    document.kind = row.text(4);
    document.pages = row.integer(5);
    document.period = Period::fromString(row.text(6));
    document.readAt = QDateTime::fromString(row.text(7), Qt::ISODateWithMs);
    document.findings = row.integer(8);
    document.stored = row.integer(9);
    return document;
}

} // namespace

DocumentStore::DocumentStore(const Connection& connection)
    : m_connection(connection) {}

std::optional<StoredDocument> DocumentStore::documentByHash(const QString& sha256) const {
    Statement rows(m_connection, selectDocuments.arg(QStringLiteral("d.sha256 = ?")));
    rows.bind(sha256).run();
    if (!rows.next()) return std::nullopt;
    return readDocumentRow(rows);
}

std::vector<StoredDocument> DocumentStore::documents() const {
    Statement rows(m_connection, selectDocuments.arg(QStringLiteral("1 = 1")));
    rows.run();
    std::vector<StoredDocument> documents;
    while (rows.next()) documents.push_back(readDocumentRow(rows));
    return documents;
}

qint64 DocumentStore::addDocument(const NewDocument& document, const QDateTime& at) const {
    Statement insert(m_connection,
                     QStringLiteral("INSERT INTO source_document (file, path, sha256, kind, pages, period, "
                                    "read_at) VALUES (?, ?, ?, ?, ?, ?, ?)"));
    insert.bindText(document.file).bindText(document.path).bindText(document.sha256).bindText(document.kind);
    insert.bind(document.pages).bind(document.period ? QVariant(document.period->toString()) : QVariant());
    insert.bind(at.toUTC().toString(Qt::ISODateWithMs)).run();
    return insert.insertedId();
}

qint64 DocumentStore::addFinding(const NewFinding& finding) const {
    Statement insert(m_connection,
                     QStringLiteral("INSERT INTO finding (document, kind, json, page, box, text, "
                                    "confidence, outcome, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    insert.bind(qint64(finding.document)).bindText(finding.kind).bindText(finding.json).bind(finding.page);
    insert.bindText(finding.box).bindText(finding.text).bind(finding.confidence).bindText(finding.outcome);
    insert.bindText(finding.reason).run();
    const qint64 row = insert.insertedId();
    SearchIndex(m_connection).learnFinding(row);
    return row;
}

std::optional<Provenance> DocumentStore::provenance(qint64 finding) const {
    Statement rows(m_connection,
                   QStringLiteral("SELECT d.id, d.file, d.path, d.read_at, f.page, f.box, f.text, "
                                  "f.confidence, f.reason FROM finding f JOIN source_document d ON "
                                  "d.id = f.document WHERE f.id = ?"));
    rows.bind(finding).run();
    if (!rows.next()) return std::nullopt;
    return Provenance{rows.id(0),      rows.text(1),
                      rows.text(2),    QDateTime::fromString(rows.text(3), Qt::ISODateWithMs),
                      rows.integer(4), rows.optionalText(5),
                      rows.text(6),    rows.number(7),
                      rows.text(8)};
}

std::vector<StoredGrant> DocumentStore::grants() const {
    Statement rows(
        m_connection,
        QStringLiteral("SELECT COALESCE(g.organisation, ''), g.label, COALESCE(g.call, ''), "
                       "COALESCE(g.investment, 0), g.column_title, g.amount_cents, COALESCE(v.finding, 0), "
                       "COALESCE(g.document, 0), COALESCE(f.page, 0) FROM grant_amount g "
                       "LEFT JOIN value_source v ON "
                       "v.entity = 'grant' AND v.entity_row = g.id AND v.field = 'amount' "
                       "LEFT JOIN finding f ON f.id = v.finding "
                       "WHERE g.amount_cents IS NOT NULL ORDER BY g.id"));
    rows.run();
    std::vector<StoredGrant> grants;
    while (rows.next())
        grants.push_back({OrganisationCode(rows.text(0)), rows.text(1), CallId(rows.text(2)), rows.integer(3),
                          rows.text(4), Money::fromCents(rows.id(5)), rows.id(6), rows.id(7),
                          rows.integer(8)});
    return grants;
}

std::vector<OrganisationAlias> DocumentStore::aliases() const {
    Statement rows(m_connection, QStringLiteral("SELECT alias, organisation FROM organisation_alias "
                                                "WHERE organisation IS NOT NULL ORDER BY alias"));
    rows.run();
    std::vector<OrganisationAlias> aliases;
    while (rows.next()) aliases.push_back({rows.text(0), OrganisationCode(rows.text(1))});
    return aliases;
}

} // namespace salkku
