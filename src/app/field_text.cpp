// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/field_text.h"

#include "storage/field_value.h"

#include <QCoreApplication>
#include <cmath>

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

// Of work packages, indicators, grants, names and periods.
QString factTitle(const FieldName& field) {
    const std::pair<FieldName, QString> titles[] = {{FieldName::title(), Text::tr("Title")},
                                                    {FieldName::statement(), Text::tr("Indicator")},
                                                    {FieldName::workPackage(), Text::tr("Work package")},
                                                    {FieldName::due(), Text::tr("Due")},
                                                    {FieldName::unit(), Text::tr("Unit")},
                                                    {FieldName::baseline(), Text::tr("Baseline")},
                                                    {FieldName::target(), Text::tr("Target")},
                                                    {FieldName::result(), Text::tr("Result")},
                                                    {FieldName::measured(), Text::tr("Value")},
                                                    {FieldName::achieved(), Text::tr("Achieved")},
                                                    {FieldName::note(), Text::tr("Note")},
                                                    {FieldName::amount(), Text::tr("Amount")},
                                                    {FieldName::organisation(), Text::tr("Organisation")},
                                                    {FieldName::locked(), Text::tr("Locking")},
                                                    {FieldName::deadline(), Text::tr("Deadline")},
                                                    {FieldName::opens(), Text::tr("Opening day")}};
    for (const auto& [name, title] : titles)
        if (name == field) return title;
    return field.value;
}

bool isNumberField(const FieldName& field) {
    return field == FieldName::measured() || field == FieldName::baseline() || field == FieldName::target();
}

QString factText(const FieldName& field, const QString& value, const Programme& programme,
                 Language language) {
    if (field == FieldName::result()) return indicatorResultText(value);
    if (field == FieldName::locked())
        return value == QLatin1String("1") ? Text::tr("locked") : Text::tr("open");
    if (field == FieldName::deadline() || field == FieldName::opens())
        return localeOf(language).toString(QDate::fromString(value, Qt::ISODate), QLocale::ShortFormat);
    if (field == FieldName::amount())
        return localeOf(language).toCurrencyString(value.toDouble() / 100, QStringLiteral("€"));
    if (field == FieldName::organisation()) {
        const Organisation* organisation = programme.organisation(OrganisationCode(value));
        return organisation ? organisation->names.in(language) : value;
    }
    return isNumberField(field) ? numberText(value.toDouble(), language) : value;
}

} // namespace

QString indicatorResultText(const QString& result) {
    if (result == QLatin1String("met")) return Text::tr("yes");
    if (result == QLatin1String("partly")) return Text::tr("partly");
    if (result == QLatin1String("not_met")) return Text::tr("no");
    return QString(QChar(0x2013));
}

QString numberText(double number, Language language) {
    QLocale locale = localeOf(language);
    locale.setNumberOptions(QLocale::OmitGroupSeparator); // so that what is shown can be typed
    return locale.toString(number, 'g', QLocale::FloatingPointShortest);
}

std::optional<double> numberFromText(const QString& text) {
    QString plain = text;
    plain.remove(QLatin1Char(' '))
        .remove(QChar::Nbsp)
        .remove(QChar(0x202F))
        .replace(QLatin1Char(','), QLatin1Char('.'));
    plain.replace(QChar(0x2212), QLatin1Char('-')); // the minus of Finnish and Swedish
    bool isNumber = false;
    const double number = plain.toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

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
    return factTitle(field);
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
    if (field != FieldName::state()) return factText(field, *value, programme, language);
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
