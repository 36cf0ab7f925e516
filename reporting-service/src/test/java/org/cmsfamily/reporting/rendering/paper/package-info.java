/** Tests of the committee paper. */
@NullMarked
package org.cmsfamily.reporting.rendering.paper;

import org.jspecify.annotations.NullMarked;
