/** Lists a page at a time. */
@NullMarked
package org.cmsfamily.platform.page;

import org.jspecify.annotations.NullMarked;
