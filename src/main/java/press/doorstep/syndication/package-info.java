/**
 * What is published, in the forms that partners, readers and search engines already know: article formats, feeds, sitemaps, oEmbed. One
 * folder of writers, one model: the live story. This room knows no desk room: it cannot see a draft, so it cannot leak one.
 */
@NullMarked
package press.doorstep.syndication;

import org.jspecify.annotations.NullMarked;
