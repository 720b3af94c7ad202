// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/colour_distance.h"

#include <cmath>

namespace salkku {

int colourDistance(unsigned a, unsigned b) {
    const auto square = [a, b](unsigned shift) {
        const double difference =
            static_cast<double>(a >> shift & 0xff) - static_cast<double>(b >> shift & 0xff);
        return difference * difference;
    };
    return static_cast<int>(std::lround(std::sqrt(square(16) + square(8) + square(0))));
}

} // namespace salkku
