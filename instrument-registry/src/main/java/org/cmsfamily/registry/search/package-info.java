/** Full-text search of what bodies decided, in the reader's language. */
@NullMarked
package org.cmsfamily.registry.search;

import org.jspecify.annotations.NullMarked;
