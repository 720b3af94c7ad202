// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/pptx/tree_builder.h"

#include <string_view>

namespace salkku::ooxml {

/// Reads XML as office programs write it: UTF-8, elements, attributes, text and references to characters,
/// nothing else. False where there is anything else, or any doubt whether it is well-formed: then the part is
/// for Expat to read or to refuse, which takes three times as long. True also where the builder stopped it.
bool readPlainXml(std::string_view bytes, TreeBuilder& builder);

} // namespace salkku::ooxml
