// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/result.h"

namespace salkku {

QString Error::text() const {
    return where.isEmpty() ? message : where + QStringLiteral(": ") + message;
}

} // namespace salkku
