// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/period.h"
#include "domain/programme.h"
#include "domain/result.h"
#include "storage/stored_document.h"

#include <QCommandLineParser>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace salkku::cli {

struct Command {
    QString name;
    QString summary;                          ///< one line, translated
    int (*run)(const QStringList& arguments); ///< arguments after the command's name; answers the exit status
    bool isHelper = false;                    ///< of the window's, left out of the list that people see
};

std::vector<Command> allCommands();

/// The arguments of one command: positional ones with their help, options, and the errors of both.
class Arguments {
public:
    /// `usage` is what stands after "salkku-cli NAME", for instance "P.salkku FILE…".
    Arguments(const QString& command, const QString& summary, const QString& usage);

    void addFlag(const QString& name, const QString& help);
    void addOption(const QString& name, const QString& value, const QString& help);
    void addPositional(const QString& name, const QString& help, bool many = false);

    /// The exit status to leave with at once, after --help or unusable arguments; nothing to go on.
    std::optional<int> parse(const QStringList& arguments);

    bool has(const QString& option) const;
    QString value(const QString& option) const;
    QStringList values(const QString& option) const; ///< of an option that may be given several times
    QStringList positionals() const;

private:
    int refuse(const QString& message) const;

    QCommandLineParser m_parser;
    QString m_command;
    qsizetype m_least = 0; ///< positional arguments
    bool m_many = false;
};

// Values of options; errors have the code InvalidArgument.
Result<std::optional<Period>> periodOption(const Arguments& arguments);
Result<std::optional<QDate>> dateOption(const Arguments& arguments, const QString& option); ///< ISO 8601
Result<CallId> callOption(const Arguments& arguments, const Programme& programme);
/// Of "--alias NAME=CODE", which may be given several times.
Result<std::vector<OrganisationAlias>> aliasOptions(const Arguments& arguments, const Programme& programme);
/// Of --organisation, which must be given and defined.
Result<OrganisationCode> organisationOption(const Arguments& arguments, const Programme& programme);
Result<int> numberOption(const Arguments& arguments, const QString& option, int otherwise, int least,
                         int most);

int runNew(const QStringList& arguments);
int runDemo(const QStringList& arguments);
int runExtract(const QStringList& arguments);
int runImport(const QStringList& arguments);
int runShow(const QStringList& arguments);
int runSearch(const QStringList& arguments);
int runPackage(const QStringList& arguments);
int runMerge(const QStringList& arguments);
int runForm(const QStringList& arguments);
int runReceived(const QStringList& arguments);
int runPage(const QStringList& arguments);
int runPeriod(const QStringList& arguments);
int runCheck(const QStringList& arguments);

} // namespace salkku::cli
