// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/flat_map.h"

#include <catch2/catch.hpp>
#include <string>

using namespace salkku;

namespace {

using Map = FlatMap<int, std::string>;

std::vector<int> keysOf(const Map& map) {
    std::vector<int> keys;
    for (const auto& [key, value] : map) keys.push_back(key);
    return keys;
}

} // namespace

TEST_CASE("a flat map stands in the order of its keys, however they come") {
    Map map;
    for (const int key : {5, 1, 3, 9, 2}) map[key] = std::to_string(key);
    CHECK(keysOf(map) == std::vector<int>{1, 2, 3, 5, 9});
    CHECK(map.at(3) == "3");
}

TEST_CASE("a flat map has one value for a key, the last one given") {
    Map map{{1, "a"}, {2, "b"}};
    map.insert_or_assign(2, "c");
    map[1] = "d";
    CHECK(map == Map{{2, "c"}, {1, "d"}});
    CHECK(map.size() == 2);
}

TEST_CASE("a flat map finds what is there and nothing else") {
    const Map map{{1, "a"}, {5, "b"}};
    CHECK(map.contains(5));
    for (const int missing : {0, 3, 7}) {
        CHECK(map.find(missing) == map.end());
        CHECK(map.count(missing) == 0);
    }
    CHECK_THROWS(map.at(3));
}

TEST_CASE("erasing from a flat map tells whether there was anything") {
    Map map{{1, "a"}, {5, "b"}};
    CHECK(map.erase(3) == 0);
    CHECK(map.erase(1) == 1);
    CHECK(keysOf(map) == std::vector<int>{5});
}
