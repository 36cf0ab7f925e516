/** The way of the reference data into requests. */
@NullMarked
package org.cmsfamily.local.demo;

import org.jspecify.annotations.NullMarked;
