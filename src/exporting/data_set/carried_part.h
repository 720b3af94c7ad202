// SPDX-License-Identifier: GPL-3.0-or-later
// The data set inside a slide deck: a custom XML part, which other programs keep when they save the deck.
#pragma once

#include "domain/result.h"

#include <QByteArray>

namespace salkku {

inline constexpr const char* carriedPartPath = "customXml/item1.xml";
inline constexpr const char* carriedPropertiesPath = "customXml/itemProps1.xml";

QByteArray carriedPartXml(const QByteArray& dataSet);
QByteArray carriedPropertiesXml();

/// The data set's JSON out of a deck; empty where it carries none. Error: LimitExceeded.
Result<QByteArray> carriedJson(const QByteArray& deck, const QString& name);

} // namespace salkku
