/** Tests of what is known of the family. */
@NullMarked
package org.cmsfamily.catalog.family;

import org.jspecify.annotations.NullMarked;
