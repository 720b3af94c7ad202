// SPDX-License-Identifier: GPL-3.0-or-later
// Names in documents that a person has mapped to an organisation, or to none.
#pragma once

#include "domain/programme.h"
#include "domain/result.h"
#include "ingest/findings.h"
#include "storage/stored_document.h"

#include <QStringList>
#include <vector>

namespace salkku {

class Portfolio;

/// The programme with the names among its organisations' own.
Programme withAliases(Programme programme, const std::vector<OrganisationAlias>& aliases);

/// Takes the warnings of names that mean no organisation out.
void passOver(Findings& findings, const std::vector<OrganisationAlias>& aliases);

/// "NAME=14" or "NAME=-" for no organisation. InvalidArgument for another form or an unknown code.
Result<OrganisationAlias> parseAlias(const QString& text, const Programme& programme);
QString aliasArgument(const OrganisationAlias& alias); ///< the same backwards

/// The portfolio's aliases with others on top, which win.
Result<std::vector<OrganisationAlias>> allAliases(const Portfolio& portfolio,
                                                  const std::vector<OrganisationAlias>& more);

} // namespace salkku
