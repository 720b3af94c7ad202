// SPDX-License-Identifier: GPL-3.0-or-later
// A map for a handful of entries: they stand in one block of memory, ordered by key. A report has some seven
// lights and a portfolio a million of them; as nodes of a std::map they would take most of the time of
// reading and copying. Named and used as std::map is, but any insertion or removal moves the entries.
#pragma once

#include <algorithm>
#include <stdexcept>
#include <utility>
#include <vector>

namespace salkku {

template <class Key, class Value>
class FlatMap {
public:
    using value_type = std::pair<Key, Value>;
    using iterator = typename std::vector<value_type>::iterator;
    using const_iterator = typename std::vector<value_type>::const_iterator;

    FlatMap() = default;
    FlatMap(std::initializer_list<value_type> entries) {
        for (const value_type& entry : entries) insert_or_assign(entry.first, entry.second);
    }

    iterator begin() { return m_entries.begin(); }
    iterator end() { return m_entries.end(); }
    const_iterator begin() const { return m_entries.begin(); }
    const_iterator end() const { return m_entries.end(); }
    bool empty() const { return m_entries.empty(); }
    std::size_t size() const { return m_entries.size(); }
    void clear() { m_entries.clear(); }
    void reserve(std::size_t entries) { m_entries.reserve(entries); }

    iterator find(const Key& key) { return found(placeOf(*this, key), key); }
    const_iterator find(const Key& key) const { return found(placeOf(*this, key), key); }
    bool contains(const Key& key) const { return find(key) != end(); }
    std::size_t count(const Key& key) const { return contains(key) ? 1 : 0; }

    const Value& at(const Key& key) const {
        const auto place = find(key);
        if (place == end()) throw std::out_of_range("FlatMap::at");
        return place->second;
    }
    Value& at(const Key& key) { return const_cast<Value&>(std::as_const(*this).at(key)); }

    Value& operator[](const Key& key) {
        const iterator place = placeOf(*this, key);
        if (place != end() && place->first == key) return place->second;
        return m_entries.insert(place, {key, Value()})->second;
    }
    void insert_or_assign(const Key& key, Value value) { (*this)[key] = std::move(value); }

    iterator erase(const_iterator place) { return m_entries.erase(place); }
    std::size_t erase(const Key& key) {
        const auto place = find(key);
        if (place == end()) return 0;
        m_entries.erase(place);
        return 1;
    }

    friend bool operator==(const FlatMap&, const FlatMap&) = default;

private:
    // Entries mostly come in order: the end is looked at first.
    template <class Self>
    static auto placeOf(Self& self, const Key& key) {
        if (self.empty() || std::prev(self.end())->first < key) return self.end();
        return std::lower_bound(
            self.begin(), self.end(), key,
            [](const value_type& entry, const Key& wanted) { return entry.first < wanted; });
    }
    iterator found(iterator place, const Key& key) {
        return place != end() && place->first == key ? place : end();
    }
    const_iterator found(const_iterator place, const Key& key) const {
        return place != end() && place->first == key ? place : end();
    }

    std::vector<value_type> m_entries;
};

} // namespace salkku
