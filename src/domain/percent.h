// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <compare>
#include <optional>

namespace salkku {

/// Progress against the project plan: a whole number of per cent, 0 to 100.
class Percent {
public:
    static std::optional<Percent> fromInt(int value); ///< nothing when out of range
    int value() const { return m_value; }
    auto operator<=>(const Percent&) const = default;

private:
    explicit Percent(int value)
        : m_value(value) {}
    int m_value = 0;
};

} // namespace salkku
