// SPDX-License-Identifier: GPL-3.0-or-later
// Source documents, what was found in them, the money that was read and what names in them mean. Throws
// SqlFault.
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
    std::vector<OrganisationAlias> aliases() const; ///< by name

private:
    const Connection& m_connection;
};

} // namespace salkku
