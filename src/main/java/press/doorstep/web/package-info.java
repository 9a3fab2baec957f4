/**
 * The HTTP conventions every resource shares: problems and their pages, parameters, paging, conditional requests, sparse fields, CORS,
 * limits, strict JSON, and that a change is one transaction. This room knows no other room but {@code text}.
 */
@NullMarked
package press.doorstep.web;

import org.jspecify.annotations.NullMarked;
