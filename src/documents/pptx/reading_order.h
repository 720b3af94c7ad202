// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"

#include <vector>

namespace salkku::ooxml {

/// The places of a page's texts in the order in which a person reads them: columns one after the other where
/// white parts the texts from top to bottom, rows where a narrow label stands beside each text.
std::vector<std::size_t> readingOrder(const std::vector<Box>& boxes);

} // namespace salkku::ooxml
