// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/edit_distance.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>
#include <vector>

namespace salkku {

int editDistance(const QString& a, const QString& b, int most) {
    if (std::abs(a.size() - b.size()) >= most) return most;
    std::vector<int> row(static_cast<std::size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (const QChar letter : a) {
        int diagonal = row.front()++;
        for (std::size_t i = 1; i < row.size(); ++i) {
            const int exchanged = diagonal + (letter != b[static_cast<qsizetype>(i) - 1]);
            diagonal = row[i];
            row[i] = std::min({row[i] + 1, row[i - 1] + 1, exchanged});
        }
    }
    return std::min(row.back(), most);
}

} // namespace salkku
