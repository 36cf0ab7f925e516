/** How codes read in a sentence. */
@NullMarked
package org.cmsfamily.catalog.wording;

import org.jspecify.annotations.NullMarked;
