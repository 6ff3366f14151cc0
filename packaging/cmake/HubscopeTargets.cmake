# SPDX-FileCopyrightText: Hubscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# hubscope_room(<name> SOURCES <files...> [LINK <targets...>])
# One folder of src/ as one static library, named hubscope_<name>. What it links is what it may include.
function(hubscope_room name)
    cmake_parse_arguments(ROOM "" "" "SOURCES;LINK" ${ARGN})
    add_library(hubscope_${name} STATIC ${ROOM_SOURCES})
    target_include_directories(hubscope_${name} PUBLIC "${CMAKE_SOURCE_DIR}/src")
    target_link_libraries(hubscope_${name} PUBLIC ${ROOM_LINK} PRIVATE hubscope_options)
endfunction()

# hubscope_tests(<room> TESTS <tst_*.cpp...> [SOURCES <files...>] [LINK <targets...>])
# One program per room holds its test classes (see tests/support/testmain.h); ctest runs each class on its own,
# under the name <room>.<class file without tst_>.
function(hubscope_tests room)
    cmake_parse_arguments(ARG "" "" "TESTS;SOURCES;LINK" ${ARGN})
    set(program test_${room})
    add_executable(${program} ${ARG_TESTS} ${ARG_SOURCES})
    target_link_libraries(${program} PRIVATE ${ARG_LINK} hubscope_test_support hubscope_options)
    set_target_properties(${program} PROPERTIES
        RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests" UNITY_BUILD OFF)
    foreach(source IN LISTS ARG_TESTS)
        get_filename_component(test ${source} NAME_WE)
        string(REGEX REPLACE "^tst_" "" test ${test})
        add_test(NAME ${room}.${test} COMMAND ${program} --class ${test})
        set_tests_properties(${room}.${test} PROPERTIES
            ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC"
            LABELS ${room} TIMEOUT 240)
    endforeach()
endfunction()
