// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/affine.h"

#include <catch2/catch.hpp>

using namespace salkku;

namespace {

void checkAt(const Affine& map, Point from, Point to) {
    const Point seen = map.map(from);
    CHECK(seen.x == Approx(to.x).margin(1e-9));
    CHECK(seen.y == Approx(to.y).margin(1e-9));
}

} // namespace

TEST_CASE("a map does what its parts do, one after the other") {
    const Affine map = Affine::scaling(2, 3).then(Affine::translation(10, 20));
    checkAt(map, {0, 0}, {10, 20});
    checkAt(map, {1, 1}, {12, 23});
    checkAt(Affine::translation(10, 20).then(Affine::scaling(2, 3)), {1, 1}, {22, 63});
}

TEST_CASE("a rotation runs clockwise, and quarters of a circle are exact") {
    checkAt(Affine::rotation(30), {1, 0}, {0.8660254037844387, 0.5});
    for (const double degrees : {90.0, -270.0, 450.0}) {
        CHECK(Affine::rotation(degrees).map({1, 0}).x == 0);
        CHECK(Affine::rotation(degrees).map({1, 0}).y == 1);
    }
    CHECK(Affine::rotation(180).map({1, 0}).x == -1);
    CHECK(Affine::rotation(-90).map({1, 0}).y == -1);
}

TEST_CASE("the box around a box's image holds its corners") {
    const Box turned = Affine::rotation(90).boxAround({0, 0, 4, 2});
    CHECK(turned == Box{-2, 0, 0, 4});
    CHECK(Affine::scaling(-1, 1).boxAround({1, 2, 3, 4}) == Box{-3, 2, -1, 4});
}

TEST_CASE("a map that mirrors has a negative determinant") {
    CHECK(Affine::scaling(-1, 1).determinant() < 0);
    CHECK(Affine::rotation(40).then(Affine::scaling(2, 2)).determinant() == Approx(4));
}
