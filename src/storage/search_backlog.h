// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that are not in the full-text index yet: those of older portfolios and of large loads. Throws
// SqlFault.
#pragma once

#include <QtGlobal>

namespace salkku {

class Connection;

struct SearchBacklog {
    qint64 done = 0; ///< rows of reports and findings
    qint64 total = 0;
    bool isWorkedOff() const { return done >= total; }
};

/// In a new file nothing waits.
void beginSearchIndex(Connection& connection);

SearchBacklog searchBacklog(const Connection& connection);

/// Reads on for about so long, in one transaction of its own. Begins anew where a dictionary has come that
/// the index was made without.
SearchBacklog workOffSearchBacklog(Connection& connection, int milliseconds);

} // namespace salkku
