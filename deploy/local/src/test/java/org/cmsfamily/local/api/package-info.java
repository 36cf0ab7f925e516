/** The client against a small server of the JDK. */
@NullMarked
package org.cmsfamily.local.api;

import org.jspecify.annotations.NullMarked;
