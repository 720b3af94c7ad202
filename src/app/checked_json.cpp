// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checked_json.h"

#include "storage/package_content.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>
#include <string>
#include <vector>

namespace salkku {

namespace {

using Json = nlohmann::ordered_json;

class Text {
    Q_DECLARE_TR_FUNCTIONS(Package)
};

// Follows the parser through the objects, for what the finished value no longer tells.
class Watch {
public:
    explicit Watch(int deepest)
        : m_deepest(deepest) {}

    bool operator()(int depth, Json::parse_event_t event, const Json& value) {
        if (depth > m_deepest)
            throw PackageFault{
                ErrorCode::LimitExceeded,
                Text::tr("The contents are nested more than %1 deep, the most that is read.").arg(m_deepest),
                {}};
        if (event == Json::parse_event_t::object_start) m_keys.emplace_back();
        if (event == Json::parse_event_t::object_end && !m_keys.empty()) m_keys.pop_back();
        if (event == Json::parse_event_t::key) requireNew(value.get<std::string>());
        return true;
    }

private:
    void requireNew(const std::string& key) {
        if (m_keys.empty() || m_keys.back().insert(key).second) return;
        throw PackageFault{ErrorCode::Damaged,
                           Text::tr("The contents name \"%1\" twice.").arg(QString::fromStdString(key)),
                           {}};
    }

    int m_deepest;
    std::vector<std::set<std::string>> m_keys; ///< of the objects that are open
};

} // namespace

Json parseChecked(const QByteArray& bytes, const PackageLimits& limits) {
    Watch watch(limits.depth);
    try {
        return Json::parse(
            bytes.begin(), bytes.end(),
            [&](int depth, Json::parse_event_t event, Json& value) { return watch(depth, event, value); });
    } catch (const Json::exception&) {
        throw PackageFault{ErrorCode::Damaged, Text::tr("The contents are not valid JSON."), {}};
    }
}

JsonPlace::JsonPlace(const Json& value, QString pointer, const PackageLimits& limits)
    : m_value(value)
    , m_pointer(std::move(pointer))
    , m_limits(limits) {}

void JsonPlace::fail(const QString& message, ErrorCode code) const {
    throw PackageFault{code, message, m_pointer};
}

bool JsonPlace::has(const char* key) const {
    return m_value.is_object() && m_value.contains(key);
}

JsonPlace JsonPlace::at(const char* key) const {
    if (!has(key)) fail(Text::tr("\"%1\" is missing.").arg(QLatin1String(key)));
    return {m_value.at(key), QStringLiteral("%1/%2").arg(m_pointer, QLatin1String(key)), m_limits};
}

QString JsonPlace::text() const {
    if (!m_value.is_string()) fail(Text::tr("A text is expected here."));
    const QString value = QString::fromStdString(m_value.get_ref<const std::string&>());
    if (value.size() > m_limits.characters)
        fail(Text::tr("The text has %1 characters; at most %2 are read.")
                 .arg(value.size())
                 .arg(m_limits.characters),
             ErrorCode::LimitExceeded);
    if (hasInvisibleCharacters(value)) fail(Text::tr("The text holds characters that cannot be seen."));
    return value;
}

int JsonPlace::number(int least, int most) const {
    const bool isWhole = m_value.is_number_integer();
    const auto value = isWhole && !m_value.is_number_unsigned()
                           ? m_value.get<std::int64_t>()
                           : static_cast<std::int64_t>(std::min<std::uint64_t>(
                                 isWhole ? m_value.get<std::uint64_t>() : 0, 1ULL << 62));
    if (!isWhole || value < least || value > most)
        fail(Text::tr("A whole number from %1 to %2 is expected here.").arg(least).arg(most));
    return static_cast<int>(value);
}

double JsonPlace::decimal() const {
    if (!m_value.is_number()) fail(Text::tr("A number is expected here."));
    return m_value.get<double>();
}

bool JsonPlace::flag() const {
    if (!m_value.is_boolean()) fail(Text::tr("true or false is expected here."));
    return m_value.get<bool>();
}

QString JsonPlace::textOr(const char* key, const QString& otherwise) const {
    return has(key) ? at(key).text() : otherwise;
}

int JsonPlace::numberOr(const char* key, int otherwise, int least, int most) const {
    return has(key) ? at(key).number(least, most) : otherwise;
}

bool JsonPlace::flagOr(const char* key, bool otherwise) const {
    return has(key) ? at(key).flag() : otherwise;
}

void JsonPlace::eachItem(const std::function<void(const JsonPlace&)>& visit) const {
    if (!m_value.is_array()) fail(Text::tr("A list is expected here."));
    if (m_value.size() > static_cast<std::size_t>(m_limits.items))
        fail(Text::tr("The list has %1 items; at most %2 are read.").arg(m_value.size()).arg(m_limits.items),
             ErrorCode::LimitExceeded);
    std::size_t index = 0;
    for (const Json& item : m_value)
        visit({item, QStringLiteral("%1/%2").arg(m_pointer).arg(index++), m_limits});
}

void JsonPlace::eachMember(const std::function<void(const QString&, const JsonPlace&)>& visit) const {
    if (!m_value.is_object()) fail(Text::tr("An object is expected here."));
    for (const auto& [name, member] : m_value.items()) {
        const QString key = QString::fromStdString(name);
        if (hasInvisibleCharacters(key)) fail(Text::tr("The text holds characters that cannot be seen."));
        visit(key, {member, QStringLiteral("%1/%2").arg(m_pointer, key), m_limits});
    }
}

void JsonPlace::allowOnly(std::initializer_list<const char*> keys) const {
    eachMember([&](const QString& key, const JsonPlace& place) {
        const bool isKnown = std::any_of(keys.begin(), keys.end(),
                                         [&](const char* known) { return key == QLatin1String(known); });
        if (!isKnown)
            place.fail(Text::tr("This version of the format knows no \"%1\" here.").arg(key.left(60)));
    });
}

} // namespace salkku
