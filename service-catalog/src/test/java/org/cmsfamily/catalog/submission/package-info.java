/** Tests of bodies' papers. */
@NullMarked
package org.cmsfamily.catalog.submission;

import org.jspecify.annotations.NullMarked;
