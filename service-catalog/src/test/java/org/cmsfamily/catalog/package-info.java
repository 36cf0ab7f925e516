/** Tests that hold for the catalog as a whole. */
@NullMarked
package org.cmsfamily.catalog;

import org.jspecify.annotations.NullMarked;
