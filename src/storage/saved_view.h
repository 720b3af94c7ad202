// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace salkku {

/// What a page shows, under a name that a person gave it.
struct SavedView {
    QString page;
    QString name;
    QString state; ///< JSON that the page itself writes and reads
    bool operator==(const SavedView&) const = default;
};

} // namespace salkku
