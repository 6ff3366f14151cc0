# SPDX-FileCopyrightText: Hubscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later

cmake_minimum_required(VERSION 3.22)

# cmake -DSOURCE_DIR=<src> -P check_includes.cmake
# Fails when a file of a room includes a room that it may not: a higher one, one beside it, or one that the rules
# below keep from it. With a single include root the compiler does not notice.

set(rooms core domain schema net store services events sandbox models widgets pages app)

# What each room may include, besides itself.
set(core_may "")
set(domain_may core)
set(schema_may core domain)
set(net_may core)
set(store_may core domain)
set(services_may core domain net)
set(events_may core domain schema) # asks no hub: what is loaded, and questions to it
set(sandbox_may core domain schema store) # a second reading of the contract: neither net nor services
set(models_may core domain schema net store services events)
set(widgets_may core schema) # reusable: they know nothing of ContactHub
set(pages_may core domain schema net store services events models widgets) # the sandbox is app's to start
set(app_may ${rooms})

# The programs' own files, directly under src/.
set(main_may ${rooms})
set(sandbox_main_may core domain schema store sandbox)

# Qt classes that only some rooms may name.
set(QNetworkAccessManager_in net)
set(QWidget_in widgets pages app)
set(QDialog_in widgets pages app)
set(QMessageBox_in widgets pages app)
set(QApplication_in widgets pages app main)
set(QEventLoop_in "")
set(guarded_classes QNetworkAccessManager QWidget QDialog QMessageBox QApplication QEventLoop)

set(failures "")

function(check_file file room)
    file(STRINGS "${SOURCE_DIR}/${file}" lines REGEX "^[ \t]*#[ \t]*include")
    foreach(line IN LISTS lines)
        if(line MATCHES "include[ \t]*[\"<]([a-z_]+)/[^\">]+[\">]")
            set(target ${CMAKE_MATCH_1})
            if(target IN_LIST rooms AND NOT target STREQUAL room AND NOT target IN_LIST ${room}_may)
                list(APPEND failures "${file}: ${line}: ${room} may not include ${target}")
            endif()
        elseif(line MATCHES "include[ \t]*\"([^\"]+)\"" AND NOT CMAKE_MATCH_1 MATCHES "^ui_|\\.moc$|^moc_|^Qsci/")
            list(APPEND failures "${file}: ${line}: name the room, as in \"core/clock.h\"")
        elseif(line MATCHES "include[ \t]*<([A-Za-z]+/)?(Q[A-Za-z]+)>")
            set(class ${CMAKE_MATCH_2})
            if(class IN_LIST guarded_classes AND NOT room IN_LIST ${class}_in)
                list(APPEND failures "${file}: ${line}: not in ${room}")
            endif()
        endif()
    endforeach()
    set(failures "${failures}" PARENT_SCOPE)
endfunction()

file(GLOB_RECURSE files RELATIVE "${SOURCE_DIR}" "${SOURCE_DIR}/*.h" "${SOURCE_DIR}/*.cpp")
foreach(file IN LISTS files)
    if(file MATCHES "^([a-z_]+)/")
        set(room ${CMAKE_MATCH_1})
    else()
        get_filename_component(room ${file} NAME_WE)
    endif()
    if(NOT DEFINED ${room}_may)
        list(APPEND failures "${file}: ${room} is no room that check_includes.cmake knows")
    else()
        check_file(${file} ${room})
    endif()
endforeach()

if(failures)
    list(JOIN failures "\n" text)
    message(FATAL_ERROR "Includes that point the wrong way:\n${text}")
endif()
