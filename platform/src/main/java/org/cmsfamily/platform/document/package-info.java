/** Files attached to what is decided, planned and reported. */
@NullMarked
package org.cmsfamily.platform.document;

import org.jspecify.annotations.NullMarked;
