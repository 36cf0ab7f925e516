/** What the catalog puts into an instrument's archive. */
@NullMarked
package org.cmsfamily.catalog.archive;

import org.jspecify.annotations.NullMarked;
