// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/package_merge.h"

#include "storage/field_value.h"

#include <algorithm>
#include <set>

namespace salkku {

namespace {

using Values = std::map<PackageField, QString>;

FieldValue valueIn(const Values& values, const PackageField& field) {
    const auto found = values.find(field);
    return found == values.end() ? FieldValue() : FieldValue(found->second);
}

const PackagedReport* reportIn(const PackageContent& content, const StatusKey& key) {
    for (const PackagedReport& packaged : content.reports)
        if (packaged.report.key == key) return &packaged;
    return nullptr;
}

bool isSameSubmission(const PackagedReport& a, const PackagedReport& b) {
    return a.report.received == b.report.received && a.version == b.version;
}

bool isSameStanding(const PackagedReport& a, const PackagedReport& b) {
    return a.report.state == b.report.state && isSameSubmission(a, b) && a.message == b.message &&
           a.versionReason == b.versionReason;
}

// Whether the ministry has answered the very submission that the package brings.
bool answersSubmission(const PackagedReport& mine, const PackagedReport& theirs) {
    const bool answered =
        mine.report.state == ReportState::Accepted || mine.report.state == ReportState::Returned;
    return answered && theirs.report.state == ReportState::Submitted && isSameSubmission(mine, theirs);
}

bool isNextStep(const PackagedReport& mine, const PackagedReport& theirs) {
    switch (mine.report.state) {
    case ReportState::Draft:
    case ReportState::Imported:
        return true;
    case ReportState::Returned:
        return theirs.report.state == ReportState::Submitted && theirs.report.received > mine.report.received;
    case ReportState::Submitted:
    case ReportState::Accepted:
        break;
    }
    return false;
}

MergeOutcome standingOutcome(const PackagedReport* mine, const PackagedReport& theirs,
                             const PackagedReport* base) {
    if (!mine) return MergeOutcome::New;
    if (isSameStanding(*mine, theirs)) return MergeOutcome::Same;
    if (base && isSameStanding(theirs, *base)) return MergeOutcome::Kept;
    if (base && isSameStanding(*mine, *base)) return MergeOutcome::Changed;
    if (answersSubmission(*mine, theirs)) return MergeOutcome::Kept;
    return isNextStep(*mine, theirs) ? MergeOutcome::Changed : MergeOutcome::Conflict;
}

FieldValue standingValue(const PackagedReport* packaged) {
    return packaged ? stateValue(packaged->report.state) : FieldValue();
}

std::set<PackageField> fieldsToCompare(const PackageContent& theirs, const Values& theirValues,
                                       const Values& myValues) {
    std::set<PackageField> fields;
    for (const auto& [field, value] : theirValues) fields.insert(field);
    if (theirs.isPartial)
        fields.insert(theirs.cleared.begin(), theirs.cleared.end());
    else
        for (const auto& [field, value] : myValues) fields.insert(field);
    return fields;
}

FieldValue textValue(const QString& text) {
    return text.isEmpty() ? FieldValue() : FieldValue(text);
}

FieldValue versionValue(int version) {
    return version <= 1 ? FieldValue() : FieldValue(QString::number(version));
}

class EditList {
public:
    EditList(const PackageContent& theirs, const PackageContent& mine, const MergeChoice& choice)
        : m_theirs(theirs)
        , m_mine(mine)
        , m_choice(choice) {}

    std::vector<FieldEdit> build() {
        std::set<StatusKey> standing, content;
        for (const std::size_t index : m_choice.taken) {
            const MergeLine& line = m_choice.lines[index];
            const auto* key = std::get_if<StatusKey>(&line.entity);
            if (key && line.field == FieldName::state())
                standing.insert(*key);
            else
                add(line.entity, line.field, line.theirs, line.mine);
            if (key && !(line.field == FieldName::state())) content.insert(*key);
        }
        for (const StatusKey& key : standing) takeStanding(key);
        for (const StatusKey& key : content) countVersion(key, standing.count(key) > 0);
        return std::move(m_edits);
    }

private:
    void add(const EntityKey& entity, const FieldName& field, const FieldValue& value,
             const FieldValue& seen) {
        if (value != seen) m_edits.push_back({{entity, field, value, 0}, seen});
    }

    void takeStanding(const StatusKey& key) {
        const PackagedReport* theirs = reportIn(m_theirs, key);
        if (!theirs) return;
        const PackagedReport* mine = reportIn(m_mine, key);
        const auto set = [&](const FieldName& field, const FieldValue& value, const FieldValue& seen) {
            add(key, field, value, mine ? seen : FieldValue());
        };
        const PackagedReport none{StatusReport{key, ReportState::Draft, {}, {}, {}, {}, {}, {}}, 1, {}, {}};
        const PackagedReport& before = mine ? *mine : none;
        set(FieldName::state(), stateValue(theirs->report.state), stateValue(before.report.state));
        set(FieldName::received(), fieldOf(theirs->report, FieldName::received()),
            fieldOf(before.report, FieldName::received()));
        set(FieldName::version(), versionValue(std::max(theirs->version, before.version)),
            versionValue(before.version));
        set(FieldName::reason(), textValue(theirs->versionReason), textValue(before.versionReason));
        set(FieldName::message(), textValue(theirs->message), textValue(before.message));
    }

    void countVersion(const StatusKey& key, bool standingTaken) {
        const PackagedReport* mine = reportIn(m_mine, key);
        const PackagedReport* theirs = reportIn(m_theirs, key);
        const bool isGuarded = mine && (isReceived(mine->report.state) || m_choice.periodLocked);
        const bool bringsVersion = standingTaken && theirs && mine && theirs->version > mine->version;
        if (!isGuarded || bringsVersion) return;
        std::erase_if(m_edits, [&](const FieldEdit& edit) {
            const auto* report = std::get_if<StatusKey>(&edit.change.entity);
            return report && *report == key &&
                   (edit.change.field == FieldName::version() || edit.change.field == FieldName::reason());
        });
        add(key, FieldName::version(), QString::number(mine->version + 1), versionValue(mine->version));
        add(key, FieldName::reason(), textValue(m_choice.reason), textValue(mine->versionReason));
    }

    const PackageContent& m_theirs;
    const PackageContent& m_mine;
    const MergeChoice& m_choice;
    std::vector<FieldEdit> m_edits;
};

} // namespace

MergeOutcome mergeOutcome(const FieldValue& mine, const FieldValue& theirs, const FieldValue* base) {
    if (mine == theirs) return MergeOutcome::Same;
    if (base && theirs == *base) return MergeOutcome::Kept;
    if (base && mine == *base) return mine ? MergeOutcome::Changed : MergeOutcome::New;
    if (base && *base) return MergeOutcome::Conflict;
    if (!theirs) return MergeOutcome::Kept;
    return mine ? MergeOutcome::Conflict : MergeOutcome::New;
}

std::vector<MergeLine> mergeLines(const PackageContent& theirs, const PackageContent& mine,
                                  const PackageContent* base) {
    const Values theirValues = valuesOf(theirs);
    const Values myValues = valuesOf(mine);
    const Values seenValues = valuesOf(withVisibleTexts(mine)); // as a package would have told it
    const Values baseValues = base ? valuesOf(*base) : Values();
    std::vector<MergeLine> lines;
    for (const PackagedReport& packaged : theirs.reports) {
        if (theirs.isPartial) break; // a form says nothing of the workflow
        const StatusKey& key = packaged.report.key;
        const PackagedReport* here = reportIn(mine, key);
        lines.push_back({key, FieldName::state(), standingValue(here), standingValue(&packaged),
                         standingOutcome(here, packaged, base ? reportIn(*base, key) : nullptr)});
    }
    for (const PackageField& field : fieldsToCompare(theirs, theirValues, myValues)) {
        const FieldValue before = valueIn(baseValues, field);
        lines.push_back({field.first, field.second, valueIn(myValues, field), valueIn(theirValues, field),
                         mergeOutcome(valueIn(seenValues, field), valueIn(theirValues, field),
                                      base ? &before : nullptr)});
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const MergeLine& a, const MergeLine& b) { return a.entity < b.entity; });
    return lines;
}

std::vector<FieldEdit> mergeEdits(const PackageContent& theirs, const PackageContent& mine,
                                  const MergeChoice& choice) {
    return EditList(theirs, mine, choice).build();
}

} // namespace salkku
