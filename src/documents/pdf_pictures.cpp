// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf_pictures.h"

#include "documents/picture_content.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <poppler-qt6.h>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

constexpr double pointsPerInch = 72;

// Coarser pictures are drawn larger than they are, and finer ones gain nothing: at 150 dpi type of 7 points
// has capitals of 10 pixels.
constexpr double lowestDpi = 150;
constexpr double highestDpi = 220;

// Whether two boxes are one thing seen twice.
bool areSame(const Box& a, const Box& b) {
    const double width = std::min(a.x1, b.x1) - std::max(a.x0, b.x0);
    const double height = std::min(a.y1, b.y1) - std::max(a.y0, b.y0);
    const double larger = std::max(a.width() * a.height(), b.width() * b.height());
    return width > 0 && height > 0 && width * height > 0.5 * larger;
}

QImage drawn(const Poppler::Page& page, const Box& box, double dpi) {
    const double scale = dpi / pointsPerInch;
    const auto pixels = [scale](double points) { return static_cast<int>(std::lround(points * scale)); };
    return page.renderToImage(dpi, dpi, pixels(box.x0), pixels(box.y0), pixels(box.width()),
                              pixels(box.height()));
}

class PictureAdder {
public:
    PictureAdder(Poppler::Document& pdf, Document& document, int mostPictures)
        : m_pdf(pdf)
        , m_document(document)
        , m_mostPictures(mostPictures) {}

    void add(std::size_t index, const std::vector<PicturePlace>& places,
             const std::function<void(int)>& tell) {
        for (const PicturePlace& place : places) {
            if (m_pictures == m_mostPictures) return warnOfTooMany(m_document.pages[index].number);
            ++m_pictures;
            add(m_document.pages[index], place);
            tell(m_pictures);
        }
    }

private:
    void add(Page& page, const PicturePlace& place) {
        const std::unique_ptr<Poppler::Page> source(m_pdf.page(page.number - 1));
        if (!source) return;
        const QImage image = drawn(*source, place.box, std::clamp(place.dpi, lowestDpi, highestDpi));
        auto content = image.isNull() ? Result<PictureContent>(PictureContent())
                                      : m_reader.read(image, place.box, page.words);
        if (!content)
            return addProblem({QStringLiteral("picture_not_read"), content.error().message, page.number});
        for (ReadingProblem problem : content->problems) {
            problem.page = page.number;
            addProblem(std::move(problem));
        }
        addFills(page, content->fills);
        if (content->levelled) page.levelled.push_back(*content->levelled);
        std::move(content->words.begin(), content->words.end(), std::back_inserter(page.words));
    }

    // The page's own shapes over the picture are drawn with it.
    static void addFills(Page& page, const std::vector<Fill>& fills) {
        const std::vector<Fill> own = page.fills;
        for (const Fill& fill : fills)
            if (std::none_of(own.begin(), own.end(), [&](const Fill& o) { return areSame(fill.box, o.box); }))
                page.fills.push_back(fill);
    }

    void addProblem(ReadingProblem problem) {
        const bool known =
            std::any_of(m_document.problems.begin(), m_document.problems.end(), [&](const ReadingProblem& p) {
                return p.code == problem.code && p.message == problem.message;
            });
        if (!known) m_document.problems.push_back(std::move(problem));
    }

    void warnOfTooMany(int page) {
        addProblem(
            {QStringLiteral("too_many_pictures"),
             Text::tr("Only the first %1 pictures of a document are read. Split it into smaller documents.")
                 .arg(m_mostPictures),
             page});
    }

    Poppler::Document& m_pdf;
    Document& m_document;
    PictureReader m_reader;
    int m_mostPictures;
    int m_pictures = 0;
};

} // namespace

void addPdfPictures(Poppler::Document& pdf, const std::vector<std::vector<PicturePlace>>& places,
                    Document& document, const DocumentLimits& limits, const TellProgress& tell) {
    std::size_t count = 0;
    for (const auto& onPage : places) count += onPage.size();
    const int total = static_cast<int>(std::min(count, static_cast<std::size_t>(limits.pictures)));
    const auto tellPicture = [&](int done) {
        if (tell) tell(ReadingStage::Pictures, done, total);
    };
    pdf.setRenderHint(Poppler::Document::Antialiasing);
    pdf.setRenderHint(Poppler::Document::TextAntialiasing);
    PictureAdder adder(pdf, document, limits.pictures);
    for (std::size_t i = 0; i < places.size(); ++i) adder.add(i, places[i], tellPicture);
}

} // namespace salkku
