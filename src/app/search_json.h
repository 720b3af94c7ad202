// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/text_search.h"

#include <QByteArray>

namespace salkku {

/// Texts that were found, for programs: docs/search.md.
QByteArray hitsToJson(const TextHits& hits);

} // namespace salkku
