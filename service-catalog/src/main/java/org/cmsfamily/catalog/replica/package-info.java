/** What the catalog knows of the families, from the registry's topics alone. */
@NullMarked
package org.cmsfamily.catalog.replica;

import org.jspecify.annotations.NullMarked;
