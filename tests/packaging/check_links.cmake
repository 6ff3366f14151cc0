# SPDX-FileCopyrightText: Hubscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later

cmake_minimum_required(VERSION 3.22)

# cmake -DPROGRAM=<file> -DREADELF=<readelf> -P check_links.cmake
# The sandbox hub is the proof that the layers hold: it must not link what makes windows.

execute_process(COMMAND ${READELF} --dynamic ${PROGRAM} OUTPUT_VARIABLE dynamic COMMAND_ERROR_IS_FATAL ANY)
if(NOT dynamic MATCHES "NEEDED[^\n]*Qt6Core")
    message(FATAL_ERROR "${PROGRAM} does not even link QtCore:\n${dynamic}")
endif()
if(dynamic MATCHES "NEEDED[^\n]*(Qt6Gui|Qt6Widgets|Qt6Svg)")
    message(FATAL_ERROR "${PROGRAM} links ${CMAKE_MATCH_1}")
endif()
