/** Examples of manifests. */
@NullMarked
package org.cmsfamily.reporting.snapshot;

import org.jspecify.annotations.NullMarked;
