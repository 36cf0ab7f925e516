/** Tests of the analyses. */
@NullMarked
package org.cmsfamily.catalog.analysis;

import org.jspecify.annotations.NullMarked;
