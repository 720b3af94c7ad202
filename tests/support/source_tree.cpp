// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/source_tree.h"

namespace salkku::test {

QString sourcePath(const QString& relative) {
    return QStringLiteral(SALKKU_SOURCE_DIR "/") + relative;
}

} // namespace salkku::test
