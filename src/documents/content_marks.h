// SPDX-License-Identifier: GPL-3.0-or-later
// Marks in a page's content stream, which tie what it paints to the document's structure.
#pragma once

#include <compare>
#include <utility>
#include <vector>

class Dict;

namespace salkku {

/// A piece of content that the structure may name.
struct ContentPlace {
    int form = 0;  ///< object number of the form in whose stream it stands; 0: the page's own stream
    int mcid = -1; ///< -1: none

    auto operator<=>(const ContentPlace&) const = default;
};

struct ContentMark {
    ContentPlace place;
    bool isArtifact = false;  ///< no part of what the document says, by its own word
    bool isFurniture = false; ///< of those a header, a footer or a page number

    bool operator==(const ContentMark&) const = default;
};

/// Hears of a page's marks and letters in the order of its stream. Positions count the bytes of its texts.
class ContentMarks {
public:
    void begin(const char* tag, Dict* properties);
    void end();
    void beginForm(int objectNumber);
    void endForm();
    void advance(int bytes) { m_position += bytes; }

    const ContentMark& current() const;
    /// The mark at a position that was passed.
    const ContentMark& at(int position) const;
    /// Whether the stream names any content.
    bool hasAny() const { return m_changes.size() > 1 || m_changes.front().second.place.mcid >= 0; }

private:
    void change();

    int m_position = 0;
    std::vector<int> m_forms;
    std::vector<ContentMark> m_open;
    std::vector<std::pair<int, ContentMark>> m_changes = {{0, ContentMark{}}};
};

} // namespace salkku
