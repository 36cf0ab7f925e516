/** What a report rests on, frozen when it is issued, so that anyone can compute it again. */
@NullMarked
package org.cmsfamily.reporting.snapshot;

import org.jspecify.annotations.NullMarked;
