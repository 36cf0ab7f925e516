/** Reports to render in tests. */
@NullMarked
package org.cmsfamily.reporting.rendering;

import org.jspecify.annotations.NullMarked;
