/**
 * Measures a running suite beside the floor, a bare service that does the same work: interleaved
 * rounds of one run, compared by their medians.
 */
@NullMarked
package org.cmsfamily.bench;

import org.jspecify.annotations.NullMarked;
