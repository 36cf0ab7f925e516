/** The report itself: computed from a manifest alone, with the origin of every figure in it. */
@NullMarked
package org.cmsfamily.reporting.document;

import org.jspecify.annotations.NullMarked;
