/** A family of a test's own, told to the catalog as the registry would. */
@NullMarked
package org.cmsfamily.catalog.testfamily;

import org.jspecify.annotations.NullMarked;
