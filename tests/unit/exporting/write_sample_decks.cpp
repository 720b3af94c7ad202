// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the sample decks into a folder, in Salkku's own look and in a house's, each with a list of what must
// be seen on its slides: NAME.txt holds the number of slides and then one text a line.
#include "exporting/layout/lay_out.h"
#include "exporting/layout/table_flow.h"
#include "exporting/pptx/house_style.h"
#include "exporting/write_pptx.h"
#include "sample_reports.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

using namespace salkku;

namespace {

class TextCollector {
public:
    void operator()(const PlacedText& text) {
        for (const SlideParagraph& paragraph : text.paragraphs) texts << paragraph.text;
    }
    void operator()(const PlacedTable& table) {
        texts << table.columns;
        for (const auto& row : table.rows)
            for (const TableCell& cell : row) texts << cell.text;
    }
    void operator()(const PlacedChart& chart) { texts << chart.chart.categories; }

    QStringList texts;
};

QStringList textsOf(const std::vector<PlacedSlide>& slides) {
    TextCollector collector;
    for (const PlacedSlide& slide : slides) {
        collector.texts << slide.title << slide.kicker.split(QLatin1Char('\n'));
        for (const PlacedBlock& block : slide.blocks) std::visit(collector, block);
    }
    collector.texts.removeAll(QString());
    return collector.texts;
}

bool writeDeck(const Report& report, const QString& base, const pptx::HouseStyle* house = nullptr) {
    const auto slides = house ? layOut(report, house->shape, house->letterWidth) : layOut(report);
    PptxOptions options;
    options.house = house;
    const auto written = writePptx(report, slides, base + QStringLiteral(".pptx"), {}, options);
    if (!written) {
        qCritical("%s", qPrintable(written.error().text()));
        return false;
    }
    QFile list(base + QStringLiteral(".txt"));
    if (!list.open(QIODevice::WriteOnly)) return false;
    QTextStream(&list) << *written << '\n' << textsOf(slides).join(QLatin1Char('\n')) << '\n';
    return static_cast<std::size_t>(*written) == slides.size();
}

} // namespace

int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    if (argc != 3) return 2;
    const QString folder = QString::fromLocal8Bit(argv[1]);
    QFile file(QString::fromLocal8Bit(argv[2]));
    if (!file.open(QIODevice::ReadOnly)) return 2;
    const auto house = pptx::readHouseStyle(file.readAll(), file.fileName());
    if (!house) return 1;
    const auto path = [&](const char* name) { return folder + QLatin1Char('/') + QLatin1String(name); };
    const bool own =
        writeDeck(test::plainDeck(), path("plain")) && writeDeck(test::stressDeck(), path("stress"));
    const bool other = writeDeck(test::plainDeck(), path("house-plain"), &*house) &&
                       writeDeck(test::stressDeck(), path("house-stress"), &*house);
    return own && other ? 0 : 1;
}
