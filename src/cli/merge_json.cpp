// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/merge_json.h"

#include "app/package_text.h"
#include "app/translations.h"

namespace salkku::cli {

namespace {

using Json = nlohmann::ordered_json;

Json textsJson(const QStringList& texts) {
    Json list = Json::array();
    for (const QString& text : texts) list.push_back(text.toStdString());
    return list;
}

Json conflictJson(const PackageReview& review, const MergeLine& line, const Programme& programme) {
    const Language language = currentLanguage();
    return {{"place", mergePlaceText(line, review.received.content, programme, language).toStdString()},
            {"field", mergeFieldText(line, programme, language).toStdString()},
            {"here", mergeValueText(line, line.mine, review.mine, programme, language).toStdString()},
            {"received",
             mergeValueText(line, line.theirs, review.received.content, programme, language).toStdString()}};
}

Json reviewJson(const PackageReview& review, std::size_t taken, const Programme& programme) {
    const PackageContent& content = review.received.content;
    Json json{{"file", review.received.file.toStdString()},
              {"organisation", content.organisation.value.toStdString()},
              {"period", content.period.toString().toStdString()},
              {"author", review.received.author.toStdString()},
              {"new", review.count(MergeOutcome::New)},
              {"changed", review.count(MergeOutcome::Changed)},
              {"same", review.count(MergeOutcome::Same)},
              {"kept", review.count(MergeOutcome::Kept)},
              {"taken", taken},
              {"conflicts", Json::array()},
              {"notices", textsJson(review.notices)},
              {"problems", textsJson(review.received.problems)}};
    for (const MergeLine& line : review.lines)
        if (line.outcome == MergeOutcome::Conflict)
            json["conflicts"].push_back(conflictJson(review, line, programme));
    return json;
}

} // namespace

Json mergeJson(const MergeRun& run, const Programme& programme) {
    Json list = Json::array();
    for (const PackageReview& review : run.reviews())
        list.push_back(reviewJson(review, run.takenOf(review), programme));
    for (const Error& error : run.refusals())
        list.push_back({{"file", error.where.toStdString()}, {"refused", error.message.toStdString()}});
    return list;
}

} // namespace salkku::cli
