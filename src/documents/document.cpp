// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/document.h"

#include <algorithm>

namespace salkku {

Box Box::united(const Box& other) const {
    return {std::min(x0, other.x0), std::min(y0, other.y0), std::max(x1, other.x1), std::max(y1, other.y1)};
}

} // namespace salkku
