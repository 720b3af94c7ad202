// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "app/aliases.h"
#include "cli/console.h"

#include <QCoreApplication>

namespace salkku::cli {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Error argumentError(const QString& message) {
    return {ErrorCode::InvalidArgument, message, {}};
}

} // namespace

Arguments::Arguments(const QString& command, const QString& summary, const QString& usage)
    : m_command(command) {
    m_parser.setApplicationDescription(QStringLiteral("salkku-cli %1 %2\n%3").arg(command, usage, summary));
    m_parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, Text::tr("Show this help.")});
}

void Arguments::addFlag(const QString& name, const QString& help) {
    m_parser.addOption({name, help});
}

void Arguments::addOption(const QString& name, const QString& value, const QString& help) {
    m_parser.addOption({name, help, value});
}

void Arguments::addPositional(const QString& name, const QString& help, bool many) {
    m_parser.addPositionalArgument(name, help, many ? name + QStringLiteral("…") : name);
    ++m_least;
    m_many = m_many || many;
}

int Arguments::refuse(const QString& message) const {
    complain(message);
    complain(Text::tr("\"salkku-cli %1 --help\" shows how the command is used.").arg(m_command));
    return UnusableArguments;
}

std::optional<int> Arguments::parse(const QStringList& arguments) {
    const bool parsed = m_parser.parse(QStringList{QStringLiteral("salkku-cli ") + m_command} + arguments);
    if (m_parser.isSet(QStringLiteral("help"))) {
        printRaw(m_parser.helpText().toUtf8());
        return Done;
    }
    if (!parsed) return refuse(m_parser.errorText());
    const auto count = m_parser.positionalArguments().size();
    if (count < m_least) return refuse(Text::tr("A file name is missing."));
    if (count > m_least && !m_many)
        return refuse(Text::tr("Too many arguments: %1").arg(m_parser.positionalArguments().last()));
    return std::nullopt;
}

bool Arguments::has(const QString& option) const {
    return m_parser.isSet(option);
}

QString Arguments::value(const QString& option) const {
    return m_parser.value(option);
}

QStringList Arguments::values(const QString& option) const {
    return m_parser.values(option);
}

QStringList Arguments::positionals() const {
    return m_parser.positionalArguments();
}

Result<std::optional<Period>> periodOption(const Arguments& arguments) {
    if (!arguments.has(QStringLiteral("period"))) return std::optional<Period>();
    const auto period = Period::fromString(arguments.value(QStringLiteral("period")));
    if (!period)
        return argumentError(Text::tr("\"%1\" is not a period; write it as 2025-10/2025-12.")
                                 .arg(arguments.value(QStringLiteral("period"))));
    return period;
}

Result<std::optional<QDate>> dateOption(const Arguments& arguments, const QString& option) {
    if (!arguments.has(option)) return std::optional<QDate>();
    const QString text = arguments.value(option);
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (date.isValid()) return std::optional(date);
    return argumentError(
        Text::tr("\"%1\" is no date: write the year, the month and the day, as in 2026-01-31.").arg(text));
}

Result<CallId> callOption(const Arguments& arguments, const Programme& programme) {
    const CallId call(arguments.value(QStringLiteral("call")));
    if (call.isEmpty() || programme.call(call)) return call;
    QStringList known;
    for (const Call& item : programme.calls) known.append(item.id.value);
    return argumentError(Text::tr("There is no call \"%1\"; the programme has %2.")
                             .arg(call.value, known.join(QStringLiteral(", "))));
}

Result<std::vector<OrganisationAlias>> aliasOptions(const Arguments& arguments, const Programme& programme) {
    std::vector<OrganisationAlias> aliases;
    for (const QString& text : arguments.values(QStringLiteral("alias"))) {
        const auto alias = parseAlias(text, programme);
        if (!alias) return alias.error();
        aliases.push_back(*alias);
    }
    return aliases;
}

Result<OrganisationCode> organisationOption(const Arguments& arguments, const Programme& programme) {
    const OrganisationCode code(arguments.value(QStringLiteral("organisation")));
    if (programme.organisation(code)) return code;
    QStringList known;
    for (const Organisation& organisation : programme.organisations) known.append(organisation.code.value);
    if (code.isEmpty())
        return argumentError(Text::tr("--organisation is missing; the programme has %1.")
                                 .arg(known.join(QStringLiteral(", "))));
    return argumentError(Text::tr("There is no organisation \"%1\"; the programme has %2.")
                             .arg(code.value, known.join(QStringLiteral(", "))));
}

Result<int> numberOption(const Arguments& arguments, const QString& option, int otherwise, int least,
                         int most) {
    if (!arguments.has(option)) return otherwise;
    bool isNumber = false;
    const int number = arguments.value(option).toInt(&isNumber);
    if (isNumber && number >= least && number <= most) return number;
    return argumentError(
        Text::tr("--%1 must be a whole number from %2 to %3.").arg(option).arg(least).arg(most));
}

} // namespace salkku::cli
