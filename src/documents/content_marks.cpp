// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/content_marks.h"

#include <Object.h>
#include <algorithm>
#include <cstring>

namespace salkku {

namespace {

// A page that nests deeper is broken or hostile; deeper marks stand for the last of these.
constexpr std::size_t deepest = 1000;

int markedContentId(Dict& properties) {
    const Object id = properties.lookup("MCID");
    return id.isInt() && id.getInt() >= 0 ? id.getInt() : -1;
}

bool isPagination(Dict* properties) {
    if (!properties) return false;
    const Object type = properties->lookup("Type");
    return type.isName("Pagination");
}

} // namespace

const ContentMark& ContentMarks::current() const {
    return m_changes.back().second;
}

void ContentMarks::change() {
    const ContentMark mark = m_open.empty() ? ContentMark{} : m_open.back();
    if (mark == current()) return;
    if (m_changes.back().first == m_position)
        m_changes.back().second = mark;
    else
        m_changes.emplace_back(m_position, mark);
}

// What a mark inside another one does not say, the outer one does.
void ContentMarks::begin(const char* tag, Dict* properties) {
    ContentMark mark = m_open.empty() ? ContentMark{} : m_open.back();
    if (m_open.size() < deepest) {
        if (std::strcmp(tag, "Artifact") == 0)
            mark = {{}, true, mark.isFurniture || isPagination(properties)};
        else if (const int id = properties ? markedContentId(*properties) : -1; id >= 0)
            mark = {{m_forms.empty() ? 0 : m_forms.back(), id}, false, false};
    }
    m_open.push_back(mark);
    change();
}

void ContentMarks::end() {
    if (m_open.empty()) return;
    m_open.pop_back();
    change();
}

void ContentMarks::beginForm(int objectNumber) {
    m_forms.push_back(objectNumber);
}

void ContentMarks::endForm() {
    if (!m_forms.empty()) m_forms.pop_back();
}

const ContentMark& ContentMarks::at(int position) const {
    const auto after = std::upper_bound(m_changes.begin(), m_changes.end(), position,
                                        [](int wanted, const auto& change) { return wanted < change.first; });
    return std::prev(after)->second;
}

} // namespace salkku
