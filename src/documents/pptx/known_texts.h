// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string_view>
#include <vector>

namespace salkku::ooxml {

/// The parts of a package say the same few hundred names and numbers over and over: each is kept once and
/// shared.
class KnownTexts {
public:
    QString of(std::string_view utf8);

private:
    /// A short text is known by its length and by its first and last bytes, eight of each.
    struct Key {
        quint64 first = 0;
        quint64 last = 0;
        std::size_t size = 0;
        bool operator==(const Key&) const = default;
    };
    static Key keyOf(std::string_view utf8);

    struct Known {
        Key key;
        QString text = QStringLiteral("");
    };
    static constexpr std::size_t places = 512;
    std::vector<Known> m_known{places}; ///< a newer text takes an older one's place
};

} // namespace salkku::ooxml
