/** Tests of the safeguards. */
@NullMarked
package org.cmsfamily.catalog.safeguard;

import org.jspecify.annotations.NullMarked;
