/** Doorstep, a headless publishing API for newsrooms. One package a room; the arrows between rooms are a test. */
@NullMarked
package press.doorstep;

import org.jspecify.annotations.NullMarked;
