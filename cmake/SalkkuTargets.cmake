# SPDX-License-Identifier: GPL-3.0-or-later
# How every Salkku target is built: language level, warnings, sanitizers, fast linking of repeated builds.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTOUIC OFF)
set(CMAKE_AUTORCC OFF)

# All programs side by side: the window and the tests find salkku-cli in their own folder.
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)

if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "Build type" FORCE)
endif()

find_program(SALKKU_CCACHE ccache)
if(SALKKU_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${SALKKU_CCACHE})
endif()

# Every target links this one; its settings stay out of third-party code.
add_library(salkku_settings INTERFACE)
target_compile_options(salkku_settings INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor)
target_compile_definitions(
    salkku_settings
    INTERFACE QT_NO_CAST_TO_ASCII
              QT_NO_CAST_FROM_BYTEARRAY
              QT_NO_URL_CAST_FROM_STRING
              QT_NO_FOREACH
              SALKKU_VERSION="${PROJECT_VERSION}")
if(SALKKU_WERROR)
    target_compile_options(salkku_settings INTERFACE -Werror)
endif()
if(SALKKU_SANITIZE)
    target_compile_options(salkku_settings INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined
                                                     -fno-omit-frame-pointer)
    target_link_options(salkku_settings INTERFACE -fsanitize=address,undefined)
endif()
if(SALKKU_FUZZ)
    target_compile_options(salkku_settings INTERFACE -fsanitize=fuzzer-no-link)
endif()

# One library a layer: salkku_layer(domain SOURCES a.cpp b.cpp PUBLIC Qt6::Core PRIVATE nlohmann_json::nlohmann_json)
function(salkku_layer name)
    cmake_parse_arguments(LAYER "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    add_library(salkku_${name} STATIC ${LAYER_SOURCES})
    add_library(salkku::${name} ALIAS salkku_${name})
    target_include_directories(salkku_${name} PUBLIC ${PROJECT_SOURCE_DIR}/src)
    target_link_libraries(salkku_${name} PUBLIC ${LAYER_PUBLIC} PRIVATE salkku_settings ${LAYER_PRIVATE})
endfunction()
