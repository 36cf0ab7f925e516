/** Reads what a caller sends, and lists all that is wrong with it at once. */
@NullMarked
package org.cmsfamily.registry.request;

import org.jspecify.annotations.NullMarked;
