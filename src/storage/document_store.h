// SPDX-License-Identifier: GPL-3.0-or-later
// Source documents, what was found in them, and the money and indicators that were read. Throws SqlFault.
#pragma once

#include "storage/portfolio.h"
#include "storage/stored_document.h"

#include <vector>

namespace salkku {

class Connection;

class DocumentStore {
public:
    explicit DocumentStore(const Connection& connection);

    std::optional<StoredDocument> documentByHash(const QString& sha256) const;
    std::vector<StoredDocument> documents() const;
    qint64 addDocument(const NewDocument& document, const QDateTime& at) const;
    qint64 addFinding(const NewFinding& finding) const;
    std::optional<Provenance> provenance(qint64 finding) const;

    std::vector<StoredGrant> grants() const;
    void addGrant(const StoredGrant& grant) const;

private:
    const Connection& m_connection;
};

} // namespace salkku
