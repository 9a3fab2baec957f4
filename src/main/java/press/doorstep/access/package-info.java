/**
 * Who may call: API keys with scopes, stored hashed; people, by the tokens of an OpenID provider where one is configured; the caller of the
 * current request; deny by default. Resources say by annotation which scope they need; no path decides.
 */
@NullMarked
package press.doorstep.access;

import org.jspecify.annotations.NullMarked;
