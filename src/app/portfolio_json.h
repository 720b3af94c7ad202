// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/period.h"
#include "domain/result.h"

#include <QByteArray>

namespace salkku {

class Portfolio;

/// The statuses of a period as JSON, by resources/schemas/show.schema.json.
Result<QByteArray> portfolioToJson(const Portfolio& portfolio, const Period& period, const CallId& call = {});

} // namespace salkku
