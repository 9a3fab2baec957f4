/**
 * How the application comes up: with a PostgreSQL of its own when nobody names another, with checks when somebody does; the first key, the
 * demo content and the words on the screen. This is the outermost room: it may ask {@code access} and {@code intake} for what they do, and
 * nobody may ask it for anything. It knows nothing of articles, quotations or HTTP resources.
 */
@NullMarked
package press.doorstep.standalone;

import org.jspecify.annotations.NullMarked;
