/** What an operator does to a service as a whole. */
@NullMarked
package org.cmsfamily.platform.operation;

import org.jspecify.annotations.NullMarked;
