/** How requests are read: limits, the one JSON, every violation at once. */
@NullMarked
package org.cmsfamily.platform.http;

import org.jspecify.annotations.NullMarked;
