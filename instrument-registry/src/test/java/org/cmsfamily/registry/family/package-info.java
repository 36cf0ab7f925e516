/** Tests of families. */
@NullMarked
package org.cmsfamily.registry.family;

import org.jspecify.annotations.NullMarked;
