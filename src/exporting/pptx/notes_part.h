// SPDX-License-Identifier: GPL-3.0-or-later
// Speaker notes: the documents and pages that a slide's content was read from.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace salkku::pptx {

QByteArray notesMasterXml(const QString& language);
QByteArray notesXml(const QString& heading, const QStringList& sources, const QString& language);

} // namespace salkku::pptx
