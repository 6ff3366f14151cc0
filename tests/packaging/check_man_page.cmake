# SPDX-FileCopyrightText: Hubscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later

cmake_minimum_required(VERSION 3.22)

# cmake -DPROGRAM=<file> -DPAGE=<man page> -P check_man_page.cmake
# The man page names the options that the program knows, no fewer and no more.

# options(<result> <text>): the long options named at the beginning of the text's lines.
function(options result text)
    set(found "")
    string(REGEX MATCHALL "\n[^\n]*" lines "\n${text}")
    foreach(line IN LISTS lines)
        if(line MATCHES "^\n *(-[a-zA-Z?], *)*(--[a-z-]+)")
            list(APPEND found "${CMAKE_MATCH_2}")
        endif()
    endforeach()
    list(SORT found)
    list(REMOVE_DUPLICATES found)
    set(${result} "${found}" PARENT_SCOPE)
endfunction()

set(ENV{QT_QPA_PLATFORM} offscreen)
set(ENV{LC_ALL} C.UTF-8)
execute_process(COMMAND ${PROGRAM} --help OUTPUT_VARIABLE help COMMAND_ERROR_IS_FATAL ANY)
options(known "${help}")
list(REMOVE_ITEM known --help-all) # every Qt program has it

# Of the page, the lines after .TP that bring an option, without the markup.
file(READ "${PAGE}" page)
string(REGEX REPLACE "\n\\.(BI|BR|B|RI) ([^\n]*)" "\n\\2" page "${page}")
string(REPLACE "\\-" "-" page "${page}")
string(REPLACE "\", \"" "" page "${page}")
string(REGEX REPLACE "\n(-[a-z?]) [^\n-]*--" "\n--" page "${page}")
options(described "${page}")

if(NOT known)
    message(FATAL_ERROR "${PROGRAM} --help lists no option:\n${help}")
endif()
if(NOT known STREQUAL described)
    message(FATAL_ERROR "${PROGRAM} knows\n  ${known}\n${PAGE} describes\n  ${described}")
endif()
