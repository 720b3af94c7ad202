// SPDX-License-Identifier: GPL-3.0-or-later
// The tile map of the built-in programme beside the map of Finland.
#include "domain/programme.h"
#include "domain/programme_json.h"
#include "support/files.h"
#include "support/qt_strings.h"

#include <algorithm>
#include <cstdlib>
#include <set>
#include <utility>

using namespace salkku;

namespace {

using Pair = std::pair<QString, QString>;

// Regions with a common border (land or municipal boundary), by code: 01 Itä-Uusimaa … 21 Lappi, 90 Helsinki.
const std::set<Pair> borders = {
    {"19", "21"}, {"19", "20"}, {"13", "19"}, {"15", "19"}, {"18", "19"}, {"13", "20"}, {"14", "20"},
    {"13", "14"}, {"12", "14"}, {"11", "14"}, {"12", "13"}, {"13", "15"}, {"12", "15"}, {"09", "15"},
    {"08", "15"}, {"15", "16"}, {"15", "18"}, {"11", "12"}, {"10", "12"}, {"09", "12"}, {"10", "11"},
    {"09", "10"}, {"01", "10"}, {"01", "09"}, {"02", "09"}, {"07", "09"}, {"08", "09"}, {"01", "02"},
    {"01", "04"}, {"01", "90"}, {"02", "07"}, {"02", "03"}, {"02", "04"}, {"04", "90"}, {"03", "04"},
    {"03", "90"}, {"03", "05"}, {"03", "07"}, {"07", "08"}, {"05", "07"}, {"05", "06"}, {"05", "08"},
    {"06", "08"}, {"06", "16"}, {"06", "17"}, {"08", "16"}, {"16", "17"}, {"16", "18"}, {"17", "18"},
};

struct Steps {
    Pair regions;
    int across, along;
    bool shareSide() const { return across + along == 1; }
    bool touch() const { return across <= 1 && along <= 1; }
};

std::vector<Steps> stepsBetweenTiles(const Programme& programme) {
    std::vector<Steps> all;
    for (const Organisation& one : programme.organisations)
        for (const Organisation& other : programme.organisations)
            if (one.tile && other.tile && one.code.value < other.code.value)
                all.push_back({{one.code.value, other.code.value},
                               std::abs(one.tile->column - other.tile->column),
                               std::abs(one.tile->row - other.tile->row)});
    return all;
}

std::vector<Steps> builtInMap() {
    const auto programme = parseProgramme(test::builtInProgrammeFile(), QStringLiteral("built-in"));
    REQUIRE(programme);
    return stepsBetweenTiles(*programme);
}

} // namespace

TEST_CASE("regions whose tiles share a side have a border in common") {
    int sides = 0;
    for (const Steps& steps : builtInMap()) {
        if (!steps.shareSide()) continue;
        ++sides;
        INFO(steps.regions.first.toStdString() << " and " << steps.regions.second.toStdString());
        CHECK(borders.count(steps.regions) == 1);
    }
    CHECK(sides >= 22);
}

// Squares cannot keep every border of a map.
TEST_CASE("the tiles of neighbours touch, but for two borders at most") {
    const std::vector<Steps> map = builtInMap();
    const auto touching = std::count_if(map.begin(), map.end(), [](const Steps& steps) {
        return steps.touch() && borders.count(steps.regions) == 1;
    });
    CHECK(touching >= static_cast<long>(borders.size()) - 2);
}

TEST_CASE("no two regions stand on one tile") {
    for (const Steps& steps : builtInMap()) {
        INFO(steps.regions.first.toStdString() << " and " << steps.regions.second.toStdString());
        CHECK(steps.across + steps.along > 0);
    }
}
