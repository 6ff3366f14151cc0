# SPDX-FileCopyrightText: Hubscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later

cmake_minimum_required(VERSION 3.22)

# cmake -DWORK_DIR=<scratch> -P check_includes_selftest.cmake
# Plants one file at a time and sees that check_includes.cmake judges it rightly.

set(planted "${WORK_DIR}/planted")

function(expect verdict file line)
    file(REMOVE_RECURSE "${planted}")
    file(WRITE "${planted}/${file}" "${line}\n")
    execute_process(
        COMMAND ${CMAKE_COMMAND} -DSOURCE_DIR=${planted} -P ${CMAKE_CURRENT_LIST_DIR}/check_includes.cmake
        RESULT_VARIABLE result ERROR_VARIABLE output)
    if(verdict STREQUAL "good" AND NOT result EQUAL 0)
        message(SEND_ERROR "${file} with ${line} was refused:\n${output}")
    elseif(verdict STREQUAL "bad" AND (result EQUAL 0 OR NOT output MATCHES "${file}"))
        message(SEND_ERROR "${file} with ${line} was let through")
    endif()
endfunction()

expect(good core/clock.cpp "#include \"core/clock.h\"")
expect(good models/timeline.cpp "#include \"services/pager.h\"")
expect(good pages/timelinepage.cpp "#include \"ui_timelinepage.h\"")
expect(good app/mainwindow.cpp "#include \"sandbox/server.h\"")
expect(good net/httpclient.cpp "#include <QNetworkAccessManager>")
expect(good sandbox_main.cpp "#include \"sandbox/server.h\"")

expect(bad core/clock.cpp "#include \"domain/event.h\"") # upward
expect(bad domain/event.h "  # include <app/mainwindow.h>") # upward, oddly written
expect(bad net/call.cpp "#include \"store/database.h\"") # sideways
expect(bad sandbox/routes.cpp "#include \"services/eventservice.h\"")
expect(bad sandbox/routes.cpp "#include \"net/call.h\"")
expect(bad models/timeline.cpp "#include \"sandbox/server.h\"")
expect(bad widgets/strip.cpp "#include \"domain/event.h\"")
expect(bad pages/page.cpp "#include \"sandbox/server.h\"")
expect(bad sandbox_main.cpp "#include \"app/appcontext.h\"")
expect(bad models/timeline.cpp "#include <QMessageBox>")
expect(bad services/pager.cpp "#include <QtNetwork/QNetworkAccessManager>")
expect(bad core/clock.cpp "#include \"clock.h\"") # without its room
expect(bad helpers/misc.h "#pragma once") # a room that nobody planned

file(REMOVE_RECURSE "${planted}")
