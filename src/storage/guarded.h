// SPDX-License-Identifier: GPL-3.0-or-later
// Only for this layer's own .cpp files: its work throws, the other layers expect values.
#pragma once

#include "storage/sql_error.h"

#include <type_traits>

namespace salkku {

template <class Work>
auto guarded(Work work) -> Result<decltype(work())> {
    try {
        if constexpr (std::is_void_v<decltype(work())>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (const SqlFault& fault) {
        return fault.error;
    }
}

} // namespace salkku
