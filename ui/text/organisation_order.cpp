// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/organisation_order.h"

#include "ui/text/words.h"

#include <QCollator>
#include <algorithm>

namespace salkku::ui {

std::vector<const Organisation*> chooserOrder(const Programme& programme, Language language) {
    const QCollator collator(localeOf(language));
    std::vector<const Organisation*> order;
    for (const Organisation& organisation : programme.organisations) order.push_back(&organisation);
    std::stable_sort(order.begin(), order.end(), [&](const Organisation* a, const Organisation* b) {
        if (a->reports != b->reports) return a->reports;
        return collator.compare(a->names.in(language), b->names.in(language)) < 0;
    });
    return order;
}

} // namespace salkku::ui
