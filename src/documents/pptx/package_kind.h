// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/pptx/part_reader.h"

namespace salkku::ooxml {

struct MainPart {
    QString name;
    XmlNode root;
};

/// The package's main part, where that is a presentation. Throws ReadFault (NotADocument) where it is a text,
/// a workbook, an OpenDocument file or no office document at all, and says which and what to do.
MainPart presentationPart(PartReader& parts);

} // namespace salkku::ooxml
