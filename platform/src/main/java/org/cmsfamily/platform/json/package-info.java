/** One way to read and write JSON, and its canonical form for hashing. */
@NullMarked
package org.cmsfamily.platform.json;

import org.jspecify.annotations.NullMarked;
