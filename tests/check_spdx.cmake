# SPDX-FileCopyrightText: Hubscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later

cmake_minimum_required(VERSION 3.22)

# cmake -DSOURCE_DIR=<project> -P check_spdx.cmake
# Fails when a C++, CMake or shell source does not begin with the two lines that name its holder and its licence.

set(patterns "")
foreach(folder src tests packaging translations resources)
    foreach(kind *.h *.cpp *.cmake *.sh CMakeLists.txt)
        list(APPEND patterns "${SOURCE_DIR}/${folder}/${kind}")
    endforeach()
endforeach()
file(GLOB_RECURSE files RELATIVE "${SOURCE_DIR}" ${patterns})
list(APPEND files CMakeLists.txt .ci/run)

set(failures "")
foreach(file IN LISTS files)
    file(STRINGS "${SOURCE_DIR}/${file}" lines LIMIT_COUNT 3)
    list(GET lines 0 first)
    if(first MATCHES "^#!") # a script's interpreter comes first
        list(POP_FRONT lines)
    endif()
    list(JOIN lines "\n" head)
    if(NOT head MATCHES "^(//|#) SPDX-FileCopyrightText: Hubscope contributors\n(//|#) SPDX-License-Identifier: GPL-3.0-or-later")
        list(APPEND failures "${file}")
    endif()
endforeach()

if(failures)
    list(JOIN failures "\n" text)
    message(FATAL_ERROR "Without the two SPDX lines at the top:\n${text}")
endif()
