/**
 * From an idea to the approved terms of a service: the one aggregate in which the process lives.
 */
@NullMarked
package org.cmsfamily.catalog.proposal;

import org.jspecify.annotations.NullMarked;
