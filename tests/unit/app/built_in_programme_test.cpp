// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/built_in_programme.h"

#include "support/files.h"
#include "support/qt_strings.h"

using namespace salkku;

TEST_CASE("the programme in the program is the one in the source tree") {
    CHECK(builtInProgrammeJson() == test::builtInProgrammeFile());
    CHECK(builtInProgramme().reportingOrganisations().size() == 22);
}
