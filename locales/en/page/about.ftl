about-title = About Vice Versa
about-what = Pairs people for mentoring under your own rules, in this tab alone.
about-version = Version { $version }, build { $build }.
about-licence = Licensed under MIT or Apache-2.0, at your choice. It is made with the work of others; these are their names, licences and texts.
about-download = Download as a text file
about-notices = Software by others, and its licences
about-notices-damaged = They cannot be read: this file is not as it was made.
