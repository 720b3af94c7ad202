// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/field_text.h"

#include "storage/field_value.h"

#include <QCoreApplication>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(FieldText)
};

const QLatin1String lightPrefix("light:");
const QLatin1String narrativePrefix("narrative:");

QString lightText(const ReportedLight& light, const Programme& programme, Language language) {
    const QString name = programme.light(light.light).names.in(language);
    return light.comment.isEmpty() ? name : Text::tr("%1: %2").arg(name, light.comment);
}

QString bulletsText(const std::vector<NarrativeItem>& items) {
    QStringList lines;
    for (const NarrativeItem& item : items)
        lines.append(item.level == 0 ? QStringLiteral("• ") + item.text : QStringLiteral("  ◦ ") + item.text);
    return lines.join(QLatin1Char('\n'));
}

QString timeText(const QString& value, Language language) {
    const QDateTime time = QDateTime::fromString(value, Qt::ISODate);
    return time.isValid() ? localeOf(language).toString(time.toLocalTime(), QLocale::ShortFormat) : value;
}

} // namespace

QString fieldTitle(const FieldName& field, const Programme& programme, Language language) {
    if (field.value.startsWith(lightPrefix)) {
        const Dimension* dimension = programme.dimension(DimensionId(field.value.mid(lightPrefix.size())));
        return dimension ? dimension->names.in(language) : field.value;
    }
    if (field.value.startsWith(narrativePrefix)) {
        const NarrativeSection* section =
            programme.section(SectionId(field.value.mid(narrativePrefix.size())));
        return section ? section->names.in(language) : field.value;
    }
    if (field == FieldName::percent()) return Text::tr("Progress");
    if (field == FieldName::planned()) return Text::tr("Plan");
    if (field == FieldName::overall()) return Text::tr("Overall light");
    if (field == FieldName::state()) return Text::tr("State");
    if (field == FieldName::received()) return Text::tr("Time of submission");
    if (field == FieldName::message()) return Text::tr("Message");
    if (field == FieldName::version()) return Text::tr("Version");
    if (field == FieldName::reason()) return Text::tr("Reason of the correction");
    return field.value;
}

QString fieldValueText(const FieldName& field, const FieldValue& value, const Programme& programme,
                       Language language) {
    if (!value) return QString(QChar(0x2013));
    if (field == FieldName::overall() || field.value.startsWith(lightPrefix)) {
        const auto light = lightFrom(value);
        return light ? lightText(*light, programme, language) : *value;
    }
    if (field.value.startsWith(narrativePrefix)) return bulletsText(narrativeFrom(value));
    if (field == FieldName::percent() || field == FieldName::planned()) return Text::tr("%1%").arg(*value);
    if (field == FieldName::received()) return timeText(*value, language);
    if (field != FieldName::state()) return *value;
    const auto state = reportStateFromId(*value);
    return state ? reportStateText(*state) : *value;
}

QString reportStateText(ReportState state) {
    switch (state) {
    case ReportState::Draft:
        return Text::tr("draft");
    case ReportState::Submitted:
        return Text::tr("submitted");
    case ReportState::Returned:
        return Text::tr("returned");
    case ReportState::Accepted:
        return Text::tr("accepted");
    case ReportState::Imported:
        break;
    }
    return Text::tr("imported");
}

} // namespace salkku
