// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/language.h"

#include <QString>
#include <vector>

namespace salkku::ui {

/// The places of the names, in the reader's own order of them; equal names stay as they stand.
std::vector<std::size_t> nameOrder(const std::vector<QString>& names, Language language);

/// The items in the order of their names, which `nameOf` tells.
template <class Item, class NameOf>
void sortByName(std::vector<Item>& items, Language language, NameOf nameOf) {
    std::vector<QString> names;
    for (const Item& item : items) names.push_back(nameOf(item));
    std::vector<Item> sorted;
    sorted.reserve(items.size());
    for (const std::size_t place : nameOrder(names, language)) sorted.push_back(std::move(items[place]));
    items = std::move(sorted);
}

} // namespace salkku::ui
