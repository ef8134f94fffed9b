"""The assembly of a description that consists of several files into one document.

Stages after it know one document, with pointers as references; `DocumentChange` leads messages back
to the files.  Each module imports only from those below it:

===================  ====================================================
`detection`          a quick check for references to other files
`assembler`          puts the values of other files into the main one
`placement`          where each value is put, and its name there
`layouts`            the places for components, by version of OpenAPI
`discovery`          the references in a description, by its grammar
`target_checks`      whether that can be what a reference stands for
`targets`            what a reference names in the files
`file_finder`        which file a URI names
`invalid_uris`       what is wrong with a URI that names none
`reader`             reads files and URLs, each once, within limits
`allowed_files`      which files of the disk may be read
`description_files`  a file, and what references in it are relative to
`file_storage`       the disk, or another place with files
`locations`          paths and URLs
===================  ====================================================
"""
