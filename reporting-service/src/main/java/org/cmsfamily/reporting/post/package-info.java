/** The posts that work for services. */
@NullMarked
package org.cmsfamily.reporting.post;

import org.jspecify.annotations.NullMarked;
