// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox.h"

#include <catch2/catch.hpp>

namespace salkku::test {

/// Says so where this build has none: the case is then to be left.
inline bool hasMemoryLimit() {
    if (canLimitMemory()) return true;
    WARN("skipped: a sanitizer needs all addresses, so this build cannot limit its memory");
    return false;
}

} // namespace salkku::test
