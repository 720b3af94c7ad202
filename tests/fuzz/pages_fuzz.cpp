// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of words and fills that no reader would make, to findings: the recognisers may assume nothing.
#include "documents/document.h"
#include "fuzz_programme.h"
#include "fuzz_target.h"
#include "fuzz_words.h"
#include "ingest/extract.h"
#include "ingest/findings_json.h"

#include <fuzzer/FuzzedDataProvider.h>

namespace {

using namespace salkku;

// Mostly on a grid, so that rows and columns form; sometimes anything that a reader may hand over.
double length(FuzzedDataProvider& data) {
    if (data.ConsumeIntegral<std::uint8_t>() < 250) return data.ConsumeIntegralInRange<int>(0, 60) * 12.0;
    return data.ConsumeFloatingPointInRange<double>(-farthestPlace, farthestPlace);
}

Box box(FuzzedDataProvider& data) {
    Box result{length(data), length(data), 0, 0};
    result.x1 = result.x0 + length(data);
    result.y1 = result.y0 + length(data) / 10;
    return result;
}

QString text(FuzzedDataProvider& data) {
    const auto& words = fuzz::usefulWords();
    const auto index = data.ConsumeIntegralInRange<qsizetype>(0, words.size() + 20);
    if (index < words.size()) return words[index];
    return QString::fromUtf8(QByteArray::fromStdString(data.ConsumeRandomLengthString(24)));
}

Word word(FuzzedDataProvider& data) {
    return {text(data), box(data),
            data.PickValueInArray({Turn::Upright, Turn::Clockwise, Turn::UpsideDown, Turn::CounterClockwise}),
            data.ConsumeBool()};
}

Fill fill(FuzzedDataProvider& data) {
    const unsigned rgb = data.PickValueInArray({0x00B050u, 0xFFFF00u, 0xFF0000u, 0xA6A6A6u, 0x123456u});
    return {box(data), rgb, data.ConsumeBool()};
}

Page page(FuzzedDataProvider& data, int number) {
    Page result;
    result.number = number;
    result.width = 720;
    result.height = 405;
    for (int count = data.ConsumeIntegralInRange<int>(0, 80); count > 0 && data.remaining_bytes(); --count)
        result.words.push_back(word(data));
    for (int count = data.ConsumeIntegralInRange<int>(0, 60); count > 0 && data.remaining_bytes(); --count)
        result.fills.push_back(fill(data));
    return result;
}

} // namespace

void salkku::fuzz::fuzzOne(const QByteArray& bytes) {
    FuzzedDataProvider data(reinterpret_cast<const std::uint8_t*>(bytes.constData()),
                            static_cast<std::size_t>(bytes.size()));
    Document document;
    document.file = QStringLiteral("fuzz.pdf");
    const int pages = data.ConsumeIntegralInRange<int>(0, 4);
    for (int number = 1; number <= pages; ++number) document.pages.push_back(page(data, number));
    findingsToJson(extractFindings(document, programme()));
}
