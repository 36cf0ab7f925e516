/** Tests of screenings. */
@NullMarked
package org.cmsfamily.catalog.screening;

import org.jspecify.annotations.NullMarked;
