/** Tests of the process from an idea to approved terms. */
@NullMarked
package org.cmsfamily.catalog.proposal;

import org.jspecify.annotations.NullMarked;
