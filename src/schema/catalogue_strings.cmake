# SPDX-FileCopyrightText: Hubscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# cmake -DCATALOGUE=<folder of JSON files> -DOUTPUT=<header> -P catalogue_strings.cmake
# Writes the texts for people (label, title, description) of the catalogue as C++ that lupdate can read.

string(ASCII 1 semicolon) # stands for `;`, which would part a list
file(GLOB_RECURSE files "${CATALOGUE}/*.json")
set(texts "")
foreach(file IN LISTS files)
    file(READ "${file}" json)
    string(REPLACE ";" "${semicolon}" json "${json}")
    string(REGEX MATCHALL "\"(label|title|description)\": \"([^\"\\]|\\\\.)*\"" pairs "${json}")
    foreach(pair IN LISTS pairs)
        string(REGEX REPLACE "^\"[a-z]+\": " "" text "${pair}")
        list(APPEND texts "${text}")
    endforeach()
endforeach()
list(REMOVE_DUPLICATES texts)
list(SORT texts)
list(TRANSFORM texts PREPEND "    QT_TRANSLATE_NOOP(\"catalogue\", ")
list(TRANSFORM texts APPEND "),\n")
string(CONCAT lines ${texts})
string(REPLACE "${semicolon}" ";" lines "${lines}")
file(WRITE "${OUTPUT}" "const char* const catalogueStrings[] = {\n${lines}};\n")
