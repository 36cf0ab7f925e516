/** Tests of the analyses. */
@NullMarked
package org.cmsfamily.catalog.synergy;

import org.jspecify.annotations.NullMarked;
