/** What was recorded of a thing since when, row by row; a correction names the row it replaces. */
@NullMarked
package org.cmsfamily.registry.history;

import org.jspecify.annotations.NullMarked;
