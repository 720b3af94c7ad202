// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/pptx/part_reader.h"

namespace salkku::ooxml {

/// What stands in the notes of a slide, a line for each paragraph. Empty where the part is missing or says
/// nothing; the slide's picture and number on the notes page do not count.
QString speakerNotes(PartReader& parts, const QString& notesPart);

} // namespace salkku::ooxml
