// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/name_order.h"

#include "ui/text/words.h"

#include <QCollator>
#include <algorithm>
#include <numeric>

namespace salkku::ui {

// Comparing by sort keys: the collator looks at each name once and not at each comparison.
std::vector<std::size_t> nameOrder(const std::vector<QString>& names, Language language) {
    const QCollator collator(localeOf(language));
    std::vector<QCollatorSortKey> keys;
    keys.reserve(names.size());
    for (const QString& name : names) keys.push_back(collator.sortKey(name));
    std::vector<std::size_t> order(names.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return keys[a].compare(keys[b]) < 0; });
    return order;
}

} // namespace salkku::ui
