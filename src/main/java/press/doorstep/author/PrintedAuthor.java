package press.doorstep.author;

import press.doorstep.text.Names;

/** The part of an author that stands in stories. */
record PrintedAuthor(String slug, Names names) {}
