// SPDX-License-Identifier: GPL-3.0-or-later
// Typed text ids: an organisation code cannot be passed where a call is wanted.
#pragma once

#include <QHashFunctions>
#include <QString>

namespace salkku {

template <class Tag>
struct Id {
    QString value;

    Id() = default;
    explicit Id(QString text)
        : value(std::move(text)) {}
    bool isEmpty() const { return value.isEmpty(); }
    friend bool operator==(const Id& a, const Id& b) { return a.value == b.value; }
    friend bool operator!=(const Id& a, const Id& b) { return a.value != b.value; }
    friend bool operator<(const Id& a, const Id& b) { return a.value < b.value; }
    friend size_t qHash(const Id& id, size_t seed = 0) { return qHash(id.value, seed); }
};

using OrganisationCode = Id<struct OrganisationCodeTag>; ///< "14", "HUS": the programme definition's code
using CallId = Id<struct CallIdTag>;                     ///< "RRP3"
using DimensionId = Id<struct DimensionIdTag>;           ///< "schedule"
using SectionId = Id<struct SectionIdTag>;               ///< "deviations"

} // namespace salkku
