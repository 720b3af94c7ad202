// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page_image.h"

#include "documents/render_page.h"

namespace salkku {

Result<QImage> documentPageImage(const QString& path, int page, double dpi) {
    return renderPage(path, page, dpi);
}

} // namespace salkku
