// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/counts_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace salkku::ui {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Counts)
};

} // namespace

QString countsText(const std::array<int, 4>& counts, const LightWords& words) {
    QStringList parts;
    for (const Light light : allLights)
        if (const int count = counts[static_cast<std::size_t>(light)]; count > 0)
            parts.append(Text::tr("%1: %2").arg(words.name(light)).arg(count));
    return parts.join(QStringLiteral(", "));
}

} // namespace salkku::ui
