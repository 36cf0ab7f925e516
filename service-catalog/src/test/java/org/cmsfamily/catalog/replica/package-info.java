/** Tests of what the catalog learns from the registry's topics. */
@NullMarked
package org.cmsfamily.catalog.replica;

import org.jspecify.annotations.NullMarked;
