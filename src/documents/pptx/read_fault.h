// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

namespace salkku::ooxml {

/// Thrown where reading a package cannot go on; caught by readSlides and by nothing else.
struct ReadFault {
    Error error;
};

} // namespace salkku::ooxml
